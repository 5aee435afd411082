/** Where sermons are preached, and where what is shown is kept. */
export const CHURCH =
  /\b(?:church|chapel|cathedral|minster|abbey|parish)\b|^(?:st\.?|saint) \p{Lu}(?!.*\b(?:universit|college|school|hospital))/iu;
const COLLECTION = /\b(?:museum|gallery|library|archives|collections|laboratory|observatory)\b/iu;
/** Offices, and the bodies of which somebody who has one is, where their own page says no more. */
const HOUSES: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [
    /^(?:senior |second |junior |union |deputy |acting )?minister(?: of state)?$|^(?:permanent|principal|parliamentary) secretary$/iu,
    /^(?:the )?(?:ministry|department) (?:of|for) /iu,
  ],
  [
    /^(?:(?:deputy|under|assistant|acting) )?secretary$/iu,
    /^(?:the )?(?:U\.?S\.? )?department of /iu,
  ],
  [
    /^(?:(?:deputy|assistant|associate|acting) )?attorney general$/iu,
    /^(?:the )?(?:U\.?S\.? )?(?:department|ministry) of justice$/iu,
  ],
  [/^commissioner(?: (?:for|of) .{3,60})?$/iu, /\bcommission$/iu],
  // Of a commission that its page calls by the first letters: Commissioner, at the FBC
  [
    /^(?:(?:acting|vice) )?(?:commissioner|chair(?:man|woman|person)?)$/iu,
    /^(?!BBC|NBC|CNBC)\p{Lu}{2,4}C$/u,
  ],
  [/^(?:vice[- ]president|president|first lady|press secretary)$/iu, /^(?:the )?white house$/iu],
  [
    /^(?:(?:senior|lead|associate|assistant) )?(?:pastor|minister|rector|vicar|curate|precentor|chaplain)$|^(?:dean|sub-?dean|(?:vice )?provost|chancellor|succentor|missioner|(?:assistant )?priest)$|^canon \p{L}/iu,
    CHURCH,
  ],
  [/^(?:executive |acting |museum )?director$|^(?:chief )?curator$/iu, COLLECTION],
  [
    /^(?:(?:first )?(?:vice )?president|president (?:and|&) (?:ceo|chief executive(?: officer)?))$/iu,
    /^(?:the )?federal reserve bank of /iu,
  ],
  [/^(?:deputy |assistant )?governor$/iu, /\b(?:bank|monetary authority|reserve)\b/iu],
  [
    /^(?:\p{L}+ )?(?:ambassador|amb\.|high commissioner|consul[- ]general)(?: (?:of|to|for|in) .{3,40})?$/iu,
    /\b(?:embassy|high commission|consulate)\b/iu,
  ],
  [
    /^(?:senior |associate )?rabbi(?: emeritus)?$/iu,
    /^(?:temple|congregation) \p{Lu}|\b(?:synagogue|congregation)\b/iu,
  ],
  [/^(?:(?:arch|auxiliary )?bishop)(?: of .{3,40})?$/iu, /\b(?:arch)?diocese of\b/iu],
  [
    /^(?:(?:college|university|school) )?(?:(?:vice[- ])?(?:president|chancellor)|provost|principal|rector|dean|head ?(?:master|mistress|teacher)|head of (?:school|college))(?: and (?:(?:vice[- ])?(?:president|chancellor)|principal|provost|rector|dean of (?:the )?(?:faculty|students)|chief executive(?: officer)?))?$/iu,
    /\b(?:universit(?:y|ies)|colleges?|schools?|academy|polytechnic)\b/iu,
  ],
  [
    /^(?:(?:deputy|vice|acting) )?(?:mayor|city manager|councill?or|alder(?:man|woman))$/iu,
    /^(?:the )?(?:city|town|village|borough|township|municipality) of |\b(?:city|town|borough) council$/iu,
  ],
  [
    /^(?:chief justice|(?:chief )?judge|justice|president)$/iu,
    /\b(?:supreme|high|district|appeals?|superior|constitutional|federal|commercial) court\b|\bcourt of \p{Lu}/iu,
  ],
  [
    /^(?:(?:deputy |assistant )?superintendent)(?: of schools)?$/iu,
    /\b(?:schools|school (?:district|board))$/iu,
  ],
  [/^(?:(?:deputy|co|acting|interim)[- ])?leader$/iu, /\bparty$/iu],
  [/^(?:police )?(?:chief(?: constable)?|commissioner)$/iu, /\b(?:police|constabulary)\b/iu],
];

/** Offices of those who join: whose they are the line says by a word for the body, as Union Congress. */
const HEADS_BODY =
  /^(?:(?:vice[- ])?(?:president|chair\p{L}*)|general secretary|secretary[- ]general|director[- ]general|commissioner|executive director|chief executive)s?$/iu;
