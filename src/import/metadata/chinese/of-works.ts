import type { Take } from '../chinese.ts';

/** 这是何文舟同志在一九三四年一月二十二日至二月一日在湖城召开的第二次渡口代表大会上所作的结论的一部分。 */
const NOTE =
  /^\s*这是(?!我)\p{Script=Han}{2,4}[^。我]{0,60}?[在于](?:[一二\d][^，。]{2,30}?[年月日](?:至[^，。]{2,14}?[月日])?)?(?:在?(?<place>[^，。在]{2,14}?)(?:召开|举行|召集|举办)的)?(?<event>[^，。在]{3,60}?(?:会议?|典礼|仪式))上?(?:的|所?作的)/du;

/** At what, and where, a speech was given, as a note on it in collected works says. `text` is in Simplified. */
export function takeFromWorks(text: string, take: Take): void {
  const { event, place } = NOTE.exec(text)?.indices?.groups ?? {};
  if (event) take('event', event[0], event[1] - event[0]);
  if (place) take('place', place[0], place[1] - place[0]);
}
