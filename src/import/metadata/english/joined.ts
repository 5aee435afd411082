import { countries, isCountry } from './countries.ts';
import { isProper } from './names.ts';
import { beforeSpeech, endsAsOccasion, occasionIn } from './occasions.ts';
import { OF_SEAT } from './offices.ts';
import type { Part } from './parts.ts';
import { BESIDE } from './parts.ts';
import { personIn } from './people.ts';
import { FIELD } from './words.ts';

export const ARTICLE =
  /^(?:and )?(?:(?:his|her) majesty[’']s |(?:the(?! hague\b)|an?|our|your|my|his|her|its) )?(?:then[ -](?=\p{Lu}))?(?=\S)/iu;
/** Center for Ferry Studies, Council on Boats */
const FOR_SOMETHING =
  /(?:^|\s)(?:Cent(?:er|re)|Institute|School|Council|Foundation|Society|Office|Agency|(?:Sub-?)?[Cc]ommittee|Alliance|Coalition|Commission|Network|(?:Parliamentary|Party|Working|Study|Expert|Interest) Group|Task ?Force|Caucus|Prize|Award|Medal|Association|Union|Fund|Academy|Bank|Organi[sz]ation|Ministry|Department|Campaign|Movement|Partnership|Action|Trust|League|Advocates|Friends|Citizens|Doctors|Physicians|Lawyers|Scientists|Engineers|Architects|Teachers|Parents|Mothers|Workers|Women|Students|Voices|Americans|Parliamentarians)$/u;
/** Center for Research in Boats */
const FOR_RESEARCH =
  /\b(?:Cent(?:er|re)|Institute|School|Council|Foundation|Program(?:me)?) (?:for|of) (?:\p{Lu}\p{L}+ )?(?:Research|Studies|Education|Training|Excellence)$/u;
const JOINS_OFFICE =
  /\b(?:(?:minister|secretary)(?: of state)?|governor|director|president|adviser|advisor|envoy|representative|commissioner|officer|ambassador|professor|member|assistant|spokes\p{L}+|head|speaker|dean|provost|rapporteur)$/iu;

/** People who meet, as their occasions call them. */
const WHO_MEET =
  /^(?:\p{Lu}\p{L}+ ){0,2}(?:women|men|girls|youth|leaders|careers|advances|trends|innovations?|excellence|blacks?|minorities|diversity)$/iu;

const ENDS_AS_FIELD = new RegExp(` (?:${FIELD})$`, 'iu');

/** Human Rights Ada Fenwick, behind a Commissioner for */
const FIELD_AND_NAME = new RegExp(`^(?:\\p{Lu}\\p{L}+ )?(?:${FIELD})(?: \\p{Lu}\\S+){2}`, 'iu');

/** Legislative Assembly, where a speaker or a member sits; a general assembly meets. */
const CHAMBER_OF = /\b(?:legislative|national|state|provincial|house of) assembly$/iu;

/** Permanent Representative of Lakeland, to the United Nations: whom states send to their bodies. */
const SENT = /\b(?:representative|ambassador|envoy|observer|delegate)$/iu;
const TO_WHICH =
  /^(?:UN|U\.N\.|United Nations|EU|European Union|AU|African Union|WTO|World Trade Organi[sz]ation|UNESCO|NATO|OECD|ASEAN|OAS|OSCE|IAEA|FAO|IMO|Holy See|Council of Europe|Conference on Disarmament|League of Arab States)(?: and (?:to )?(?:the )?(?:other )?International Organi[sz]ations)?$/iu;

/** Professor in Boat Studies */
const TEACHES = /\b(?:fellow|professor|lecturer|reader|scholar|chair)$/iu;

/** Spokesperson on Boats */
const SPEAKS_ON = /\b(?:spokes\p{L}+|advis[eo]r|envoy|rapporteur)$/iu;

/** Minister for Ferries, Lakes and Rural Affairs: fields of one office. */
export function listsFields(part: Part, next: Part, after: Part | undefined): boolean {
  if (next.mark !== ',' || next.tie !== '' || !OF_FIELDS.test(part.text)) return false;
  if (LAST_FIELD.test(next.text)) return endsList(next.text);
  return (
    /^\p{Lu}[\p{L}-]+$/u.test(next.text) &&
    after?.mark === ',' &&
    after.tie === '' &&
    LAST_FIELD.test(after.text) &&
    endsList(after.text)
  );
}

/** Lakes and Rural Affairs, Lakes and Boat Quality; of two places each is a word, and of two people each has two. */
function endsList(text: string): boolean {
  const [first = ''] = text.split(' ');
  const isField = /^\p{Lu}\S* (?:and|&) (?:the )?\p{Lu}\S* \p{Lu}/u.test(text);
  return ENDS_AS_FIELD.test(text) || (isField && !isCountry(first));
}

/** Secretary of State for Ferries, and further fields of the list */
const OF_FIELDS =
  /\b(?:minister|secretary)(?: of state)? (?:of|for) (?:the )?\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+){0,3}$/iu;
/** Lakes and Rural Affairs, and Rural Affairs */
const LAST_FIELD =
  /^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? )?(?:and|&) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u;

/** Committee on Boats, Lakes */
const OF_COMMITTEE =
  /\b(?:sub-?)?committee on (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?){0,4}$/iu;
const FIELDS = 5;
const ENDS_AS_COMMITTEE = /\b(?:sub-?)?committee on (?:the )?\p{Lu}[^()]{2,100}$/iu;
const CHAMBER =
  /^(?:the )?(?:(?:U\.?S\.?|United States) )?(?:Senate|House(?: of Representatives)?)$/u;

