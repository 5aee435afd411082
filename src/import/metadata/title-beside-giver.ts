import type { Hint } from '../draft.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';
import { isNameOnly, presents } from './english/lines.ts';
import { isOrganization } from './english/names.ts';
import { occasionIn } from './english/occasions.ts';
import { goesOn } from './english/reads.ts';
import { callsOwnSpeech } from './english/speech-name.ts';
import { TWO_WORDS } from './headline-signs.ts';
import { isOccasion } from './press-headline.ts';
import { isTitleLike } from './title-like.ts';

/** What a talk is called, by who gave it, in English, on the lines right beside: the best first. */
export function titlesBesideGiver(lead: readonly Line[]): Hint[] {
  return [
    ...titleUnderName(lead),
    ...titleUnderGiver(lead),
    ...titleOverRemarks(lead),
    ...titleOverGiver(lead),
    ...titleOverName(lead),
    ...titleUnderLecture(lead),
  ];
}

/** Ada Fenwick / Banquet speech: which of somebody's speeches, under the name. */
function titleUnderName(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] =>
    /^\p{Lu}\p{Ll}{2,20} (?:speech|lecture|address|remarks)$/u.test(each.text) &&
    isNameOnly(lead[index - 1]?.text ?? '')
      ? [{ ...each, field: 'title', value: each.text }]
      : [],
  );
}

/** Boats and Oars: On Rowing / Delivered by Sir Ole Brand, delivered 12 May 1934, Ferry Hall: what stands right over who gave it, or when. */
function titleOverGiver(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] =>
    GIVEN.test(lead[index + 1]?.text ?? '') &&
    /^(?:\S+ ){2,20}\S+$/u.test(each.text) &&
    isTitleLike(each) &&
    !OF_COLLECTION.test(each.text) &&
    (callsOwnSpeech(each.text) || (!isOccasion(each.text) && occasionIn(each.text) === undefined))
      ? [{ ...each, field: 'title', value: each.text }]
      : [],
  );
}

const GIVEN =
  /^(?:delivered|given|preached|presented) (?:by (?:the )?\p{Lu}|(?:on )?(?:\p{L}+day,? )?\d{1,2} \p{Lu}\p{L}+,? \d{4}|(?:on )?(?:\p{L}+day,? )?\p{Lu}\p{L}+ \d{1,2},? \d{4})[^.!?]{0,100}$/iu;

/** Speech by Ada Fenwick, Director (2005–2015) / A Boat for All / Remarks before the Ferry Club: what stands between whose speech it is, and at what or when. */
function titleUnderGiver(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] => {
    const [above = '', below] = [lead[index - 1]?.text, lead[index + 1]?.text];
    const isHead =
      below === undefined || callsOwnSpeech(below) || daysIn(below).some(({ start }) => start < 3);
    return SPEECH_BY.test(above) && isHead && isSubject(each) && !goesOn(above)
      ? [{ ...each, field: 'title', value: each.text }]
      : [];
  });
}
const SPEECH_BY =
  /^(?:speech|remarks|address|lecture|talk|sermon|statement) (?:(?:given|delivered) )?by (?:(?:mr|mrs|ms|dr|prof)\.? )?\p{Lu}[\p{L}.’'-]+ [^!?:]{2,100}(?<!\p{Ll}\.)$/iu;

/** Boats and Oars / Remarks by / Ada Fenwick: what stands over words with which the next line goes on. */
function titleOverRemarks(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] =>
    /^(?:remarks|speech|address|lecture|keynote address|statement) by$/iu.test(
      lead[index + 1]?.text ?? '',
    ) && isSubject(each)
      ? [{ ...each, field: 'title', value: each.text }]
      : [],
  );
}

/** Two words and more of what a talk may be about: nobody, no body, no occasion, no day. */
function isSubject({ line, text }: Line): boolean {
  return (
    isTitleLike({ line, text }) &&
    TWO_WORDS.test(text) &&
    !isNameOnly(text) &&
    !isOrganization(text) &&
    !callsOwnSpeech(text) &&
    !OF_COLLECTION.test(text) &&
    !isOccasion(text) &&
    occasionIn(text) === undefined &&
    daysIn(text).length === 0 &&
    !/\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/u.test(text)
  );
}

/** Boats in a Town of Bridges / Ada Fenwick / Harbour Master / Address to the Ferry Lunch: what stands over whose speech it is, and at what. */
function titleOverName(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] => {
    const [name, ...below] = lead.slice(index + 1, index + 5);
    return name !== undefined &&
      isNameOnly(name.text) &&
      below.some(({ text }) => callsOwnSpeech(text) && !presents(text)) &&
      isTitleLike(each) &&
      TWO_WORDS.test(each.text) &&
      !OF_COLLECTION.test(each.text) &&
      !isOrganization(each.text) &&
      !/^(?:city|town|county|state|diocese) of /iu.test(each.text) &&
      !isNameOnly(each.text) &&
      !callsOwnSpeech(each.text) &&
      occasionIn(each.text) === undefined
      ? [{ ...each, field: 'title', value: each.text }]
      : [];
  });
}

/** Selected Transcripts: what a site has many of. */
const OF_COLLECTION =
  /\b(?:transcripts|speeches|talks|remarks|addresses|sermons|lectures|news|publications|archives?)$/iu;

/** The Ninth Ferry Memorial Lecture / THE RIVER KEEPS ITS WORD / Professor Ada Fenwick: what stands between which lecture it is and whose. */
function titleUnderLecture(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] => {
    const [above = '', below = ''] = [lead[index - 1]?.text, lead[index + 1]?.text];
    return LECTURE_OF_SERIES.test(above) &&
      isTitleLike(each) &&
      !isNameOnly(each.text) &&
      occasionIn(each.text) === undefined &&
      !/^(?:\p{Lu}\p{L}+day|today|tonight)\b/u.test(each.text) &&
      (isNameOnly(below.replace(/,.*$/u, '')) || presents(below) || STYLED.test(below))
      ? [{ ...each, field: 'title', value: each.text }]
      : [];
  });
}
const STYLED =
  /^(?:the )?(?:rt\.? )?(?:hon(?:ou?rable)?|dr|prof(?:essor)?|sir|dame|lord|rev(?:erend|d)?|justice|judge|mr|mrs|ms)\b\.? /iu;
const LECTURE_OF_SERIES =
  /^(?:the )?(?=.*\b(?:memorial|annual|inaugural|\p{L}+th|\p{L}*(?:first|second|third)|\d{1,3}(?:st|nd|rd|th))\b)[^.,:]{4,80}\b(?:lecture|oration|address)(?:,? (?:19|20)\d{2})?$/iu;

/** CHAIR’S ADDRESS right over the text, 会长致辞 / 渡口协会会长 何文舟: whose speech it is by the office. */
export function speechOfOffice(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] => {
    const below = lead.slice(index + 1);
    return OF_OFFICE.test(each.text) && below.length <= 3 && below.every(isOfHead)
      ? [{ ...each, field: 'title', value: each.text }]
      : [];
  });
}
const OF_OFFICE =
  /^(?:the )?(?:chair(?:man|woman|person)?|president|ceo|chief executive|managing director|dean|rector|director)(?:[’']s|s[’']) (?:address|speech|remarks)$|^(?:[会會校院馆館局署]|董事|理事)[长長](?:新年|开幕|開幕|[毕畢][业業][典][礼禮])?(?:致[辞辭词詞]|[讲講][话話])$/iu;

/** A short line of a head: a day, a subtitle, who speaks. */
function isOfHead({ text }: Line): boolean {
  return text.length <= 40 && !/[。！？!?]$/u.test(text);
}
