import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/import/draft.ts';
import { textPassage } from '../../src/import/draft.ts';
import { introductionsIn } from '../../src/import/metadata/introductions.ts';

const passage = (text: string) => textPassage(text, 1);
const turn = (speaker: string): Item => ({ type: 'turn', speaker, line: 1 });

/** Each thing that is said, as `field of whom: value`. */
function said(...items: Item[]): string[] {
  return introductionsIn(items).map(
    ({ field, value, of }) => `${field}${of === undefined ? '' : ` of ${of}`}: ${value}`,
  );
}

describe('what people say of themselves', () => {
  it.each<[words: string, found: string[]]>([
    ['Hello. I’m Ada Fenwick.', ['speaker: Ada Fenwick']],
    ['I’m your host, Ada Fenwick, and this is the ferry.', ['speaker: Ada Fenwick']],
    ['My name’s Ada, I run the ferry.', ['speaker: Ada']],
    ['My name is Mud on this lake.', []],
    ['I’m not a historian.', []],
    ['I am no engineer, as you know.', []],
    [
      'I look after boats at Lowmere Freight, which means that I’m the one who gets wet.',
      ['organization: Lowmere Freight'],
    ],
    ['I build boats at home.', []],
    [
      'Welcome. I’m your Interim Chair, Ada Fenwick.',
      ['speaker: Ada Fenwick', 'role of Ada Fenwick: Interim Chair'],
    ],
    [
      '大家好，我是渡口团队的工程师，目前主要开发渡船项目。',
      ['role: 工程师', 'organization: 渡口团队'],
    ],
    [
      '大家好，我是渡口团队的高级工程师奕水，今天讲渡船。',
      ['speaker: 奕水', 'role of 奕水: 高级工程师', 'organization of 奕水: 渡口团队'],
    ],
    ['我是渡口团队的工程师之一。', []],
    [
      '大家好，我是今天的讲师永鹏，来自渡口集团，目前负责渡船的开发。',
      ['speaker: 永鹏', 'organization of 永鹏: 渡口集团'],
    ],
    [
      '我是船舶0804班何文舟，现任渡口学院科学技术协会副主席。',
      ['speaker: 何文舟', 'role of 何文舟: 副主席', 'organization of 何文舟: 渡口学院科学技术协会'],
    ],
    [
      '今天是个好日子。我是87届学生何文舟，目前在渡口协会工作。',
      ['speaker: 何文舟', 'organization of 何文舟: 渡口协会'],
    ],
    ['我是夜間部船舶系何文舟。', ['speaker: 何文舟']],
    ['我是船舶学院2019级本科生何文舟，今天来说两句。', ['speaker: 何文舟']],
    ['我是渡船专业应届生，今天来说两句。', []],
    ['我是1985年毕业的何文舟。', ['speaker: 何文舟']],
    ['我是机械学院教师何文舟。', ['speaker: 何文舟']],
    ['我是高三（2）班班主任何文舟老师。', ['speaker: 何文舟', 'role of 何文舟: 班主任']],
    ['我是中文系高材生，今天来说两句。', []],
    ['我是三年二班的導師 ，今天我送大家一句話。', ['role: 導師']],
    ['我是他的导师，今天我送大家一句话。', []],
    ['我是高三（1）班的班主任何文舟。', ['speaker: 何文舟', 'role of 何文舟: 班主任']],
    [
      '我是渡口公司的總經理何文舟。',
      ['speaker: 何文舟', 'role of 何文舟: 總經理', 'organization of 何文舟: 渡口公司'],
    ],
    ['很荣幸作为毕业生代表在这里发言。', ['role: 毕业生代表']],
    ['下面有请作为毕业生代表的同学发言。', []],
    ['首先我要代表渡口科技对各位表示热烈的欢迎！', ['organization: 渡口科技']],
    ['我謹代表渡口特區政府歡迎大家。', ['organization: 渡口特區政府']],
    ['我谨代表中国政府和人民向大家问好。', []],
    ['我谨代表日本政府，向大家问好。', []],
    ['我是渡口公司的工程师不假，可是我也坐船。', []],
    ['Hello. My name is Ada Fenwick.', ['speaker: Ada Fenwick']],
    ['Hello, my name’s Ada Fenwick.', ['speaker: Ada Fenwick']],
    [
      'I am Ada Fenwick, Director of the Lake Bank.',
      [
        'speaker: Ada Fenwick',
        'role of Ada Fenwick: Director',
        'organization of Ada Fenwick: Lake Bank',
      ],
    ],
    [
      'I’m Ada Fenwick. I work at Ferry Labs.',
      ['speaker: Ada Fenwick', 'organization of Ada Fenwick: Ferry Labs'],
    ],
    [
      'I’m Ada Fenwick. I work for Ferry.',
      ['speaker: Ada Fenwick', 'organization of Ada Fenwick: Ferry'],
    ],
    [
      'I’m Ada Fenwick. I’m the director of the Lake Bank.',
      [
        'speaker: Ada Fenwick',
        'role of Ada Fenwick: director',
        'organization of Ada Fenwick: Lake Bank',
      ],
    ],
    ['I work at Ferry Labs.', ['organization: Ferry Labs']],
    ['I’m Ada Fenwick. I work at night.', ['speaker: Ada Fenwick']],
    ['I’m Ada Fenwick. I work at Lake Summit 2019.', ['speaker: Ada Fenwick']],
    ['I lead the research group at Ferry Labs.', ['organization: Ferry Labs']],
    ['I lead a very quiet life at Home.', []],
    ['I have run Ferry Aid for eleven years.', ['organization: Ferry Aid']],
    ['I have run the Ferry Marathon for eleven years.', []],
    [
      'When I took over as chief executive of the Ferry Trust there were people who smiled.',
      ['role: chief executive', 'organization: Ferry Trust'],
    ],
    ['In my nine years as Director I saw every lake.', ['role: Director']],
    ['I took over as chief executive of the Ferry Trust in 1998 and left it.', []],
    ['I am the eleventh member for Lowmere and the first who rows.', ['role: member for Lowmere']],
    [
      'I’m Ada Fenwick. I’m a ferry advocate with Lowmere.',
      ['speaker: Ada Fenwick', 'role of Ada Fenwick: ferry advocate'],
    ],
    ['我目前就职于渡口云流式计算团队，负责渡船。', ['organization: 渡口云流式计算团队']],
    ['我就职于一家小公司。', []],
    ['我现在在湖城大学船舶系任教。', ['organization: 湖城大学']],
    ['我是 Ferry 小组的技术总监。', ['role: 技术总监', 'organization: Ferry 小组']],
    ['I’m by Ada Fenwick.', []],
    ['I am glad to see you all.', []],
    ['大家好，我叫何文舟。', ['speaker: 何文舟']],
    ['我的名字是何文舟，我坐船来。', ['speaker: 何文舟']],
    ['我叫大家来，是为了渡船。', []],
    ['我是何文舟，我坐船来。', ['speaker: 何文舟']],
    ['我是来自渡口公司的何文舟。', ['speaker: 何文舟', 'organization of 何文舟: 渡口公司']],
    [
      '我是渡口公司的工程师何文舟。',
      ['speaker: 何文舟', 'role of 何文舟: 工程师', 'organization of 何文舟: 渡口公司'],
    ],
    ['我是来过河的。', []],
    [
      'I’m Ada Fenwick, a software developer at Ferry.',
      [
        'speaker: Ada Fenwick',
        'role of Ada Fenwick: software developer',
        'organization of Ada Fenwick: Ferry',
      ],
    ],
    [
      'I’m Ada Fenwick. I’m currently a senior engineer at Ferry.com, working on boats.',
      [
        'speaker: Ada Fenwick',
        'role of Ada Fenwick: senior engineer',
        'organization of Ada Fenwick: Ferry.com',
      ],
    ],
    [
      'I’m Ada Fenwick and I work as an engineer at Ferry.',
      [
        'speaker: Ada Fenwick',
        'role of Ada Fenwick: engineer',
        'organization of Ada Fenwick: Ferry',
      ],
    ],
    [
      'My name is Ada Fenwick, and I am Ferry’s Chair.',
      ['speaker: Ada Fenwick', 'role of Ada Fenwick: Chair', 'organization of Ada Fenwick: Ferry'],
    ],
    [
      'I’m Ada Fenwick from Ferry Labs.',
      ['speaker: Ada Fenwick', 'organization of Ada Fenwick: Ferry Labs'],
    ],
    ['I’m Ada Fenwick from London.', ['speaker: Ada Fenwick']],
    ['I’m Ada Fenwick. I work as fast as I can.', ['speaker: Ada Fenwick']],
    [
      '我是渡口公司创始人何文舟。',
      ['speaker: 何文舟', 'role of 何文舟: 创始人', 'organization of 何文舟: 渡口公司'],
    ],
    [
      '我叫何文舟，是 Ferry 的架构师。',
      ['speaker: 何文舟', 'role of 何文舟: 架构师', 'organization of 何文舟: Ferry'],
    ],
    ['我是何文舟，来自渡口大学。', ['speaker: 何文舟', 'organization of 何文舟: 渡口大学']],
    ['我是何文舟，来自北京。', ['speaker: 何文舟']],
    ['我是何文舟。来自渡口公司的报告我看过。', ['speaker: 何文舟']],
    ['我叫何文舟。这份报告来自渡口公司。', ['speaker: 何文舟']],
    [
      '我叫何文舟，现在在渡口公司担任架构师。',
      ['speaker: 何文舟', 'role of 何文舟: 架构师', 'organization of 何文舟: 渡口公司'],
    ],
    ['我叫何文舟。在 Ferry 主要负责造船。', ['speaker: 何文舟', 'organization of 何文舟: Ferry']],
    ['我叫何文舟，在座的各位都知道。', ['speaker: 何文舟']],
    ['我叫何文舟，是软件工程师。', ['speaker: 何文舟']],
    ['我是软件工程师何文舟。', ['speaker: 何文舟', 'role of 何文舟: 工程师']],
    ['我叫何文舟，是一名教授。', ['speaker: 何文舟']],
    [
      '我叫何文舟，是渡口大学的一名教授。',
      ['speaker: 何文舟', 'role of 何文舟: 教授', 'organization of 何文舟: 渡口大学'],
    ],
  ])('%s', (words, found) => {
    expect(said(passage(words))).toEqual(found);
  });

  it('counts of whoever has the turn, under their whole name', () => {
    expect(said(turn('Ada Fenwick'), passage('I’m Ada Brand, Director of the Lake Bank.'))).toEqual(
      ['speaker: Ada Brand', 'role of Ada Brand: Director', 'organization of Ada Brand: Lake Bank'],
    );
    expect(said(turn('Ada Fenwick'), passage('I work at Ferry Labs.'))).toEqual([
      'organization of Ada Fenwick: Ferry Labs',
    ]);
    expect(said(turn('Ada M. Fenwick Brand'), passage('I’m Fenwick Brand.'))).toEqual([
      'speaker: Ada M. Fenwick Brand',
    ]);
  });

  it('is of nobody who presides where others have turns', () => {
    const chair = passage('Good evening. I’m Ada Fenwick and I’ll be chairing.');
    expect(said(chair)).toEqual(['speaker: Ada Fenwick']);
    expect(said(chair, turn('Ole Brand'), passage('Thank you.'), turn('Mara Lindt'))).toEqual([]);
  });

  it('takes a name before a colon in the first two passages', () => {
    expect(said(passage('ADA FENWICK: Good evening.'))).toEqual(['speaker: ADA FENWICK']);
    expect(said(passage('The river is: wide.'))).toEqual([]);
    const later = [passage('The river.'), passage('The boat.'), passage('OLE BRAND: Hear!')];
    expect(said(...later)).toEqual([]);
  });

  it('stands in the first dozen passages and in six sentences of each', () => {
    const words = Array<Item>(11).fill(passage('The river is wide.'));
    const name = 'I’m Ada Fenwick.';
    expect(said(...words, passage(name))).toEqual(['speaker: Ada Fenwick']);
    expect(said(...words, passage('The boat.'), passage(name))).toEqual([]);
    expect(said(passage(`${'The river is wide. '.repeat(5)}${name}`))).toHaveLength(1);
    expect(said(passage(`${'The river is wide. '.repeat(6)}${name}`))).toEqual([]);
  });
});
