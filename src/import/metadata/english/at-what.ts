import { serviceIn } from './church-year.ts';
import { audience, isToBody } from './audience.ts';
import {
  atUnnamed,
  gaveThere,
  hosted,
  onMatter,
  opened,
  presentedAt,
  received,
  tookPlace,
  withTreaty,
} from './opened.ts';
import type { Beside, Found, HeaderLine } from './header.ts';
import { SPEAKS, hasKind, isHeader } from './header.ts';
import { isProse } from '../../structure/phrases.ts';
import { isPress } from '../press-headline.ts';
import { LIKE_A_NAME, SPEECH_IN_TOWN, endsAsOccasion, isSession, isTed } from './occasions.ts';
import { personIn } from './people.ts';
import { isInState } from './place-among.ts';
import { withoutName } from './unnamed.ts';
import { isOverSheet, isWhereAndWhen } from './over-sheet.ts';

/** This is the transcript of my talk at Ferry Lowmere: of what the text is. */
const TEXT_OF =
  /^(?:(?:(?:these|this|here) (?:are|is) )?(?:(?:the|my) )?(?:notes|slides|text|transcript|script|recording|video) (?:of|from|for|to) )?(?:(?:my|the|a|an) )?(?:(?:opening|closing|keynote|lightning|invited) )?(?:talk|keynote|speech|presentation)(?: (?:that )?I(?: did)?)?$|\b(?:the|a|my) (?:\p{Ll}+ )?(?:talk|keynote|speech|presentation) (?:that )?I$|^one of the (?:\p{Ll}+ ){0,3}talks$/iu;
const AND_MORE =
  /^(?:(?:opening|closing|introductory|general|keynote|welcome) )?(?:statement|remarks|address|speech) and \p{Ll}+ /iu;
const TOLD_AT = /^(?:proper|person|organization|place)$/u;
const AT = /(?:^|\s)(?:at|to|before|during|on|for|of)$/u;
/** Ada Fenwick told the 9th Ferry Congress: to whom somebody spoke, without a word for a speech. */
const TOLD = /^told$/u;
/** Reflections on 1,000 Ferry Lectures: of what is spoken. */
const ABOUT = /\b(?:reflections?|thoughts|notes|perspectives?|views?|lessons|looking back)$/iu;

const ASKED = /^(?:\p{L}+ )?(?:invited|asked|honou?red|privileged|fortunate|lucky)$/u;

