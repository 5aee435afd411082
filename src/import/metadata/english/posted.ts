import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { withSurname } from '../names-in-full.ts';
import { personIn } from './people.ts';

/** Posted by Rev. Ada Fenwick at 9:12 AM, Written by Ada Fenwick on May 3, 2014 */
const POSTED =
  /^(?:(?:posted|published|written|uploaded|submitted) by|author:|by)\s?:? (.{3,60}?)(?:,? (?:at|on|in)\b .*|\s*[|·•–—-].*|,? (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d).*)?$/iu;
/** © 2020 Ada Fenwick. All rights reserved. */
const RIGHTS =
  /^(?:©|\(c\)|copyright)[\s©]{0,3}(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2,4})?,? )?(?:by )?(\p{Lu}[^,.|©]{4,60}?)(?:,? (?:19|20)\d{2})?(?:\.| all rights\b| \| |$)/iu;
/** My speech at the club, Here is what I said, The sermon I preached this morning: of whoever writes. */
const OF_MINE =
  /\b(?:my|our) (?:[\p{L}’'-]{1,20} ){0,3}(?:speech|talk|remarks|keynote|lecture|sermon|homily|eulogy|toast|drash|d[’']var(?: torah)?|commencement address|opening address)\b|\b(?:what|how|this is what|all) I (?:said|told|read out|had to say)\b|\b(?:speech|talk|remarks|keynote|lecture|sermon|homily|eulogy|toast|address)(?: (?:that|which))? I(?:[’']ve| have| had| just| recently| was asked to)? (?:gave|give|given|made|delivered|presented|preached|wrote)\b/iu;
/** I spoke after somebody: who hears of another’s speech has notes as well. */
const OF_OTHERS =
  /\b(?:his|her|their|[\p{L}]{3,}[’']s) (?:[\p{L}-]{1,20} ){0,2}(?:speech|talk|remarks|keynote|lecture|sermon|homily|eulogy|address)\b|\b(?:delivered|given|preached|presented) by\b|\bguest (?:post|preacher|speaker)\b/iu;
/** 3 Comments, Leave a reply: below it others have posted. */
const COMMENTS =
  /^(?:\d+ )?(?:comments?|responses?|replies|thoughts on .*)(?: \(\d+\))?:?$|^(?:leave|post|add|write) (?:a|your) (?:reply|comment)$/iu;
/** Sermon: Trinity 13, Homily for Easter: what a minister has on a page of their own. */
const SERMON =
  /^(?:(?:my|today[’']s|this (?:week|sunday|morning)[’']s|sunday) )?(?:sermon|homily|drash|d[’']var torah)\b/iu;
/** Posted by Ada: of the one Ada Fenwick whom the page names. */
const FIRST_NAME = /^\p{Lu}\p{Ll}{2,14}$/u;
const MINISTER =
  /^(?:the )?(?:(?:most|very|right) )?(?:elder|pastor|rev(?:[’']?d|erend|\.)?|fr\.?|father|mthr\.?|mother|bishop|canon|deacon|rabbi|vicar|sr\.?|sister|br\.?|brother)\s/iu;

/**
 * Whoever posted a text, under it, that says it is their own talk: Here was my speech, over it, and Posted
 * by Ada Fenwick; or a sermon, and Posted by Rev. Ada Fenwick.
 */
export function postedBelow(
  lead: readonly Line[],
  below: readonly Line[],
  headline: Hint | undefined,
  whole: readonly string[],
): Hint[] {
  const heads = [...lead.map(({ text }) => text), headline?.value ?? ''];
  if (heads.some((text) => OF_OTHERS.test(text))) return [];
  const isOwn = heads.some((text) => OF_MINE.test(text));
  const isSermon = SERMON.test(headline?.value ?? '');
  // Below the comments others have posted, too; whoever alone has is the page's.
  const comments = below.findIndex(({ text }) => COMMENTS.test(text.trim()));
  const many = below.filter(({ text }) => POSTED.test(text.trim())).length > 1;
  const own = comments >= 0 && many ? below.slice(0, comments) : below;
  return [...lead, ...own].flatMap(({ line, text }): Hint[] => {
    const written = (POSTED.exec(text.trim()) ?? RIGHTS.exec(text.trim()))?.[1]?.trim() ?? '';
    const person = isOwn || (isSermon && MINISTER.test(written)) ? personIn(written) : undefined;
    const first = isOwn && FIRST_NAME.test(written) ? withSurname(written, whole) : written;
    if (first !== written) return [{ field: 'speaker', value: first, line, text }];
    return person === undefined || person.isSurname === true || !person.name.includes(' ')
      ? []
      : [{ field: 'speaker', value: person.name, line, text }];
  });
}
