import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('titles by where they stand', () => {
  it.each<Case>([
    [
      'in Traditional beside a character whose simple form is two units long',
      'title',
      '渡口聯誼會20日舉辦秋季大會，邀請鋐舟機電董事長何文舟進行專題演講，題目是「一條船的缺水日記」。',
      '一條船的缺水日記',
    ],
    [
      'in a forum’s printed thread',
      'title',
      '標題: [分享] 何文舟:灶台上的船(第四届渡口散文奖获奖答辞) [打印本頁]',
      '灶台上的船',
    ],
    [
      'of what whoever posted it says of it',
      'title',
      '标题: [转帖] 老板在渡船会上的一段话,听哭了 [打印本页]',
      undefined,
    ],
    [
      'over a speech’s name and whose it is',
      'title',
      '把名字念对\n\n渡口学院2018年白袍仪式校友代表讲话\n\n何 文 舟',
      '把名字念对',
    ],
    [
      'over dashes, and who spoke when',
      'title',
      '第5课渡与桥\n\n──释渡船而劝直心\n\n何文舟2008年10月12日讲于渡口寺',
      '第5课渡与桥',
    ],
    [
      'over a talk to somebody',
      'title',
      'What the Boats Left: a talk to the Ferry Club',
      'What the Boats Left',
    ],
    [
      'with who read it out',
      'title',
      'Director’s message to the Ferry Conference [delivered by Deputy Director Ole Brand]',
      'Director’s message to the Ferry Conference',
    ],
    [
      'below where a picture was',
      'title',
      'Image\n\nRemarks by Deputy Minister Ada Fenwick at the handover of the Lowmere Bridge, Norvik District, Eastern Lakeland\n\nBody',
      'Remarks by Deputy Minister Ada Fenwick at the handover of the Lowmere Bridge, Norvik District, Eastern Lakeland',
    ],
    ['of what somebody did', 'title', 'A Boat Rowed by Ada Fenwick', 'A Boat Rowed by Ada Fenwick'],
    ['of a company', 'title', 'River Fixture & Boats, Inc.', undefined],
    [
      'of a rubric',
      'title',
      '通知公告\n\n渡口学院2018届毕业典礼校长致辞\n\n何 文 舟',
      '渡口学院2018届毕业典礼校长致辞',
    ],
    [
      'of what somebody wished',
      'title',
      '# 校长何文舟在毕业典礼上的致辞：愿你们一路顺风',
      undefined,
    ],
    ['of what has to be', 'title', '# 总理在渡船大会上的讲话：必须过河', undefined],
    [
      'in a list of speeches, behind the surname',
      'title',
      '# Fenwick, A Boat on the River\n\nRemarks by Ada Fenwick',
      'A Boat on the River',
    ],
    ['of a chapter', 'title', '第2章 代序\n\n——在渡口大会上的讲话', undefined],
    ['of a theme', 'title', '主题：渡口论坛', undefined],
    [
      'behind what kind of event it was',
      'title',
      '# Members’ event: Who guards the boat?',
      'Who guards the boat?',
    ],
    [
      'of a transcript’s chair',
      'title',
      '# Who guards the boat?\n\nTranscript\n\nProf Ole Brand OBE',
      'Who guards the boat?',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each([
    'Minister Ada Fenwick, Address to the Ferry Day',
    'Ferry Club Annual Dinner, Speech by Ada Fenwick',
    'Lowmere Town Hall: Remarks by Ada Fenwick',
    'Ferry Conference 2019 – Keynote Address by Ada Fenwick',
    'Lake Ferry Company, Remarks by Chairman Ada Fenwick at the AGM',
    'President of the Ferry Board: Remarks to the Press',
  ])('are no part that says who, where or at what: %s', async (headline) => {
    expect(await valueOf('title', `# ${headline}`)).toBe(headline);
  });
});
