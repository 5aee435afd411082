import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { isCapital, isRegion } from './countries.ts';
import { hasOffice } from './houses.ts';
import { isOrganization } from './names.ts';
import { occasionIn } from './occasions.ts';
import { bodiesOfPage } from './whose-page.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}&’'-]{0,30}";
/** Lake Bank, University of the Lakes */
const BODY = `(${WORD}(?:(?: (?:of|for|and|&))?(?: the)? ${WORD}){0,6})`;
/** At Ferry College we were taught, At the Lake Bank we had a cat: what is over. */
const NOW =
  "(?![\\p{L}’'&-]|,? (?:(?:of|for|and|the) )*\\p{Lu})(?! (?:were|had|did|would|could|met|heard|saw|got|went|came|held|spoke|used|never|\\p{Ll}+ed)\\b)(?=[’ ,])";
/** At the Lake Bank we have friends: what many may have there. */
const DO =
  "(?=[’'](?:re|ve)\\b| (?:are|believe|know|think|say|try|want|work|speak|talk|aim|take|like|call|love|see|hope|do|build|make|teach|train|strive|help|let|keep)\\b)";
/** We at the Lake Bank believe, At Norvik, my company, we build, my colleagues at the Ferry Trust: of which body somebody is. */
const WE_AT = new RegExp(`\\b[Ww]e (?:here )?at (?:the )?${BODY}${NOW}`, 'gu');
const OURS = [
  new RegExp(`\\b[Aa]t (?:the )?${BODY},? [Ww]e${DO}`, 'gu'),
  new RegExp(
    `\\b(?:my|our) (?:\\p{Ll}+ )?(?:colleagues|team) (?:here )?at (?:the )?${BODY}(?=[ ,.])`,
    'gu',
  ),
];
const OWNED = new RegExp(
  `\\b(?!(?:At|In|With|From|And|But|So|When|For|Of) )${BODY}, my (?:own )?(?:company|firm|employer|organi[sz]ation),`,
  'gu',
);
/** I am delighted to welcome you to Lowmere College, by whoever heads one. */
const WELCOMED = new RegExp(
  `\\b[Ww]elcome (?:you )?(?:all )?(?:back )?to (?:the )?${BODY}(?=[,.!])`,
  'gu',
);

/** On behalf of Lowmere College, by whoever heads one. */
const BEHALF = new RegExp(`\\b[Oo]n behalf of (?:the )?${BODY}(?=[,.;’ ])`, 'gu');
/** Here at Lowmere College, the staff of Lowmere College, this school year at it; a head of a state may say so, too. */
const AMONG = new RegExp(
  `\\b(?:[Hh]ere at|(?:school|academic|college|new|\\d{4}) year at|(?:staff|faculty|council|senate|trustees|governors|management|community|family|campus|alumni|history) (?:of|at|here at)) (?:the )?${BODY}(?=[,.;’ ])`,
  'gu',
);
/** The Federal Reserve Bank of Lowmere, in the words of its president. */
const RESERVE = new RegExp(
  `\\b(Federal Reserve Bank of (?:St\\. )?${WORD}(?: City| York| Francisco| Louis)?)`,
  'gu',
);

/** This diocese of Lowmere, in the words of its bishop. */
const DIOCESE = new RegExp(
  `\\b(?:[Tt]his|[Oo]ur|[Yy]our|[Tt]he) ([Dd]iocese of (?:the )?${WORD}(?:(?: and)? ${WORD}){0,2})`,
  'gu',
);

/** The body that speakers say is theirs, where nothing else says of which they are. */
export function bodySaid(own: readonly Hint[], spoken: readonly Line[]): Hint[] {
  if (own.some(({ field }) => field === 'organization')) return [];
  const role = own.find(({ field }) => field === 'role')?.value;
  const isHeads = (name: string) => role !== undefined && hasOffice(role, name, HEARD);
  const found = spoken.flatMap(({ line, text }): Hint[] => {
    const named = (way: RegExp) => [...text.matchAll(way)].map(([, name = '']) => name);
    return [
      ...named(WE_AT).filter(
        (name) => !isRegion(name) && !isCapital(name) && !/[’']s?$/u.test(name),
      ),
      ...OURS.flatMap(named).filter(
        (name) => isOrganization(name) && occasionIn(name) === undefined,
      ),
      ...named(OWNED),
      ...[WELCOMED, BEHALF].flatMap(named).filter(isHeads),
      ...(/\b(?:ceo|chief executive)/iu.test(role ?? '') ? named(RESERVE).filter(isHeads) : []),
      ...(/^(?:vice )?president$/iu.test(role ?? '') ? [] : named(AMONG).filter(isHeads)),
      ...(/^(?:arch)?bishop$/iu.test(role ?? '') ? named(DIOCESE) : []),
    ].map((value) => ({ field: 'organization', value, line, text }));
  });
  const [shortest] = found.toSorted((a, b) => a.value.length - b.value.length);
  return shortest && found.every(({ value }) => value.includes(shortest.value)) ? [shortest] : [];
}

const HEARD = { isOver: false, isBehindName: false, text: '' };

/** Our Bank, our University: a speaker’s own body, by the word that its name has. */
const OUR_KIND =
  /\b[Oo]ur (Bank|University|College|School|Foundation|Commission|Board|Institution|Institute|Society|Department|Agency|Association|Union|Trust|Museum|Library|Hospital|Court)\b(?! \p{Lu})/gu;
/** Whoever governs a state calls all that it has theirs. */
const OF_STATE =
  /\b(?:minister|secretary|president|governor|mayor|senator|representative|member)\b/iu;

/** The Lake Bank, of whose page its address says that it is, where the speaker says our Bank and names it. */
export function bodyOurs(
  own: readonly Hint[],
  lines: readonly Line[],
  spoken: readonly Line[],
): Hint[] {
  const isStates = own.some(({ field, value }) => field === 'role' && OF_STATE.test(value));
  if (isStates || own.some(({ field }) => field === 'organization')) return [];
  const kinds = new Set(
    spoken.flatMap(({ text }) => [...text.matchAll(OUR_KIND)].map(([, kind = '']) => kind)),
  );
  const bodies = bodiesOfPage(lines).filter(
    ({ name }) =>
      name.split(' ').some((word) => kinds.has(word)) &&
      spoken.some(({ text }) => text.includes(name)),
  );
  const [first] = bodies;
  return first && bodies.every(({ name }) => name === first.name)
    ? [{ ...first.line, field: 'organization', value: first.name }]
    : [];
}
