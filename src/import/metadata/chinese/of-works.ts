import type { Take } from '../chinese.ts';
import { isPersonName } from '../person-name.ts';
import { SPEECH } from './words.ts';

/** 这是何文舟同志一九五一年在渡口会议上所作的结论的一部分。 */
const GIVER = new RegExp(
  `^\\s*这是(?<name>\\p{Script=Han}{2,4}?)(?:同志|主席|总书记|先生|女士)?(?=[从于为对在]|[一二]九|\\d{4}年)[^。我]{4,100}的[^。]{0,12}(?:${SPEECH}|报告|结论|总结|讲演|谈话|[开会]{2}词)`,
  'du',
);

/** 这是何文舟同志在一九三四年一月二十二日至二月一日在湖城召开的第二次渡口代表大会上所作的结论的一部分。 */
const OCCASION =
  /^\s*这是(?!我)\p{Script=Han}{2,4}[^。我]{0,60}?[在于](?:[一二\d][^，。]{2,30}?[年月日](?:至[^，。]{2,14}?[月日])?)?(?:在?(?<place>[^，。在]{2,14}?)(?:召开|举行|召集|举办)的)?(?<event>[^，。在]{3,60}?(?:会议?|典礼|仪式))上?(?:的|所?作的)/du;

/** Who gave a speech, at what and where, as a note on it in collected works says. `text` is in Simplified. */
export function takeFromWorks(text: string, take: Take): void {
  const { name } = GIVER.exec(text)?.indices?.groups ?? {};
  if (name && isPersonName(text.slice(...name))) take('speaker', name[0], name[1] - name[0]);
  const { event, place } = OCCASION.exec(text)?.indices?.groups ?? {};
  if (event) take('event', event[0], event[1] - event[0]);
  if (place) take('place', place[0], place[1] - place[0]);
}