/** Committee on Boats, Lakes, and Rural Affairs: of what a committee is, up to the last. */
export function listsMatters(part: Part, parts: readonly Part[], from: number): boolean {
  const following = parts.slice(from, from + FIELDS);
  const [next] = following;
  // Committee on Boats and Lakes, United States Senate: of which house it is.
  if (ENDS_AS_COMMITTEE.test(part.text) && CHAMBER.test(next?.text ?? ''))
    return next?.mark === ',' && next.tie === '';
  if (!OF_COMMITTEE.test(part.text)) return false;
  const end = following.findIndex(({ text }) => LAST_FIELD.test(text));
  return (
    end >= 0 &&
    following
      .slice(0, end + 1)
      .every(
        ({ mark, tie, text }, index) =>
          mark === ',' &&
          tie === '' &&
          (index === end || /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(text)),
      )
  );
}

/** Reception for Donors, Dinner for New Envoys */
const FOR_THOSE = /\bfor (?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{Ll}{2,}(?:ors|ers|ants|ates|atives|oys)$/u;

/** launch of Boats, opening of the Centre */
const OPENS_SOMETHING =
  /^(?:official |formal )?(?:launch|opening|inauguration|unveiling) of (?:the )?\p{Lu}/iu;

/** Minister for Ferries, Conference on Ferry Safety: what such words tie to an office or an occasion is part of it. */
export function joins(part: Part, next: Part): boolean {
  if (part.day !== undefined) return false;
  const to = next.text.replace(ARTICLE, '');
  const ofField = next.tie === 'for' || (next.tie === 'on' && SPEAKS_ON.test(part.text));
  if (ofField && JOINS_OFFICE.test(part.text))
    return (
      isProper(to.split(' of ')[0] ?? '') &&
      (occasionIn(to) === undefined || CHAMBER_OF.test(to)) &&
      // Rural Transport is no person.
      (!personIn(to) || ENDS_AS_FIELD.test(to) || FIELD_AND_NAME.test(to))
    );
  // Speaker for the Legislative Assembly for the Lakes
  if (next.tie === 'for' && CHAMBER_OF.test(part.text)) return isProper(to);
  // Visiting Fellow in Boat Studies
  if (next.tie === 'in' && TEACHES.test(part.text)) return isProper(to) && to.includes(' ');
  // Labour MP for Lowmere Central, Senator from Lowmere
  if (/^(?:for|from)$/u.test(next.tie) && OF_SEAT.test(part.text)) return isProper(to);
  // High Commissioner of Lowmere to Lakeland
  if (next.tie === 'to' && JOINS_OFFICE.test(part.text.split(' of ')[0] ?? ''))
    return (
      [...countries()].some((country) => to.startsWith(country)) ||
      (SENT.test(part.text.split(' of ')[0] ?? '') && TO_WHICH.test(to))
    );
  if (/^(?:for|on)$/u.test(next.tie) && FOR_SOMETHING.test(part.text)) return isProper(to);
  if (next.tie === 'in' && FOR_RESEARCH.test(part.text)) return isProper(to);
  // Women in Ferries Summit, behind a dash or over everything: who meet, and in what.
  if (next.tie === 'in' && part.tie === '' && WHO_MEET.test(part.text))
    return isProper(to) && endsAsOccasion(to);
  const bare = part.text.replace(ARTICLE, '');
  // Dinner in honour of the Ferry Club, 3rd Meeting of Ministers in charge of Ferries
  if (next.tie === BESIDE) return endsAsOccasion(bare) && isProper(to) && !personIn(bare);
  if (next.tie === 'in' && /^charge of (?:the )?\p{Lu}/u.test(next.text))
    return isProper(to.replace('charge of', '').trim());
  // Reception for Friends to the Ferry Museum: whom an occasion is for, and what they are to it.
  if (next.tie === 'to' && FOR_THOSE.test(bare))
    return isProper(to) && occasionIn(bare) !== undefined;
  // launch of Boats for All
  if (next.tie === 'for' && OPENS_SOMETHING.test(bare)) return isProper(to) && !personIn(to);
  // debate on the Ferry Bill
  if (next.tie === 'on' && /^(?:\p{Ll}+ ){0,2}debate$/u.test(bare)) return isProper(to);
  if (next.tie === 'of' && /^(?:\p{Ll}+ ){0,2}debate on /u.test(bare)) return isProper(to);
  // Hearing on “Ferries of the Lake” is called so as a whole.
  if (next.tie === 'on' && /\bhearing$/iu.test(bare)) return /^[“"]/u.test(next.text);
  // What a lecture is on, in quotation marks, is its title.
  if (/^[“"‘']/u.test(next.text)) return false;
  // At the 9th Ferry Lecture on Boats and Oars: of a series that is numbered, what it is on is part of its name.
  if (next.tie === 'on' && part.tie === 'at' && /^\d+(?:st|nd|rd|th) .*\blecture$/iu.test(bare))
    return isProper(to) && to.split(' ').length < 5;
  return (
    /^(?:on|for|to)$/.test(next.tie) &&
    endsAsOccasion(bare) &&
    beforeSpeech(bare) === undefined &&
    (!/\bday$/iu.test(bare) || /(?:19|20)\d{2}$/u.test(to)) &&
    !personIn(bare) &&
    occasionIn(`${bare} ${next.tie} ${to}`) !== undefined &&
    /^[\p{Lu}\d]/u.test(to) !== /^\p{Ll}/u.test(bare.split(' ').at(-1) ?? '') &&
    personIn(to)?.role === undefined
  );
}
