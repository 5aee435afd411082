import type { Hint } from '../../draft.ts';
import { folded } from './capitals.ts';
import { officeIn } from './offices.ts';
import type { Person } from './people.ts';
import { personIn } from './people.ts';
import { phrasesOf } from './phrases.ts';

/** Ada Fenwick Speech to the Ferry Club, Dr Ada Fenwick’s 2015 Budget Speech: a lecture may be called after somebody. */
const BEFORE_SPEECH = new RegExp(
  `^(?<giver>\\p{Lu}[^:,–—]{3,60}?)(?:[’']s?(?: [\\p{L}\\d-]+){0,3})? (?:speech|address|remarks|keynote|statement|sermon|homily|talk)(?=$|[:,]|\\s[–—-]\\s| (?:to|at|in|on|before|for)(?!\\p{L}))`,
  'iu',
);

/** Maiden Speech Ada Fenwick, Green MP; Maiden Speech – Green Party MP Ada Fenwick: behind whose first it is. */
const BEHIND_MAIDEN =
  /^(?:maiden|valedictory|farewell) (?:speech|statement|address)(?:\s*[:–—-])? (?<giver>\p{Lu}[^:,–—]{3,60})(?=$|,)/iu;

/** Ferry Night Speech, Budget Reply Speech, West Point Address: of what sort a speech is, or where, and nobody's surname. */
const OF_SPEECH =
  / (?:night|reply|response|award|prize|budget|debate|bill|campaign|concession|note|man|honou?r|bride|groom|you|introduction|induction|retirement|party|rally|tribute|memorial|launch|leadership|dinner|house|season|week|month|year|hour|story|peace|unity|freedom|independence|liberty|dream|hope|future|vision|change|success|victory|war|statehood|nation|parliament|floor|throne|acceptance|reading|class|queen|king|curtain|point|yard|place|rock|cross|lake|wood|hill|park|field|island|beach|bay|valley|river|gate|bridge|square|garden|rights|history|health|violence|control|scout|mitzvah|breaker|cutting|coat|sabha|kappa|bowl|wall|(?:sun|mon|tues|wednes|thurs|fri|satur)day|easter|christmas|christi|term|wedding|tedx?|second|senior|valedictorian|salutatorian)$/iu;

/** Baccalaureate Speech: Ada Fenwick, Head of School: behind what it is, a name with an office. */
const BEHIND_SPEECH =
  /^(?:[\p{L}’'-]+ ){0,3}(?:speech|address|remarks|keynote|sermon|homily|statement)(?::| [–—-]) (?<giver>\p{Lu}[^:,–—]{3,60}), (?<office>\p{Lu}.{2,120})$/iu;

/**
 * Whom a speech's name has in front of it, or behind a first or last one; or at which house somebody
 * spoke, where a list has nothing else: Ada Fenwick at Lake University (2010).
 */
export function giverFirst({ value: title, line, text }: Hint): Hint[] {
  const [first, house] = atHouse(title);
  const { giver, office = '' } = BEHIND_SPEECH.exec(title)?.groups ?? {};
  const held = officeIn(office);
  const words =
    (BEFORE_SPEECH.exec(title) ?? BEHIND_MAIDEN.exec(title))?.groups?.giver ??
    (held ? giver : undefined) ??
    first;
  const named = words === undefined ? undefined : personIn(folded(words));
  const person = named && words === giver ? { ...named, ...held } : named;
  if (person === undefined || person.isSurname === true || OF_SPEECH.test(person.name)) return [];
  return [
    ...hintsOf(person, line, text),
    ...(house === undefined ? [] : [{ field: 'place' as const, value: house, line, text }]),
  ];
}

/** Whether nothing but the words say that they are a name: Ada Fenwick Speech, Iron Curtain Speech. */
export function isBareBefore(title: string, name: string): boolean {
  return (
    title.startsWith(name) &&
    /^ (?:speech|address|remarks|keynote|statement|sermon|homily|talk)(?!\p{L})/iu.test(
      title.slice(name.length),
    )
  );
}

/** Ada Fenwick at Lake University (2010): who, and at which house; nothing of any other title. */
export function atHouse(title: string): [giver?: string, house?: string] {
  const [first, house, ...others] = phrasesOf(title);
  return first?.kind === 'person' &&
    house?.tie === 'at' &&
    house.mark === '' &&
    /^(?:venue|organization)$/u.test(house.kind) &&
    others.length === 1 &&
    /^(?:19|20)\d{2}$/u.test(others[0]?.text ?? '')
    ? [first.text, house.text]
    : [];
}

function hintsOf({ name, role, organization }: Person, line: number, text: string): Hint[] {
  const of = { line, text, of: name };
  return [
    { field: 'speaker', value: name, line, text },
    ...(role === undefined ? [] : [{ field: 'role' as const, value: role, ...of }]),
    ...(organization === undefined
      ? []
      : [{ field: 'organization' as const, value: organization, ...of }]),
  ];
}
