import { isPersonName } from '../metadata/person-name.ts';

const LATIN_NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}/gu;

/** People whom titles name: before a colon, after 专访 or 对话, or in Latin letters. */
export function peopleIn(titles: readonly string[]): string[] {
  return titles.flatMap((title) => {
    const before = /^([^：:|｜]{2,30})[：:|｜]/u.exec(title)?.[1]?.trim() ?? '';
    const han = [2, 3, 4].map((length) => before.slice(-length));
    const latin = title.match(LATIN_NAME) ?? [];
    return [...han, ...latin].filter(
      (name, index, all) => isPersonName(name) && all.indexOf(name) === index,
    );
  });
}

const ROLE_WORD = /[授长長员員家师師任人席监監裁者事士生]$/u;

/** Whether a paragraph begins by saying who somebody is: 白露，音乐学院副教授，…; Lena Fisk is …. */
export function tellsOfPerson(text: string): boolean {
  if (text.length > 400) return false;
  const [, name = '', what = ''] =
    /^(\p{Script=Han}{2,4})[，,\s]\s*([^，,。；]{2,24})[，,。；]/u.exec(text) ?? [];
  if (isPersonName(name) && ROLE_WORD.test(what)) return true;
  const [, latin = ''] = /^(\S+ \S+?)(?:[’']s | is | was | has been )/u.exec(text) ?? [];
  return isPersonName(latin);
}
