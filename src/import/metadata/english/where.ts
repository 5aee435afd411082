import { isService } from './church-year.ts';
import { isCapital, isCityOf, isRegion } from './countries.ts';
import type { Beside, Found, HeaderLine } from './header.ts';
import { PUBLISHES, SPEAKS, hasKind, isHeader } from './header.ts';
import { datelineOf } from './dateline.ts';
import {
  HOUR_OF_SPEECH,
  PLAIN,
  atVenue,
  behindDay,
  isHouseOverTalk,
  isRoom,
} from './houses-in-lines.ts';
import { SPEECH_IN_TOWN, endsAsOccasion } from './occasions.ts';
import type { Phrase } from './phrases.ts';
import { schoolBelow } from './belonging.ts';
import {
  atTown,
  gatheredAt,
  HELD_AT,
  HELD_IN,
  houseOf,
  inBrackets,
  inHouse,
  isBehindGiver,
  isOfTitle,
  withoutSomebody,
} from './towns.ts';
import { isInState, placeAmong } from './place-among.ts';
import { HOUR_FIRST } from './when.ts';

/** 00:12, 11 AM */
const HOUR = /^\d{1,2}(?:[:.]\d{2}| ?[ap]\.?m\b)/iu;
const HOSTED_BY = /(?:hosted|sponsored|organi[sz]ed|convened|held|presented) by$/u;
/** Several bars part the words of a menu. */
const MENU = /^(?:[^|]*\|){4}/u;
/** Characters of a line that says when a page appeared. */
const LONGEST_STAMP = 200;

