import { folded } from './capitals.ts';
import type { Kind, Phrase } from './phrases.ts';
import { phrasesOf } from './phrases.ts';
import { isVenue } from './names.ts';

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
