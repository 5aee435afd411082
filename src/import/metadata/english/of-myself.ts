import type { Hint } from '../../draft.ts';
import { behind } from './belonging.ts';
import { isOrganization } from './names.ts';
import type { Phrase } from './phrases.ts';
import { phrasesOf } from './phrases.ts';

export type Own = Pick<Hint, 'field' | 'value'>;

/** I’m not a historian says nothing of what somebody is. */
const I_AM =
  /(?<!\b[Ii]f )\b(?:I[’']m|I am|[Mm]y name(?: is|[’']s))\s+(?:(?:currently|now|also|presently|still)\s+)?(?!(?:not|no|never|neither)\b)(?=\S)/u;
/** … and I’m the Chair of …, … and today …: something else of them. */
const GOES_ON = /,? and (?=I\b|I[’']|my\b|we\b|today\b|this\b)/u;
const I_WORK =
  /\bI (?:currently |now )?(?:work (?:(?:at|for) (?=\p{Lu})|(?=as an? ))|(?:lead|run|head|manage) (?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:teams?|group|department|lab|division|practice|engineering|research|work|programs?) (?:at|for) (?=\p{Lu})|(?:look after|build|design|maintain|teach) (?:[\p{L}-]+ ){1,4}at (?=\p{Lu}))/u;
/** This is my first conference as co-leader, It will be my last as Chair; my first job as an engineer is long ago. */
const I_SERVE =
  /\bmy (?:very )?(?:first|second|third|last|final) (?:(?:annual |ever )?(?:conference|congress|speech|address|remarks|report|appearance|convocation|commencement|agm|annual (?:general )?meeting|statement|lecture|sermon|budget) (?:to (?:you|this \p{L}+) )?)?as (?:(?:the|your|its|our) )?(?=\p{L})|(?<!\b(?:in|on|during|from|since) )\bmy (?:very )?(?:first|last|final) (?:ever )?(?:class|year|week) as (?:the|your|our) (?:new )?(?=\p{Lu})|\b(?:to (?:speak|report|address|stand|come|be)|(?:speaking|reporting)) (?:[\p{L}-]{1,12} ){0,5}as your (?:new )?(?=\p{Lu})/iu;
/** It is an honour to speak to you as the Chair, has been a joy to serve as your Chair; the first class I have met as Chair; I have been the Chair for two years. */
const I_STAND =
  /\b(?:pleasure|joy|honou?r(?:ed)?|privileged?|proud|glad|happy|delighted|pleased|humbled|grateful) (?:for me )?to (?:speak|report|stand|come|be) (?:[\p{L}-]{1,12} ){0,5}as (?:your|the) (?:new )?(?=\p{L})|\b(?:first|last|final) (?:\p{L}+ ){1,4}I(?:[’']ve| have| will) (?:ever )?\p{L}+ as (?:(?:the|your|its|our) )?(?=\p{L})|\b(?:has been|is|[’']s|have had)\b[^.;]{0,40}? (?:privileged?|honou?r(?:ed)?|pleasure|joy|pride) (?:of my life )?to serve (?:you )?as (?:your|the) (?=\p{L})|\bI have (?:now )?been (?:your|the) (?=[^.;,]{3,60} for (?:\p{L}+ ){0,2}(?:weeks|months|years)\b)/iu;

/** As President of the Ferry Board, I am delighted to welcome you; as President I will is what somebody promises. */
const I_AS =
  /^(?:(?:and|so|today|speaking),? )?as (?:(?:the|your|our|its) )?(?:new )?(?=(?:[^.;!?]{3,90}), (?:(?:I[’']m|I am|it is|it[’']s|it gives me|I have|allow me|let me)\b[^.;!?]{0,40}\b(?:delighted|pleased|glad|happy|honou?r(?:ed)?|proud|pleasure|privileged?|grateful|thrilled|welcome|thank)\b|I (?:welcome|thank|greet|congratulate) ))/iu;

/** Minister for five months, Director while you were here */
const FOR_HOW_LONG =
  / (?:for (?:\p{L}+ ){0,3}(?:weeks|months|years)|while|when|since|during|through)\b.*$/u;

/** When I took over as chief executive of the Ferry Trust, In my nine years as Director: what somebody still is. */
const I_BECAME =
  /\b(?:I (?:took (?:over|office)|was sworn in)|since (?:I became|becoming|my (?:re-?)?(?:appointment|election|installation|inauguration|swearing[- ]in)|being (?:elected|appointed|named|sworn in)|I was (?:elected|appointed|named|sworn in)|taking over|taking office)|(?:in|over|during) my (?:\p{L}+ )?(?:years?|months?|time|term|tenure)(?: here)?) as (?:(?:the|your|its|our|an?) )?(?=\p{L})/iu;
/** What was so at a time, or ended then, is over. */
const IS_OVER =
  /\b(?:until|then|back in|former(?:ly)?|decades? ago|(?:1[89]|20)\d{2} (?:to|until|and)|left)\b/iu;
/** Chief executive of the Ferry Trust | there were people, Director | I saw: where the sentence goes on. */
const GOES_BEYOND =
  /(?<=\p{Lu}[\p{L}’'&-]{1,30}),? (?=(?:I|we|[Tt]his|[Tt]hat)\b|(?!(?:of|for|and|the|at|to|on)\b)\p{Ll}).*$/u;
const LONGEST_OFFICE = 200;

/** What somebody is, without the rest of the sentence. */
function upTo(words: string): string {
  return words.slice(0, LONGEST_OFFICE).replace(GOES_BEYOND, '');
}
/** I have run Ferry Aid for eleven years. */
const I_HAVE_RUN =
  /\bI(?:[’']ve| have) (?:run|led|headed|chaired|directed|managed) ((?:the )?\p{Lu}[\p{L}’'&-]{0,30}(?: (?:of |for |the )?\p{Lu}[\p{L}’'&-]{0,30}){0,5}) (?:for (?:(?:the )?(?:past|last|more than|over|almost|nearly) )?[\p{L}\d-]{1,12} (?:years|months)|since)\b/u;

/** Ferry Aid, two words of which no head says what it is; the Ferry Marathon is run otherwise. */
function isBrand(name: string): boolean {
  return (
    name.includes(' ') && !/^the |\b(?:team|department|division|marathon|project)s?$/iu.test(name)
  );
}

/** Whether a sentence says since when somebody is what they are, or as what they speak, which nobody says of a play. */
export function saysSinceWhen(sentence: string): boolean {
  return (
    I_AS.test(sentence) ||
    I_STAND.test(sentence) ||
    I_BECAME.test(sentence) ||
    I_HAVE_RUN.test(sentence)
  );
}

/** Who somebody is by an English sentence of their own: I am Ada Fenwick, I work at Norvik. */
export function saidInEnglish(sentence: string): Own[] {
  return sentence.split(GOES_ON).flatMap((clause) => {
    const serve = I_STAND.exec(clause) ?? I_SERVE.exec(clause) ?? I_AS.exec(clause);
    if (serve)
      return asWhat(upTo(clause.slice(serve.index + serve[0].length)).replace(FOR_HOW_LONG, ''));
    const ran = I_HAVE_RUN.exec(clause)?.[1];
    if (ran !== undefined)
      return asOrganization(isOrganization(ran) || isBrand(ran) ? ran : undefined);
    const became = IS_OVER.test(clause) ? null : I_BECAME.exec(clause);
    if (became) return asWhat(upTo(clause.slice(became.index + became[0].length)));
    const am = I_AM.exec(clause);
    const work = I_WORK.exec(clause);
    // I work at Norvik, which means that I’m the one who rows.
    if (work && work.index < (am?.index ?? Infinity))
      return whereIWork(clause.slice(work.index + work[0].length), work[0].endsWith('at '));
    const own = am ? whoIAm(clause.slice(am.index + am[0].length)) : [];
    return own.length > 0 || !am ? own : calledBy(clause);
  });
}

/** My name’s Ada, I run the ferry: a name that is given alone. */
const MY_NAME = /\b[Mm]y name(?: is|[’']s) (\p{Lu}\p{Ll}{2,14})(?=[,.!;]|$| and\b)/u;

function calledBy(clause: string): Own[] {
  const value = MY_NAME.exec(clause)?.[1];
  return value === undefined ? [] : [{ field: 'speaker', value }];
}

/** … your host, Ada Fenwick: what somebody is for an hour, and no office. */
const FOR_TODAY =
  /^(?:your|the) (?:\p{Ll}[\p{L}-]* ){0,2}(?:host|speaker|preacher|presenter|lecturer|narrator|guide)(?: (?:today|tonight|this (?:morning|afternoon|evening)))?,? (?=\p{Lu})/u;

/** I am the eleventh member for Lowmere: how many there were before is no part of the office. */
const WHICH_ONE =
  /^the (?:\d{1,3}(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{Ll}{3,9}(?:teen|tie)th|\p{Ll}{3,7}ty-\p{Ll}{3,7}) /u;

const FIRST_WHO = /,? and the (?:first|second|only|last|youngest|oldest)\b.*$/u;

/** My name is Ada Fenwick, I’m Director of the Ferry Board */
const AND_I_AM =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}),? (?:and )?I(?:[’']m| am) (?:the |an? )?/u;

function whoIAm(words: string): Own[] {
  const [first, ...others] = phrasesOf(
    words
      .replace(FOR_TODAY, '')
      .replace(WHICH_ONE, '')
      .replace(FIRST_WHO, '')
      .replace(AND_I_AM, '$1, '),
  );
  if (first?.tie !== '') return [];
  // I’m your Chair, Ada Fenwick.
  const [next] = others;
  const isBehind = first.kind === 'office' && next?.tie === '' && next.mark === ',';
  const person = first.person ?? (isBehind ? next.person : undefined);
  const own = first.person ? others : [first, ...others.slice(isBehind && person ? 1 : 0)];
  const { role, organization } = { ...person, ...said(behind(own)) };
  const [last] = own;
  const from = last?.kind === 'organization' && last.tie === 'from' ? last.text : undefined;
  return [
    ...(person ? [{ field: 'speaker' as const, value: person.name }] : []),
    ...(role === undefined ? [] : [{ field: 'role' as const, value: role }]),
    ...asOrganization(organization ?? employer(own) ?? from),
  ];
}

/** Chair of the Ferry Trust, of whoever says that they speak as it. */
function asWhat(words: string): Own[] {
  const { role, organization } = behind(phrasesOf(words));
  return role === undefined
    ? []
    : [{ field: 'role', value: role }, ...asOrganization(organization)];
}

/** @param isAt whether it is at what follows: Lowmere Freight, which looks like somebody’s name */
function whereIWork(words: string, isAt: boolean): Own[] {
  const phrases = phrasesOf(words);
  const [first] = phrases;
  if (first?.tie !== 'as') {
    const isEmployer =
      /^(?:organization|proper|place|venue)$/u.test(first?.kind ?? '') ||
      (isAt && first?.person?.isStyled === false && first.person.role === undefined);
    const as = phrases[1];
    return isEmployer
      ? [
          ...(as?.tie === 'as' && as.office
            ? [{ field: 'role' as const, value: as.office.role }]
            : []),
          ...asOrganization(first?.text),
        ]
      : [];
  }
  const { role, organization } = behind(phrases);
  if (role === undefined) return [];
  return [{ field: 'role', value: role }, ...asOrganization(organization ?? employer(phrases))];
}

/** A software developer at Ferry: where somebody is something is for whom they are it. */
function employer(phrases: readonly Phrase[]): string | undefined {
  const at = phrases.find((_, index) => index > 0 && phrases[index - 1]?.kind === 'office');
  return at?.tie === 'at' && /^(?:proper|place|venue)$/u.test(at.kind) ? at.text : undefined;
}

function asOrganization(value: string | undefined): Own[] {
  return value === undefined ? [] : [{ field: 'organization', value }];
}

/** Without what is not said, so that it takes nothing away. */
function said({ role, organization }: ReturnType<typeof behind>) {
  return {
    ...(role === undefined ? {} : { role }),
    ...(organization === undefined ? {} : { organization }),
  };
}
