import type { Hint, HintField } from '../draft.ts';
import type { Line } from './chinese.ts';
import { isPersonName } from './person-name.ts';

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:de|da|van|von|der|bin|la|le|\\p{Lu}[\\p{L}\\p{M}'’.-]*)){1,4}";
const OCCASION =
  '(?:Conference|Summit|Forum|Congress|Symposium|Workshop|Meeting|Festival|Convention|Commencement|Ceremony|Week|Days?|Expo|Con|Assembly|Lecture Series|Dialogue|Award)';

const PATTERNS: readonly [field: HintField, pattern: RegExp][] = [
  [
    'speaker',
    new RegExp(
      `\\b(?:[Ss]peech|[Rr]emarks|[Aa]ddress|[Kk]eynote|[Tt]alk|[Ll]ecture|[Ss]tatement|[Pp]resentation|[Dd]elivered|[Gg]iven|[Pp]resented|[Ss]peaker|[Pp]resenter|[Ii]nterview with|[Cc]onversation with)(?: \\([Tt]ranscript\\))?(?: by|:| of| from)? (?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|President|Minister|Sir|Senator|Secretary|Governor)\\.? )?(${NAME})`,
      'u',
    ),
  ],
  [
    'speaker',
    new RegExp(`^(${NAME})\\s*(?:[:：|]| [-–—] |,? (?:speaking|delivers|gives|gave))`, 'u'),
  ],
  [
    'speaker',
    new RegExp(
      `^(?:(?:H\\.?E\\.?|Dr|Prof|Professor|Mr|Mrs|Ms|President|Minister|Sir|Senator)\\.? )*(${NAME}), (?:\\p{L}+ ){0,4}(?:founder|officer|CEO|president|chair\\w*|director|professor|minister|secretary|governor|head|partner|editor|scientist|fellow)\\b`,
      'iu',
    ),
  ],
  [
    'role',
    new RegExp(
      `${NAME}, ((?:(?:executive|managing|founding|deputy|vice|general|honorary) )*(?:(?:co-)?founder|chief \\w+ officer|C[ETOF]O|president|chair(?:man|woman|person)?|director|professor|minister|secretary|governor|head|partner|editor|chief scientist|executive \\w+|managing \\w+|senior \\w+|vice president)[\\w ]{0,30}?)(?= (?:of|at|for)\\b|[,.;)]|$)`,
      'iu',
    ),
  ],
  [
    'organization',
    new RegExp(
      `${NAME}, [^,.;]{2,50}? (?:of|at|for) (?:the )?((?:\\p{Lu}[\\w&.’'-]*)(?: (?:of|for|and|the|\\p{Lu}[\\w&.’'-]*)){0,6})`,
      'u',
    ),
  ],
  [
    'event',
    new RegExp(
      `(?:at|to|during|of) (?:the )?((?:\\d{4} )?(?:\\p{Lu}[\\w&.’'-]*|\\d+(?:st|nd|rd|th))(?: (?:of|on|for|and|in|the|\\p{Lu}[\\w&.’'-]*|\\d+(?:st|nd|rd|th)))*? ${OCCASION}(?: (?:on|of|for) (?:the )?\\p{Lu}[\\w&.’'-]*(?: \\p{Lu}[\\w&.’'-]*)*)?(?: \\d{4})?)`,
      'u',
    ),
  ],
  ['title', /^(?:title|topic|theme)\s*:\s*[“"]?([^“”"]{3,120})[”"]?$/iu],
  [
    'title',
    /(?:titled|entitled|on the (?:topic|theme) of|speech on|talk on|lecture on)\s*[“"]([^“”"]{3,120})[”"]/iu,
  ],
];

/** What English lines around a talk say about it. */
export function englishHints(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }) => {
    const found = PATTERNS.flatMap(([field, pattern]): Hint[] => {
      const value = pattern
        .exec(text)?.[1]
        ?.trim()
        .replace(/[.,;]$/, '');
      if (value === undefined || (field === 'speaker' && !isPersonName(value))) return [];
      return [{ field, value, line, text }];
    });
    // A line that names one person in a role names that person's.
    const of = found.find(({ field }) => field === 'speaker')?.value;
    return of === undefined ? found : found.map((hint) => ({ ...hint, of }));
  });
}
