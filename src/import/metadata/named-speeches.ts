import type { Hint } from '../draft.ts';
import { inSimplified } from './chinese/page.ts';
import { EVENT_KIND, ROLES } from './chinese/words.ts';
import { isOccasion, isPress } from './press-headline.ts';

/** 渡口协会主席何文渡口典礼演辞, 渡口大使何文舟的离任讲话: who, at what and the word for a speech. */
const NAMED_SPEECH =
  /^[^，。！？!?“”「」]{5,50}(?:的\p{Script=Han}{0,4}(?:演[讲講]|[讲講][话話]|之言)|演[辞辭說说]|致[辞辭词詞]|[发發]言|感言|(?:[贺賀祝悼献獻]|[答致感][谢謝])[辞辭词詞])(?:稿|全文|摘要|[撮要][录錄點点要])?$/u;
/** 渡口局2022年工作报告（2017—2022） */
const REPORT_TO_ASSEMBLY = /^[^，。！？:：]{2,40}工作[报報]告(?:\s*[（(][^（）()]{1,30}[）)])?$/u;
export function isNamedSpeech(headline: string): boolean {
  return NAMED_SPEECH.test(headline) || REPORT_TO_ASSEMBLY.test(headline);
}
const IS_RECORD = /(?:实录|實錄|全文)稿?\s*(?:[（(【][^（）()]{1,10}[)）】])?$/u;

/** 渡口局局長何文舟於渡口公會八十周年晚宴致辭全文, 何文舟校長毕业典礼致詞全文: behind whose it is and over the whole text stands what the speech is called. */
export function behindHolder(headline: string, speaker: Hint | undefined): string | undefined {
  const [, behind = ''] = speaker ? headline.split(speaker.value) : [];
  // Both scripts have as many characters.
  const { office = '', named } = AT_OCCASION.exec(inSimplified(behind))?.groups ?? {};
  return named && behind.slice(office.length, office.length + named.length);
}
const AT_OCCASION = new RegExp(
  `^(?<office>副?${ROLES})?(?<named>(?:[^，。：:]{0,40}${EVENT_KIND}|就职|离任|卸任|新年)(?:致[辞词]|演[讲说辞]|[讲谈]话))(?:全文|实录)$`,
  'u',
);

/** 何文舟先生在渡口年会上发言: a sentence, and no name of a speech. */
export function tellsWhoSpoke(headline: string, speaker: string): boolean {
  return (
    headline.includes(speaker) &&
    (/[在于於].*[会會上礼禮式][发發致演讲講][言辞辭词詞讲講说說话話]$/u.test(headline) ||
      // 2019渡口大会渡船集团何文舟演讲实录: the record of it.
      (IS_RECORD.test(headline) && !/[在于於].*[上中的]/u.test(headline)))
  );
}

/** What stands with an occasion in a headline, and is none: in front of its name, or behind whose talk it was there. */
export function besideOccasion(headline: string, speaker: Hint | undefined): string | undefined {
  const [, title = '', at = ''] = /^([^:|]{12,120}): ([^:|]{8,80})$/u.exec(headline) ?? [];
  if (isOccasion(at) && !isOccasion(title) && !isPress(title) && !NOT_CALLED.test(title))
    return title;
  const [occasion = '', name = '', called] =
    /^([^|｜]{4,30})\s*[|｜]\s*([^|｜:：]{2,20})\s*[:：]\s*([^|｜:：，。！？]{2,24})$/u
      .exec(headline)
      ?.slice(1) ?? [];
  return isOccasion(occasion) && name === speaker?.value && !NOT_CALLED.test(called ?? '')
    ? called
    : undefined;
}
/** Speaker Transcript, Ada Fenwick, Harbour Master; 演讲实录, 愿你们平安: a text, somebody, or what was said. */
const NOT_CALLED =
  /\btranscript\b|\b(?:speaks|says)\b|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,|$)|[实實][录錄]|全文|致[辞辭词詞]$|演[讲講]$|^[愿願希请請]/u;
