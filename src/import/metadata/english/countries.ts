/** Names of countries in English, as CLDR has them. */
export function countries(): ReadonlySet<string> {
  known ??= named();
  return known;
}

let known: ReadonlySet<string> | undefined;

function named(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return new Set(
    letters
      .flatMap((one) => letters.map((other) => names.of(one + other)))
      .filter((name) => name !== undefined && /^[\p{L} ’'-]+$/u.test(name))
      .map(String),
  );
}

const STATES =
  /^(?:D\.?C\.?|A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Penn|Tenn|Tex|Wash|Wis|Wyo)\.?|N\.[CHJMY]\.?|S\.C\.?|R\.I\.?|Pa\.|Va\.|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|England|Scotland|Wales|Northern Ireland|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|New South Wales|NSW|ACT|Victoria|Vic\.?|VIC|Queensland|Q[Ll][Dd]|South Australia|Western Australia|Tasmania)$/u;

/** Whether `region` says where `city` is: a state, or a country of which the city keeps the time. */
export function isCityOf(city: string, region: string): boolean {
  return STATES.test(region) || (isCountry(region) && isCapital(city));
}

/** A city that keeps the time of its country, as the names of time zones have it: Europe/Rome. */
export function isCapital(text: string): boolean {
  capitals ??= new Set(
    Intl.supportedValuesOf('timeZone').map((zone) =>
      zone.replace(/^.*\//u, '').replaceAll('_', ' '),
    ),
  );
  return capitals.has(text) || CITIES.has(text);
}

/** Cities that everybody knows and after which no time is called; none that somebody may be called. */
const CITIES = new Set(
  'Canberra|Ottawa|Wellington|Geneva|Beijing|New Delhi|Mumbai|Chennai|Kolkata|Bangalore|Hyderabad|Islamabad|Osaka|Kyoto|Hanoi|Pretoria|Cape Town|Ankara|Abuja|Rabat|Marrakech|Marrakesh|Doha|Abu Dhabi|Tel Aviv|Kyiv|Barcelona|Milan|Munich|Frankfurt|Hamburg|Cologne|Bonn|Strasbourg|The Hague|Rotterdam|Basel|Bern|Davos|Edinburgh|Glasgow|Cardiff|Manchester|Birmingham|Liverpool|Boston|Philadelphia|San Francisco|Seattle|Atlanta|Montreal|Rio de Janeiro|Bruxelles|Macao|Las Vegas|San Diego|San Antonio|Palo Alto|Santa Barbara|Santa Monica|Salt Lake City|Baton Rouge|Fort Worth|Kansas City|Long Beach|Palm Beach|Grand Rapids|Saint Petersburg|Port Elizabeth|Port Harcourt|Nusa Dua|Punta Cana|Quezon City|Siem Reap|Chiang Mai|Da Nang|Petaling Jaya|Shah Alam|Johor Bahru|New York City|Mexico City|Belo Horizonte|Porto Alegre|Aix-en-Provence'.split(
    '|',
  ),
);

let capitals: ReadonlySet<string> | undefined;

/** A country, or a state of a large one. */
export function isRegion(text: string): boolean {
  return STATES.test(text) || isCountry(text);
}

export function isCountry(text: string): boolean {
  return countries().has(text);
}
