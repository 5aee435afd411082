import type { Hint } from '../draft.ts';
import type { Line } from './chinese.ts';
import { isPlace } from './chinese/is-place.ts';
import { inSimplified } from './chinese/page.ts';
import { CITIES, CITY_NAMES, SPEECH } from './chinese/words.ts';
import { isCapital } from './english/countries.ts';

/** FerryConf Amsterdam 2023, FerryCon北京2014: a conference with the name of a city is held there. */
const LATIN = /^\p{Lu}[\p{L}.]{2,} (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?: (?:19|20)\d{2})?$/u;
const HAN =
  /^[A-Z][A-Za-z.]{2,}\s?(?:20\d{2}\s?)?(\p{Script=Han}{2,3})(?:站|大会)?\s?(?:20\d{2})?$/u;

/** 国际渡船（湖城）论坛: where it is held stands in brackets amid the name. */
const IN_BRACKETS = /\p{Script=Han}{2}[（(]([\p{Script=Han}]{2,4})[）)]\p{Script=Han}{2,}$/u;
/** 第九届湖城国际渡船展: a fair is named for its city. */
const FAIR =
  /^(?:20\d{2}年?)?(?:第[\d一二三四五六七八九十]{1,3}[届屆])?(?:中[国國])?(?:[（(])?(\p{Script=Han}{2,3})(?:[）)])?[国國][际際]\p{Script=Han}{1,12}(?:展|博[览覽][会會]|展[览覽][会會]|[车車]展|[书書]展)$/u;

/** 湖城市渡口商会成立大会, 湖城渡口同乡会第五届理事会就职典礼: people from elsewhere found their body where they live now. */
const FOUNDED = new RegExp(
  `^(?:(?<named>\\p{Script=Han}{2,4}?)市|(?<known>${CITY_NAMES.join('|')})(?!大学))\\p{Script=Han}{2,12}(?:商会|同乡会|联谊会|企业家?协会)(?:第[\\d一二三四五六七八九十百]{1,4}届)?(?:理事会|委员会|会长|职员|全体职员)?(?:成立|就职|换届|交接|改选)(?:[\\d一二三四五六七八九十百]{1,4}周年)?(?:庆祝|纪念)?(?:大会|仪式|典礼|庆典|晚宴|晚会)?$`,
  'u',
);

function cityOfFounding(event: string): string | undefined {
  const { named, known } = FOUNDED.exec(inSimplified(event))?.groups ?? {};
  const city = known ?? (named !== undefined && isPlace(named) ? named : undefined);
  return city === undefined ? undefined : event.slice(0, city.length);
}

/** 渡口寺秋季禅七: a temple's own service is held there. */
const OF_TEMPLE =
  /^(?:(?:\d{4}|[〇零一二三四五六七八九]{4})年)?(\p{Script=Han}{1,8}?[寺庵])(?:\p{Script=Han}{0,12})(?:[禅禪佛]七|法[会會]|水[陆陸]|升座)/u;

/** 渡州湖城大学渡船学院揭幕仪式: what a university opens is there. */
const OF_UNIVERSITY =
  /^((?!.*(?:[驻駐]))(?:(?![第的年])\p{Script=Han}){2,12}?大[学學])(?!出版)\p{Script=Han}{2,12}?(?:[学學]院|中心|研究[院所]|[图圖][书書][馆館]|[实實][验驗]室|大?[楼樓])的?(?:揭[牌幕]|[开開][学學幕业業]|落成|[启啟]用|成立|奠基|[竣]工)(?:[仪儀]式|典[礼禮]|大[会會])$/u;

/** 渡口一中2019届高考百日誓师大会: what a school holds itself, by its name; 渡口大学校友会 holds it elsewhere. */
const OF_SCHOOL =
  /^(?!.*[驻駐]|[读讀上念考进進入回前后後])((?:(?![我你他她把给給在于於到来來的是有第])\p{Script=Han}){2,12}?(?:大[学學]|[中小][学學]|[一二三四五六七八九十]中|[学學]院))(?:(?:19|20)?\d{2}|第|[高初][一二三]|[新毕畢开開]|\p{Script=Han}{0,6}?(?=[毕畢开開]))/u;

