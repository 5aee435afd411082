import type { Hint, Item } from '../draft.ts';
import { isWord } from '../repair/evidence.ts';
import { announcesTalk, isProse, tellsOfText } from '../structure/phrases.ts';
import { ROLES } from './chinese-words.ts';
import type { Line } from './chinese.ts';
import { isPersonName } from './person-name.ts';

/** Speakers whom a page names by the place of their names: between title and talk, in the headline. */
export function speakersBeside(
  lead: readonly Line[],
  headlines: readonly Hint[],
  items: readonly Item[],
): Hint[] {
  return [
    ...signed(lead),
    ...interviewed(lead, headlines, items),
    ...twiceNamed(lead, headlines),
    ...author(lead),
  ];
}

const HAN_SIGNATURE = new RegExp(
  `^[【（(]?(?:[\\p{Script=Han}]{2,6}[/／:：]\\s*)?(${ROLES})?\\s*([\\p{Script=Han}](?:\\s?[\\p{Script=Han}]){1,3})\\s*(${ROLES})?[】）)]?$`,
  'u',
);
const EN_SIGNATURE =
  /^(?:by )?((?:vice |deputy |prime )?(?:president|chancellor|minister|secretary|governor|senator|mayor|dean|provost|ambassador|judge|justice|professor|dr\.?|sir|dame|ceo|chair(?:man|woman)?))? ?(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})(?:, ([^,.]{3,60}))?$/iu;

/** Provost and Dean of Faculty: an office alone on the line below a name. */
export const OFFICE_EN =
  /^(?:\p{Lu}[\p{L}-]+,? ){0,3}(?:President|Chancellor|Provost|Dean|Minister|Secretary|Governor|Director|Professor|Chair(?:man|woman)?|Founder|Ambassador|Editor|Economist|Member|Officer|CEO)\b[\p{L} ,&’'-]{0,60}$/u;

/** （2004年8月22日）何文: the day in front of who signs. */
const DAY_BEFORE = /^[（(][^（）()]*\d{4}年[^（）()]*[）)]\s*/u;

/** How many lines before the talk may hold a signature. */
const NEAR = 5;

/** 校长 李望舒, President Evelyn Marsh: a name and a role alone on a line right before the talk. */
function signed(lead: readonly Line[]): Hint[] {
  return lead
    .filter(({ line }) => line > 0)
    .slice(-NEAR)
    .flatMap(({ line, text }, index, near): Hint[] => {
      const han = HAN_SIGNATURE.exec(text.replace(DAY_BEFORE, ''));
      const signature = han ? null : EN_SIGNATURE.exec(text);
      // New York, 24 September 2007 is nobody: what follows a name is an office.
      const english = /\d/u.test(signature?.[3] ?? '') ? null : signature;
      const name = (han?.[2]?.replaceAll(/\s/g, '') ?? english?.[2] ?? '').trim();
      // 商业 alone on a line is a rubric, not somebody.
      const word = han && !han[1] && !han[3] && !/\s/u.test(han[2] ?? '') && isWord(name);
      if (!isPersonName(name) || word) return [];
      const below = near[index + 1]?.text ?? '';
      const role =
        han?.[1] ??
        han?.[3] ??
        english?.[1] ??
        english?.[3] ??
        (english && OFFICE_EN.test(below) ? below : undefined);
      return [
        { field: 'speaker', value: name, line, text },
        ...(role === undefined
          ? []
          : [{ field: 'role' as const, value: role.trim(), line, text, of: name }]),
      ];
    });
}

/** The one person of a dialogue whom the headline or the lede names. */
function interviewed(
  lead: readonly Line[],
  headlines: readonly Hint[],
  items: readonly Item[],
): Hint[] {
  const people = new Set(
    items.flatMap((item) =>
      item.type === 'turn' && isPersonName(item.speaker) ? [item.speaker] : [],
    ),
  );
  const named = [...headlines, ...lead].flatMap(({ line, text }) =>
    [...people].flatMap((name) =>
      text.includes(name) ? [{ field: 'speaker' as const, value: name, line, text }] : [],
    ),
  );
  if (new Set(named.map(({ value }) => value)).size === 1) return named.slice(0, 1);
  return named.length === 0 ? calledByFirstName([...headlines, ...lead], items) : [];
}

/** The one Latin name that the headline and the lede have in common. */
function twiceNamed(lead: readonly Line[], headlines: readonly Hint[]): Hint[] {
  const names = new Set(
    headlines.flatMap(
      ({ value }) => value.match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}-]+){1,3}/gu) ?? [],
    ),
  );
  const known = [...names].filter(
    (name) =>
      isPersonName(name) &&
      !headlines.some(({ value }) =>
        new RegExp(`\\b(?:at|of|the|in|for) ${name}`, 'u').test(value),
      ) &&
      lead.some(({ text }) => isProse(text) && text.includes(name)),
  );
  const [headline] = headlines;
  const [name] = known;
  return headline && name !== undefined && known.length === 1
    ? [{ ...headline, field: 'speaker', value: name }]
    : [];
}

/** AMARA speaks, and the page has an Amara Singh over the talk. */
function calledByFirstName(lead: readonly Line[], items: readonly Item[]): Hint[] {
  const called = new Set(
    items.flatMap((item) => (item.type === 'turn' ? [item.speaker.toLowerCase()] : [])),
  );
  const named = lead.flatMap(({ line, text }) =>
    (text.match(/\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu) ?? [])
      .filter(
        (name) =>
          isPersonName(name) && name.split(' ').some((part) => called.has(part.toLowerCase())),
      )
      .map((name) => ({ field: 'speaker' as const, value: name, line, text })),
  );
  return new Set(named.map(({ value }) => value)).size === 1 ? named.slice(0, 1) : [];
}

/** Whoever publishes a talk that they say they gave. */
function author(lead: readonly Line[]): Hint[] {
  const own = lead.find(
    ({ text }) =>
      (tellsOfText(text) || announcesTalk(text)) &&
      /\b(?:I (?:gave|spoke|delivered|presented)|my (?:talk|speech|keynote))\b/.test(text),
  );
  if (!own) return [];
  const byline = lead.find(({ text }) => isPersonName(text.replace(/^by /i, '')));
  return byline ? [{ ...byline, field: 'speaker', value: byline.text.replace(/^by /i, '') }] : [];
}
