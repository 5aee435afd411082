import { isWord } from '../../repair/evidence.ts';
import type { Line } from '../chinese.ts';
import { peopleNamed } from '../people-named.ts';
import { inSimplified } from './page.ts';

/** 作者系渡口学院教授: whoever gave the talk is its author; those who write for a paper are not. */
const AS_AUTHOR =
  /(?<=^|[（(。，,；;】\s])(?:本文)?(?:作者|[演主]?讲[者人])(?=系|是|现?为(?!了)|现任)(?![^。]{0,30}(?:记者|编辑|主编|撰稿))/gu;

export function calledAuthor(simple: string): [number, number][] {
  return [...simple.matchAll(AS_AUTHOR)].map(({ index, 0: called }): [number, number] => [
    index,
    index + called.length,
  ]);
}

/** 讲师介绍：渡口事务所合伙人，…: of whom it is, where the line names nobody. */
export function introduced(line: Line, simple: string): [number, number][] {
  const [label] =
    /^(?:讲师|嘉宾|[讲作]者|主讲人?|演讲[者人]|分享[者人])(?:介绍|简介)(?=\s?[：:])/u.exec(
      simple,
    ) ?? [];
  return label === undefined || peopleNamed([line]).length > 0 ? [] : [[0, label.length]];
}

/** Where 何先生 is 何文舟, and it is said what he is: nowhere where another has the surname, or presides. */
export function calledBySurname(
  name: string,
  simple: string,
  lines: readonly Line[],
): [number, number][] {
  const surname = name.slice(0, 1);
  if (!/\p{Script=Han}/u.test(surname) || simple.includes('主持')) return [];
  const styled = new RegExp(
    `${surname}(?=(?:先生|女士|老师|教授|博士|院士|总)(?:是|现任|系|担任|[（(]))`,
    'gu',
  );
  const places = [...simple.matchAll(styled)]
    // 下午场何老师, and no 相关老师
    .filter(({ index }) => index === 0 || !isWord(simple.slice(index - 1, index + 1)))
    .map(({ index }): [number, number] => [index, index + 1]);
  const isAmbiguous =
    places.length > 0 &&
    peopleNamed(lines).some((each) => each !== name && inSimplified(each).startsWith(surname));
  return isAmbiguous ? [] : places;
}
