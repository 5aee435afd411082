import { isSurname } from '../person-name.ts';
import { ROLES } from './words.ts';

/** 渡口会何主任委员文舟: between the two parts of a name stands the office, and 文舟 is but one. */
const BETWEEN = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[会院局部司署校府])(?<surname>\\p{Script=Han})(?:${ROLES})$`,
  'u',
);

/** Whether `name` is but the given name of whoever has the office in front of it. */
export function isHalf(name: string, before: string): boolean {
  return name.length === 2 && isSurname(BETWEEN.exec(before.slice(-12))?.groups?.surname ?? '');
}
