import { EVENT_KIND } from './chinese/words.ts';

const YEAR_OF_OCCASION = new RegExp(
  `(?<!\\d)(20\\d{2}|二[○〇零][一二][○〇零一二三四五六七八九])(?=年|[\\p{L}\\p{N}·—“”「」《》-]{2,24}?${EVENT_KIND})`,
  'u',
);

/** 渡口大会2018年公益之夜, 2018渡口大会: the year in an occasion's name. */
export function yearOfOccasion(sentence: string): string | undefined {
  return OCCASION_OF_YEAR.exec(sentence)?.slice(1).find(Boolean);
}
const OCCASION_OF_YEAR = new RegExp(
  `(?<!\\d)(20\\d{2})年?(?!度)[\\p{Script=Han}A-Za-z·“”「」《》—-]{2,24}?${EVENT_KIND}|${EVENT_KIND}\\s?(20\\d{2})(?!\\d)`,
  'u',
);

/** 2023搜狐科技峰会 says the year in which an undated 17日 fell, though not the month. */
export function yearNamed(text: string): string | undefined {
  const year = YEAR_OF_OCCASION.exec(text)?.[1];
  return year?.replaceAll(/\D/gu, (digit) =>
    String('〇一二三四五六七八九'.indexOf(digit.replace(/[○零]/u, '〇'))),
  );
}
