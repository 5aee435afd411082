import type { Hint, HintField } from '../draft.ts';
import type { Line } from './chinese.ts';
import { isPersonName } from './person-name.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\d&'’.-]*";
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:(?: (?:de|da|van|von|der|bin|la|le)){0,2} \\p{Lu}[\\p{L}\\p{M}'’.-]*){1,3}";
const TITLE =
  '(?:(?:[Tt]he )?(?:His Excellency|Her Excellency|H\\.?E|Rt\\.? Hon|Right Honou?rable|Honou?rable|Hon|Dr|Prof|Professor|Mr|Mrs|Ms|President|Prime Minister|Minister|Sir|Dame|Senator|Secretary|Governor|Mayor|Chancellor|Dean|Coach|Judge|Justice|Ambassador|Baker)\\.?,? )*';
const SPEECH =
  '(?:[Ss]peech|[Rr]emarks|[Aa]ddress|[Kk]eynote|[Tt]alk|[Ll]ecture|[Ss]tatement|[Pp]resentation|[Tt]oast)';
const OCCASION =
  '(?:Conference|Summit|Forum|Congress|Symposium|Workshop|Meeting|Festival|Convention|Commencement|Ceremony|Week|Days?|Expo|Con|Assembly|Lectures?|Lecture Series|Dialogue|Awards?|Meetup|Fair|Seminar|Dinner|Gala|Luncheon|Breakfast|Reception|Launch|Convocation)(?![\\p{L}])';
/** A role as apposition: lead maintainer, chief executive officer, professor emerita. */
const ROLE =
  '(?:[\\p{Ll}-]+|C[ETOFMPI]O|(?:Vice |Deputy |Managing |Executive |Assistant )?(?:President|Director|Professor|Governor|Chair(?:man|woman)?|Secretary|Minister|Chancellor|Dean|Head|Partner|Founder|Editor))(?: [\\p{Ll}-]+| officer){0,4}?';
const OFFICE_NOUN =
  '(?:(?:\\p{Lu}\\p{L}*-)?(?:President|Director|Governor|Minister|Secretary(?:-General)?|Chair(?:man|woman|person)?|Chancellor|Dean|Provost|Professor|Commissioner|Ambassador|Officer|C[ETOFMPI]O|Executive|Head|Partner|Founder|Editor|Manager|Fellow|Scientist|Engineer|Economist|Member))';
const ORGANIZATION = `(${WORD}(?: (?:of|for|and(?! (?:the |a )?(?:${WORD} ){0,2}?${OFFICE_NOUN})|the|${WORD}|project|foundation|institute))*)`;
/** An office as it stands behind a name: Senior Vice President, Minister of Foreign Affairs. */
const OFFICE = `(?:${WORD} ){0,3}${OFFICE_NOUN}(?: (?:of|for) (?!the )${WORD}(?: ${WORD})*)?`;

/** A name ends before a mark or a word that sentences go on with; other small words are part of a title. */
const ENDS =
  "(?![’'\\p{L}-])(?! (?!(?:at|on|in|to|for|and|from|during|is|was|who|about|with|as|by|has)\\b)\\p{Ll})";

/** Patterns with what each of their groups says. */
const PATTERNS: readonly [fields: readonly HintField[], pattern: RegExp][] = [
  [
    ['speaker'],
    new RegExp(
      `\\b(?:${SPEECH}|[Dd]elivered|[Gg]iven|[Pp]resented|[Ss]peaker|[Pp]resenter|[Ii]nterview with|[Cc]onversation with)(?: \\([Tt]ranscript\\))?(?: by|:| of| from)? ${TITLE}(${NAME})${ENDS}`,
      'u',
    ),
  ],
  [
    ['speaker'],
    new RegExp(
      `${TITLE}(${NAME})(?:, [^,]{3,60},)? (?:gave|gives|delivered|delivers|spoke|speaks|addressed|addresses|presented)\\b`,
      'u',
    ),
  ],
  [
    ['speaker'],
    new RegExp(
      `^(?:Transcript|Full [Tt]ext|Video|Keynote|Talk|Interview)\\s*[:–—-] ${TITLE}(${NAME})(?= on | at |,|:|['’]s|$)`,
      'u',
    ),
  ],
  [
    ['speaker'],
    new RegExp(
      `(?:^|[:–—-] )(?:\\p{Ll}+ )?${TITLE}(${NAME})['’]s (?:[\\p{Ll}-]+ ){0,3}?${SPEECH}`,
      'u',
    ),
  ],
  [
    ['speaker', 'role', 'organization'],
    new RegExp(
      `${SPEECH}(?: (?:given|delivered|presented))? (?:by|from) ${TITLE}(${NAME}), (${OFFICE})(?:, |,? (?:of|at) (?:the )?)(?!(?:${WORD} )*${OFFICE_NOUN})${ORGANIZATION}`,
      'u',
    ),
  ],
  [
    ['speaker', 'role'],
    new RegExp(
      `${SPEECH}(?: (?:given|delivered|presented))? (?:by|from) ${TITLE}(${NAME}), (${OFFICE})(?=$|[,.;]| (?:of|and|at|on)\\b)`,
      'u',
    ),
  ],
  [['role'], new RegExp(`\\b(\\p{Ll}{4,}(?:ist|ian|er|or)|\\p{Ll}{3,}ress|Coach) ${NAME}`, 'u')],
  [
    ['speaker'], // What stands before a day is a place: New York – 30 June 2015.
    new RegExp(
      `^${TITLE}(${NAME})\\s*(?:[:：|]| [-–—] |,? speaking)(?!\\s*(?:\\d{1,2} \\p{Lu}|\\p{Lu}\\p{Ll}+\\.? \\d))`,
      'u',
    ),
  ],
  [
    ['speaker'],
    new RegExp(`^[^.]{4,80}(?: with|\\b${SPEECH}:) (?:\\p{Ll}+ )?${TITLE}(${NAME})$`, 'u'),
  ],
  [['speaker'], new RegExp(`^(?:[^.:]{0,30} )?(${NAME}) on (?:the )?\\p{Ll}`, 'u')],
  [
    ['speaker', 'role', 'organization'],
    new RegExp(
      `(${NAME}), (?:the |an? )?(${ROLE})(?<!Minister|Secretary) (?:of|at) (?:the )?${ORGANIZATION}`,
      'u',
    ),
  ],
  [
    ['speaker', 'role', 'organization'],
    new RegExp(`(${NAME}) is (?:the |an? )(${ROLE}) (?:of|at) (?:the )?${ORGANIZATION}`, 'u'),
  ],
  [
    ['speaker', 'role'],
    new RegExp(
      `^${TITLE}(${NAME}), ((?:\\p{L}+ ){0,4}(?:founder|officer|CEO|president|chair\\w*|director|professor|minister|secretary|governor|head|partner|editor|scientist|fellow))\\b(?=[,.;)]|$)`,
      'iu',
    ),
  ],
  [
    ['event'],
    new RegExp(
      `(?:\\b(?:at|to|during|(?:opening|closing|audience|part) of)|^(?:Speech|Remarks|Address|Keynote) [–—-]|\\b(?:this|last) year['’]s) (?:the )?((?:\\d{4} )?(?:${WORD}|\\d+(?:st|nd|rd|th))(?: (?:of|on|for|and|in|the|${WORD}|\\d+(?:st|nd|rd|th)))*? ${OCCASION}(?: (?:${WORD} ){0,2}?${OCCASION})*(?: (?:on|of|for) (?:the )?${WORD}(?: (?:(?:of|and|for) )?${WORD})*)?(?: \\d{4})?)`,
      'u',
    ),
  ],
  [
    ['event'],
    new RegExp(
      `\\b(?:at|to|for|opening|closing|opened|closed) (?:the )?(${WORD}(?: ${WORD}){0,3} 20\\d\\d)\\b`,
      'u',
    ),
  ],
  [
    ['event'],
    new RegExp(
      `\\bat (?:the )?(${WORD}(?: ${WORD}){0,3}) (?:workshop|meetup|conference|symposium|summit|unconference)\\b`,
      'u',
    ),
  ],
  // The role stands before the name, and the name is what a reader looks for first.
  [
    ['role'],
    new RegExp(
      `\\b(President|Prime Minister|Minister|Mayor|Governor|Senator|Chancellor|Secretary|Ambassador|Judge|Justice|Dean|Provost) ${NAME}`,
      'u',
    ),
  ],
  [
    ['event'],
    /^(?:given|delivered|presented) (?:at|to) (?:the |an? )?(.{6,100}?)(?= on (?:\d|\p{Lu}\p{Ll}+day|[A-Z][a-z]{2,8} \d)| in \p{Lu}|[,.;(]|$)/iu,
  ],
  [['title'], /^(?:title|topic|theme)\s*:\s*[“"]?([^“”"]{3,120})[”"]?$/iu],
  [
    ['title'],
    /(?:titled|entitled|on the (?:topic|theme) of|speech on|talk on|lecture on)\s*[“"]([^“”"]{3,120})[”"]/iu,
  ],
];

/** How some are styled before their names. */
const STYLE =
  /^(?:(?:Rt\.? Hon\.?|Right Honou?rable|Honou?rable|Hon\.?|His Excellency|Her Excellency|H\.?E\.?|Sir|Dame|Dr\.?|Prof\.?|Professor) )+(?=\p{Lu})/u;

/** What English lines around a talk say about it. */
export function englishHints(lines: readonly Line[]): Hint[] {
  const latin = lines.filter(({ text }) => /\p{Script=Latin}{3}/u.test(text));
  return latin.flatMap(({ line, text }) =>
    PATTERNS.flatMap(([fields, pattern]): Hint[] => {
      const match = pattern.exec(text);
      if (!match) return [];
      const values = fields.map((_, index) =>
        (match[index + 1] ?? '')
          .trim()
          .replace(/[.,;]$/, '')
          .replace(STYLE, ''),
      );
      const [first = ''] = values;
      if (fields[0] === 'speaker' && !isPersonName(first)) return [];
      return fields.flatMap((field, index): Hint[] => {
        const value = values[index] ?? '';
        if (value === '') return [];
        if (field !== 'role' && field !== 'organization') return [{ field, value, line, text }];
        // Of the person of the same match, or whose name follows the role.
        const of = index > 0 ? first : match[0].slice(value.length + 1).replace(/[’']s$/u, '');
        return [{ field, value, line, text, of }];
      });
    }),
  );
}
