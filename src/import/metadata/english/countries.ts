/** Names of countries in English, as CLDR has them. */
export function countries(): readonly string[] {
  known ??= named();
  return known;
}

let known: readonly string[] | undefined;

function named(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters
    .flatMap((one) => letters.map((other) => names.of(one + other)))
    .filter((name) => name !== undefined && /^[\p{L} ’'-]+$/u.test(name))
    .map(String);
}

const STATES =
  /^(?:D\.?C\.?|U\.?S\.?A?\.?|U\.?K\.?|\p{Lu}{2}|Calif\.?|Mass\.?|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|England|Scotland|Wales|Ontario|Quebec|British Columbia|Alberta)$/u;

/** A country, or a state of a large one: what a city’s name has behind it. */
export function isRegion(text: string): boolean {
  return STATES.test(text) || isCountry(text);
}

export function isCountry(text: string): boolean {
  return countries().includes(text);
}