/** The occasion that a line names: where a speech is given at it, or on a line of its own beside others. */
export function atWhat(line: HeaderLine, beside: Beside): Found[] {
  const { above, below, near, isHeadline } = beside;
  const { phrases, text } = line;
  const speech = phrases.findIndex(
    ({ kind, tie, text: words }, index) =>
      kind === 'speech' ||
      SPEAKS.test(tie) ||
      // Opening statement and yearly report on boats by Ada Fenwick at the Ferry Congress
      (index === 0 && AND_MORE.test(words) && phrases.some((each) => /\bby$/u.test(each.tie))) ||
      // I was invited to speak at the Ferry Festival
      (tie === 'to' && words === 'speak' && ASKED.test(phrases[index - 1]?.text ?? '')),
  );
  // Ferry President Hands Top Award to School: news, and no occasion.
  if (isHeadline && speech < 0 && isPress(text)) return [];
  const call = OF_QUARTER.exec(text)?.[0];
  if (call !== undefined && !isProse(text)) return [{ field: 'event', value: call }];
  const service = serviceIn(text, phrases);
  if (service !== undefined) return [{ field: 'event', value: service }];
  const bare = isHeader(line) && speech < 0;
  // Ferry Builders Forum over what somebody posted there is a site.
  if (bare && POSTED.test(below[0]?.text ?? '')) return [];
  // Annual General Conference / Lowmere, Lakeland / 22 May 2009
  if (GENERAL.test(text) && endsAsOccasion(text) && isWhereAndWhen(below))
    return [{ field: 'event', value: text }];
  const unnamed = withoutName(line, beside);
  if (unnamed !== undefined) return [{ field: 'event', value: unnamed, isWeak: true }];
  const isOverTalk = near && below.length === 0 && phrases.length === 1 && OVER_TALK.test(text);
  const isAlone = bare && !isHeadline && !isOverTalk && !hasKind(line, 'day', 'person');
  if (
    isAlone &&
    !isTed(text) &&
    !(near && OF_YEAR.test(text)) &&
    ![above, below[0]].some(
      (each) =>
        each &&
        isHeader(each) &&
        !POSTED.test(each.text) &&
        (hasKind(each, 'day', 'venue', 'person', 'office', 'speech') ||
          // Lowmere, Ohio / Fenwick Distinguished Lecture
          isInState(each.phrases)),
    ) &&
    !isOverSheet(below)
  )
    return [];
  const matter = onMatter(line, speech, near);
  if (matter !== undefined) return [{ field: 'event', value: matter }];
  // A talk I gave last Friday at Strange Boats
  const talkBefore = (index: number) =>
    phrases
      .slice(0, Math.max(0, index))
      .findLast(({ kind, text: each }) => kind !== 'day' && each !== 'last')?.text ?? '';
  const at = phrases.findIndex(
    ({ tie }, index) => /^(?:gave )?at$/u.test(tie) && TEXT_OF.test(talkBefore(index)),
  );
  const heard = at < 1 ? undefined : phrases[at];
  // A talk at Strange Boats is one at a conference; an address at Lowmere was given in a town.
  const isAtConference = /\b(?:talks?|keynote|presentation)\b/iu.test(talkBefore(at));
  const mayTell = isAtConference ? TOLD_AT : /^(?:proper|organization)$/u;
  if (heard && mayTell.test(heard.kind) && speech >= 0)
    return [{ field: 'event', value: heard.text }];
  const presented = presentedAt(phrases);
  if (presented !== undefined) return [{ field: 'event', value: presented }];
  // Ada Fenwick speaking at Ferrycon in October
  const spoken = phrases.findIndex(({ tie }) => /^speak(?:s|ing) at$/u.test(tie));
  const there = phrases[spoken];
  if (
    there &&
    phrases[spoken - 1]?.person &&
    text.length < CAPTION &&
    (/^(?:proper|organization)$/u.test(there.kind) || LIKE_A_NAME.test(there.text))
  )
    return [{ field: 'event', value: there.text }];
  const told = gaveThere(text);
  if (told.length > 0) return told;
  // Remarks at “Boats for All”; at / “Boats for All,” a Ferry Board Conference: below who speaks there.
  const quoted = phrases.find(
    ({ kind, tie }, index) =>
      kind === 'quoted' &&
      tie === 'at' &&
      (phrases[index - 1]?.kind === 'speech' ||
        (index === 0 && hasKind(above, 'person', 'office', 'organization')) ||
        // Ferry Board / at “Boats for All” / A Conference Sponsored by the Ferry Club
        (index === phrases.length - 1 && IS_OCCASION.test(below[0]?.text ?? ''))),
  );
  if (quoted) return [{ field: 'event', value: quoted.text.replaceAll(/^[“"‘']|,?[”"’']$/gu, '') }];
  const award = received(text);
  if (award !== undefined) return [{ field: 'event', value: award }];
  const names: string[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const { mark, tie, occasion, start } = phrase;
    const before = phrases[index - 1];
    const isJoined = /^[–—-]+$/u.test(mark) && tie === '' && isSession(phrase.text);
    // Harbour Council, 28th Session
    const isOfBody =
      mark === ',' &&
      tie === '' &&
      ONLY_SESSION.test(phrase.text) &&
      before?.kind === 'organization';
    if (
      (isJoined || isOfBody) &&
      (before?.kind === 'occasion' || before?.kind === 'organization')
    ) {
      if (before.kind === 'occasion') names.pop();
      names.push(text.slice(before.start, start + phrase.text.length));
      continue;
    }
    // Former Chairman, Ferry Congress: whose office it is.
    if (speech < 0 && before?.kind === 'office' && mark === ',' && tie === '') continue;
    // Leader’s speech, Lowmere 1990: where.
    if (mark === ',' && tie === '' && SPEECH_IN_TOWN.test(`${before?.text ?? ''}, ${phrase.text}`))
      continue;
    // Replies by the Ferry Forum: who spoke; after the Ferry Forum: when.
    if (
      occasion === undefined ||
      /\b(?:about|by|after|while|ahead of)$/u.test(tie) ||
      // Speech on the Ferry Conference: of what; on Ferry Day says when.
      ((before?.kind === 'speech' || ABOUT.test(before?.text ?? '')) &&
        tie === 'on' &&
        !/\b(?:day|eve|anniversary)$/iu.test(occasion)) ||
      (tie === 'in' && /\d$/u.test(occasion)) ||
      // Address to the Althing 2016: before which house, and when.
      (tie === 'to' &&
        !endsAsOccasion(occasion) &&
        HOUSE_OF_YEAR.test(text.slice(start - 4, start + phrase.text.length)))
    )
      continue;
    const said =
      (TOLD.test(tie) && before?.person !== undefined) ||
      (speech >= 0 && (index >= speech || AT.test(tie) || phrases[index + 1]?.kind === 'speech'));
    if ((said || bare || isHeadline) && !ANY_CALL.test(occasion)) names.push(occasion);
  }
  // Speech by Ada Fenwick at the Annual Lecture of the Ferry Society
  const lecture = phrases.findIndex(
    ({ kind, tie, text: words }, index) =>
      index > speech && kind === 'speech' && /^(?:at|for)$/u.test(tie) && LECTURE.test(words),
  );
  const society = phrases[lecture + 1];
  if (
    speech >= 0 &&
    lecture > 0 &&
    society?.tie === 'of' &&
    /^(?:organization|venue)$/u.test(society.kind)
  )
    names.unshift(text.slice(phrases[lecture]?.start, society.start + society.text.length));
  // Presented with an award at a dinner: what one speaks at.
  const held = phrases.findLast(
    ({ tie, occasion }, index) =>
      tie === 'at' &&
      occasion !== undefined &&
      (phrases[index - 1]?.tie ?? '').endsWith('presented with'),
  )?.occasion;
  const name = held ?? names[0];
  if (name !== undefined)
    return [{ field: 'event', value: withTreaty(withoutGraduand(name), text) }];
  const weak =
    atUnnamed(phrases, text, speech) ??
    opened(phrases, speech) ??
    tookPlace(phrases) ??
    hosted(phrases) ??
    audience(phrases, speech >= 0 || isToBody(line, above), bare);
  return weak === undefined ? [] : [{ field: 'event', value: weak, isWeak: true }];
}

/** 28th Session, Sixty-Seventh Regular Session: of whichever body stands in front. */
const ONLY_SESSION =
  /^(?:the )?(?:\d{1,3}(?:st|nd|rd|th)|[\p{L}-]{4,20}(?:st|nd|rd|th)) (?:(?:special|regular|ordinary|extraordinary|plenary|annual) )?(?:session|meeting|sitting|plenary)$/iu;

/** A Conference Sponsored by the Ferry Club */
const IS_OCCASION =
  /^an? (?:\p{L}+ ){0,3}(?:conference|symposium|forum|workshop|seminar|summit|colloquium)\b/iu;

/** The 2014 Fenwick Lecture, 12th Ferry Dinner, Annual Ferry Lecture XLVII, over a title: one of a year or a number is no site's. */
const OF_YEAR =
  /^(?:the )?(?:(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th)) \p{Lu}\p{L}+ |\b(?:lecture|oration|conference|congress|convention|dinner|meeting|agm)(?:,? (?:19|20)\d{2}|,? [IVXL]{2,7})$/iu;

/** Harbour Day Reception, right over the first words; The First Day may be a chapter. */
const OVER_TALK =
  /^(?!(?:the|an?|my|our|next|upcoming|past|related|previous|recent|working) ).{3,80} (?:reception|dinner|luncheon|banquet|ceremony|conference|summit|congress|symposium|convention|gala|breakfast|call)(?: (?:19|20)\d{2})?$/iu;

/** Ferry Systems (FRY) Q2 2014 Results - Earnings Call Transcript: of which quarter; an earnings call alone is anybody’s. */
const OF_QUARTER =
  /\b(?:F?[QH][1-4],? (?:FY ?)?\d{4}|(?:first|second|third|fourth)[- ]quarter (?:of )?\d{4}) (?:(?:financial )?(?:results|earnings) )?(?:[–—-] )?(?:earnings |results )?(?:conference )?call\b/iu;
const ANY_CALL = /^(?:earnings|results)?(?: conference)? ?call$/iu;

const HOUSE_OF_YEAR = /^the (?!\p{L}*(?:con|conf|fest|camp) )\p{Lu}\p{Ll}+ (?:19|20)\d{2}$/u;

/** Topic started by ada on 17/11/2011 21:04:36: when somebody wrote in a forum, by the second. */
const POSTED = /\b(?:posted|started|replied|written) by\b|\d:\d{2}:\d{2}/iu;

/** Annual Lecture, Ferry Memorial Lecture: what one speaks at, where it is somebody's. */
const LECTURE = /^(?:\p{Lu}\p{L}+ ){1,5}(?:lecture|oration|address)$/iu;

/** Annual General Conference */
const GENERAL = /^(?:\p{Lu}\p{L}+ ){1,4}\p{Lu}\p{L}+$/u;

/** Ada Fenwick Commencement (Speech at Lowmere College), Mayor Ada Fenwick 2014 Inauguration: of whoever speaks, and not what it is called. */
function withoutGraduand(name: string): string {
  const [, who = '', own] =
    /^(\p{Lu}.{4,60}?)(?:[’']s)? ((?:(?:19|20)\d{2} )?(?:second |third |first )?(?:commencement|graduation|convocation|inauguration|investiture|installation|ordination|swearing[- ]in))$/iu.exec(
      name,
    ) ?? [];
  // Joy of the Lake Cardinal’s Ordination Mass
  const [, rite = name] =
    /^.*[’']s ((?:ordination|installation|inauguration|investiture|enthronement|consecration)(?: \p{L}+)?)$/iu.exec(
      name,
    ) ?? [];
  return own !== undefined && personIn(who) ? own : rite;
}

/** Characters of a line that says who speaks in a film. */
const CAPTION = 100;
