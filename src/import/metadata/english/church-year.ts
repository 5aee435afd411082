import { isProse } from '../../structure/phrases.ts';
import type { HeaderLine } from './header.ts';
import type { Phrase } from './phrases.ts';

/** Eucharist, Choral Evensong, Midnight Mass: a service by its own name. */
const SERVICE =
  /^(?:(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:evensong|eucharist|matt?ins|compline|vespers|mass)|(?:\p{Lu}\p{L}+ ){0,2}(?:holy|parish) communion|(?:\p{Lu}\p{L}+ ){0,2}(?:morning|evening) (?:prayer|worship))$/iu;
/** Easter Day, Christmas Eve */
const FEAST = /^(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:day|eve|night|sunday)$/iu;

/** Solemn Mass at Lowmere Cathedral: a line of nothing but what was held, and where. */
export function isService([held, where, ...others]: readonly Phrase[]): boolean {
  return (
    held?.tie === '' &&
    SERVICE.test(held.text) &&
    where?.tie === 'at' &&
    [where, ...others].every(({ kind }) => /^(?:venue|place|day)$/u.test(kind))
  );
}

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
  if (isService(phrases)) return phrases[0]?.text;
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

/** Trinity XI, Second Sunday of Easter, Seventeenth after Trinity, Palm Sunday */
const SUNDAY = `(?:${SEASON}) (?:\\d{1,2}|[IVX]{2,5})|(?:${ORDINAL})(?: Sunday)? (?:after|of|in|before) (?:the )?(?:${SEASON})|(?:Palm|Low|Passion|Mothering|Whit|Trinity|Easter) Sunday`;

/** Trinity XI, Proper 12, Second Sunday of Easter, Seventeenth after Trinity, Year B, – Evening –: which Sunday it is, as sermons are headed. */
export const CHURCH_DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${SUNDAY}|Proper (?:\\d{1,2}|[IVX]{2,5}))(?:,? \\(?Year [ABC]\\)?)?|Year [ABC]|(?<= [-–—|] )(?:Morning|Evening|Evensong|Matins)(?= [-–—|]|$))(?![\\p{L}\\d])`,
  'gu',
);

/** Ash Wednesday, Remembrance Sunday, Easter Vigil: days that are no Sundays of a number. */
const HOLY_DAY =
  "(?:Ash|Holy) Wednesday|(?:Maundy|Holy) Thursday|Good Friday|Easter (?:Day|Vigil|Eve)|Ascension Day|Christmas (?:Day|Eve)|All (?:Saints|Souls)[’'] (?:Day|Sunday)|(?:Remembrance|Reformation|Pentecost|Transfiguration) Sunday|Christ the King(?: Sunday)?";
/** Second Morning of Rosh Hashanah 5780, Kol Nidre, Shabbat Zachor */
const JEWISH =
  '(?:(?:First|Second|1st|2nd) (?:Morning|Evening|Night|Day) of )?(?:Erev )?(?:Rosh Ha-?[Ss]han(?:ah|a)|Yom Kippur|Kol Nidrei?|Yizkor|Selichot|Sukkot|Simchat Torah|Shavuot|Pesach|Passover|Shabbat (?!Shalom|Services?|Morning|Evening|Sermons?|Talks?)\\p{Lu}\\p{L}+)(?:,? (?:First|Second) Day| Day (?:[12]|I{1,2}|One|Two)| Morning| Evening| Night| Eve| Afternoon)?(?:,? 5[678]\\d{2})?';
/** Evensong - The Fifth Sunday of Easter, Sermon for Kol Nidre 5779: alone, or tied as a day is; Good Friday People is a title. */
const HEADS_SERMON = new RegExp(
  `(?:^|[|:,()] ?|[–—-] |\\b(?:for|on|at) )(?:the )?((?:(?:Choral |Sung |Parish |Solemn )?(?:Evensong|Eucharist|Matins|Vespers) [-–—] (?:The |the )?)?(?:${SUNDAY}|${HOLY_DAY}|${JEWISH}))(?=$|[,|:;.)(–—]| [-–—(|]| \\d| (?:sermon|homily|drash|message|year)\\b)`,
  'iu',
);
/** What is preached, and who preaches. */
const PREACHED =
  /\b(?:sermons?|homil(?:y|ies)|preach(?:ed|er|ing)?|d[’']?var torah|rabbi|rev(?:[’']d|erend|d|\.)|pastor|canon|fr\.|lectionary|readings?|gospel|(?:episcopal|lutheran|parish|presbyterian|methodist) church|cathedral)(?![\p{L}])/iu;
const IN_JEWISH_YEAR = / 5[678]\d{2}$/u;
/** Characters of a line that says on which Sunday a sermon was preached. */
const LONGEST = 160;

/** The day of the Church’s year over a sermon of which no line says at what it was given: that Sunday is its occasion. */
export function feastOver<L extends HeaderLine>(
  lines: readonly L[],
): { line: L; value: string } | undefined {
  const isPreached = lines.some(({ text }) => PREACHED.test(text));
  const found = lines.flatMap((line) => {
    const value =
      line.text.length < LONGEST && !isProse(line.text)
        ? HEADS_SERMON.exec(line.text)?.[1]
        : undefined;
    // Over Kol Nidre 5779 nobody need say that it is a sermon.
    return value === undefined || !(isPreached || IN_JEWISH_YEAR.test(value))
      ? []
      : [{ line, value }];
  });
  const [first] = found;
  // Next to a menu of other Sundays nobody knows which it is.
  const isOne = found.every(({ value }) => keyOf(value) === keyOf(first?.value ?? ''));
  return isOne ? first : undefined;
}

function keyOf(value: string): string {
  return value.toLowerCase().replace(/^.* [-–—] |\bthe /gu, '');
}
