import type { Hint, HintField } from '../draft.ts';
import type { Line } from './chinese.ts';
import { asWritten, folded } from './english/capitals.ts';
import { personIn } from './english/people.ts';

/** How collections call what they hold: names that say at once who spoke, on what, and perhaps at what. */
const NAMES: readonly RegExp[] = [
  // Why small towns sleep | Ada Fenwick | TEDxLowmere
  /^(?<title>[^|]{4,120}?)\s*\|\s*(?<speaker>[^|:]{4,40}?)\s*\|\s*(?<event>TED(?:x?[\p{L}]*)(?:\s?(?:19|20)\d{2})?)$/u,
  // (1905) ADA FENWICK, “A BOAT FOR ALL”
  /^\((?:1[5-9]|20)\d{2}\)\s*(?<speaker>[^“”"]{4,60}?),\s*[“"](?<title>[^“”"]{4,150})[”"]$/u,
  // For Ole Brand: 'She kept the oar', by Ada Fenwick - 2014
  /^(?<title>[^|]{4,150}?), by (?<speaker>\p{Lu}[^,|]{4,50}?)\s[–-]\s(?:1[5-9]|20)\d{2}$/u,
  // Photo of Ada FenwickAda Fenwick (Lowmere, Lake Party): who speaks in a parliament
  /^Photo of (?<speaker>\p{Lu}[^()|]{4,40}?)\k<speaker> \((?=[^()]{3,60}\))/u,
  // A1 Ada Fenwick, “A Boat for All”, Ferry Lecture, Lowmere, October 9, 2014.
  /^(?:\p{Lu}\d{1,2} )?(?<speaker>\p{Lu}[^,“”"]{4,50}), [“"](?<title>[^“”"]{4,150})[”"], (?<event>[^,“”"]{4,80}\b(?:Lecture|Address|Conference|Symposium|Congress|Oration)),/u,
  // 2023 May Ferry Club - Dr. Ada Fenwick, “A Boat for All” (transcript)
  /^[^“”"|]{4,80}? [–—-] (?<speaker>\p{Lu}[^,“”"]{4,50}), [“"](?<title>[^“”"]{4,150})[”"](?: \([^()]{3,40}\))?$/u,
  // What the oar knows: Ada Fenwick (Full Transcript)
  /^(?<title>[^:|]{4,150}?)\s?: (?<speaker>\p{Lu}[^,|:()]{4,50}?) \((?:full )?transcript\)$/iu,
];

const FIELDS = ['title', 'speaker', 'event'] as const satisfies readonly HintField[];

/** Ada Fenwick – A Boat for All, over Ada Fenwick: a name that the next line has once more. */
const NAME_FIRST = /^(?<speaker>\p{Lu}[^|:–—]{4,40}?) [–—-] (?<title>\p{Lu}[^|–—]{3,150})$/u;

/** What lines say that are such names. */
export function wholeNameHints(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }, index): Hint[] => {
    const twice = NAME_FIRST.exec(text)?.groups;
    const isTwice = twice !== undefined && lines[index + 1]?.text === twice.speaker;
    const groups =
      NAMES.map((name) => name.exec(text)?.groups).find(Boolean) ?? (isTwice ? twice : undefined);
    const person = personIn(folded(groups?.speaker ?? ''));
    if (!groups || person === undefined) return [];
    const said: Partial<Record<HintField, string>> = {
      ...groups,
      speaker: asWritten(person.name, text),
    };
    return FIELDS.flatMap((field) => {
      const value = said[field];
      return value === undefined ? [] : [{ field, value, line, text }];
    });
  });
}
