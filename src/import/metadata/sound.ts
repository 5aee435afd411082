import { daySchema } from '../../archive/dates.ts';
import type { Hint } from '../draft.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { SPEECH_OF_OCCASION } from '../structure/phrases.ts';
import { daysIn } from './dates.ts';
import { whole } from './english/names.ts';
import { ORGANIZATION } from './english/words.ts';
import { saysOnlyWho, withoutPlace } from './english/speech-name.ts';
import { isPersonName } from './person-name.ts';
import { isOccasion } from './press-headline.ts';
import { VERSION, withoutDay, withoutSpeaker } from './title-in-headline.ts';

/** A value that its field can hold: a day of the calendar, a text that is not empty. */
export function sound(hint: Hint, speaker: Hint | undefined): Hint[] {
  // Lakeland Oratory: Ada Fenwick: a site, and whose speech it has.
  if (hint.field === 'title' && speaker !== undefined && isSiteOf(speaker.value, hint.value))
    return [];
  // Ferry Board - News: of which pages it is one.
  if (hint.field === 'title' && hint.line === 0 && OF_SITE.test(hint.value)) return [];
  if (hint.field === 'title' && hint.line > 0) {
    const undated = withoutPlace(
      withoutDay(
        hint.value
          .replace(/[\s*+]+$/u, '')
          .replace(LAST_POINT, '')
          .replace(VERSION, '')
          .replace(SPACED, '')
          .replace(PART, '')
          .replace(OF_SITE, ''),
      ),
    );
    const value = withoutSpeaker(undated, speaker) ?? overDayAndName(undated, speaker) ?? undated;
    // 主题：渡口论坛: what the occasion is called, and not the talk.
    const isOccasions = /^\s*(?:会议)?主[题題]\s*[:：]/u.test(hint.text) && isOccasion(value);
    // [分享] 过河去: as whoever posted it in a forum wrote it.
    const isPosted = /^[【[](?:分享|[转轉][帖贴載载]|原[创創])[】\]]/u.test(value);
    return !/\p{L}/u.test(value) ||
      (SHORTEST.test(value) && hint.text.includes(`「${value}」`) && /[。，]/u.test(hint.text)) ||
      saysOnlyWho(value) ||
      isOccasions ||
      isPosted ||
      isTorn(value)
      ? []
      : [{ ...hint, value }];
  }
  // 何文舟湖城大学毕业演讲: who speaks is no part of where.
  if (hint.field === 'place' && speaker !== undefined && hint.value.startsWith(speaker.value))
    return sound({ ...hint, value: hint.value.slice(speaker.value.length) }, undefined);
  if (hint.field === 'place' && isNowhere(hint)) return [];
  // 在京举行: what everybody calls it in short.
  if (hint.field === 'place' && hint.value === '京') return [{ ...hint, value: '北京' }];
  // Luncheon in honour of His Excellency Chief, Mr President Your Excellencies: who is honoured or called.
  if (hint.field === 'role' && CALLS.test(hint.value)) return [];
  if (hint.field === 'role') return [{ ...hint, value: withFields(hint) }];
  // On behalf of the University: of which?
  if (hint.field === 'organization' && (ANY_BODY.test(hint.value) || hint.value === speaker?.value))
    return [];
  if (hint.field === 'event') return [occasionOf(hint)].flatMap((each) => each ?? []);
  if (hint.field !== 'date' && hint.field !== 'published') {
    return hint.value.trim() === '' ? [] : [hint];
  }
  if (daySchema.safeParse(hint.value).success) return [hint];
  const [named] = daysIn(hint.value);
  return named ? [{ ...hint, value: named.day }] : [];
}

const ANY_BODY = whole(`(?=\\p{L}+$)(?:${ORGANIZATION})`);
/** 得以「解禁」在大陆演讲: a word that a line quotes. */
const SHORTEST = /^\p{Script=Han}{1,2}$/u;
/** Ferry Board - News: under what a site has it. */
const OF_SITE = /\s[-–|]\s(?:news(?:room)?|speeches|press(?: releases?)?|media|blog|events)$/iu;

/** 过河去 (2019年1月11日)何文舟 在渡口大会上的报告: what stands over when and whose it was. */
function overDayAndName(title: string, speaker: Hint | undefined): string | undefined {
  const before = speaker ? title.split(speaker.value, 1)[0] : undefined;
  return /^(.{4,80}?)\s*[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]\s*$/u.exec(before ?? '')?.[1];
}

/** Speech at the Ferry Club.: as a catalogue ends each of its titles. */
const LAST_POINT = /(?<=^[^.!?]*\p{Ll})(?<!\b(?:Inc|Ltd|Co|Jr|Sr|etc|Corp|Dept|St))\.$/u;

