import { daySchema } from '../../archive/dates.ts';
import type { Hint } from '../draft.ts';
import { daysIn } from './dates.ts';
import { isOccasion } from './press-headline.ts';
import { VERSION, withoutDay, withoutSpeaker } from './title-in-headline.ts';

/** A value that its field can hold: a day of the calendar, a text that is not empty. */
export function sound(hint: Hint, speaker: Hint | undefined): Hint[] {
  if (hint.field === 'title' && hint.line > 0) {
    const undated = withoutDay(hint.value.replace(/[\s*+]+$/u, '').replace(VERSION, ''));
    const value = withoutSpeaker(undated, speaker) ?? undated;
    // 主题：渡口论坛: what the occasion is called, and not the talk.
    const isOccasions = /^\s*(?:会议)?主[题題]\s*[:：]/u.test(hint.text) && isOccasion(value);
    return value.trim() === '' || isOccasions ? [] : [{ ...hint, value }];
  }
  // 何文舟湖城大学毕业演讲: who speaks is no part of where.
  if (hint.field === 'place' && speaker !== undefined && hint.value.startsWith(speaker.value))
    return sound({ ...hint, value: hint.value.slice(speaker.value.length) }, undefined);
  // Download "Lowmere: what a site offers is nowhere.
  if (hint.field === 'place' && /["“”]|^download\b/iu.test(hint.value)) return [];
  if (hint.field !== 'date' && hint.field !== 'published') {
    return hint.value.trim() === '' ? [] : [hint];
  }
  if (daySchema.safeParse(hint.value).success) return [hint];
  const [named] = daysIn(hint.value);
  return named ? [{ ...hint, value: named.day }] : [];
}
