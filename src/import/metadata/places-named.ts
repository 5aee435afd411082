import type { Hint } from '../draft.ts';
import { isBareDate } from '../structure/noise.ts';
import { announcesTalk, namesSpeech, tellsOfText } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';

export const IN_HAN = /\p{Script=Han}/u;
const VENUE =
  /\b(?:University|College|School|Hall|Hotel|Cent(?:er|re)|Church|Chapel|House|Museum|Theat(?:er|re)|Building|Auditorium|Library|Institute|Palace|Stadium|Room|Club|Ballroom|Headquarters|Campus|Street|Avenue|Lecture|Forum|Conference|Dinner|Summit|Association|Society|Department|Office)\b/u;
const PROPER =
  /^(?:the )?\p{Lu}[\p{L}\p{M}.’'&-]*(?: (?:of|the|and|for|at|de|\p{Lu}[\p{L}\p{M}.’'&-]*)){0,6}$/u;

/** Havana, Cuba, 11 April 2000; delivered 11 November 2012, some hotel, Denver, Colorado: places beside a day. */
export function venueBesideDay(text: string): string[] | undefined {
  const [day, ...others] = daysIn(text);
  if (!day || day.end !== undefined || others.length > 0 || text.length > 140) return undefined;
  if (IN_HAN.test(text) || /\b(?:publish|post|updat|releas|modif|archiv|creat)/iu.test(text))
    return undefined;
  // Graduation Day May 1, 2009 is an occasion and its day: a place has a mark before the day.
  if (/[\p{L}\d]\s*$/u.test(text.slice(0, day.start).replace(/\b(?:on|\p{L}+day),?\s*$/u, '')))
    return undefined;
  const rest = text.slice(0, day.start) + text.slice(day.start + day.words.length);
  const parts = rest
    .replace(/^\s*(?:delivered|given|presented|held)\b(?: on| in| at)?/iu, '')
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u, '')
    .split(/[,;|]|\s[-–—]\s/u)
    .map((part) => part.replace(/^\s*(?:on|in|at)\s|\s(?:on|in)\s*$/gu, '').trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.length <= 5 && parts.every((part) => PROPER.test(part))
    ? parts
    : undefined;
}

/** The city among places from small to large. */
function cityAmong(parts: readonly string[]): string | undefined {
  const open = parts.filter((part) => !VENUE.test(part));
  if (open.length === 0) return undefined;
  const city = open.length === 1 ? open[0] : open.at(-2);
  return city !== undefined && !NO_PLACE_EN.test(city) ? city : undefined;
}

/** New Orleans, Louisiana on a line of its own, beside a day on a line of its own. */
const CITY_LINE =
  /^(\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2}), \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2}$/u;

function cityBesideDay(lead: readonly Line[], index: number): string | undefined {
  const beside = [lead[index - 1], lead[index + 1]];
  const city = CITY_LINE.exec(lead[index]?.text ?? '')?.[1];
  return city !== undefined &&
    !VENUE.test(city) &&
    beside.some((line) => line && isBareDate(line.text))
    ? city
    : undefined;
}

/** Guildhall, Lowmere Friday 13 July 2018: a venue and a weekday's date on a line of their own. */
export const VENUE_AND_DAY =
  /^(?:[^.!?]{4,80},\s*)(\p{Lu}[\p{Script=Latin}’'-]+(?: \p{Lu}[\p{Script=Latin}’'-]+)?),?\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+[^,]{6,24}$/u;

const PLACE_LABEL = /(?:地\s*[点點]|地\s*址|[会會]\s*[场場])\s*[:：]\s*([\p{Script=Han}]{2,12})/u;
const PLACE_IN_BRACKETS = /^[（(][^（）()]*日\s*[,，、 ]\s*([\p{Script=Han}]{2,8})[）)]$/u;
const PLACE_EN =
  /(?:\bin|,(?=[^,]*$)|,(?= [^,]*, on \d)) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?= (?:last|on|this|in|yesterday)\b|[.,:;]|$)/u;
const NO_PLACE_EN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|the|english|full)\b/i;

export function placesOf(lead: readonly Line[]): Hint[] {
  return lead.flatMap(({ line, text }, index): Hint[] => {
    const labelled = PLACE_LABEL.exec(text)?.[1];
    const city = labelled === undefined ? PLACE_IN_BRACKETS.exec(text)?.[1] : cityOf(labelled);
    const english =
      text.length < 400 && (announcesTalk(text) || tellsOfText(text) || namesSpeech(text))
        ? PLACE_EN.exec(text)?.[1]
        : undefined;
    const place =
      city ??
      VENUE_AND_DAY.exec(text)?.[1] ??
      cityAmong(venueBesideDay(text) ?? []) ??
      cityBesideDay(lead, index) ??
      english;
    return place === undefined || NO_PLACE_EN.test(place) || /[录錄]音|整理|[稿审審]/u.test(place)
      ? []
      : [{ field: 'place', value: place, line, text }];
  });
}

/** 苏州国际博览中心 is in 苏州; a hall that names no city is no place that a reader could find. */
function cityOf(venue: string): string | undefined {
  return /^(\p{Script=Han}{2,3}?)(?:市|[国國][际際]|[会會]|博|展|体|體|大[酒剧劇礼禮]|火?[车車]站|港|[机機][场場])/u.exec(
    venue,
  )?.[1];
}
