import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/import/draft.ts';
import { textPassage } from '../../src/import/draft.ts';
import { introductionsIn } from '../../src/import/metadata/introductions.ts';
import { notesIn } from '../../src/import/metadata/first-words.ts';
import { mainSpeaker } from '../../src/import/metadata/sole-speaker.ts';
import { whoSpoke } from '../../src/import/metadata/who-spoke.ts';
import { chineseHints } from '../../src/import/metadata/chinese.ts';
import { valueOf } from './evidence.ts';

const passage = (text: string) => textPassage(text, 1);
const turn = (speaker: string): Item => ({ type: 'turn', speaker, line: 1 });
const LONG = '船要一条一条地渡，人要一个一个地等。'.repeat(24);

/** Whom the words of a record mostly are. */
const names = (...items: Item[]) =>
  mainSpeaker(items).map(({ field, value }) => `${field}: ${value}`);

describe('whose words a Chinese record mostly has', () => {
  it('is whoever has the long turn', () => {
    const items = [turn('主持人'), passage('有请。'), turn('何文舟'), passage(LONG)];
    expect(names(...items)).toEqual(['speaker: 何文舟']);
  });
  it('is whoever is named in front of a passage', () => {
    const items = [passage('何一舟：有请。'), passage('何文舟：谢谢。'), passage(LONG)];
    expect(names(...items)).toEqual(['speaker: 何文舟']);
  });
  it('is whoever has an office within the name, as parliaments write', () => {
    const items = [passage('何市長文舟：'), passage(LONG), passage('主席（何議長一舟）：謝謝。')];
    expect(names(...items)).toEqual(['speaker: 何文舟', 'role: 市長']);
    expect(introductionsIn(items)).toContainEqual(
      expect.objectContaining({ field: 'role', value: '市長', of: '何文舟' }),
    );
  });
  it.each<[what: string, items: Item[]]>([
    ['two talk as much', [turn('何文舟'), passage(LONG), turn('何一舟'), passage(LONG)]],
    ['nobody talks long', [turn('何文舟'), passage('谢谢。')]],
    ['the long turn is nobody’s name', [turn('主持人'), passage(LONG)]],
    ['what stands in front is a greeting', [passage('各位来宾：'), passage(LONG)]],
  ])('is nobody where %s', (_, items) => {
    expect(names(...items)).toEqual([]);
  });
});

describe('who makes a record is not who speaks', () => {
  it.each(['紀錄：何一舟', '记录：何一舟', '摄影：何一舟', '排版：何一舟', '主持：何一舟'])(
    '%s',
    async (line) => {
      expect(await valueOf('speaker', `市长施政报告\n\n${line}`)).toBeUndefined();
    },
  );
});

describe('whoever presides gives somebody the floor', () => {
  const read = (words: string) =>
    chineseHints(notesIn([passage(`各位，现在开会。${words}`)])).map(
      ({ field, value }) => `${field}: ${value}`,
    );
  it('with their office', () => {
    const found = read('下面我们请渡口中心的主任何文舟研究员作大会报告，大家欢迎。');
    expect(found).toContain('speaker: 何文舟');
    expect(found).toContain('role: 主任');
    expect(found).toContain('organization: 渡口中心');
  });
  it.each(['首先请大家听我的报告。', '下面请老师们发言。', '现在请允许我讲话。'])(
    'but not: %s',
    (words) => {
      expect(read(words)).toEqual([]);
    },
  );
});

describe('what somebody is now, behind what they were', () => {
  const said = (words: string) =>
    introductionsIn([passage(words)]).map(({ field, value }) => `${field}: ${value}`);
  it('counts', () => {
    expect(said('我叫何文舟，原来在渡口当船长，现在是湖城律师事务所的一名律师，刚来。')).toEqual([
      'speaker: 何文舟',
      'role: 律师',
      'organization: 湖城律师事务所',
    ]);
  });
  it('but not what others are', () => {
    expect(said('我叫何文舟，原来在渡口当船长，我爱人现在是湖城律师事务所的律师。')).toEqual([
      'speaker: 何文舟',
    ]);
  });
});

describe('the only one whom a caption calls by the office that speaks', () => {
  const stated = [{ field: 'role' as const, value: '董事长', line: 1, text: '董事长发表讲话。' }];
  const found = (...captions: string[]) =>
    whoSpoke(stated, captions.map(passage), [], captions)?.value;
  it('speaks', () => {
    expect(found('各位好。', '董事长何文舟在答谢会现场')).toBe('何文舟');
  });
  it('and nobody where captions show two, or a sentence tells of one', () => {
    expect(found('董事长何文舟在现场', '董事长何一舟在现场')).toBeUndefined();
    expect(found('当年的董事长何文舟在船上。')).toBeUndefined();
  });
});
