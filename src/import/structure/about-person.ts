import { chineseHints } from '../metadata/chinese.ts';
import { isPersonName } from '../metadata/person-name.ts';
import { isProse, isSpoken } from './phrases.ts';

const LATIN_NAME = /(?<!\p{L})\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){1,2}/gu;

/** People whom titles and ledes name: before a colon, behind their role, or in Latin letters. */
export function peopleIn(titles: readonly string[]): string[] {
  const named = chineseHints(titles.map((text) => ({ line: 0, text })));
  const stated = named.flatMap(({ field, value }) => (field === 'speaker' ? [value] : []));
  const own = titles.flatMap((title) => {
    const before = /^([^：:|｜]{2,30})[：:|｜]/u.exec(title)?.[1]?.trim() ?? '';
    const han = [2, 3, 4].map((length) => before.slice(-length));
    // In a paragraph any two words with capitals may look like a name.
    const latin = (isProse(title) ? [] : [...title.matchAll(LATIN_NAME)]).flatMap(
      ({ 0: name, index }) =>
        // Sermon for Easter Day is for nobody.
        /\b(?:for|on|at|in)(?: the)? $/u.test(title.slice(0, index)) ? [] : [name],
    );
    return [...han, ...latin].filter(
      (name, index, all) => isPersonName(name) && all.indexOf(name) === index,
    );
  });
  return [...new Set([...stated, ...own])];
}

/** Whom headlines name, which may be long: Remarks by the Minister for Boats, Ms Ada Fenwick, at ….; Chinese names stand behind an office. */
export function namedInHeadlines(headlines: readonly string[]): string[] {
  return [
    ...peopleIn(headlines),
    ...headlines.flatMap((text) =>
      [...text.matchAll(LATIN_NAME)].map(([name]) => name).filter(isPersonName),
    ),
  ];
}

const ROLE_WORD = /[授长長员員家师師任人席监監裁者事士生]$/u;

/** Whether a paragraph begins by saying who somebody is: 白露，音乐学院副教授，…; Lena Fisk is …. */
export function tellsOfPerson(text: string): boolean {
  if (text.length > 400) return false;
  const [, name = '', what = ''] =
    /^(\p{Script=Han}{2,4})[，,\s]\s*([^，,。；]{2,24})[，,。；]/u.exec(text) ?? [];
  if (isPersonName(name) && ROLE_WORD.test(what)) return true;
  const [, latin = ''] =
    /^(\S+ [^\s,]+?)(?:[’']s | is | was | has been |, (?:an? |the |who ))/u.exec(text) ?? [];
  return isPersonName(latin);
}

const AFTERWARDS =
  /^(?:[据據](?:悉|了解|介[绍紹])|活[动動](?:最[后後]|[现現][场場]|期[间間])|(?:[讲講]|[课課]|演[讲講]|[讲講]座)(?:完|[后後]|[结結]束)|[会會][后後]|[随隨][后後])/u;

/** Whether a paragraph tells what happened around the talk: who came, what was said about it. */
export function tellsOfOccasion(text: string, people: readonly string[]): boolean {
  if (isSpoken(text)) return false;
  const quoted = /^[“「"].*[”」"][^“「”」"。]{0,24}(?:[说說]|[表][示]|道)[。！]?$/u.test(text);
  return quoted || AFTERWARDS.test(text) || people.some((name) => text.includes(name));
}
