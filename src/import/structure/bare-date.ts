import { namesSpeech } from './phrases.ts';

/** Characters of a day with its weekday, its hour and where it was. */
const LONGEST_DATE = 100;

/** A day alone on its line, with or without a time. */
export function isBareDate(written: string): boolean {
  if (written.length > LONGEST_DATE) return false;
  const text = written.replaceAll(/^[-–—*\s]+|[-–—*\s]+$/gu, '').replaceAll('○', '〇');
  if (
    /^\(?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?: ?, ?| )\d{4}|\d{1,2}(?:st|nd|rd|th|er|\.)? (?:(?:day )?of |de )?\p{L}{3,10}\.?(?: ?, ?| (?:de )?)\d{4}|\d{1,2}-\p{L}{3,9}-\d{4})\)?,?$/iu.test(
      text,
    )
  )
    return true;
  if (/^1\d{2}[/.]\d{2}[/.]\d{2}$/.test(text)) return true;
  // 2018.9.3开学典礼讲话 is what was said on that day.
  if (namesSpeech(text)) return false;
  return /^[（(]?\s*(?:(?:中[华華])?民[国國]\s*\d{2,3}|1\d{2}(?=年)|\d{4}|[〇零一二三四五六七八九]{4})\s*[-/.年]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[-/.月]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[廿卅][一二三四五六七八九]?)\s*日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*[)）]?(?:\s*\S{0,12})?$/.test(
    text,
  );
}
