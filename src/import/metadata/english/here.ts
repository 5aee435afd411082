import { isCapital, isCountry } from './countries.ts';
import { isPlace, isVenue } from './names.ts';
import { isFindable } from './place-among.ts';

const NAME = "(?:St\\. )?\\p{Lu}[\\p{L}’'-]{1,30}";
const WHERE = `(${NAME}(?: (?:of|de|la|upon|on|the|${NAME})){0,7})(?<! (?:of|de|la|upon|on|the))(?=[,.!;:?—–]|$| (?:[–—-] |today|tonight|this|for|to|with|on|at|again|once|where|which|and(?! \\p{Lu}))\\b)`;
const WHEN =
  '(?:(?:all|back|here|home|once|again|together|with you|today|tonight|this \\p{Ll}{3,12}|physically|in person|virtually),? ){0,4}';

/** It is a pleasure to be here in Lowmere; we are gathered tonight in Fenwick Chapel. */
const HERE = [
  new RegExp(
    `\\b(?:pleasure|delight|delighted|pleased|happy|glad|great|good|wonderful|lovely|nice|honou?r(?:ed)?|privileged?|thrilled|excited|proud|joy)(?: for (?:me|us))? to be ${WHEN}(in|at) (?:the )?${WHERE}`,
    'u',
  ),
  // A pleasure to be back to open our meeting here at Fenwick Hall
  new RegExp(
    `\\b(?:pleasure|delight|delighted|pleased|happy|glad|honou?r(?:ed)?|privileged?|welcome) (?:it is )?(?:for (?:me|us) )?to (?:be|have|see|join|open|celebrate|welcome|stand)\\b[^.!?;]{0,80}?\\bhere ${WHEN}(in|at) (?:the )?${WHERE}`,
    'u',
  ),
  // Welcome to those of you in the room here at the Lowmere Town Hall
  new RegExp(
    `\\b(?:[Ww]elcome|[Gg]ood (?:morning|afternoon|evening))\\b[^.!?]{0,80}?\\byou (?:all )?(?:in (?:the|this) (?:room|hall) )?(?:gathered )?${WHEN}(?<=here )(in|at) (?:the )?${WHERE}`,
    'u',
  ),
  new RegExp(
    `\\b[Ww]e(?:[’']re| are|[’']ve| have)? (?:come together|gather|gathered|gathering|meet|meeting|assembled|doing this|here) ${WHEN}(in|at) (?:the )?${WHERE}`,
    'u',
  ),
  // Thank you all for coming to Fenwick House
  new RegExp(
    `\\b[Tt]hank you (?:all |everyone )?(?:very much )?for (?:coming|joining (?:us|me)|being)(?: here)? ${WHEN}(?<!was )(in|at|to) (?:the )?${WHERE}`,
    'u',
  ),
  // Wonderful to have you all with us today, here at the Lowmere Lake Park
  new RegExp(
    `\\b(?:[Hh]ave|[Ss]ee|[Ww]elcome|[Jj]oin) (?:all of )?you (?:all )?[^.!?;]{0,120}?\\bhere (in|at) (?:the )?${WHERE}`,
    'u',
  ),
];
/** Lowmere – Good morning, ladies and gentlemen: a dateline over the first words. */
const DATELINE = new RegExp(
  `^(${NAME}(?: ${NAME}){0,2}) [–—-] (?:[Gg]ood (?:morning|afternoon|evening)|[Ll]adies and|[Tt]hank you|[Ee]xcellenc|[Dd]ear )`,
  'u',
);
/** Welcome to Lowmere, to Fenwick House: of what is welcomed to, only cities and venues that are known are one. */
const WELCOME = new RegExp(
  `\\b[Ww]elcome (?:you )?(?:all |everyone |everybody )?(?:back )?(?:here )?to (?:the )?${WHERE}`,
  'u',
);
/** Welcome to the Lakeland Museum of Boats: a house by its head, and neither a Museum Association nor Library Week. */
const IS_HOUSE =
  /^(?!university of life).*\s(?:museum|library|cathedral|church|chapel|hall|theat(?:er|re)|(?<!open )house|palace|castle|abbey|university|college|gallery|embassy|synagogue|temple|guildhall|courthouse|bookshop|bookstore|cent(?:er|re))(?: of (?:the )?\p{Lu}.*)?$|^University of (?!Life\b)\p{Lu}/iu;
/** And here in Lowmere, where we meet: of a city that is known. */
const HERE_IN = new RegExp(`\\b[Hh]ere ${WHEN}in ${WHERE}`, 'u');
/** We are gathered in Christ: in whom, and not where. */
const NOWHERE =
  /^(?:Christ|God|Jesus|Heaven|Lord|Holy|Spirit|Your|Our|My|English|French|Spanish)\b/u;

/** It was a pleasure to be there, then. */
const ONCE = /\b(?:was|were|used|would|will|had)\b/u;

const TOLD =
  /[“"][^“”"]*[Ww]elcome|[,”"] (?:said|(?:the|my|her|his) \p{Ll}+ (?:said|used to say|would say))\b/u;

/** The place in which speakers say that they are. */
export function placeSaid(sentence: string): string | undefined {
  const [, over] = DATELINE.exec(sentence) ?? [];
  if (over !== undefined && isCapital(over)) return over;
  // “Welcome to Lake University,” the dean said.
  const [, welcomed] = TOLD.test(sentence) ? [] : (WELCOME.exec(sentence) ?? []);
  if (welcomed !== undefined && (isCapital(welcomed) || isCountry(welcomed))) return welcomed;
  if (
    welcomed !== undefined &&
    IS_HOUSE.test(welcomed) &&
    isVenue(welcomed) &&
    isFindable(welcomed)
  )
    return welcomed;
  const here = HERE_IN.exec(sentence);
  if (here?.[1] !== undefined && isCapital(here[1]) && !ONCE.test(sentence.slice(0, here.index)))
    return here[1];
  const match = HERE.map((way) => way.exec(sentence)).find(Boolean);
  const [, tie, where] = match ?? [];
  if (where === undefined || NOWHERE.test(where) || ONCE.test(sentence.slice(0, match?.index)))
    return undefined;
  const isVenueSaid = isVenue(where) && isFindable(where);
  return isVenueSaid || (tie === 'in' && isPlace(where)) ? where : undefined;
}
