import { daySchema } from '../../archive/dates.ts';
import type { Language } from '../../archive/languages.ts';
import { textOf } from '../../transcript/text.ts';
import type { Hint, HintField, Item, PassageItem } from '../draft.ts';
import { noiseOf } from '../structure/noise.ts';
import { announcesTalk, isProse, tellsWhatTextIs } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { chineseHints } from './chinese.ts';
import { daysIn } from './dates.ts';
import { englishHints } from './english.ts';
import { occasionsOfTalk } from './events.ts';
import { dayOfFile } from './file-name.ts';
import { givenAt, publishedOn } from './given-at.ts';
import { headlineOf } from './headline.ts';
import { isPersonName } from './person-name.ts';
import { publisherOf } from './publisher.ts';
import { titleFromHeadline } from './title.ts';
import { selfIntroduced, signedBelow } from './signed-below.ts';
import { speakersBeside } from './speaker-lines.ts';

/** For each field what the source says, the best first. */
export type Facts = Partial<Record<HintField, Hint[]>>;

interface Known {
  /** Name of the file. */
  name: string;
  /** What the format says by itself. */
  hints: readonly Hint[];
  /** What stands around the talk. */
  around: readonly PassageItem[];
  /** The talk. */
  items: readonly Item[];
  language: Language;
}

/** What a source says about its talk. A field of which it says nothing is not there. */
export function gatherFacts(known: Known): Facts {
  const { items, hints, language } = known;
  const bodyLine = items.find((item) => item.type === 'passage')?.line ?? 0;
  const lines = known.around.map(({ line, text }) => ({ line, text }));
  // What stands below the talk is about other things, but for who the speaker is.
  const lead = lines.filter(
    ({ line, text }) => line <= bodyLine && !CHROME.has(noiseOf(text)?.name ?? ''),
  );
  for (const { field, line, value } of hints) {
    if (field === 'headline' && !lead.some(({ text }) => text === value))
      lead.unshift({ line, text: value });
  }
  const headline = headlineOf(lead, hints, items);
  // A Chinese page may have an English talk.
  const readLines =
    language === 'en'
      ? (some: readonly Line[]) => [
          ...englishHints(
            some.filter(({ text }) => !IN_HAN.test(text)),
            headline[0]?.text,
          ),
          ...chineseHints(some.filter(({ text }) => IN_HAN.test(text))),
        ]
      : chineseHints;
  const read = [
    ...readLines([...lead, ...notesIn(items)]),
    ...readLines(lines.filter(({ line }) => line > bodyLine)).filter(({ field }) =>
      BELOW.has(field),
    ),
  ];
  const fileName = dayOfFile(known.name);
  const published = [
    ...hints.filter(({ field }) => field === 'published'),
    ...publishedOn(lines, headline[0]),
  ];
  const stated = [...hints, ...read];
  const lastLine = items.findLast((item) => item.type === 'passage')?.line ?? 0;
  const below = signedBelow(lines.filter(({ line }) => line > lastLine));
  const beside = [...speakersBeside(lead, headline, items), ...below];
  const whole = [...lines.map(({ text }) => text), ...items.map(textOfItem)];
  const isOrdinary = ordinaryWords(whole);
  const talking = peopleTalking(items);
  const speakers = byVotes(
    [...stated, ...beside]
      .filter(
        ({ field, value }) => field === 'speaker' && (talking.has(value) || !isOrdinary(value)),
      )
      .map((hint) => ({ ...hint, value: asInTurns(hint.value, items) }))
      .filter(({ value }) => talking.size < 2 || talking.has(value)),
  );
  const speaker = undisputed(speakers.length > 0 ? speakers : selfIntroduced(items));
  const above = givenAt(lead, published, fileName, stated, headline[0]);
  const given = [
    ...above,
    ...(above.some(({ field }) => field === 'date')
      ? []
      : below.filter(({ field }) => field === 'date')),
  ];
  const facts: Hint[] = [
    ...stated.filter(({ field }) => !APART.has(field)),
    ...occasionsOfTalk(stated, headline, whole),
    ...(hints.some(({ field }) => field === 'speaker')
      ? hints.filter(({ field }) => field === 'speaker')
      : speaker
        ? [speaker]
        : []),
    ...besideSpeaker([...stated, ...beside], speaker),
    ...headline,
    ...titleFromHeadline(headline, speaker, items),
    ...published,
    ...(stated.some(({ field }) => field === 'date') ? [] : given),
    ...publisherOf(lines),
    ...rightsStated(lines),
    ...fileName,
  ];
  return Object.fromEntries(
    [...new Set(facts.map(({ field }) => field))].map((field) => {
      const found = facts.filter((hint) => hint.field === field).flatMap(sound);
      return [field, field === 'event' || field === 'place' ? fullerFirst(found) : found];
    }),
  );
}

