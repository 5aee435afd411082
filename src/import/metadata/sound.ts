import { daySchema } from '../../archive/dates.ts';
import type { Hint } from '../draft.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { daysIn } from './dates.ts';
import { isPersonName } from './person-name.ts';
import { isOccasion } from './press-headline.ts';
import { VERSION, withoutDay, withoutSpeaker } from './title-in-headline.ts';

/** A value that its field can hold: a day of the calendar, a text that is not empty. */
export function sound(hint: Hint, speaker: Hint | undefined): Hint[] {
  if (hint.field === 'title' && hint.line > 0) {
    const undated = withoutDay(hint.value.replace(/[\s*+]+$/u, '').replace(VERSION, ''));
    const value = withoutSpeaker(undated, speaker) ?? undated;
    // 主题：渡口论坛: what the occasion is called, and not the talk.
    const isOccasions = /^\s*(?:会议)?主[题題]\s*[:：]/u.test(hint.text) && isOccasion(value);
    // [分享] 过河去: as whoever posted it in a forum wrote it.
    const isPosted = /^[【[](?:分享|[转轉][帖贴載载]|原[创創])[】\]]/u.test(value);
    return value.trim() === '' || isOccasions || isPosted ? [] : [{ ...hint, value }];
  }
  // 何文舟湖城大学毕业演讲: who speaks is no part of where.
  if (hint.field === 'place' && speaker !== undefined && hint.value.startsWith(speaker.value))
    return sound({ ...hint, value: hint.value.slice(speaker.value.length) }, undefined);
  if (hint.field === 'place' && isNowhere(hint)) return [];
  if (hint.field === 'event') return [occasionOf(hint)].flatMap((each) => each ?? []);
  if (hint.field !== 'date' && hint.field !== 'published') {
    return hint.value.trim() === '' ? [] : [hint];
  }
  if (daySchema.safeParse(hint.value).success) return [hint];
  const [named] = daysIn(hint.value);
  return named ? [{ ...hint, value: named.day }] : [];
}

/** Download "Lowmere; Ada Fenwick | October 7, 2020: what a site offers, and who posted a text. */
function isNowhere({ value, text }: Hint): boolean {
  const behind = text.slice(value.length).trim();
  return (
    /["“”]|^download\b/iu.test(value) ||
    (text.startsWith(value) &&
      isPersonName(value) &&
      (behind.startsWith('|') || isBareDate(behind)))
  );
}

/** 渡口协会合办“渡船奖”典礼 without who holds it, President’s 6th Convocation without whose; Ada Fenwick’s lecture is none. */
function occasionOf(hint: Hint): Hint | undefined {
  const [, owner = '', speech] =
    /^(.{2,60})[’']s? (lecture|speech|talk|address|remarks|sermon|keynote)$/iu.exec(hint.value) ??
    [];
  if (speech !== undefined && isPersonName(owner)) return undefined;
  const value = hint.value
    .replace(/^[^“”「」]{2,40}(?:合|主|承|[举舉]|[协協])[办辦]的?(?=[“「].)/u, '')
    .replace(/^(?:the )?(?:VC|(?:Vice[- ])?Chancellor|President|Rector|Leader)[’']s (?=\d)/iu, '');
  return value.trim() === '' ? undefined : { ...hint, value };
}