/** Whether a title is but two names with a colon between, of which the second speaks. */
function isSiteOf(name: string, title: string): boolean {
  return title.endsWith(`: ${name}`) && isPersonName(title.slice(0, -name.length - 2));
}

/** 第4讲 船与岸: which part of a series it is. */
const PART = /^第\s?[\d一二三四五六七八九十]{1,3}\s?[讲講课課回]\s+(?=\p{Script=Han}{4})/u;

/** 在渡口大会上的讲话 会 长 何 文 舟: whose it is, spaced, behind a speech's name. */
const SPACED = new RegExp(
  `(?<=${SPEECH_OF_OCCASION})\\s+(?:\\p{Script=Han}\\s){3,12}\\p{Script=Han}$`,
  'u',
);

/** “一江灯火: what a mark opens and none closes was cut, here or by the page. */
function isTorn(title: string): boolean {
  return PAIRS.some(([open, close]) => title.split(open).length !== title.split(close).length);
}
const PAIRS = [
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
] as const;

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

/** Minister for Boats, Lakes and Rivers: the fields of an office, of which no comma parts the first. */
function withFields({ value, text }: Hint): string {
  if (!/^[^,]*\bMinister (?:for|of) [^,]+$/u.test(value)) return value;
  const behind = text.slice(text.indexOf(value) + value.length);
  const fields = MORE_FIELDS.exec(behind)?.[0];
  return fields === undefined || fields.split(/,? and |, /u).some((each) => isPersonName(each))
    ? value
    : `${value}${fields}`;
}
const MORE_FIELDS =
  /^(?:, (?!and |Second|Minister|Deputy|Senior|Member|Secretary|Leader|M[rs]\b|Mrs|Dr|MP\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}){1,3},? and (?!Second|Deputy|Senior|Minister|Leader|Attorney|Member)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=,? and (?:Second|Deputy|Senior)\b)/u;

const CALLS = /\bin hono[u]?r of\b|\bexcellenc(?:y|ies)\b|\bdistinguished guests\b/iu;

/** address Sydney, 12 August: a speech and where it was. */
const SPEECH_FIRST = /^(?:address|speech|remarks|talk) (?=\p{Lu})/u;

/** 10月30日举行: when something was held, and not what. */
const DAY_FIRST = /^\d{1,2}月\d{1,2}日[举舉召]/u;

/** FERRY, LAKE and RIVER Meetings; No War in Lakeland rally: what a mark or a small word parts from the rest of the name. */
function inWhole({ value, text }: Hint): string {
  const before = text.slice(0, Math.max(0, text.indexOf(value)));
  const listed = value.includes(' and ')
    ? /(?:^|\s)((?:\p{Lu}{2,9}, )+)$/u.exec(before)?.[1]
    : undefined;
  const tied =
    /^((?:(?!Minister|President|Speaks|Addresses|Speech|Remarks|Address|Talk|Keynote|Statement|Lecture|Sermon|Opening)\p{Lu}[\p{L}’'-]* ){2,5}(?:in|against) )$/u.exec(
      before,
    )?.[1];
  return `${listed ?? tied ?? ''}${value}`;
}

/** 届毕业典礼: which of them it is stood in front, on another line. */
const CUT = /^(?:[届屆级級]|[期次](?=\p{Script=Han}{2}))/u;
const BARE = /^.{2}(?:典[礼禮]|[仪儀]式|大?[会會])$/u;

/** 渡口协会合办“渡船奖”典礼 without who holds it, President’s 6th Convocation without whose; Ada Fenwick’s lecture is none. */
function occasionOf(hint: Hint): Hint | undefined {
  const [, owner = '', speech] =
    /^(.{2,60})[’']s? (lecture|speech|talk|address|remarks|sermon|keynote)$/iu.exec(hint.value) ??
    [];
  if (speech !== undefined && isPersonName(owner)) return undefined;
  if (SPEECH_FIRST.test(hint.value) || DAY_FIRST.test(hint.value)) return undefined;
  const value = inWhole(hint)
    // 在与渡口员工座谈会上: with whom it was.
    .replace(/^[与與](?=\p{Script=Han}{4})/u, '')
    .replace(
      /^(?!.*以)\p{Script=Han}{2,14}(?:[书書]城|[书書]店|[馆館堂厅廳]|中心|大[学學])[为為](?=\p{Script=Han}{5})/u,
      '',
    )
    .replace(/^[^“”「」]{2,40}(?:合|主|承|[举舉]|[协協])[办辦]的?(?=[“「].)/u, '')
    .replace(/^(?:the )?(?:VC|(?:Vice[- ])?Chancellor|President|Rector|Leader)[’']s (?=\d)/iu, '');
  const whole = value.replace(CUT, '');
  return whole.trim() === '' || (whole !== value && BARE.test(whole))
    ? undefined
    : { ...hint, value: whole };
}
