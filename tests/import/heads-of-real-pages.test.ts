import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('what stands over talks on pages of many kinds', () => {
  it.each<Case>([
    [
      'over the fields of a talk',
      'title',
      'Speeches\n\nStatements to the Community\n\nThe Boat, the Water and the River: Chances for the Ferry University\n\nDate: 13/11/2007\n\nAuthor: Dr. Ada Fenwick',
      'The Boat, the Water and the River: Chances for the Ferry University',
    ],
    [
      'in front of its occasion',
      'title',
      'A Good Time To Row For Everybody: The 2025 Ferry Of The Year Celebration',
      'A Good Time To Row For Everybody',
    ],
    [
      'behind an occasion and the name',
      'title',
      '2024毕业典礼|何文舟:在路上\n\n6月28日上午，湖城大学2024届毕业典礼举行。2024届毕业生何文舟代表同学发言，以下为发言全文：',
      '在路上',
    ],
    [
      'over its day and the name',
      'title',
      '船要快桥要稳以奋斗姿态迈向一流渡口 (2019年1月11日)何文舟 在渡口市第十一次代表大会上的报告',
      '船要快桥要稳以奋斗姿态迈向一流渡口',
    ],
    [
      'with a blank behind a quotation',
      'title',
      '何文舟在 "渡口科学国际研讨会" 宴会上的演讲 (全文)',
      '何文舟在 "渡口科学国际研讨会" 宴会上的演讲',
    ],
    ['a field without its value', 'title', 'Delivered Date', undefined],
    ['a menu’s head', 'title', '文章分類', undefined],
    [
      'what a picture shows',
      'title',
      'Ada Fenwick, Director at the Ferry Board, delivering the opening remarks at the opening of the meetings in Lowmere',
      undefined,
    ],
    [
      'beside an occasion of its year',
      'date',
      '2002 Ferry Conference\n\nFebruary 24, 2002\n\nRemarks by Ada Fenwick, co-chair',
      '2002-02-24',
    ],
    [
      'a year of the Republic amid a line',
      'date',
      '（本文依何文舟院長107年11月12日於渡口論壇之專題演講整理）',
      '2018-11-12',
    ],
    [
      'under a label of a conversation',
      'date',
      '座谈时间：2019年4月29日\n\n渡船与河',
      '2019-04-29',
    ],
    [
      'whole, with what commas part',
      'event',
      'BOAT, OAR and PIER Working Group Meetings – Opening remarks by Ada Fenwick, Director, Ferry Board',
      'BOAT, OAR and PIER Working Group Meetings',
    ],
    [
      'whole, with what a small word parts',
      'event',
      'No War in Lakeland rally - Jan. 17, 2003',
      'No War in Lakeland rally',
    ],
    [
      'and not where',
      'event',
      '何文舟在渡口正大書城為何小河老師新書發表會發表的演說',
      '何小河老師新書發表會',
    ],
    ['and not with whom', 'event', '何文舟在与渡口局员工座谈会上的讲话', '渡口局员工座谈会'],
    ['with all its rank', 'role', '渡口局常任秘书长何文舟致辞全文', '常任秘书长'],
    ['whom somebody stands for', 'role', '何文舟代表行政长官出席渡口论坛开幕式的致词', undefined],
    [
      'behind letters',
      'role',
      'SPEECH BY MS ADA FENWICK MP MINISTER FOR FERRIES AT THE FERRY FORUM',
      'MINISTER FOR FERRIES',
    ],
    [
      'of whom a homily is at a funeral',
      'speaker',
      'Funeral Mass Homily of Ada B Fenwick',
      undefined,
    ],
    [
      'who wrote a speech down',
      'speaker',
      'Mara Lindt’s Transcription of Ada Fenwick’s Speech - October 26, 2002 March in Lowmere',
      undefined,
    ],
    [
      'of a guest',
      'place',
      '湖城大学法律系校友何文舟在2025届毕业典礼上的致辞\n\n何文舟，现为渡口大学教授。',
      undefined,
    ],
  ])('%s: %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
