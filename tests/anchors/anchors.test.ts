import { expect, test } from 'vitest';
import { anchorPassages } from '../../src/transcript/anchors.ts';
import { anchor, originalOf } from './edit-history.ts';

const TEXTS = [
  '各位下午好，今天我想谈一谈大模型在教育里的用处。',
  '第一件事是备课：老师把教案交给模型，模型指出哪里学生会听不懂。',
  '（掌声）',
  '第二件事是答疑，夜里十一点也有人回答，而且回答不带责备。',
  '最后是评语，一个班五十个孩子，每个孩子都该有一段只属于他的话。',
];

/** The ids after the texts were edited, each passage's own first, then those retired to it. */
function idsAfter(...versions: string[][]): string[] {
  const anchors = versions.reduce<ReturnType<typeof anchor> | undefined>(
    (known, texts) => anchor(texts, known),
    anchor(TEXTS),
  );
  return originalOf(anchors ?? { editions: {} }).map(({ id, retired = [] }) =>
    [id, ...retired].join(' ← '),
  );
}

test('ids are given in order of first appearance', () => {
  expect(idsAfter()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
});

test('an inserted passage has a new id and changes no other', () => {
  const [first = '', ...rest] = TEXTS;
  expect(idsAfter([first, '在座有多少位老师？请举手。', ...rest])).toEqual([
    ...['p1', 'p6', 'p2', 'p3', 'p4', 'p5'],
  ]);
});

test('a mended passage keeps its id', () => {
  const mended = TEXTS.map((text) => text.replace('备课', '备課').replace('五十', '四十八'));
  expect(idsAfter(mended)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
});

test('a passage of a word or two that is mended in its place keeps its id', () => {
  expect(idsAfter(TEXTS.with(2, '[笑声]'))).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
});

test('a passage that is moved and mended keeps its id', () => {
  const [a = '', b = '', c = '', d = '', e = ''] = TEXTS;
  expect(idsAfter([a, c, d, e, b.replace('教案', '课件')])).toEqual(['p1', 'p3', 'p4', 'p5', 'p2']);
});

test('of a split passage one part keeps the id, the other has a new one', () => {
  const [a = '', , c = '', d = '', e = ''] = TEXTS;
  const parts = ['第一件事是备课：', '老师把教案交给模型，模型指出哪里学生会听不懂。'];
  expect(idsAfter([a, ...parts, c, d, e])).toEqual(['p1', 'p6', 'p2', 'p3', 'p4', 'p5']);
});

test('a merged passage answers to the ids of both', () => {
  const [a = '', b = '', c = '', d = '', e = ''] = TEXTS;
  expect(idsAfter([a, b, c, d + e])).toEqual(['p1', 'p2', 'p3', 'p5 ← p4']);
});

test('the id of a passage that is gone leads to what stands in its place, and moves on with it', () => {
  const [a = '', b = '', c = '', d = '', e = ''] = TEXTS;
  expect(idsAfter([a, c, d, e])).toEqual(['p1', 'p3 ← p2', 'p4', 'p5']);
  expect(idsAfter([a, c, d, e], [a, d, e])).toEqual(['p1', 'p4 ← p2 ← p3', 'p5']);
  expect(idsAfter([a, b, c, d])).toEqual(['p1', 'p2', 'p3', 'p4 ← p5']);
});

test('an id is not given again after its passage is gone', () => {
  expect(
    idsAfter(TEXTS.slice(0, 4), [...TEXTS.slice(0, 4), '谢谢主持人，也谢谢台下的同学。']),
  ).toEqual(['p1', 'p2', 'p3', 'p4 ← p5', 'p6']);
});

test('an edition without passages, or without a file, keeps what is known of it', () => {
  const known = anchor(TEXTS);
  expect(anchor([], known)).toEqual(known);
  expect(anchorPassages([], known)).toEqual(known);
});

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => ({ kind: 'paragraph' as const, text }));
const ENGLISH = [
  'Good afternoon. Today I want to talk about what large models do for schools.',
  'The first thing is preparing lessons: the teacher hands in a plan and is told where pupils get lost.',
  '(applause)',
  'The second is answering questions, at eleven at night too, and without reproach.',
  'The last is the report: fifty children in a class, and each should have words of their own.',
];

function bilingual(original: string[], translation: string[], known = anchor(TEXTS)) {
  const { editions } = anchorPassages(
    [
      { name: 'original', passages: paragraphs(original) },
      { name: 'en', passages: paragraphs(translation) },
    ],
    known,
  );
  return editions.en?.map(({ id, retired = [] }) => [id, ...retired].join(' ← '));
}

test('a translation has the ids of its original', () => {
  expect(bilingual(TEXTS, ENGLISH)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
});

test('a translation that lacks a passage has the ids of those that correspond', () => {
  expect(bilingual(TEXTS, ENGLISH.toSpliced(2, 1))).toEqual(['p1', 'p2', 'p4', 'p5']);
});

test('a translation of another number of very many passages does not take for ever', () => {
  const passages = (count: number) =>
    Array.from({ length: count }, () => ({ kind: 'paragraph' as const, text: 'a' }));
  const { editions } = anchorPassages([
    { name: 'original', passages: passages(40_000) },
    { name: 'en', passages: passages(39_999) },
  ]);
  expect(new Set(editions.en?.map(({ id }) => id)).size).toBe(39_999);
});

test('a translation that is behind its original keeps its ids, and catches up', () => {
  const known = anchorPassages([
    { name: 'original', passages: paragraphs(TEXTS) },
    { name: 'en', passages: paragraphs(ENGLISH) },
  ]);
  const original = TEXTS.toSpliced(1, 0, '在座有多少位老师？请举手。');
  const behind = anchorPassages(
    [
      { name: 'original', passages: paragraphs(original) },
      { name: 'en', passages: paragraphs(ENGLISH) },
    ],
    known,
  );
  expect(behind.editions.en?.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  const translation = ENGLISH.toSpliced(1, 0, 'How many of you are teachers? Hands up, please.');
  expect(bilingual(original, translation, behind)).toEqual(['p1', 'p6', 'p2', 'p3', 'p4', 'p5']);
});

test('an id that was retired in a translation is given back when its passage returns', () => {
  const known = anchorPassages([
    { name: 'original', passages: paragraphs(TEXTS) },
    { name: 'en', passages: paragraphs(ENGLISH) },
  ]);
  const without = anchorPassages(
    [
      { name: 'original', passages: paragraphs(TEXTS) },
      { name: 'en', passages: paragraphs(ENGLISH.toSpliced(3, 1)) },
    ],
    known,
  );
  expect(without.editions.en?.map(({ retired }) => retired)).toContainEqual(['p4']);
  expect(bilingual(TEXTS, ENGLISH, without)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
});

test('passages that change places do not take the same id of the original', () => {
  const known = anchorPassages([
    { name: 'original', passages: paragraphs(['Yes.', '（掌声）']) },
    { name: 'en', passages: paragraphs(['謝謝。', '我']) },
  ]);
  const ids = anchorPassages(
    [
      { name: 'original', passages: paragraphs(['（掌声）', '我', 'Yes.']) },
      { name: 'en', passages: paragraphs(['我', '謝謝。', '我', '（掌声）']) },
    ],
    known,
  ).editions.en?.map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});