/** Where a talk was given, as the name of its occasion says. */
export function placeOfEvent(event: Hint | undefined): Hint[] {
  if (event === undefined) return [];
  const latin = LATIN.exec(event.value)?.[1];
  const han = HAN.exec(event.value)?.[1];
  const city =
    latin !== undefined && isCapital(latin)
      ? latin
      : [han, IN_BRACKETS.exec(event.value)?.[1], FAIR.exec(event.value)?.[1]].find(
          (each) => each !== undefined && CITIES.has(inSimplified(each).slice(0, 2)),
        );
  const place =
    city ??
    cityOfFounding(event.value) ??
    OF_TEMPLE.exec(event.value)?.[1] ??
    OF_UNIVERSITY.exec(event.value)?.[1];
  return place === undefined ? [] : [{ ...event, field: 'place', value: place }];
}

/** 第三周国旗下讲话, 2019届毕业典礼: what a school holds where it is. */
const AT_OWN_SCHOOL =
  /[国國]旗下|升旗|(?:[开開散]学|開學|散學|[毕畢][业業]|[结結][业業]|入[学學])(?:典[礼禮]|[仪儀]式)|誓[师師]|成人[礼禮]/u;
const SCHOOL =
  /^(?!.*(?:[会會]|[驻駐]))\p{Script=Han}{2,14}(?:大[学學]|[中小][学學]|[学學]校|[书書]院)$/u;

const GUEST = /校友|嘉[宾賓]/u;

/** “云”毕业典礼, 在线上举行: where nobody came together. */
const ONLINE =
  /[“「]?[云雲][”」]?(?:上?(?:[毕畢][业業]|[开開][学學]|典[礼禮])|端)|[线線]上(?:典[礼禮]|[毕畢][业業]|[开開][学學]|[举舉][行办辦]|[进進]行)/u;

/** Where whoever speaks for a school at its own ceremony speaks. */
export function placeOfSchool(
  event: Hint | undefined,
  own: readonly Hint[],
  whole: readonly string[],
): Hint[] {
  if (event === undefined || !AT_OWN_SCHOOL.test(event.value)) return [];
  if (whole.some((text) => ONLINE.test(text))) return [];
  // Alumni and guests are of another one.
  const isGuest = own.some(({ field, value }) => field === 'role' && GUEST.test(value));
  const school = own.find(({ field, value }) => field === 'organization' && SCHOOL.test(value));
  if (isGuest) return [];
  if (school !== undefined) return [{ ...school, field: 'place' }];
  const named = OF_SCHOOL.exec(event.value)?.[1];
  return named === undefined ? [] : [{ ...event, field: 'place', value: named }];
}

/** 何文舟湖城大学演讲稿, 何文舟湖城大学创业演讲全文: behind the speaker's name, where that was; 湖城大学校长 is an office. */
const AT_SCHOOL = new RegExp(
  `^\\s*(?:20\\d{2}年?)?((?:(?![在于来到是任做的与和])\\p{Script=Han}){2,6}?(?:大学|[中小]学|学院))(?:(?![校院师教生])\\p{Script=Han}){0,4}?(?:${SPEECH})(?:[稿词辞]|全文|实录|$)`,
  'du',
);

export function placeBehindName(speaker: Hint | undefined, lines: readonly Line[]): Hint[] {
  if (speaker === undefined) return [];
  const name = inSimplified(speaker.value);
  return lines
    .flatMap(({ line, text }): Hint[] => {
      const at = inSimplified(text).indexOf(name);
      const behind = at + name.length;
      const [start, end] =
        (at < 0 ? null : AT_SCHOOL.exec(inSimplified(text.slice(behind))))?.indices?.[1] ?? [];
      return start === undefined
        ? []
        : [{ field: 'place', value: text.slice(behind + start, behind + (end ?? 0)), line, text }];
    })
    .slice(0, 1);
}