const BODY =
  /\b(?:(?:con)?federation|union|association|society|council|commission|institution|guild|league|alliance|party)\b/iu;

/** Offices at the head of a body, which a guest has of another that is named with it. */
export const HEADS =
  /^(?:(?:deputy|vice|acting|interim|executive|national|assistant|co|founding|founder and)[- ]|club |board )*(?:chair(?:man|woman|person)?|chief executive(?: officer)?|ceo|(?:executive )?director|director[- ]general|general secretary|secretary[- ]general|administrator|comptroller|(?:high )?commissioner)(?: (?:and|&) (?:ceo|chief executive(?: officer)?|(?:co-?)?founder|trustee))?$/iu;
/** Before a name it may be that of a state. */
const PRESIDENT =
  /^(?:club |vice[- ]|past )?president(?: (?:and|&) (?:ceo|chief executive(?: officer)?|(?:co-?)?founder))?$/iu;
/** Bodies that have an office to keep, and few guests. */
const KEEPS_OFFICE =
  /\b(?:authority|commission|agency|bureau|board|administration|corporation|union|(?:con)?federation|trust|hospital|service|ombudsman|unions|organi[sz]ation)$|^(?:the )?(?:(?:con)?federation of|(?:office|bureau|commission|department|board) (?:of|for|on)) /iu;
/** Bodies that people join or give to, and that have guests, some of them heads of a state. */
const HAS_GUESTS =
  /\b(?:society|association|club|institute|institution|foundation|council|chambers?|college|academy|guild|league|alliance|network|union|(?:con)?federation|trust|orchestra|philharmonic|opera|ballet|museum|theat(?:er|re)|zoo)\b/iu;

/** Ada Fenwick, President of the Society: of the one of which the page is. */
const OF_THE_BODY = /^ (?:of|for) (?:the|our|this) (\p{Lu}\p{Ll}+)(?! (?:of|for|on|\p{Lu}))/u;

/** Whether the words behind an office call its body by the word that this one has for itself. */
export function isOfTheBody(behind: string, body: string): boolean {
  const word = OF_THE_BODY.exec(behind)?.[1];
  return word !== undefined && body.split(' ').includes(word);
}

/** Deputy Minister of Ferries, Ferries Secretary: what somebody is minister of. */
const FIELD_OF =
  /\b(?:minister|secretary)(?: of state)? (?:of|for) (?:the )?(.{3,60})$|^(?:the )?(\p{L}.{2,40}) (?:minister|secretary)$/iu;
const FIELD_OF_HOUSE =
  /^(?:the )?(?:\p{Lu}[\p{L}.]* ){0,2}(?:ministry|department) (?:of|for) (?:the )?(.{3,80})$/iu;

/** Whether a department is that of the field of which somebody is minister: of Ferries, of Ferries and Lakes. */
export function isOfField(office: string, body: string): boolean {
  const [, behind, before] = FIELD_OF.exec(office) ?? [];
  const field = (behind ?? before)?.toLowerCase();
  const whole = FIELD_OF_HOUSE.exec(body)?.[1]?.toLowerCase();
  return field !== undefined && (whole === field || whole?.startsWith(`${field} and `) === true);
}

interface Where {
  /** Whether the page says that it is the body's, or has its name over the office. */
  isOver: boolean;
  /** Whether no name follows the office: Ada Fenwick, President. */
  isBehindName: boolean;
  /** The line that has the office. */
  text: string;
}

/** Whether somebody who has an office has it in this body: Chair, of the Ferry Commission. */
export function hasOffice(office: string, body: string, { isOver, isBehindName, text }: Where) {
  // Before the Ferry Association stands whoever speaks to it.
  const [word] = BODY.exec(text.replace(/ before (?:the )?\p{Lu}.*$/u, '')) ?? [];
  if (word !== undefined && /^\p{Lu}/u.test(word) && HEADS_BODY.test(office))
    return new RegExp(`\\b${word}\\b`, 'iu').test(body);
  // Club President Ada Fenwick
  const [kind] = /\p{Lu}\p{L}+(?= $)/u.exec(text.slice(0, text.indexOf(office))) ?? [];
  const isOfKind =
    isOver &&
    kind !== undefined &&
    HAS_GUESTS.test(kind) &&
    new RegExp(`\\b${kind}\\b`, 'iu').test(body);
  if (isOfKind || HOUSES.some(([of, sort]) => of.test(office) && sort.test(body))) return true;
  const mayHave = isBehindName
    ? HAS_GUESTS.test(body) || KEEPS_OFFICE.test(body)
    : KEEPS_OFFICE.test(body);
  const heads = HEADS.test(office) || (isBehindName && PRESIDENT.test(office));
  return isOver && heads && mayHave;
}
