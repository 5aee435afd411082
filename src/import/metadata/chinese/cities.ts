import { countryAtStart } from './countries.ts';
import { CITIES } from './words.ts';

/** What is no city behind a country's name: 中国银行, 日本首相官邸. */
const NO_CITY = /[银行府邸报刊社网人厅院部局司馆队会移动集团公青]/u;
const LONGEST = 3;

/** Whether a text, in Simplified, is the name of a city or a country, or of a country with its city: 意大利罗马. */
export function isCity(text: string): boolean {
  if (text.length <= LONGEST && CITIES.has(text.slice(0, 2))) return true;
  const country = countryAtStart(text);
  if (country === undefined) return false;
  const city = text.slice(country.length);
  return city === '' || (/^\p{Script=Han}{2,4}$/u.test(city) && !NO_CITY.test(city));
}
