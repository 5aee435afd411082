import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { daysIn } from '../dates.ts';
import { isReportOver } from './note-of-speech.ts';
import { folded } from './capitals.ts';
import { phrasesOf } from './phrases.ts';
import { personIn } from './people.ts';

/** (Full text of the welcome address by Ada Fenwick at the Ferry Conference, held on 9 March.) */
const NOTE_OF_TEXT =
  /^[([](?:full |edited |complete )?(?:text|transcript) of (?:the|an?|his|her) [^()]{0,40}\b(?:speech|address|remarks|lecture|statement|talk|sermon) (?:by|of|given|delivered|made)\b[^()]{4,400}[)\]]$/iu;

/** (Welcome address delivered by the Governor of the Bank, Ada Fenwick, at the Ferry Conference in Lowmere.) */
const NOTE_OF_SPEECH =
  /^[([](?:the |an? |his |her )?(?:[\p{L}-]+ ){0,2}(?:speech|address|remarks|lecture|talk|sermon) (?:(?:was )?(?:given|delivered|made|presented) )?by (?=[^()]* (?:at|to|on|in) )[^()]{4,400}[)\]]$/iu;

/** Excerpts from a speech by Ada Fenwick, Director, Ferry Board, at the Ferry Dinner, on March 9 */
const EXCERPTS =
  /^(?:(?:edited )?(?:excerpts?|extracts?)|adapted|abridged|condensed) (?:from|of) (?:the|an?|his|her) (?:\p{L}+ ){0,3}(?:speech|address|remarks|lecture|talk|sermon) (?:by|of|given|delivered|made)\b[^()]{4,400}$/iu;

/** Recorded 4 May 2013, Recorded live at the Ferry Hall, Lowmere, on 4 May 2013 */
const RECORDED =
  /^(?:this (?:talk|speech|lecture|sermon|address|episode) was )?recorded (?:live )?(?:(?:at|in|on) |\d{1,2} |\p{L}{3,9} \d)[^.]{0,160}\b(?:19|20)\d{2}\.?$/iu;

/** This event was on Wed, 12 Feb 2020 */
const WAS_ON =
  /^this (?:event|talk|speech|lecture|sermon) (?:was|took place)(?: held)? on .{6,40}\b(?:19|20)\d{2}\.?$/iu;

/** Ada Fenwick keeps the ferry. Her acceptance speech was delivered at the Ferry Conference on June 23, 2019. */
const THEIRS_WAS_GIVEN =
  /(?:^|[.!?] )(?:her|his|their) (?:[\p{L}-]+ ){0,3}(?:speech|address|remarks|lecture|talk|sermon|keynote) (?:was|were) (?:first |originally )?(?:delivered|given|presented|preached) (?:at|in|on|to|before) [^!?]{4,240}\b(?:19|20)\d{2}\b/iu;

/** Whether a line under a talk says what the text was: in brackets, of what it is a part, or when it was given. */
export function isNoteOfText(text: string): boolean {
  return (
    isReportOver(text) ||
    [NOTE_OF_TEXT, NOTE_OF_SPEECH, EXCERPTS, RECORDED, WAS_ON, THEIRS_WAS_GIVEN].some((note) =>
      note.test(text),
    )
  );
}

/** Remarks of Ada Fenwick on the occasion of … */
const SPEECH_OF =
  /^(?:(?:closing|opening|keynote) )?(?:remarks|speech|address|statement|lecture|sermon|homily|eulogy|talk) (?:of|by) \p{Lu}[^!?]{4,200}$/iu;
const LONGEST_DAY = 40;

/** Remarks of Ada Fenwick / Great Hall, Lowmere / June 22, 2006: what a speech was, right under its last words; a list has several. */
export function headBelow(below: readonly Line[]): Line[] {
  const [speech, ...others] = below.filter(({ text }) => text.trim() !== '');
  const isDay = ({ text }: Line) => text.length < LONGEST_DAY && daysIn(text).length > 0;
  if (!speech || !SPEECH_OF.test(speech.text)) return [];
  if (others.some(({ text }) => SPEECH_OF.test(text))) return [];
  const days = others.filter(isDay).length;
  if (daysIn(speech.text).length === 1) return days === 0 ? [speech] : [];
  const day = others.slice(0, 2).findIndex(isDay);
  return day >= 0 && days === 1 ? [speech, ...others.slice(0, day + 1)] : [];
}

/** Lines right under the talk in which whoever gave it signs. */
const NEAR = 4;
/** 14th August 2015          Ada Fenwick: what stands at the right of a line. */
const COLUMNS = / {3,}/u;
/** Whoever has such an office made the text ready. */
const OF_TEXT = /\b(?:editor|author|correspondent|analyst|officer|contact|secretary)\b/iu;
const SPEAKER = /^(?:speaker|delivered by|speech by)\s?:?$/iu;

/** Ada Fenwick / Chairperson; Speaker / Captain Ada Fenwick: who signs, under the last words of an English talk. */
export function signedInEnglish(below: readonly Line[]): Hint[] {
  const lines = below.filter(({ text }) => text.trim() !== '').slice(0, NEAR);
  return lines.flatMap(({ line, text }, index): Hint[] => {
    const name = text.trim().split(COLUMNS).at(-1) ?? '';
    const person = /\p{Script=Han}/u.test(name) ? undefined : personIn(folded(name));
    if (person === undefined || person.isSurname === true) return [];
    const value = name.slice(-person.name.length);
    const isLabelled = SPEAKER.test(lines[index - 1]?.text.trim() ?? '');
    const under = lines[index + 1]?.text.trim() ?? '';
    const phrases = isLabelled || under === '' ? [] : phrasesOf(folded(under));
    const [office, body] = phrases;
    const isOffice =
      office?.kind === 'office' &&
      !OF_TEXT.test(office.text) &&
      phrases.length <= 2 &&
      (body === undefined || (body.kind === 'organization' && body.mark === ','));
    if (!isLabelled && !(isOffice && person.role === undefined && value === name)) return [];
    const role = person.role ?? office?.office?.role;
    const organization = person.organization ?? office?.office?.organization ?? body?.text;
    const source = { line, text };
    const held = isOffice ? { line: lines[index + 1]?.line ?? line, text: under } : source;
    return [
      { field: 'speaker', value, ...source },
      ...(role === undefined ? [] : [{ field: 'role' as const, value: role, of: value, ...held }]),
      ...(organization === undefined
        ? []
        : [{ field: 'organization' as const, value: organization, of: value, ...held }]),
    ];
  });
}
