import type { Phrase } from './phrases.ts';

/** Eucharist, Choral Evensong, Midnight Mass: a service by its own name. */
const SERVICE =
  /^(?:(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:evensong|eucharist|matt?ins|compline|vespers|mass)|(?:\p{Lu}\p{L}+ ){0,2}(?:holy|parish) communion|(?:\p{Lu}\p{L}+ ){0,2}(?:morning|evening) (?:prayer|worship))$/iu;
/** Easter Day, Christmas Eve */
const FEAST = /^(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:day|eve|night|sunday)$/iu;

/** Sermon preached at the Eucharist on the Third Sunday before Advent: at which service, and on which day of the Church’s year. */
export function serviceIn(text: string, phrases: readonly Phrase[]): string | undefined {
  const at = phrases.findIndex(
    ({ tie, text: name }, index) =>
      /(?:^|\s)(?:at|for|during)$/u.test(tie) &&
      SERVICE.test(name) &&
      // On what happens at Mass: what is spoken of.
      /^(?:speech|person|office|day|venue|place)$/u.test(phrases[index - 1]?.kind ?? ''),
  );
  const [service, on] = at < 1 ? [] : phrases.slice(at);
  const speech = phrases.slice(0, Math.max(0, at));
  if (!service || !speech.some(({ kind, tie }) => kind === 'speech' || tie.includes('preached')))
    return undefined;
  const isOfDay =
    on !== undefined &&
    /^(?:on|of|for)$/u.test(on.tie) &&
    (FEAST.test(on.text) || new RegExp(`^(?:${CHURCH_DAY.source})$`, 'u').test(on.text));
  return isOfDay ? text.slice(service.start, on.start + on.text.length) : service.text;
}

const SEASON = 'Trinity|Easter|Epiphany|Advent|Lent|Pentecost|Christmas|Ordinary Time';
const ORDINAL =
  '\\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|\\p{L}{3,6}teenth|[Tt]wentieth|[Tt]wenty-\\p{Ll}{4,7}|[Ll]ast';

/** Trinity XI, Proper 12, Second Sunday of Easter, Seventeenth after Trinity, Year B, – Evening –: which Sunday it is, as sermons are headed. */
export const CHURCH_DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(?:${SEASON}|Proper) (?:\\d{1,2}|[IVX]{2,5})|(?:${ORDINAL})(?: Sunday)? (?:after|of|in|before) (?:the )?(?:${SEASON})|(?:Palm|Low|Passion|Mothering|Whit|Trinity|Easter) Sunday)(?:,? \\(?Year [ABC]\\)?)?|Year [ABC]|(?<= [-–—|] )(?:Morning|Evening|Evensong|Matins)(?= [-–—|]|$))(?![\\p{L}\\d])`,
  'gu',
);
