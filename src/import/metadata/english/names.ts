import { isPersonName } from '../person-name.ts';
import { isCapital, isCountry, isRegion } from './countries.ts';
import {
  CALLING,
  FEAST,
  FIELD,
  OCCASION,
  OFFICE,
  ORGANIZATION,
  RANK,
  SPEECH,
  STYLE,
  VENUE,
} from './words.ts';

export const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');
export const has = (words: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu');

/** A capital first, or behind a small article that clings to it: d’Italia. */
const CAPITAL = /^!{0,2}[(“"‘'&]?(?:[dl][’'])?[\p{Lu}\d]|^&$/u;
const SMALL =
  /^(?:of|the|and|cum|for|on|in|at|to|de|da|del|la|le|du|des|der|sur|van|von|upon|with|its|&|[-–—])$/u;

/** Words with capitals, tied by small ones: a name of whatever kind. */
export function isProper(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length <= 16 &&
    words.every((word) => CAPITAL.test(word) || SMALL.test(word)) &&
    CAPITAL.test(words[0] ?? '') &&
    CAPITAL.test(words.at(-1) ?? '')
  );
}

/** A word by which a name is no person's and no place's. */
export const ANY_HEAD = has([OFFICE, ORGANIZATION, OCCASION, VENUE, SPEECH].join('|'));

const ORGANIZATIONS = whole(ORGANIZATION);
const VENUES = whole(VENUE);

/** Lake University, University of the Lake, Bank Lacustre: the head ends a name, or begins it. */
function isHeaded(text: string, heads: RegExp): boolean {
  const [front = ''] = text.replace(/ \([^()]*\)$/u, '').split(/ (?:of|for|in|on|at|de) /u);
  const words = front.split(' ');
  return [words.at(-1), words[0], text.split(' ').at(-1)].some((word) => heads.test(word ?? ''));
}

/** Embassy Information, Ferry Club Newsroom: a part of a page, which begins like what it is about. */
function isRubric(text: string): boolean {
  return /(?<! and)\s(?:information|newsroom|updates|links|directory|contacts|resources|archives?|homepage|website|blog|forums)$/iu.test(
    text,
  );
}

export function isOrganization(text: string): boolean {
  const isShort = /^(?!USA$|UAE$|PDF$|HTML$|XML$|RSS$|FAQ$|URL$|EPUB$)\p{Lu}{3,6}$/u.test(text);
  return isProper(text) && !isRubric(text) && (isHeaded(text, ORGANIZATIONS) || isShort);
}

/** Palais du Lac, Schloss Fenwick */
const PALACE =
  /^(?:Palais|Palazzo|Palacio|Palácio|Schloss|Château|Chateau|Hôtel|Hofburg|Casa) (?:de |du |des |del |di |da |do |la |d[’'])?\p{Lu}/u;

/** Grand Hotel Lowmere, Park Hyatt Lowmere: a hotel in front of its town. */
export const HOTEL =
  /^(?:Grand |Park |Royal |Palace )?(?:Hotel|Hôtel|JW Marriott|Sheraton|Hyatt(?: Regency)?|Westin|Inter[Cc]ontinental|Ritz-Carlton|Four Seasons|Shangri-La|Radisson(?: Blu)?|Novotel|Sofitel|Mandarin Oriental|Waldorf Astoria|Kempinski|Crowne Plaza) (?:Hotel )?\p{Lu}/u;
/** St Oswin’s, All Saints’, Holy Trinity: a church by whose it is. */
const CHURCH =
  /^(?:St\.?|Saint) \p{Lu}\p{L}+(?:[’']s|s[’'])$|^All (?:Saints|Souls)[’']?$|^Holy (?:Trinity|Cross|Redeemer)$/u;

export function isVenue(written: string): boolean {
  // Harbourman hotel
  const text = written.replace(/(?<=^\p{Lu}.*) \p{Ll}/u, (letter) =>
    LOWER_VENUE.test(written) ? letter.toUpperCase() : letter,
  );
  return (
    isProper(text) &&
    !isRubric(text) &&
    !isOfPage(text) &&
    ((isHeaded(text, VENUES) && !SOCIETY.test(text)) ||
      [PALACE, HOTEL, CHURCH].some((is) => is.test(text)))
  );
}
/** University Boats Association: whoever meets, though a house is in the name. */
const SOCIETY =
  /^(?:\p{Lu}[\p{L}’'-]* ){1,6}(?:association|society|commission|council|federation|alliance|consortium|network|committee|board|foundation|union|authority|partnership|trust|agency)$/iu;
/** Harbourman hotel: what a house is, in small letters behind its name. */
const LOWER_VENUE =
  /^(?:\p{Lu}[\p{L}’'.-]* ){1,4}(?:hotel|restaurant|theat(?:er|re)|museum|library|cinema|bookshop|bookstore|gallery|campus)$/u;

/** What stands where a place may, and is none. */
const NO_PLACE =
  /^(?:the(?! hague$)|dated?|pdf|time|venue|location|english|full|following|below|video|audio|photo|home|lent|advent|easter|epiphany|pentecost|january|february|march|april|may|june|july|august|september|october|november|december|doorstop|embargo|subjects?|issues?|topics?|transcript|interview|press|media)\b/iu;

/** Evensong, 4 May 2013: what is held on a day, and not where. */
const OF_DAY =
  /^(?:holy |sung |choral |parish |morning |evening )?(?:evensong|matins|mass|eucharist|communion|compline|vespers|prayer|worship|service|morning|afternoon|evening)$/iu;

/** May 3, 2009 in News: under what a page is filed. */
const RUBRIC =
  /^(?:(?:latest|top|local|world|national|breaking|all|our|recent|past) )?(?:news|speeches|speech|remarks|politics|blogs?|events?|opinions?|articles?|sermons|homilies|talks|lectures|statements|transcripts?|features?|sports?|business|culture|religion|education|community|government|media|press|publications?|resources|updates?|announcements?|uncategori[sz]ed|general|home|hansard|congressional record|featured|headlines|stories|commentary|editorials?|columns?|essays?|podcasts?|videos?|archives?)$/iu;

/** Words of a sentence, which a title may have in capitals and a place has not. */
const OF_SENTENCE =
  /(?<!\p{L})(?:I|it|it[’']s|we|you|he|she|they|is|are|was|needs?|how|why|what|when|if|your|our|my|not|don[’']t|can|will|with)(?!\p{L})/iu;

/** Views, Comments, Meeting Notes, Online Edition, EST: what a page says of itself in capitals. */
export function isOfPage(text: string): boolean {
  return /^(?:views?|comments?|updated|posted|pages?)\b|\b(?:view|read|learn|see) more$|\b(?:notes|minutes|agenda|edition|version)$|^(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|[IJHK]S?T|SGT|AE[SD]T|[CEW]AT)$/iu.test(
    text,
  );
}

/** Ferry Report, 8 June 2014: what a paper is called that has its day behind it. */
const PAPER =
  /.\s(?:works|writings|essays|papers|report|news|times|journal|herald|gazette|tribune|bulletin|magazine|newsletter|chronicle|today|newsroom|newswire|media|online|press|blog|forums?|information|archives?|messages|columns|letters|features|stories|announcements|releases)$/iu;

/** Whether words with capitals may name a place, as far as single words say. */
export function mayBePlace(text: string): boolean {
  return ![NO_PLACE, PAPER, OF_DAY, OF_YEAR, RUBRIC, MATTER].some((no) => no.test(text));
}

/** Mediation, International Relations, National Security: what is spoken of, and not where. */
const MATTER =
  /(?:[ts]ions?|ments?|ness|ships?|isms?|ics|(?<! |^)(?<!\bC)(?<!\bTrin)ity)$|\b(?:trade|matters|seekers|care|rights|law|visit|tour)$/iu;

/** Spring, Early Autumn, Fall Term: a part of a year. */
const OF_YEAR =
  /^(?:(?:early|late|mid) )?(?:spring|summer|autumn|fall|winter|michaelmas|hilary|trinity)(?: (?:term|semester|quarter|edition|issue))?$/iu;

/** A place by nothing but its capitals: Lowmere, New Lowmere, Stoke upon Lake. */
export function isPlace(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:am|da|de|do|of|la|le|sur|the|upon|(?<=[À-ÿ].*)(?:an|na)|\p{Lu}[\p{L}\p{M}.’'-]*)){0,3}$/u.test(
      text,
    ) &&
    isProper(text.replace(/ (?:am|sur|an|na) /u, ' ')) &&
    !ANY_HEAD.test(text) &&
    !OF_SENTENCE.test(text) &&
    !saysWhatIsDone(text) &&
    mayBePlace(text) &&
    !isOfPage(text)
  );
}

/** What begins an office or a day, and no name. */
export const FIRST = whole(
  `appendix|annex|chapter|section|exhibit|figure|girl|boy|${CALLING}|${FEAST}|${STYLE}|${RANK}|${FIELD}|january|february|march|april|june|july|august|september|october|november|december`,
);
/** Keeping Boats Afloat: what is done, as titles begin. */
const DOING =
  /^(?:keeping|making|building|taking|facing|moving|finding|working|looking|creating|turning|bringing|getting|going|living|learning|leading|giving|thinking|talking|teaching|understanding|managing|meeting|serving|shaping|strengthening|supporting|protecting|promoting|preparing|growing|fighting|ending|breaking|changing|choosing|crossing|defending|delivering|designing|developing|driving|embracing|empowering|ensuring|exploring|financing|forging|fostering|harnessing|helping|improving|investing|launching|maintaining|navigating|overcoming|putting|raising|reaching|rebuilding|reclaiming|reforming|regulating|restoring|rethinking|reimagining|running|saving|securing|seeing|seizing|setting|starting|staying|stopping|sustaining|telling|transforming|using|walking|winning|writing)$/iu;

export function saysWhatIsDone(text: string): boolean {
  return DOING.test(text.split(' ')[0] ?? '');
}

const STYLED = has(STYLE);
/** Prudential Regulation, Lakeland Christianity, Ferry Leadership: what ends so is done or thought, and nobody. */
const DONE =
  /\p{L}{3}(?:tion|ility|vision|(?:al|iv|ur|an|un)ity|ism|ology|graphy|cracy|(?:der|ner|tor|zen)ship|(?:ern|op|age|ove|uip)ment|(?:ful|less|ing|ive)ness)$/u;
/** Boats Affairs, Ferry Studies: a field, and nobody. */
const IS_FIELD =
  / (?:affairs|studies|services|resources|relations|operations|sciences?|technology|engineering|management|security|medicine|thought|rhetoric)$/iu;
/** Item Type, Price Change: what is counted or filed, and nobody. */
const IS_COUNTED = / (?:type|types|change|symbol|format|status|details?|size|number|options)$/iu;
/** Gen. Ada Fenwick: a rank in short, which no name begins with. */
const RANKED = /^(?:gen|maj|brig|col|capt|lt|sgt|adm|cmdr|cpl)\. /iu;
/** Green Energy, Silver Linings, Lowmere Mall, Advanced Search: what ends so is thought of, walked in or clicked. */
const IS_NOUN =
  / (?:search|district|electorate|quotas?|reforms?|policy|policies|budget|crisis|merger|takeover|referendum|treaty|tunnel|railways?|motorway|refinery|tax|taxes|tariffs?|rates|wages|prices|emissions|housing|login|register|subscribe|toolbar|results|energy|economy|democracy|freedom|growth|progress|prosperity|linings?|horizons?|frontiers?|oceans?|planet|climate|dreams?|ideas?|voices?|lives|years|people|children|women|families|workers|leaders|students|teachers|communities|mall|mountains?|valley|islands?|harbou?r|peninsula|highway|marathon|safety|equality|governance|partnerships?|transformation|opportunit(?:y|ies)|challenges?|solutions?|strateg(?:y|ies)|vision|values|markets?|trends|insights?|news|times|herald|gazette|tribune|journal|bulletin|magazine|newsletter|chronicle|telegraph|newsroom|newswire|media|online|press|blog|tv|radio|staff|desk|editors?|reporters?)$/iu;
const SMALL_WORD = /(?:^| )(?:of|the|and|in|for|to|on|with|as|is|your|our|my|by|at)(?: |$)/iu;

/** Ferry Farmers, Small Traders: what several are together, and nobody's surname. */
const OF_MANY =
  / (?:farmers|growers|breeders|producers|manufacturers|exporters|importers|retailers|traders|builders|developers|engineers|architects|planners|scientists|researchers|librarians|archivists|writers|artists|musicians|nurses|doctors|physicians|surgeons|dentists|pharmacists|midwives|lawyers|solicitors|accountants|bankers|brokers|investors|insurers|economists|employers|employees|consumers|customers|drivers|pilots|sailors|veterans|members|owners|citizens|residents|voters|taxpayers|parents|pensioners|migrants|refugees|volunteers|scouts|guides|rangers|firefighters|foresters|unions|unionists|republicans|democrats|greens|conservatives|liberals|nationals|socialists|alumni|graduates|entrepreneurs|executives|professionals|partners|friends|neighbou?rs|technologists|designers|programmers)$/iu;

/** Whether words are somebody's name, without style or office. */
export function isName(text: string): boolean {
  const [first = ''] = text.split(' ');
  return (
    ![
      FIRST.test(first),
      ...[SMALL_WORD, RANKED, STYLED, ANY_HEAD, DONE, IS_FIELD, IS_COUNTED, IS_NOUN, OF_MANY].map(
        (no) => no.test(text),
      ),
      endsAsCountry(text),
      // Hong Kong, New Mexico
      isCapital(text),
      isRegion(text),
    ].some(Boolean) && isPersonName(text)
  );
}

const FOREIGN_BODY =
  /^(?:banque|banco|banca|radio|tour|air|gaz|coll[èe]ge|institut\p{L}*|soci[ée]t[ée]|universi\p{L}+|chambre|cour|casa|vuelta|grand|orchestre|ballet|mus[ée]e|ambassade|alliance|cit[ée]|maison|[îi]le|c[ôo]te|club)$/iu;

/** Small Boats Canada: what is of a country; of some countries people have the name. */
function endsAsCountry(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  // Ferry Aid New Zealand, Boats Great Britain: of two words none is a name.
  // Ada de Jersey, and not Banque de France
  if (/^(?:de|du|van|von)$/u.test(words.at(-2) ?? '') && !FOREIGN_BODY.test(words[0] ?? ''))
    return false;
  const two = words.slice(1).slice(-2).join(' ');
  if (isCountry(two) && two !== last) return true;
  if (/^(?:Great Britain|Northern Ireland)$/u.test(two)) return true;
  return (
    isCountry(last) &&
    !/^(?:Jordan|France|Israel|Ireland|Chad|Georgia|Cuba|India|Peru|Mali|Niger|Kenya|Germany|Spain|China|Malta|Romania|Panama|Brazil)$/u.test(
      last,
    )
  );
}
