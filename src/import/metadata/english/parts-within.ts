import { SPEAKS } from './header.ts';
import { endsAsOccasion, occasionIn } from './occasions.ts';
import type { Part } from './parts.ts';
import { personIn } from './people.ts';
import { SORT } from './words.ts';

/** Parts cut where no mark or small word cuts them: a year and a name, a speech and whose it is. */
export function partsWithin(parts: readonly Part[]): Part[] {
  return parts.flatMap(withYear).flatMap(withSpeech).flatMap(withOf);
}

/** A part in two: its first words, and what begins with the second, perhaps tied. */
function cutAt(part: Part, first: string, second: string, tie = ''): [Part, Part] {
  const start = part.start + part.text.length - second.length;
  return [
    { ...part, text: first },
    { mark: '', tie, text: second, start },
  ];
}

/** Ada Fenwick Acceptance Speech 2017 Ferry Dinner: who, the speech, and at what. */
const NAME_SPEECH_OCCASION = new RegExp(
  `^(\\p{Lu}[^\\d]{4,60}?) ((?:(?:${SORT}) ){0,3}(?:speech|address|remarks|keynote)) (?:at (?:the )?)?((?:(?:19|20)\\d{2} )?\\p{Lu}.{4,80})$`,
  'iu',
);

function withSpeech(part: Part): Part[] {
  const [, who = '', speech = '', occasion = ''] =
    part.day === undefined ? (NAME_SPEECH_OCCASION.exec(part.text) ?? []) : [];
  if (!personIn(who) || occasionIn(occasion) === undefined) return [part];
  const [named, rest] = cutAt(part, who, part.text.slice(who.length + 1));
  return [named, ...cutAt(rest, speech, occasion, 'at')];
}

/** Ferrycon 2015 Ada Fenwick: at what, and who. */
const YEAR_AND_NAME = /^(\p{Lu}.{2,60}? (?:19|20)\d{2}) (\p{Lu}[^\d]{4,60})$/u;
/** Ferrycon 2015 Ada Fenwick speech */
const AND_SPEECH = /(?:[’']s?)? (?:speech|address|remarks|keynote|talk|lecture)$/iu;

function withYear(part: Part): Part[] {
  const [, occasion, who = ''] =
    part.day === undefined ? (YEAR_AND_NAME.exec(part.text) ?? []) : [];
  return occasion === undefined || !personIn(who.replace(AND_SPEECH, '')) || endsAsOccasion(who)
    ? [part]
    : cutAt(part, occasion, who);
}

const OF =
  /^(.*?\b(?:speech|remarks|address|transcript|text|statements?|message|talk|lecture|presentation|testimony|sermon|homily|keynote|eulogy|speeches|addresses|lectures|sermons|(?:rendering|translation|version)(?= of (?:the )?\p{L}+[’']s?\b))(?: and \p{Ll}+)?) of (.+)$/isu;
/** Remarks of Ada Fenwick: a speech, and whose it is. */
function withOf(part: Part, index: number, parts: readonly Part[]): Part[] {
  const [, speech, of] = OF.exec(part.text) ?? [];
  if (part.day !== undefined) return [part];
  const next = parts[index + 1];
  if (speech === undefined || of === undefined) return whoGave(part, next);
  const [first, second] = cutAt(part, speech, of, 'of');
  return [first, ...whoGave(second, next)];
}

/** A speech Ada Fenwick gave at Lowmere */
const GAVE =
  /^(.*\b(?:speech|address|talk|lecture|keynote|presentation|sermon|eulogy))(?: that)? (\p{Lu}[^,]{3,60})$/su;

function whoGave(part: Part, next: Part | undefined): Part[] {
  const [, speech, who] = SPEAKS.test(next?.tie ?? '') ? (GAVE.exec(part.text) ?? []) : [];
  return speech === undefined || who === undefined ? [part] : cutAt(part, speech, who);
}