/** Whether what looks like a name in Latin letters has a word that the page also writes small. */
function ordinaryWords(texts: readonly string[]): (name: string) => boolean {
  let small: Set<string> | undefined;
  return (name) => {
    if (!/^\p{Script=Latin}/u.test(name)) return false;
    small ??= new Set(texts.join('\n').match(/(?<![\p{L}’'-])\p{Ll}{2,}(?![\p{L}])/gu));
    const words = name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
    return words.some((word) => word.length > 2 && small?.has(word));
  };
}

function textOfItem(item: Item): string {
  return item.type === 'turn' ? '' : textOf(item.node);
}

/** Notes within the text that say of whose talk it is the record, and how the speaker says who they are. */
function notesIn(items: readonly Item[]): Line[] {
  const passages = items.filter((item) => item.type === 'passage');
  const notes = passages.filter(({ text }) => text.length < 200 && tellsWhatTextIs(text));
  const introductions = passages.slice(0, 2).flatMap(({ line, text }) => {
    const [, words] = /(?:^|[，,。！!])\s*我是([^，,。！!]{4,40})[，,。！!]/u.exec(text) ?? [];
    return words === undefined ? [] : [{ line, text: words }];
  });
  return [...notes.map(({ line, text }) => ({ line, text })), ...introductions];
}

const IN_HAN = /\p{Script=Han}{4}/u;

/** Fields of which what is stated is weighed before it counts. */
const APART = new Set<HintField>([
  'speaker',
  'published',
  'role',
  'organization',
  'headline',
  'event',
]);
/** Lines that pages have for other pages' sake. */
const CHROME = new Set([
  'navigation',
  'related',
  'tag-cloud',
  'share',
  'advert',
  'follow',
  'picture',
]);
/** What lines below the talk may say. */
const BELOW = new Set<HintField>(['role', 'organization']);

/** A value that its field can hold: a day of the calendar, a text that is not empty. */
function sound(hint: Hint): Hint[] {
  if (hint.field !== 'date' && hint.field !== 'published') {
    return hint.value.trim() === '' ? [] : [hint];
  }
  if (daySchema.safeParse(hint.value).success) return [hint];
  const [named] = daysIn(hint.value);
  return named ? [{ ...hint, value: named.day }] : [];
}

/** Values named more often come first; the line that announces the talk knows best. */
function byVotes(hints: readonly Hint[]): Hint[] {
  const votes = new Map<string, number>();
  for (const { value, text } of hints) {
    votes.set(value, (votes.get(value) ?? 0) + (announcesTalk(text) ? 3 : 1));
  }
  return hints.toSorted(
    (a, b) =>
      (votes.get(b.value) ?? 0) - (votes.get(a.value) ?? 0) ||
      Number(isProse(b.text)) - Number(isProse(a.text)),
  );
}

/** Baker Ilse Morgen is the Ilse Morgen who has turns. */
function asInTurns(name: string, items: readonly Item[]): string {
  const turn = items.find((item) => item.type === 'turn' && name.endsWith(` ${item.speaker}`));
  return turn?.type === 'turn' ? turn.speaker : name;
}

/** People who have turns. */
function peopleTalking(items: readonly Item[]): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) =>
      item.type === 'turn' && isPersonName(item.speaker) ? [item.speaker] : [],
    ),
  );
}

/** 蔡清河今天发表演说: whoever gives the speech in the very sentence that names others, too. */
const GIVES = /^[^，,。；;]{0,10}(?:[发發]表|致[辞辭词詞]|演[讲講说說]|[讲講][话話]|作了|做了)/u;

function gives({ value, text }: Hint): boolean {
  return text
    .split(value)
    .slice(1)
    .some((rest) => GIVES.test(rest));
}

/** The first speaker, unless its very line names another as well, of whom it says as much: then several spoke. */
function undisputed([first, ...others]: readonly Hint[]): Hint | undefined {
  if (!first) return undefined;
  // The line that announces the talk says whose it is, whoever else is named above it.
  const announced = [first, ...others].filter(({ text }) => announcesTalk(text));
  if (announced.length > 0 && announced.every(({ value }) => value === first.value)) return first;
  const rivals = others.filter(({ value, text }) => value !== first.value && text === first.text);
  const rival = rivals.filter(
    ({ value }) => !first.value.includes(value) && !value.includes(first.value),
  );
  if (rival.length === 0 || first.line === 0) return first;
  const givers = [first, ...rival].filter(gives);
  return new Set(givers.map(({ value }) => value)).size === 1 ? givers[0] : undefined;
}

/** A role or an organisation counts only where it is said to be the speaker's. */
function besideSpeaker(hints: readonly Hint[], speaker: Hint | undefined): Hint[] {
  const own = hints.filter(
    ({ field, of, line }) =>
      (field === 'role' || field === 'organization') &&
      (of === undefined
        ? line === 0
        : of === speaker?.value ||
          // Ada Fenwick of a headline is Ada M. Fenwick below it.
          (/\p{Ll} \p{Lu}/u.test(of) && speaker !== undefined && isNameIn(of, speaker.value))),
  );
  return fullerFirst(own);
}

function isNameIn(name: string, other: string): boolean {
  const [words, others] = [name.split(' '), other.split(' ')];
  const [few, many] = words.length < others.length ? [words, others] : [others, words];
  return few.every((word) => many.includes(word));
}

/** 滨江区医院儿科 says more than 儿科, and 2024湖城论坛 than 湖城论坛. */
function fullerFirst(hints: readonly Hint[]): Hint[] {
  const short = (one: Hint) =>
    hints.some(({ value }) => value !== one.value && value.endsWith(one.value)) ? 1 : 0;
  return hints.toSorted((a, b) => short(a) - short(b));
}

const LICENCE =
  /\bCC[ -]?(?:BY(?:[ -](?:NC|ND|SA)){0,2}|0)(?: \d\.\d)?\b[^。；;)）\n]{0,40}|Creative Commons[^。.;)）\n]{0,60}|知[识識]共享[^。；)）\n]{0,40}|[创創]用\s?CC[^。；)）\n]{0,40}/iu;

function rightsStated(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }) => {
    const licence = LICENCE.exec(text)?.[0].trim();
    return licence === undefined ? [] : [{ field: 'rights' as const, value: licence, line, text }];
  });
}
