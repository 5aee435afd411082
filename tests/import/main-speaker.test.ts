import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/import/draft.ts';
import { textPassage } from '../../src/import/draft.ts';
import { introductionsIn } from '../../src/import/metadata/introductions.ts';
import { mainSpeaker } from '../../src/import/metadata/sole-speaker.ts';
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
