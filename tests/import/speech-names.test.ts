import { describe, expect, it } from 'vitest';
import {
  callsOwnSpeech,
  callsSpeech,
  namesOfficer,
  titleBehind,
} from '../../src/import/metadata/english/speech-name.ts';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('what a speech is called', () => {
  it.each([
    'Remarks at the Ferry Club',
    'Ada Fenwick: Closing Remarks',
    'Dean’s Toast',
    'Ada Fenwick’s Remarks at the Ferry Dinner',
    'Lake Bank Keynote, Lowmere, May 1, 2009',
    'Minister for Ferries: Welcome Address',
  ])('%s', (headline) => {
    expect(callsSpeech(headline)).toBe(true);
  });

  it.each<[what: string, headline: string]>([
    ['a report', 'CEO Ada Fenwick gives speech at Ferry Dinner'],
    ['a report', 'Ada Fenwick: speech was late'],
    ['the press’s word', 'CEO Ada Fenwick Keynote at Ferrycon'],
    ['a text', 'Transcript from the Ferry Dinner'],
    ['a conversation', 'Interview at the Ferry Dinner'],
    ['of a speech among other things', 'how boats float, and remarks'],
  ])('is not the name of %s: %s', (_, headline) => {
    expect(callsSpeech(headline)).toBe(false);
  });

  it('is somebody’s, or given at something', () => {
    expect(callsOwnSpeech('Remarks at the Ferry Dinner')).toBe(true);
    expect(callsOwnSpeech('Remarks by Ada Fenwick')).toBe(true);
    expect(callsOwnSpeech('Central bank speech')).toBe(false);
  });

  it('names an officer but as who gives it', () => {
    expect(namesOfficer('Ferry CEO Ada Fenwick at Ferrycon')).toBe(true);
    expect(namesOfficer('Boats by CEO Ada Fenwick')).toBe(false);
    expect(namesOfficer('Ada Fenwick at Ferrycon')).toBe(false);
  });

  it.each<[headline: string, title: string | undefined]>([
    ['Keynote from Ferrycon: Every Boat for Everyone', 'Every Boat for Everyone'],
    ['Remarks by Ada Fenwick – Boats and Bridges', 'Boats and Bridges'],
    ['Remarks at the Ferry Dinner: Boats', undefined],
    ['Remarks at the Ferry Dinner: Closing Speech', undefined],
    ['Remarks at the Ferry Dinner: Boats and Bridges, May 1, 2009', undefined],
    ['Remarks at the Ferry Dinner, Boats and Bridges', undefined],
    ['Interview at the Ferry Dinner: Boats and Bridges', undefined],
    ['how we built it, remarks: Boats and Bridges', undefined],
    [': Boats and Bridges', undefined],
  ])('%s', (headline, title) => {
    expect(titleBehind(headline)).toBe(title);
  });
});

describe('a headline as a title', () => {
  const follows = (headline: string, speech = 'Speech:') => `${headline}\n\n${speech}`;
  it.each<Case>([
    [
      'is what stands behind the speech',
      'title',
      follows('Remarks at the Ferry Dinner: Boats and Bridges'),
      'Boats and Bridges',
    ],
    [
      'may ask or cry where it names the speech',
      'title',
      follows('Dean’s Toast at the Ferry Dinner!'),
      'Dean’s Toast at the Ferry Dinner!',
    ],
    ['names no officer', 'title', follows('Ferry CEO Ada Fenwick at Ferrycon'), undefined],
    [
      'may have somebody in it where all words have capitals',
      'title',
      follows('Ada Fenwick and the Old River'),
      'Ada Fenwick and the Old River',
    ],
    [
      'and not among small words',
      'title',
      follows('Why the boatmen follow Ada Fenwick'),
      undefined,
    ],
    [
      'says in Chinese who, at what and what was said',
      'title',
      follows('渡口协会主席何文渡口典礼演辞', '何文演讲全文：'),
      '渡口协会主席何文渡口典礼演辞',
    ],
    [
      'says in Chinese that it is the text of that',
      'title',
      follows('渡口协会主席何文渡口典礼祝词稿', '何文演讲全文：'),
      '渡口协会主席何文渡口典礼祝词稿',
    ],
    [
      'and nothing in two clauses',
      'title',
      follows('渡口协会主席何文来了，渡口典礼贺词', '何文演讲全文：'),
      undefined,
    ],
    [
      'is the one line under what announces the talk',
      'title',
      '渡口论坛\n\n以下为何文舟演讲全文：\n\n一起去南山',
      '一起去南山',
    ],
    [
      'behind who and when',
      'title',
      '渡口论坛\n\n以下为何文舟演讲全文：\n\n何 文 舟\n\n2019年3月5日\n\n一起去南山',
      '一起去南山',
    ],
    [
      'and none of two lines',
      'title',
      '渡口论坛\n\n以下为何文舟演讲全文：\n\n一起去南山\n\n也去北山',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
