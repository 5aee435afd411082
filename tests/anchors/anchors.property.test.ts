import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchors } from '../../src/transcript/anchors.ts';
import { anchorPassages, idsOf } from '../../src/transcript/anchors.ts';
import { formatAnchors, parseAnchors } from '../../src/transcript/anchors-file.ts';

/** Short texts from few characters, so that equal and similar passages are common. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('我们说话的模型。，a b')),
    minLength: 1,
    maxLength: 30,
  }),
  fc.constantFrom('（掌声）', '好。', '謝謝。', 'Yes.', '。', '…'),
);
const texts = fc.array(text, { maxLength: 25 });
/** Versions of a talk, each of an original and a translation. */
const versions = fc.array(fc.record({ original: texts, en: texts }), {
  minLength: 1,
  maxLength: 8,
});

const paragraphs = (list: readonly string[]) =>
  list.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph }));

function anchor({ original, en }: { original: string[]; en: string[] }, known?: Anchors): Anchors {
  return anchorPassages(
    [
      { name: 'original', passages: paragraphs(original) },
      { name: 'en', passages: paragraphs(en) },
    ],
    known,
  );
}

const allIds = (anchors: Anchors, name: 'original' | 'en') =>
  anchors.editions[name]?.flatMap(idsOf) ?? [];

test('whatever is edited, no id is lost, none is there twice, and every passage has one', () => {
  fc.assert(
    fc.property(versions, (history) => {
      let known: Anchors | undefined;
      for (const version of history) {
        const anchors = anchor(version, known);
        for (const name of ['original', 'en'] as const) {
          const ids = allIds(anchors, name);
          expect(ids).toEqual(expect.arrayContaining(known ? allIds(known, name) : []));
          expect(new Set(ids).size).toBe(ids.length);
          if (version[name].length > 0) {
            expect(anchors.editions[name]?.map((entry) => entry.text)).toEqual(version[name]);
          }
        }
        known = anchors;
      }
    }),
    { numRuns: 2_000 },
  );
});

test('running twice changes nothing', () => {
  fc.assert(
    fc.property(versions, (history) => {
      const anchors = history.reduce<Anchors | undefined>(
        (known, v) => anchor(v, known),
        undefined,
      );
      const last = history.at(-1);
      expect(last && anchor(last, anchors)).toEqual(anchors);
    }),
    { numRuns: 2_000 },
  );
});

test('what is not touched keeps its id when passages are inserted and deleted around it', () => {
  const passage = fc.record({
    entry: fc.string({ minLength: 1, maxLength: 40 }),
    fate: fc.constantFrom('deleted', 'inserted', 'kept', 'kept'),
  });
  const talk = fc.uniqueArray(passage, { minLength: 2, maxLength: 30, selector: (p) => p.entry });
  fc.assert(
    fc.property(talk, (passages) => {
      const without = (fate: string) =>
        passages.filter((p) => p.fate !== fate).map(({ entry }) => entry);
      const [before, after] = [without('inserted'), without('deleted')];
      const known = anchor({ original: before, en: [] });
      const current = anchor({ original: after, en: [] }, known);
      const idOf = (anchors: Anchors) =>
        new Map(anchors.editions.original?.map(({ id, text: entry }) => [entry, id]));
      const [was, is] = [idOf(known), idOf(current)];
      for (const entry of after) if (was.has(entry)) expect(is.get(entry)).toBe(was.get(entry));
    }),
    { numRuns: 2_000 },
  );
});

test('the file says the same as the data', () => {
  fc.assert(
    fc.property(versions, (history) => {
      const anchors = history.reduce<Anchors>((known, v) => anchor(v, known), { editions: {} });
      const file = formatAnchors(anchors);
      const { anchors: read, findings } = parseAnchors(file, 'talks/x/anchors.json');
      expect(findings).toEqual([]);
      expect(read && formatAnchors(read)).toBe(file);
      expect(read && anchor(history.at(-1) ?? { original: [], en: [] }, read)).toEqual(anchors);
    }),
  );
});
