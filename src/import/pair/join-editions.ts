import type { PhrasingContent } from 'mdast';
import { component } from '../structure/stage-directions.ts';
import { textOf } from '../../transcript/text.ts';
import type { Item } from '../draft.ts';
import { paragraph, passage } from '../draft.ts';
import type { PlacedSuggestion, ReadEdition } from '../edition.ts';
import type { Bead } from './align-units.ts';
import { alignUnits, namesIn } from './align-units.ts';
import type { Unit } from './units.ts';
import { asParagraph, kindOf } from './kinds.ts';
import { itemsOf, unitsOf } from './units.ts';

/** Two languages of one talk whose passages correspond, one for one. */
export interface Joined {
  original: ReadEdition;
  translation: ReadEdition;
}

/** Share of the text that may stand in one language alone before they are no translation. */
const UNANSWERED = 0.25;

/**
 * Two editions as original and translation: paragraphs that one language parts and the other does
 * not become one passage with a line break, and what one language lacks is marked there as missing.
 * Undefined where too little corresponds.
 */
export function joinEditions(original: ReadEdition, translation: ReadEdition): Joined | undefined {
  const [a, b] = [unitsOf(original.items), unitsOf(translation.items)];
  if (a.units.length * b.units.length > 4_000_000) return undefined;
  const beads = alignUnits(a.units, b.units);
  const answered = beads.filter(
    ({ original: [i, iEnd], translation: [j, jEnd] }) => i < iEnd && j < jEnd,
  );
  const alone = beads.length - answered.length;
  if (alone > beads.length * UNANSWERED) return undefined;
  const voices = namesIn(answered, a.units, b.units);
  const both = beads.map((bead) => beadUnits(bead, a.units, b.units, original, translation));
  const { pairs, doubtful } = followOriginal(both.map(sameKind), voices);
  if (pairs.some(([here, there]) => kindOf(here.passage.node) !== kindOf(there.passage.node))) {
    return undefined;
  }
  const translated = pairs.map(([, unit]) => unit);
  return {
    original: withUnits(
      original,
      pairs.map(([unit]) => unit),
      a.unspoken,
    ),
    translation: {
      ...withUnits(translation, translated, b.unspoken),
      suggestions: [...translation.suggestions, ...doubtful],
      voices,
    },
  };
}

function beadUnits(
  { original: [i, iEnd], translation: [j, jEnd] }: Bead,
  a: readonly Unit[],
  b: readonly Unit[],
  original: ReadEdition,
  translation: ReadEdition,
): [Unit, Unit] {
  const here = joined(a.slice(i, iEnd));
  const there = joined(b.slice(j, jEnd));
  const before = a[i - 1] ?? a[i];
  return [
    here ?? missing(there, before?.speaker, original.language),
    there ?? missing(here, b[j - 1]?.speaker ?? b[j]?.speaker, translation.language),
  ];
}

/** Units as one, their paragraphs parted by line breaks. */
function joined(units: readonly Unit[]): Unit | undefined {
  const [first, ...others] = units;
  if (!first || others.length === 0) return first;
  const children = units.flatMap(({ passage: { node } }, index): PhrasingContent[] => {
    if (node.type !== 'paragraph') return [];
    return index === 0 ? node.children : [{ type: 'break' }, ...node.children];
  });
  return { ...first, passage: passage(paragraph(children), first.passage.line, first.passage) };
}

const MISSING: Record<ReadEdition['language'], string> = {
  'zh-Hans': '此处另一语言的版本有一段，本版没有。',
  'zh-Hant': '此處另一語言的版本有一段，本版沒有。',
  en: 'The edition in the other language has a passage here that this one lacks.',
};

function missing(
  other: Unit | undefined,
  speaker: string | undefined,
  language: ReadEdition['language'],
): Unit {
  const mark = component('Unclear', [], { note: MISSING[language] });
  return {
    passage: passage(paragraph([mark]), other?.passage.line ?? 0),
    speaker,
    startsTurn: false,
    chapter: undefined,
  };
}

/**
 * Turns and chapters of both languages at the same passages, as the original has them. Where the
 * translation names somebody else, the place is listed.
 */
function followOriginal(
  pairs: readonly [Unit, Unit][],
  voices: ReadonlyMap<string, string>,
): { pairs: [Unit, Unit][]; doubtful: PlacedSuggestion[] } {
  const doubtful: PlacedSuggestion[] = [];
  const names = new Map([...voices].map(([there, here]) => [here, there]));
  const followed = pairs.map(([a, b], index): [Unit, Unit] => {
    const agrees = b.speaker !== undefined && voices.get(b.speaker) === a.speaker;
    const speaker = agrees ? b.speaker : (names.get(a.speaker ?? '') ?? a.speaker);
    if (!agrees && b.startsTurn && b.speaker !== undefined) doubtful.push(otherSpeaker(b, speaker));
    const startsTurn = a.startsTurn || (index === 0 && a.speaker !== undefined);
    const both = a.chapter && b.chapter;
    // A chapter that only one language has becomes words of its passage there.
    const [here, there] = both ? [a, b] : [withHeading(a), withHeading(b)];
    return [
      { ...here, startsTurn, chapter: both ? a.chapter : undefined },
      { ...there, startsTurn, speaker, chapter: both ? b.chapter : undefined },
    ];
  });
  return { pairs: followed, doubtful };
}

function otherSpeaker({ speaker = '', passage: { line } }: Unit, original = ''): PlacedSuggestion {
  return {
    rule: 'speaker-differs',
    tier: 'unknown',
    line,
    column: 1,
    found: speaker,
    candidates: [original],
    note: {
      zh: '译本此处的讲者与原文不同；译本按原文分段。',
      en: 'The translation names another speaker here than the original; turns follow the original.',
    },
  };
}

function withHeading(unit: Unit): Unit {
  const { node, line } = unit.passage;
  if (!unit.chapter || node.type !== 'paragraph') return unit;
  const heading: PhrasingContent = { type: 'strong', children: unit.chapter.node.children };
  return {
    ...unit,
    passage: passage(paragraph([heading, { type: 'break' }, ...node.children]), line, unit.passage),
  };
}

/** Two units of one kind: where the kinds differ, both as paragraphs with a line for each part. */
function sameKind([a, b]: [Unit, Unit]): [Unit, Unit] {
  if (kindOf(a.passage.node) === kindOf(b.passage.node)) return [a, b];
  const plain = (unit: Unit): Unit => ({
    ...unit,
    passage: passage(asParagraph(unit.passage.node), unit.passage.line, unit.passage),
  });
  return [plain(a), plain(b)];
}

/** What a heading or a label says that no passage follows. */
function wordsOf(item: Item): string {
  if (item.type === 'turn') return item.speaker;
  return item.type === 'passage' ? item.text : textOf(item.node);
}

function withUnits(
  edition: ReadEdition,
  units: readonly Unit[],
  unspoken: readonly Item[],
): ReadEdition {
  return {
    ...edition,
    items: itemsOf(units),
    leftOut: [
      ...edition.leftOut,
      ...unspoken.map((item) => ({ line: item.line, rule: 'unspoken', text: wordsOf(item) })),
    ],
  };
}