/** The place that a line names: behind in, behind an occasion or a venue, beside a day. */
export function inWhere(line: HeaderLine, { above, below, near, isHeadline }: Beside): Found[] {
  const { phrases, text } = line;
  // The Desk Is Not the Library
  if (isHeadline && phrases.some(({ tie, kind }) => tie === 'is' && kind !== 'speech')) return [];
  // Dedicating the Bridge at Lowmere
  if (isHeadline && /^\p{Lu}\p{Ll}+ing the /u.test(text)) return [];
  const isOfPage = PUBLISHES.test(text) && text.length < LONGEST_STAMP;
  if (isOfPage || MENU.test(text) || schoolBelow(above, line) !== undefined) return [];
  const [, inTown] = SPEECH_IN_TOWN.exec(text) ?? [];
  if (inTown !== undefined) return [{ field: 'place', value: inTown }];
  const dateline = datelineOf(text);
  if (dateline.length > 0) return dateline;
  // Addresses to be given by the Chairman at …: a speech by its verb
  const isSpoken = hasKind(line, 'speech') || phrases.some(({ tie }) => SPEAKS.test(tie));
  const isSaid =
    isSpoken ||
    hasKind(line, 'occasion', 'day') ||
    isService(phrases) ||
    (phrases[0]?.tie === 'at' && near && isHeader(line));
  const house = isSpoken ? inHouse(phrases) : [];
  if (house.length > 0) return house;
  const bracketed = isSaid ? inBrackets(phrases) : [];
  if (bracketed.length > 0) return placeAmong(bracketed);
  // In the West End: a part of a city; of what has an article only countries are known.
  const isPart = ({ tie, text: name, start }: Phrase) =>
    tie.endsWith('in') && /\bthe $/iu.test(text.slice(0, start)) && !isRegion(name);
  const within = phrases.filter(
    (phrase) =>
      HELD_IN.test(phrase.tie) &&
      (phrase.kind === 'place' || phrase.kind === 'person') &&
      !isPart(phrase) &&
      !(phrase.tie === 'in' && isHeadline && isOfTitle(phrases[phrases.indexOf(phrase) - 1])),
  );
  if (within.length > 0 && isSaid) {
    const sure =
      within.length === 1
        ? within
        : within.filter(
            (each) => each.tie.endsWith('held in') || isWhere(phrases[phrases.indexOf(each) - 1]),
          );
    const venue = atVenue(phrases);
    return venue.length > 0 ? venue : sure.length === 1 ? placeAmong(sure) : [];
  }
  const isOverDay = below[0]?.phrases.length === 1 && hasKind(below[0], 'day');
  if (isHouseOverTalk(line, above, near && (below.length === 0 || isOverDay)))
    return [{ field: 'place', value: text, isWeak: true }];
  if (below[0] && HOUR_OF_SPEECH.test(below[0].text) && isRoom(line))
    return [{ field: 'place', value: text, isWeak: true }];
  const isAlone = phrases.length === 1 && /^(?:place|venue)$/u.test(phrases[0]?.kind ?? '');
  if (below[0] && HOUR_FIRST.test(below[0].text) && isAlone && phrases[0]?.tie === '')
    return placeAmong(phrases);
  const behind = isSpoken ? behindDay(phrases) : [];
  if (behind.length > 0) return behind;
  const atOne = atTown(phrases);
  if (atOne.length > 0) return atOne;
  // at the opening of Pier 9, Lowmere, May 3, 2017: right before the day.
  const dated = phrases.findIndex(({ day = '' }) => day !== '');
  const city = phrases[dated - 1];
  if (
    hasKind(line, 'speech') &&
    city?.kind === 'place' &&
    city.mark === ',' &&
    city.tie === '' &&
    // Ferry Forum (FF) 2016, Lowmere, 21 April 2016
    (phrases[dated - 2]?.kind === 'other' ||
      // Keepers’ presentation, Lowmere, 5 November 2015
      (dated === 2 && phrases[0]?.kind === 'speech') ||
      // … at the Ferry Forum, hosted by the Lake Bank, Lowmere, 21 April 2016
      HOSTED_BY.test(phrases[dated - 2]?.tie ?? '') ||
      /^\d+$/u.test(phrases[dated - 2]?.text ?? '') ||
      isBehindGiver(phrases.slice(0, dated - 1)))
  )
    return placeAmong([city]);
  // Keeper at the Ferry Museum: for whom, and not where.
  const isEmployer = (index: number) =>
    phrases[index]?.tie === 'at' &&
    phrases[index].kind !== 'occasion' &&
    phrases[index].mark === '' &&
    phrases[index - 1]?.kind === 'office';
  const run = phrases.filter(
    (phrase, index) =>
      phrase.kind !== 'day' &&
      !/[([]/u.test(phrase.mark) &&
      !isEmployer(index) &&
      // Ferry Congress - Better Boats: A Lake for All: a title, of which the first half stands alone.
      !(phrases[index + 1]?.mark === ':' && phrases[index + 1]?.kind !== 'day') &&
      // Class Day Speech, Fenwick College
      !(phrase.kind === 'speech' && phrase.text.startsWith(phrases[index - 1]?.occasion ?? ' ')) &&
      !(phrase.kind === 'place' && isPart(phrase)),
  );
  const lead = run.findIndex(
    ({ kind, mark }, index) =>
      (kind === 'occasion' || kind === 'venue' || kind === 'organization') &&
      (!/[(:[]/u.test(mark) ||
        // Keeper’s Address: 2015 Spring Graduation, Lowmere
        (mark === ':' &&
          kind === 'occasion' &&
          index === 0 &&
          phrases[0]?.kind === 'speech' &&
          run[1]?.kind === 'place')),
  );
  const all = lead < 0 ? withoutSomebody(run) : run.slice(lead);
  // Ada Fenwick (00:12): an hour is no day.
  const isDated = phrases.some(
    ({ kind, day, text: when }) => kind === 'day' && !(day === '' && HOUR.test(when)),
  );
  // Palm Sunday is a day by its name.
  const isNamedDay = phrases.some(
    ({ kind, mark, tie, day }, index) =>
      index > 0 && kind === 'day' && day === '' && mark === '' && tie === '',
  );
  const isFullyDated = phrases.some(({ day = '' }) => day !== '');
  // 12:30pm Eucharist: what begins then.
  if (phrases[0]?.day === '' && /^\d/u.test(text) && phrases[1]?.mark === '') return [];
  const end = all.findIndex(
    ({ kind, tie, mark }, index) =>
      !PLAIN.has(kind) ||
      (index > 0 &&
        mark !== ',' &&
        !HELD_IN.test(tie) &&
        !HELD_AT.test(tie) &&
        // Ferry Luncheon – Lake Club – Lowmere, Ohio
        !(/^[–—-]+$/u.test(mark) && (isFullyDated || isInState(all.slice(-2))))),
  );
  // Solemn Mass at Lowmere Cathedral
  if (isService(phrases)) return placeAmong(phrases.slice(1));
  const houses = isSpoken ? houseOf(text) : gatheredAt(phrases);
  if (end >= 0 && !(end > 0 && lead >= 0 && isSpoken)) return houses;
  const places = end < 0 ? all : all.slice(0, end);
  const own = hasKind(line, 'speech') ? atVenue(phrases.filter((_, at) => !isEmployer(at))) : [];
  const venue = own.length > 0 ? own : houses;
  if (places.some(({ tie }) => /\bby$/u.test(tie))) return venue;
  // Ada Fenwick - August 30, 2016 over a talk is who and when.
  const isApart = phrases.some(({ kind, mark }) => kind === 'day' && /^[–—-]+$/u.test(mark));
  if (isApart && lead < 0 && places.length === 1 && places[0]?.person) return [];
  const beside =
    [above, below[0]].some(
      (each) =>
        hasKind(each, 'occasion', 'day') &&
        each?.phrases.every(({ kind }) => kind === 'occasion' || kind === 'day') === true,
    ) ||
    // Chrism Mass Homily 2016 / St Oswin’s Cathedral, Lowmere
    (near &&
      lead === 0 &&
      run.length === 2 &&
      run[0]?.kind === 'venue' &&
      run[0].tie === '' &&
      run[1]?.kind === 'place' &&
      isHeader(line) &&
      hasKind(above, 'speech', 'occasion') &&
      !hasKind(above, 'person', 'office', 'organization')) ||
    // A sermon, May 1, 2009 / Lake Church, Lowmere, Ohio
    (hasKind(above, 'speech') && hasKind(above, 'day') && isInState(all));
  // Washington, D.C. alone over the talk
  const [town, region, ...further] = places;
  const isOver = below[0]?.phrases.length === 1 && hasKind(below[0], 'day');
  const isUnder = above?.phrases.length === 1 && hasKind(above, 'occasion', 'day');
  const isCity =
    near &&
    town?.kind === 'place' &&
    further.length === 0 &&
    // Under an occasion and over a day a city stands alone.
    (region
      ? isCityOf(town.text, region.text)
      : ((isOver || isUnder) && isCapital(town.text)) ||
        // Harbour Hotel / Lowmere / May 1, 2009
        (isOver && above?.phrases.length === 1 && hasKind(above, 'venue')));
  if (
    lead < 0
      ? isNamedDay ||
        !(isDated || isCity || (beside && places.length > 1)) ||
        run.some(({ person }) => person?.role)
      : !isSaid && (!beside || lead > 0)
  )
    return venue;
  // Lake Business Roundtable 12 July 2006: a name of which nothing says that it is a place’s.
  if (lead < 0 && places.every(({ kind }) => kind === 'proper')) return venue;
  const found = placeAmong(places);
  return found.length > 0 ? found : venue;
}

/** Behind what in says where it was. */
function isWhere(before: Phrase | undefined): boolean {
  if (!before) return false;
  return (
    before.kind === 'speech' ||
    endsAsOccasion(before.text) ||
    (before.kind === 'venue' && before.tie !== '')
  );
}

/** The lecture … delivered … on ‘Boats for All’: the title of a speech, in quotation marks behind what ties it. */
export function onWhat({ phrases }: HeaderLine): Found[] {
  const speech = phrases.findIndex(({ kind, tie }) => kind === 'speech' || SPEAKS.test(tie));
  const title = phrases.find(
    ({ kind, tie }, index) =>
      kind === 'quoted' && index >= speech && /\b(?:on|entitled|titled)$/u.test(tie),
  );
  return speech < 0 || !title
    ? []
    : [{ field: 'title', value: title.text.replaceAll(/^[“"‘']|[”"’',.]+$/gu, '') }];
}
