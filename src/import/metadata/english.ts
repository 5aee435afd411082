import type { Hint, HintField } from '../draft.ts';
import type { Line } from './chinese.ts';
import { asWritten } from './english/capitals.ts';
import { feastOver } from './english/church-year.ts';
import type { Found } from './english/header.ts';
import { GIVEN } from './english/header.ts';
import { namesSomebody } from './english/lines.ts';
import { ministryOf } from './english/ministry.ts';
import { asNamedAlone } from './english/name-alone.ts';
import { LABELS } from './english/phrases.ts';
import { readHeader } from './english/read-header.ts';
import type { Read } from './english/reads.ts';
import { readsOf } from './english/reads.ts';
import { FIELD } from './english/words.ts';

/** Type: Speech: then its author gave it. */
const TYPE =
  /^(?:document )?type\s*:\s*(?:speech|lecture|address|talk|sermon|homily|keynote)$|^(?:category|section|filed under|posted in|location|event|occasion)\s*:\s*(?:speech(?:es)?(?: (?:&|and) \p{L}+)?$|(?:keynote|commencement|convocation|opening|closing) (?:address|speech)\b)/iu;

/** Oars and Words: Inaugural Lecture as Keeper of the Ferry: then its author gave it. */
const NAMED_SPEECH =
  /\b(?:lecture|sermon|homily|eulogy|oration|(?:inaugural|keynote|commencement|opening) (?:address|speech))(?: as .{3,80})?$/iu;

/** Speech on taking the oath, Address at the opening of the lock; a sentence of what it did is news. */
const SPEECH_ON =
  /^(?:(?:opening|closing|keynote|welcome|welcoming|commencement|inaugural|luncheon|dinner|after[- ]dinner|farewell|maiden|acceptance) )?(?:speech|address|remarks|lecture|sermon|eulogy) (?:on|at|to|for|upon|before|in)\b(?!.*\b(?:draws?|goes|sparks?|stirs?|wins?|causes?|leaves|raises?|shows?|inspires?|urges?|marks?|was|were|is|are|has|have|will)\b)/iu;

/** Lines right over the talk, and beside the headline, in which a name may stand alone. */
const NEAR = 8;
const BESIDE = 3;

/**
 * What English lines around a talk say about it. Each is cut into parts, each part is of a kind by its
 * head, and kinds in their order give fields; what does not parse says nothing.
 */
export function englishHints(lines: readonly Line[], headline?: string): Hint[] {
  const reads = readsOf(lines);
  const isSpeech =
    reads.some(({ text }) => TYPE.test(text)) ||
    [NAMED_SPEECH, SPEECH_ON].some((is) => is.test(headline ?? ''));
  const all = reads.flatMap((read, index) => {
    const isHeadline = (each: Read) =>
      each.sources.some(
        ({ text }) =>
          text === headline || (headline !== undefined && text.startsWith(`${headline}, by `)),
      );
    const found = readHeader(read, {
      above: reads[index - 1],
      below: reads.slice(index + 1, index + 1 + BESIDE),
      near:
        reads.length - index <= NEAR ||
        reads.slice(Math.max(0, index - BESIDE), index + BESIDE + 1).some(isHeadline),
      isAtTop: index < 2,
      isHeadline: isHeadline(read),
      isUnderHeadline: isUnder(reads, index, isHeadline),
      isListed: isListed(reads, index),
      isByline: isByline(reads, index, reads.findLastIndex(isHeadline)),
      isGiven: reads.some(({ text }) => GIVEN.test(text)),
      isSpeech,
      labelled: labelledAbove(reads, index),
    });
    return (
      [...found, ...ministryOf(found, reads)]
        // Bars stand between what a line parts by blanks: over them nothing is one.
        .filter(
          ({ value }) =>
            !value.includes(' | ') || read.sources.some(({ text }) => text.includes('|')),
        )
        .flatMap((each) => asNamedAlone(each, reads))
        .map((each) => ({ read, each, isHead: isHeadline(read) }))
    );
  });
  const feast = all.some(({ each }) => each.field === 'event') ? undefined : feastOver(reads);
  if (feast)
    all.push({ read: feast.line, each: { field: 'event', value: feast.value }, isHead: false });
  const labelled = soleLabelled(all);
  const best = (field: HintField, how: (found: Found) => boolean) =>
    all.some(({ each }) => each.field === field && how(each));
  return all
    .filter(({ each }) =>
      best(each.field, ({ isLabelled }) => isLabelled === true)
        ? each.isLabelled === true
        : each.isWeak !== true || !best(each.field, ({ isWeak }) => isWeak !== true),
    )
    .map(({ read, each, isHead }) => {
      const isOfLabelled = isHead && each.of === undefined && OF_PERSON.has(each.field);
      return hintOf(
        reads,
        read,
        isOfLabelled && labelled !== undefined ? { ...each, of: labelled } : each,
      );
    });
}

const OF_PERSON = new Set<HintField>(['role', 'organization']);

