import { folded } from './capitals.ts';
import type { Kind, Phrase } from './phrases.ts';
import { phrasesOf } from './phrases.ts';
import { isVenue } from './names.ts';
import { RITE } from './words.ts';

/** What a headline may have beside the word for a speech: whose it is, at what, where and when. */
const AROUND = new Set<Kind>([
  'person',
  'office',
  'occasion',
  'organization',
  'venue',
  'place',
  'day',
  'label',
]);
/** Words for a text and not for what was said. */
const OF_TEXT = /transcript|\btext\b|interview|conversation|q ?& ?a/iu;
/** Verbs by which the press says that somebody spoke. */
const TELLS =
  /\b(?:says?|said|told|tells|gives|gave|delivers|presents|addresses|makes|speaks|spoke|opens|closes|is|was|has)\b/u;

/**
 * Whether an English headline is what a speech is called: Remarks at the Ferry Club, Ada Fenwick:
 * Closing Remarks, Dean’s Toast. A report of it has a verb.
 */
export function callsSpeech(headline: string): boolean {
  const phrases = phrasesOf(folded(headline));
  const at = phrases.findIndex(isSpeech);
  return (
    at >= 0 &&
    phrases.slice(0, at).every(({ kind }) => AROUND.has(kind)) &&
    !phrases.some(
      ({ tie }, index) =>
        TELLS.test(tie) ||
        (/^(?:delivered|addressed|presented)$/u.test(tie) && phrases[index - 1]?.kind === 'person'),
    ) &&
    // Ferry CEO Ada Fenwick Keynote at Ferrycon is what the press calls it.
    !phrases.some(
      ({ kind, text }, index) =>
        kind === 'person' && index === at - 1 && phrases[at]?.mark === '' && !/[’']s?$/u.test(text),
    )
  );
}

/** Whether it is somebody’s speech, or one at something: Central bank speech is a menu’s word. */
export function callsOwnSpeech(headline: string): boolean {
  return callsSpeech(headline) && phrasesOf(folded(headline)).some(({ kind }) => OWN.has(kind));
}

/**
 * Whether the lines right over a day call the speech that was given on it: Remarks by Ada Fenwick,
 * Commissioner Fenwick Statement, President Ada Fenwick / Ferry Commencement.
 */
export function headsDay(above: readonly string[]): boolean {
  const last = above.at(-1) ?? '';
  const whole = above.join(' ');
  if ([last, whole].some((text) => text.length > 300)) return false;
  return (
    callsOwnSpeech(last) ||
    isStatement(last) ||
    isAtOccasion(above) ||
    [ON_OCCASION, OPENING].some((is) => is.test(whole) || is.test(last))
  );
}

/** Brief Remarks on the Occasion of the Opening of the / Ferry Board’s New Pier */
const ON_OCCASION =
  /^(?:[\p{L}-]+ ){0,3}(?:speech|remarks|address|statement|lecture) on the occasion of [^.!?]{8,200}$/iu;

/** Official Opening of the Ferry Board’s New Pier: what a minister's page calls the speech there. */
const OPENING = new RegExp(
  `^(?:(?:the|official|formal|grand|ceremonial) ){0,2}(?:opening|launch|closing|signing|${RITE}) of \\p{L}[^.!?]{4,160}$`,
  'iu',
);

function isStatement(text: string): boolean {
  const [who, speech, ...others] = phrasesOf(folded(text));
  return (
    who?.person?.role !== undefined &&
    speech?.kind === 'speech' &&
    `${speech.mark}${speech.tie}` === '' &&
    others.length === 0
  );
}

function isAtOccasion(above: readonly string[]): boolean {
  const [who, at] = above.map((text) => phrasesOf(folded(text)));
  const isOf = (phrases: readonly Phrase[] | undefined, kind: Kind) =>
    phrases?.[0]?.kind === kind &&
    phrases.every((each) => each.tie === '' && AROUND.has(each.kind));
  return isOf(at, 'occasion') && (isOf(who, 'person') || isOf(who, 'speech'));
}

const OWN = new Set<Kind>(['person', 'office', 'occasion', 'organization']);

/** Whether a headline names somebody with the office: Ferry CEO Ada Fenwick at Ferrycon. */
export function namesOfficer(headline: string): boolean {
  return phrasesOf(folded(headline)).some(
    ({ person, tie }) => person?.role !== undefined && !/\b(?:by|of|from)$/u.test(tie),
  );
}

/** Keynote from Ferrycon: A Boat for All, Remarks by Ada Fenwick – On Boats: what stands behind the mark. */
export function titleBehind(headline: string): string | undefined {
  const phrases = phrasesOf(folded(headline));
  const at = phrases.findIndex(({ mark }, index) => index > 0 && /^(?::|[–—-]+)$/u.test(mark));
  const [before, behind] = [phrases.slice(0, at), phrases[at]];
  return at > 0 &&
    behind !== undefined &&
    (before.some(isSpeech) || isOccasionOfYear(before)) &&
    before.every((each) => AROUND.has(each.kind) || isSpeech(each) || each.tie !== '') &&
    !phrases.slice(at).some((each) => isSpeech(each) || each.kind === 'day') &&
    !/^(?:office|organization|venue|occasion)$/u.test(behind.kind) &&
    !ADDED.test(afterMark(headline, behind)) &&
    behind.tie !== 'by' &&
    !phrases.slice(at).every(({ kind }) => kind === 'person') &&
    /\p{L}{2,}\s+\p{L}{3,}|\p{L}{8,}/u.test(afterMark(headline, behind))
    ? afterMark(headline, behind)
    : undefined;
}

/** What a page adds to a headline: Ferrycon 2021: Photos and Video */
const ADDED =
  /\b(?:transcripts?|videos?|photos?|audio|slides|program(?:me)?|schedule|livestream|highlights|recap|complete|full(?: version)?|part \d|as (?:prepared|delivered)|(?:prepared|embargoed|check) (?:for|against|until))\b/iu;

/** Ferrycon 2021: A Boat for All */
function isOccasionOfYear(phrases: readonly Phrase[]): boolean {
  const [only, ...others] = phrases;
  return only?.kind === 'occasion' && others.length === 0 && /\b(?:19|20)\d{2}\b/u.test(only.text);
}

/** Ada Fenwick’s speech at the Ferry Banquet in the Town Hall, Lowmere: where the occasion was is no part of the name. */
export function withoutPlace(title: string): string {
  const [, before, behind = ''] = /^(.{20,200}\p{Ll}{3})\. (\p{Lu}[^.]{3,80})$/u.exec(title) ?? [];
  if (before !== undefined && isVenue(behind.split(',', 1)[0] ?? '')) return before;
  const phrases = phrasesOf(folded(title));
  const at = phrases.findLastIndex(({ kind }) => kind === 'occasion');
  const [venue, ...others] = phrases.slice(at + 1);
  return at > 0 &&
    phrases.slice(0, at).some(isSpeech) &&
    venue?.kind === 'venue' &&
    /^(?:in|at)(?: the)?$/u.test(venue.tie) &&
    others.every(({ kind }) => kind === 'place')
    ? title.slice(0, venue.start).replace(/,? (?:in|at)(?: the)? $/u, '')
    : title;
}

/** A sermon preached by Canon Ada Fenwick, Chancellor: who gave it, and nothing of what about or at what. */
export function saysOnlyWho(title: string): boolean {
  const [first, ...others] = phrasesOf(folded(title));
  return (
    first !== undefined &&
    isSpeech(first) &&
    others.some(
      ({ kind, tie }) =>
        kind === 'person' &&
        (/\b(?:preached|given|delivered|presented) by$/u.test(tie) ||
          (/\bfor$/u.test(tie) && /^speaking notes$/iu.test(first.text))),
    ) &&
    others.every(({ kind }) => OF_WHO.has(kind))
  );
}
const OF_WHO = new Set<Kind>(['person', 'office', 'organization', 'label']);

function afterMark(headline: string, { mark, start }: Phrase): string {
  const behind = headline.slice(headline.lastIndexOf(mark, start) + mark.length).trim();
  return /^[“"]([^“”"]{4,})[”"](?: \([^()]*\))?$/u.exec(behind)?.[1] ?? behind;
}

function isSpeech({ kind, text }: Phrase): boolean {
  return kind === 'speech' && !OF_TEXT.test(text);
}
