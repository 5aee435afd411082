import { countryAtStart } from './countries.ts';
import { CITIES } from './words.ts';

/** What is no city behind the name of a country or a city: 日本首相官邸, 杭州网. */
const INSTITUTION = /[行府邸报刊社网讯电版人厅院部局司馆队会团]$/u;
const LONGEST = 3;

/** Whether a text, in Simplified, is the name of a city or a country, or of a country with its city: 意大利罗马. */
export function isCity(text: string): boolean {
  if (text.length <= LONGEST && CITIES.has(text.slice(0, 2))) return !INSTITUTION.test(text);
  const country = countryAtStart(text);
  if (country === undefined) return false;
  const city = text.slice(country.length);
  // 中国移动 is none of the cities of which there is a list.
  if (country === '中国') return city === '' || isCity(city);
  return city === '' || (/^\p{Script=Han}{2,4}$/u.test(city) && !INSTITUTION.test(city));
}