/** President’s address, and below it Speaker: Ada Fenwick: whose office a headline names, where nobody else is named. */
function soleLabelled(all: readonly { read: Read; each: Found }[]): string | undefined {
  const speakers = all.filter(({ each }) => each.field === 'speaker');
  const [first] = speakers;
  const isSole = speakers.every(({ each }) => each.value === first?.each.value);
  const isLabel = LABELS.speaker?.test(first?.read.phrases[0]?.text ?? '') === true;
  return isSole && isLabel ? first?.each.value : undefined;
}

/** Lines in a row that each name somebody are a list of those present. */
const LIST = 3;

function isListed(reads: readonly Read[], at: number): boolean {
  if ([at - 1, at + 1].some((beside) => isHailed(reads[at]) && isHailed(reads[beside])))
    return true;
  let [first, end] = [at, at];
  while (namesSomebody(reads[first])) first--;
  while (namesSomebody(reads[end])) end++;
  return end - first - 1 >= LIST;
}

/** A Boat for All / May 1, 2009 / Ada Fenwick: a name between the headline and the talk, with a day. */
function isByline(reads: readonly Read[], at: number, headline: number): boolean {
  const others = [...reads.slice(headline + 1, at), ...reads.slice(at + 1)];
  const isBy = /^by /iu.test(reads[at]?.text ?? '');
  const over = reads[headline];
  const isOfDead = OF_DEAD.test(over?.text ?? '');
  return (
    // May 1, 2009 / by Ada Fenwick: with nothing else over the talk.
    (headline < 0 ? isBy : headline < at && (!isBy || isOfDead)) &&
    // Under the name of somebody else stands who reports.
    (over?.phrases.some(({ person }) => person !== undefined) !== true || isOfDead) &&
    others.some((each) => isDay(each) || PORTFOLIO.test(each.text)) &&
    others.every(
      (each, index) =>
        // The Lake Room, right over the first words
        isDay(each) ||
        PORTFOLIO.test(each.text) ||
        (index === others.length - 1 && isVenueAlone(each)),
    )
  );
}

/** Remembering Ole Brand: of whom others speak. */
const OF_DEAD =
  /^(?:remembering|eulogy|in (?:loving )?memory|(?:a )?tribute to|celebrating the life)\b/iu;

/** Right under the headline, or with nothing between but a day and a town. */
function isUnder(reads: readonly Read[], at: number, isHeadline: (read: Read) => boolean): boolean {
  const over = reads
    .slice(Math.max(0, at - BESIDE), at)
    .findLast((each) => isHeadline(each) || !(isDay(each) || isTown(each)));
  return over !== undefined && isHeadline(over);
}

function isTown({ phrases }: Read): boolean {
  return phrases.length < 3 && phrases.every(({ kind, tie }) => kind === 'place' && tie === '');
}

function isDay({ phrases }: Read): boolean {
  return phrases[0]?.kind === 'day' && phrases.length < 3;
}

function isVenueAlone({ phrases }: Read): boolean {
  return phrases.length === 1 && /^(?:venue|organization)$/u.test(phrases[0]?.kind ?? '');
}

/** International Trade, under the name of a minister: of what somebody is minister. */
const PORTFOLIO = new RegExp(
  `^(?:(?:associate|international|foreign|social|local|public|rural|māori|pacific) )?(?:${FIELD})(?:(?:,| and| &) (?:${FIELD}))*$`,
  'iu',
);

/** His Excellency, Minister Ada Fenwick / Her Excellency, …: whom a speaker greets. */
function isHailed(read: Read | undefined): boolean {
  return /^(?:his|her|your) (?:excellency|honou?r|majesty)\b/iu.test(read?.sources[0].text ?? '');
}

/** What was read, as it stands in the line that holds it: an office may stand under its name. */
function hintOf(reads: readonly Read[], read: Read, { field, value, of }: Found): Hint {
  const words = value.toLowerCase();
  const holder = [read, ...reads].find(({ text }) => text.toLowerCase().includes(words)) ?? read;
  const written = asWritten(value, holder.text);
  const source = holder.sources.find(({ text }) => text.includes(written)) ?? holder.sources[0];
  return {
    ...source,
    field,
    value: written,
    ...(of === undefined ? {} : { of: asWritten(of, read.text) }),
  };
}

/** Whom the labels right above a line name as the speaker. */
function labelledAbove(reads: readonly Read[], line: number): string | undefined {
  const above = reads.slice(0, line);
  const first = above.findLastIndex(({ phrases }) => phrases[0]?.kind !== 'label') + 1;
  const last = above
    .slice(first)
    .findLast(({ phrases: [label] }) =>
      [LABELS.speaker, LABELS.nobody].some((names) => names?.test(label?.text ?? '')),
    );
  return LABELS.speaker?.test(last?.phrases[0]?.text ?? '')
    ? last?.phrases[1]?.person?.name
    : undefined;
}
