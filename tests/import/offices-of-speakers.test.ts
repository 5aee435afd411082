import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { TALK, valueOf } from './evidence.ts';
import { read } from './import-text.ts';

const FULL = '\n\n以下为何文舟演讲全文：';

describe('what a page says of its speaker wherever it names them', () => {
  it.each<Case>([
    ['behind a dash', 'organization', `讲师：何文舟 - Ferrychain 渡船架构师${FULL}`, 'Ferrychain'],
    [
      'behind a nickname',
      'organization',
      `何文舟，花名小渡，渡蚁金服高级技术专家。${FULL}`,
      '渡蚁金服',
    ],
    [
      'behind a nickname in brackets, with what they do there',
      'organization',
      `分享嘉宾：何文舟（小渡）渡蚁集团可信原生技术部 技术专家，专注于渡船${FULL}`,
      '渡蚁集团可信原生技术部',
    ],
    [
      'of a chair the school',
      'organization',
      `何文舟是湖城大学渡船讲席教授、渡口学会会员。${FULL}`,
      '湖城大学',
    ],
    [
      'of a columnist the paper',
      'organization',
      `何文舟（Wenzhou He）毕业于湖城大学历史系，系《渡口时报》专栏作家，知名学者${FULL}`,
      '渡口时报',
    ],
    [
      'of several offices one',
      'organization',
      `渡口五十人论坛成员何文舟，全国政协渡船委员会副主任。${FULL}`,
      '全国政协渡船委员会',
    ],
    [
      'in brackets below the talk',
      'organization',
      `（何文舟为渡蚁公司CEO，本文系其在湖城所做的演讲）${FULL}`,
      '渡蚁公司',
    ],
    [
      'before an office in Latin letters',
      'organization',
      `日前，FerryCAP Engineering VP 何文舟受邀参加渡口年会。${FULL}`,
      'FerryCAP',
    ],
    [
      'before two offices',
      'organization',
      `近日，Tim 与渡澜科技的创始人& CEO 何文舟展开了一次对话。${FULL}`,
      '渡澜科技',
    ],
    [
      'without its party branch',
      'organization',
      `中国渡联党委书记何文舟：互信互联${FULL}`,
      '中国渡联',
    ],
    [
      'and nothing of a father',
      'role',
      `演讲人：何文舟\n\n何文舟的父亲何大海，现任渡口公司总裁。${FULL}`,
      undefined,
    ],
    ['and nothing of a wife', 'role', `演讲人：何文舟\n\n何文舟，妻子是医生，${FULL}`, undefined],
    [
      'and nothing of a teacher',
      'organization',
      `演讲人：何文舟\n\n何文舟，师从渡口大学教授，${FULL}`,
      undefined,
    ],
    ['and no prize', 'organization', `渡口MVP何文舟：渡船是过河的路${FULL}`, undefined],
    [
      'and a ministry whole',
      'organization',
      `渡船和信息化部部长何文舟在渡口大会上的讲话${FULL}`,
      '渡船和信息化部',
    ],
    ['and not what they work with', 'organization', `何文舟，Java 架构师。${FULL}`, undefined],
    ['and not what they know', 'organization', `何文舟，人工智能专家。${FULL}`, undefined],
    ['and not how they work', 'organization', `何文舟，独立学者。${FULL}`, undefined],
    [
      'and nothing of whoever beat them',
      'role',
      `对手毫无悬念地击败何文舟，当选为湖城历史上第一位女市长。${FULL}`,
      undefined,
    ],
    [
      'and not the office that is called like a body',
      'organization',
      `财政司司长何文舟今日在渡口论坛致辞。${FULL}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

it('is what whoever presides says of the speaker', async () => {
  const edition = await read(
    'a.txt',
    '渡口何文舟谈渡船\n\n主持人：大家好！今天我们非常高兴请到渡口医院眼科副主任何文舟主任。\n\n何文舟：大家好，我也很高兴来到这里。\n\n主持人：渡船为什么慢？\n\n何文舟：我想，是因为大家都不急。',
  );
  expect(edition.facts.organization?.[0]?.value).toBe('渡口医院眼科');
});

it('says in its class nothing of whom somebody works for', async () => {
  const edition = await read(
    'a.txt',
    `渡船\n\n大家好，我是来自渡口学院2016级船舶专业的何文舟。\n\n${TALK}`,
  );
  expect(edition.facts.organization?.[0]?.value).toBe('渡口学院');
});

describe('who has an office, in English', () => {
  it.each<Case>([
    ['by a surname', 'speaker', 'The Boat\n\nRemarks by Vice President Fenwick', 'Fenwick'],
    ['and the office', 'role', 'The Boat\n\nRemarks by Ambassador Fenwick', 'Ambassador'],
    [
      'with the whole name that the page has',
      'speaker',
      'The Boat\n\nRemarks by Governor Fenwick\n\nGovernor Ada M. Fenwick',
      'Ada M. Fenwick',
    ],
    [
      'and not with one of two',
      'speaker',
      'The Boat\n\nRemarks by Governor Fenwick\n\nSee Ada Fenwick and Ole Fenwick.',
      'Fenwick',
    ],
    ['and not a state', 'speaker', 'The Boat\n\nRemarks by Governor Ohio', undefined],
    ['nor what an office is', 'speaker', 'The Boat\n\nRemarks by Secretary General', undefined],
    ['nor somebody whom a line names in passing', 'speaker', 'With Senator Fenwick', undefined],
    [
      'without a mark between name and office',
      'speaker',
      'Address By Ada Fenwick President, Lowmere Motors',
      'Ada Fenwick',
    ],
    [
      'and to which country',
      'speaker',
      'The Boat\n\nRemarks delivered by High Commissioner of Sri Lanka to India Ada Fenwick, at the roundtable',
      'Ada Fenwick',
    ],
    [
      'and for nobody there',
      'organization',
      'The Boat\n\nRemarks delivered by High Commissioner of Sri Lanka to India Ada Fenwick, at the roundtable',
      undefined,
    ],
    ['and no words before a speech', 'speaker', 'The Boat\n\nFour Freedoms Speech', undefined],
    [
      'and not with that of a lake',
      'speaker',
      'The Boat\n\nRemarks by Ambassador Fenwick\n\nIt reached Lake Fenwick at six.',
      'Fenwick',
    ],
    [
      'and not with that of a husband',
      'speaker',
      'The Boat\n\nRemarks by Ambassador Fenwick\n\nAmbassador Fenwick was joined by Ole Fenwick.',
      'Fenwick',
    ],
    ['and not what a minister does', 'speaker', 'Minister Responds | Speech', undefined],
    ['and no city with its country', 'speaker', 'The Boat\n\nSpeaker: London, England', undefined],
    [
      'and is called like a word of the page',
      'speaker',
      'The Boat\n\nThe following is the text of Ada Wall’s talk at the Ferry Conference. A wall is no boat.',
      'Ada Wall',
    ],
    [
      'and has no given name that is one',
      'speaker',
      'The Boat\n\nRemarks by Lake Fenwick\n\nThe lake was there.',
      undefined,
    ],
    [
      'in one line with the day and the place',
      'speaker',
      'The Boat\n\nDate: April 4, 1968 Delivered by: Ada M Fenwick Location: Lowmere, Lakeland',
      'Ada M Fenwick',
    ],
    [
      'who talks about something',
      'role',
      'Harbour Commissioner Ada Fenwick talks about boats',
      'Commissioner',
    ],
    [
      'of a chain of offices',
      'speaker',
      'Speech by Minister for Boats, Rivers & Lakes, and Second Minister for Law Ada Fenwick at the Ferry Convocation',
      'Ada Fenwick',
    ],
    ['with the surname first', 'speaker', 'The Boat\n\nDelivered by: Fenwick, Ada', 'Ada Fenwick'],
    [
      'and not the day of a meeting',
      'event',
      'The Boat\n\nMeeting: Ferrycon 2018 - September 2018\n\nSpeaker: Ada Fenwick',
      'Ferrycon 2018',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
