import { isCity } from './cities.ts';
import { SPEECH } from './words.ts';

/** Where the parts of a speech's name stand, as offsets. */
export interface SpeechName {
  /** Who speaks, with their offices; only the end of it is the name. */
  who?: [number, number];
  /** Where, when that is a city or a country with its city. */
  place?: [number, number];
  title?: [number, number];
}

/** Characters of a line that is a headline or a subtitle. */
const LONGEST = 80;

const KIND =
  '(?:全文|实录|原文|文字[版稿]|逐字稿|速记|节选|摘[录要]|精[选编]|整理|完整版|纪要|记录|[稿词辞])';
/** 【演讲实录】, 实录 | */
const TAG = `(?:[【\\[][^】\\]]{2,10}[】\\]]|(?:[A-Z]{2,}[a-zA-Z]*)?(?:${SPEECH}|${KIND}|专访|对话){1,3}\\s*[:：丨|｜])?`;
/** Whose speech it is, without where and when. */
const WHO =
  '(?<who>[^，。：:；！？《》“”「」|｜丨\\s在于][^，。：:；！？《》“”「」|｜丨在于]{1,29}?)';
const WHERE =
  '(?:(?:应邀|受邀|出席|参加)?(?:在|于|出席|参加)\\s*(?<where>[^。；：:！？《》]{2,60}?)(?:上|中|期间|时)?)';
const TITLE = '[《“「](?<title>[^《》“”「」]{2,60})[》”」]';
/** 2022年度 */
const YEAR = '(?:\\s*(?:19|20)\\d{2}\\s?年?度?)?';
/** 一席演讲: in whose series. */
const SERIES = '(?:\\s+[\\p{Script=Han}A-Za-z]{1,10})?';
const SPEAKS = `${YEAR}${SERIES}(?:的|所?[作做]了?的?|发表了?的?|进行的?)?\\s*(?:题为)?(?:${TITLE})?\\s*的?\\s*(?:${SPEECH})${KIND}*(?:\\s*[《「](?<called>[^《》「」]{2,60})[》」])?`;
/** （2018年，湖城） */
const NOTES = '(?:\\s*[（(【\\[][^（()）】\\]]*[）)】\\]])*';

/** 何文舟先生在湖城《渡船》主题演讲全文, 何文舟：在渡口大会上的演讲, 何文舟演讲 */
const NAME = new RegExp(
  `^\\s*(?:[—–―-]{2,}\\s*)?${TAG}\\s*${WHO}\\s*[:：]?\\s*${WHERE}?\\s*${SPEAKS}${NOTES}\\s*(?:(?:ZT|zt|Zt)?$|[:：]|[—–―-]{2})`,
  'du',
);

/** The parts of a line that names a speech and nothing else: who gave it, where, its title. `text` is in Simplified, without days. */
export function speechNameIn(text: string): SpeechName | undefined {
  const { words, at } = squeezed(text);
  if (words.length > LONGEST) return undefined;
  const groups = NAME.exec(words)?.indices?.groups ?? {};
  const span = (name: string): [number, number] | undefined => {
    const found = groups[name];
    return found && [at(found[0]), at(found[1] - 1) + 1];
  };
  const [who, where, title, called] = ['who', 'where', 'title', 'called'].map(span);
  if (who === undefined) return undefined;
  const place = where && cityIn(text, where);
  const isTitle =
    title && (text.slice(0, title[0] - 1).endsWith('题为') || THEME.test(text.slice(title[1])));
  const named = isTitle ? title : called;
  return { who, ...(place ? { place } : {}), ...(named ? { title: named } : {}) };
}

/** A text with one space for each run of them, in which many patterns would try many ways, and where its characters stood. */
function squeezed(text: string): { words: string; at: (index: number) => number } {
  const places = Array.from(text.matchAll(/\s+|\S/gu), ({ index }) => index);
  return { words: text.replaceAll(/\s+/gu, ' '), at: (index) => places[index] ?? text.length };
}

/** 《渡船》主题演讲: 《渡口讲坛》演讲 is given in the name of a work, which is not the speech's. */
const THEME = /^[》”」]\s*的?(?:主题|主旨|专题)/u;

function cityIn(text: string, [start, end]: [number, number]): [number, number] | undefined {
  const where = text.slice(start, end).trim();
  return isCity(where) ? [start, start + where.length] : undefined;
}
