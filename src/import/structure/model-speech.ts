import type { Refusal } from '../edition.ts';
import { titlesSpeech } from './speech-titles.ts';

/** 开业典礼致辞(精选9篇), 毕业演讲稿范文: what is offered for copying. */
const OFFERED =
  /范文|(?:精[选選]|通用|合集|[汇匯彙][编編总總]|最新|[热熱][门門])[^。]{0,4}[\d一二三四五六七八九十]{1,3}\s*篇|[（(【]?\d{1,2}\s*篇(?:合集)?\s*[）)】]?$/u;
/** （篇1）, 篇一, 第2篇: the pieces of a collection. */
const PIECE =
  /(?:[（(]\s*篇\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]|(?:\s|^)篇\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})|第\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*篇)\s*(?:$|[:：])/u;
/** __商场, xx公司, ××同志: names left open; 20XX年 is a year to come. */
const BLANK =
  /__\p{Script=Han}|(?<!\d)[xX×✕*]{2}(?:公司|[学學]校|同志|集[团團]|[单單]位|[会會]|年|商|[厂廠]|大[学學]|[县縣市区區镇鎮村])/u;

const GIVEN = /[在于於].{4,}[上中]?的(?:[讲講][话話]|演[讲講]|致[辞辭詞词]|[发發]言)/u;

/** Why a page that offers speeches to be copied, which nobody gave, is not taken; undefined for others. */
export function refuseModelSpeeches(
  titles: readonly string[],
  lines: readonly { text: string; item: { line: number } }[],
): Refusal | undefined {
  const sign = signOfModelSpeech(
    titles,
    lines.map(({ text }) => text),
  );
  if (sign === undefined) return undefined;
  return {
    rule: 'not-a-talk',
    line: lines.find(({ text }) => text === sign)?.item.line ?? 0,
    zh: `这是供人套用的范文（“${sign.slice(0, 40)}”），没有人讲过。`,
    en: `These are model speeches to be copied (“${sign.slice(0, 40)}”), which nobody gave.`,
  };
}

/**
 * The line by which a page shows that it offers speeches to be copied, which nobody gave: a headline
 * that counts them over pieces that are counted off, or names left open all over.
 */
function signOfModelSpeech(
  titles: readonly string[],
  lines: readonly string[],
): string | undefined {
  const offered = titles.find((title) => title.length <= 60 && OFFERED.test(title));
  const pieces = lines.filter((line) => line.length <= 60 && PIECE.test(line));
  // 第一篇：何文舟校长在渡口典礼上的讲话, and no second one: a library's copy of what somebody said.
  const [only, second] = pieces;
  const isGiven =
    only !== undefined && second === undefined && GIVEN.test(only) && titlesSpeech(only);
  if (offered !== undefined && pieces.length > 0 && !isGiven) return offered;
  const blanks = lines.filter((line) => BLANK.test(line));
  // Somebody who speaks of others may leave their names out, but not of those who listen.
  return blanks.length >= BLANKS && lines.slice(0, OPENING).some((line) => BLANK.test(line))
    ? blanks[0]
    : undefined;
}

const BLANKS = 3;
const OPENING = 3;
