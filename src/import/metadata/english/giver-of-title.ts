import type { Hint } from '../../draft.ts';
import { officeIn } from './offices.ts';
import { isName, isOrganization } from './names.ts';
import { LETTERS } from './words.ts';

/** Opening Remarks at the Ferry Launch by: up to whose they are; a lunch given by somebody is no speech of theirs. */
const BY =
  /\b(?:speech|remarks|address|statement|lecture|keynote|(?:opening|closing)(?= by )|intervention|testimony|message|talk|answer|reply|response)\b(?: (?:given|delivered|made|presented)| [^.!?]{0,120}?(?<!\b(?:given|hosted|held|convened|organi[sz]ed|introduced|presented|moderated|chaired|followed|written)))? by (?:the )?(?:guest[- ]of[- ]honou?r,? )?/iu;

/** at the Ferry Dinner, on behalf of the Minister: where it may end who gives the speech. */
const BEHIND = /,? (?:at|on behalf of|during|before|for|to|in) (?=the |an? |\p{Lu}|\d|[‘“"'])|$/gu;

/** Mdm Ada Fenwick, Mr K.Fenwick: a style, and the words with capitals behind it. */
const STYLED =
  /(?<=^|[\s,])(?:Mr|Mrs|Ms|Mdm|Madam|Miss|Dr|Prof(?:essor)?|Sir|Dame|Hon|BG|RADM)\.?(?: ?\(\p{Lu}{2,4}\))? (\p{Lu}[\p{L}’'.-]*(?: (?:bin|binte|de|van|von|\p{Lu}[\p{L}’'.-]*)){0,4})(?=$|,)/gu;

/** Characters of who gives a speech, offices and all. */
const LONGEST = 200;

/**
 * Who gives a speech, as its title says at length: Speech by Senior Secretary, Ministry of Boats and
 * Ministry of Lakes, Mdm Ada Fenwick, at the Ferry Dinner. The name is styled, stands behind the last
 * comma or in front of the first, or ends the words; the office is the rest of them.
 */
export function giverOfTitle({ value: title, line, text }: Hint): Hint[] {
  const by = BY.exec(title);
  if (!by) return [];
  // Reply to the Question by Mr Brand: who asked.
  if (ASKED.test(by[0])) return [];
  const words = title
    .slice(by.index + by[0].length, by.index + by[0].length + LONGEST)
    .replace(READ_BY, '')
    .replace(BEHIND_LETTERS, '$1')
    .replace(DOING, '');
  const whole =
    words.split(/,? (?:at|on behalf of|during) (?=the |an? |\p{Lu}|\d|[‘“"'])/u, 1)[0] ?? words;
  if (SEVERAL.test(whole)) return [];
  for (const { index } of words.matchAll(BEHIND)) {
    const giver = words.slice(0, index);
    const name = nameIn(giver);
    if (name === undefined) continue;
    const speaker: Hint = { field: 'speaker', value: name, line, text };
    return [speaker, ...officeOf(whole.includes(name) ? whole : giver, name, speaker)];
  }
  return [];
}

const ASKED = /\b(?:question|PQ|motion|cut|query)\b/iu;
const READ_BY = /,? (?:and )?(?:read|delivered|presented)(?: out)? by .*$/iu;
/** Ada Fenwick T.D. Nomination of the Members: behind the letters of a name begins another line. */
const BEHIND_LETTERS =
  /(\p{Ll} (?:T\.?D|M\.?P|M\.?L\.?A|M\.?S\.?P|[KQ]\.?C)\.?) (?=\p{Lu}\p{Ll}).*$/u;
/** President Fenwick After Visiting the Lowmere Iron Bridge: what was done says nothing of who. */
const DOING =
  / (?:after|following|celebrating|honou?ring|marking|announcing|welcoming|introducing|visiting|signing|commemorating) .*$/iu;
/** Ms Ada Fenwick and Mr Ole Brand: more than one. */
const SEVERAL = /\b(?:and|&) (?:Mr|Mrs|Ms|Mdm|Dr|Prof|Sir|President|Prime Minister)\b/u;

function nameIn(giver: string): string | undefined {
  const styled = [...giver.matchAll(STYLED)].at(-1)?.[1]?.replace(LETTERS, '');
  if (styled !== undefined && /[ .]\p{L}/u.test(styled) && !/[’']s(?: |$)/u.test(styled))
    return styled;
  const parts = giver.split(/,\s+/u).map((part) => part.replace(LETTERS, ''));
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length > 1 && isName(first)) return first;
  if (isName(last)) return last;
  // Minister of State for Boats Ada Fenwick: the words that end it, behind an office.
  return [3, 2]
    .map((length) => last.split(' ').slice(-length).join(' '))
    .find((name) => {
      const office = last.slice(0, -name.length).trim();
      const isOffice = officeIn(office) !== undefined || IN_SHORT.test(office);
      return isName(name) && isOffice && !GOES_ON.test(office);
    });
}
/** SPS Ada Fenwick */
const IN_SHORT = /^\p{Lu}{2,4}$/u;
const GOES_ON = / (?:and|of|for|the|&)$/u;

function officeOf(giver: string, name: string, { line, text }: Hint): Hint[] {
  const [before = '', behind = ''] = giver.split(name, 2);
  const office = (before.trim() === '' || /^\p{L}{2,5}\.?$/u.test(before.trim()) ? behind : before)
    .replace(LETTERS, '')
    .replace(/(?:Mr|Mrs|Ms|Mdm|Madam|Miss|Dr|Prof(?:essor)?)\.?\s*$/u, '')
    .replaceAll(/^[\s,]+|[\s,]+$/gu, '');
  const [first = '', ...others] = office.split(/,\s+/u);
  const whole = officeIn(office) ?? officeIn(first);
  if (!whole) return [];
  const body = others.join(', ');
  const organization = whole.organization ?? (isOrganization(body) ? body : undefined);
  const of = { line, text, of: name };
  return [
    { field: 'role', value: whole.role, ...of },
    ...(organization === undefined
      ? []
      : [{ field: 'organization' as const, value: organization, ...of }]),
  ];
}
