import { textOf } from '../../transcript/text.ts';
import type { Hint, HintField, Item } from '../draft.ts';
import { isReprint } from '../structure/announcements.ts';
import { namesSpeech, SPEECH_OF_OCCASION } from '../structure/phrases.ts';
import { titlesSpeech } from '../structure/talk-signs.ts';
import { isOrganization } from './english/names.ts';
import { callsSpeech, namesOfficer, titleBehind } from './english/speech-name.ts';
import { titleOfFile } from './file-name.ts';
import type { Line } from './chinese.ts';
import { officeIn } from './english/people.ts';
import { phrasesOf } from './english/phrases.ts';
import { goesOn } from './english/reads.ts';
import { isPersonName } from './person-name.ts';
import { isOccasion, isPress } from './press-headline.ts';
import { IN_HAN } from './places-named.ts';
import { isSubtitle, isTitleLike } from './title-like.ts';

/** How many of the line's words the talk has, too; a line that names a speech is likelier. */
export function score(text: string, words: ReadonlySet<string>): number {
  const own = [...wordsOf(text)];
  return own.filter((word) => words.has(word)).length + (namesSpeech(text) ? 2 : 0);
}

/** Pairs of Han characters, and Latin words of four letters and more. */
function wordsOf(text: string): Set<string> {
  const words = new Set(text.toLowerCase().match(/\p{Script=Latin}{4,}/gu));
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) words.add(run.slice(at, at + 2));
  }
  return words;
}

export function wordsOfTalk(items: readonly Item[]): ReadonlySet<string> {
  return wordsOf(items.map((item) => (item.type === 'turn' ? '' : textOf(item.node))).join('\n'));
}

/** What stands before a colon and says what kind of text follows, not what about. */
export const KIND =
  /^(?:独家|獨家)?(?:[圆圓]桌|[对對][话話谈談]|[专專][访訪]|[访訪][谈談]|演[讲講]|[讲講]座|[实實][录錄]|全文|直播|文字版|整理|[视視][频頻]|嘉[宾賓]|(?:主日)?(?:[讲講]|[证證])道|[获獲得][奖獎]感言|(?:session )?transcripts?|full text|interview|keynote|video|remarks|speech|talk)+(?:[实實][录錄]|全文|整理|文字版)?$/iu;

/** 渡口大会演讲整理: of what the text is the record, beside its title. */
const RECORD_OF =
  /^[^《「]+(?:演[讲講]|分享|[讲講][话話座])(?:整理|[实實][录錄]|全文|文字[稿版]|回[顾顧])$/u;

/** Of the parts between bars, and dashes of a page's title, the one that shares most words with the talk; the first where none does. */
function mainPart(headline: string, ofPage: boolean, items: readonly Item[]): string {
  const parts = headline
    .split(ofPage ? /\s*(?:[|｜_]|->|»)\s*|\s+[-–—]\s+/u : /\s*(?:[|｜_]|->|»)\s*/u)
    .filter((part) => part !== '');
  if (parts.length < 2 || (namesSpeech(parts[0] ?? '') && /\s[-–—]|[–—]/u.test(headline)))
    return headline;
  const words = wordsOfTalk(items);
  // Who speaks about what: a rubric has no colon.
  const weight = (part: string) =>
    isOrganization(part) ? 0 : score(part, words) + (/[:：]\S/u.test(part) ? 4 : 0);
  const [best = headline] = parts
    .filter((part) => !KIND.test(part) && !RECORD_OF.test(part))
    .toSorted((a, b) => weight(b) - weight(a));
  return best;
}

/** What a headline says of its page: （全文）, （附视频）, （收藏版）, （只有中文）. */
const VERSION =
  /(?:(?<=.{4})全文稿?|\s*[（(【[](?:.{0,4}全文|演[讲講][稿词詞]|[只僅仅].{2,6}|[实實][录錄]|多?[图圖]|组图|[附含].{1,8}|.{0,6}版|full text|(?:mp3|audio|video|pdf)(?: audio)?|[^()[\]]{0,20}(?:transcript|keynote|talk))[）)】\]])+$/iu;
/** … TED演讲稿中英文对照: what kind of text a title is followed by. */
const SCRIPT =
  /(?<=.{4})[\s,，]\S{0,4}演[讲講][稿词詞]?(?:中英文?[对對双雙][照语語])?(?:全文|原文|文本)?$/u;
/** …高峰论坛巅峰对话：: the occasion and that people talked there. */
const ENDS_WITH_CONVERSATION =
  /.{4}(?:\btranscript|[对對][话話谈談]|[圆圓]桌|[访訪][谈談]|[实實][录錄])$/iu;

/** 渡口协会主席何文渡口典礼演辞: who, at what and the word for a speech. */
const NAMED_SPEECH =
  /^[^，。！？!?“”「」]{6,50}(?:演[辞辭說说]|致[辞辭词詞]|[发發]言|感言|(?:[贺賀祝悼献獻]|[答致感][谢謝])[辞辭词詞])(?:稿|全文)?$/u;
const LATIN_NAME = /(?<!\p{L})\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]*){1,3}/gu;

/** A word that stands small in a sentence and not in a title. */
const SMALL =
  /(?:^|\s)(?!(?:the|and|for|from|with|into|over|nor|but|via|than)(?!\p{L}))\p{Ll}{3,}/u;

/** Whether an English headline names somebody. Where all words have capitals, only an office says so. */
function namesInPassing(headline: string): boolean {
  if (IN_HAN.test(headline)) return false;
  if (!SMALL.test(headline)) return namesOfficer(headline);
  return [...headline.matchAll(LATIN_NAME)].some(
    ({ 0: name, index }) =>
      isPersonName(name) && !/\b(?:by|of|from) (?:\p{L}+ ){0,2}$/u.test(headline.slice(0, index)),
  );
}

/**
 * The headline as the talk's title, where it is one: it calls the text a speech, or has nothing of the
 * press. Empty beats a headline that somebody else has put over the talk.
 */
export function titleFromHeadline(
  headlines: readonly Hint[],
  speaker: Hint | undefined,
  items: readonly Item[],
  lead: readonly Line[],
): Hint[] {
  const [headline] = headlines;
  if (!headline) return [];
  const value = titleIn(headline, speaker, items);
  const called =
    SCRIPT_AND_TITLE.exec(headline.value)?.groups?.title ?? withoutSpeaker(headline.value, speaker);
  if (called !== undefined && !isPress(called))
    return [{ ...headline, field: 'title', value: called }];
  const own = WITH_SUBTITLE.exec(value)?.groups?.title;
  if (own !== undefined) return [{ ...headline, field: 'title', value: own }];
  if (speaker !== undefined && namesOwnSpeech(headline.value, speaker.value))
    return [{ ...headline, field: 'title', value }];
  const beside = speaker && besideName(headline.value, speaker.value);
  if (beside !== undefined) return [{ ...headline, field: 'title', value: beside }];
  const byline = bylineOf(speaker);
  if ((byline !== undefined && headline.value.endsWith(byline)) || hasSubtitle(headline, lead))
    return [{ ...headline, field: 'title', value }];
  const official = IN_HAN.test(headline.value)
    ? (titlesSpeech(headline.value) || NAMED_SPEECH.test(headline.value)) &&
      !(speaker !== undefined && tellsWhoSpoke(headline.value, speaker.value)) &&
      !/[发發]表|宣[布佈]|[：:]|新[闻聞]|重磅|快[讯訊]/u.test(headline.value)
    : callsSpeech(headline.value) ||
      (value !== headline.value && isCredited(headline, speaker, lead));
  return official ||
    !(
      isPress(value) ||
      isOccasion(value) ||
      namesInPassing(headline.value) ||
      lead.some(({ text }) => isReprint(text)) ||
      (speaker !== undefined &&
        (headline.value.includes(speaker.value) ||
          // Fenwick: A boat for all is what the press writes.
          headline.value.startsWith(`${speaker.value.split(' ').at(-1) ?? ''}: `))) ||
      isBody(value)
    )
    ? [{ ...headline, field: 'title', value }]
    : [];
}

/** Ada Fenwick: A boat for all: behind the whole name stands what the talk is called; the press writes Fenwick: …. */
export function titleBehindName(
  headlines: readonly Hint[],
  lead: readonly Line[],
  speaker: Hint | undefined,
): Hint[] {
  const name = speaker?.value ?? '';
  if (IN_HAN.test(name) || !name.includes(' ')) return [];
  const lines = [
    ...headlines.map(({ line, value }) => ({ line, text: value })),
    // A title that is broken at a width goes on below.
    ...lead.map(({ line, text }, index) => ({
      line,
      text: goesOn(text) ? `${text} ${lead[index + 1]?.text ?? ''}` : text,
    })),
  ];
  return lines.flatMap((each): Hint[] => {
    const mark = [': ', ' – '].find((between) => each.text.startsWith(name + between));
    const value = mark === undefined ? '' : each.text.slice(name.length + mark.length);
    return value.length > 3 && isTitleLike(each) && !isPress(value) && !officeIn(value)
      ? [{ ...each, field: 'title', value }]
      : [];
  });
}

/** Ferry and Harbour Commission: whose page it is, or who they are. */
function isBody(title: string): boolean {
  const phrases = phrasesOf(title);
  return (
    (phrases.length === 1 && phrases[0]?.kind === 'organization') ||
    // Ada Fenwick, Ole Brand
    (phrases.length > 1 && phrases.every(({ kind, tie }) => kind === 'person' && tie === ''))
  );
}

/** 何文舟先生在渡口年会上发言: a sentence, and no name of a speech. */
function tellsWhoSpoke(headline: string, speaker: string): boolean {
  return (
    headline.includes(speaker) &&
    /[在于於].*[会會上礼禮式][发發致演讲講][言辞辭词詞讲講说說话話]$/u.test(headline)
  );
}

/** The boat is ours | Ada Fenwick (Ferry Inc.): what stands beside the speaker's name and office; beside a name alone is the site. */
function besideName(headline: string, speaker: string): string | undefined {
  const parts = headline.split(/\s*[|｜]\s*/u);
  // 何文舟：过河去 | 渡口讲坛: beside who says what is the site.
  if (parts.some((part) => part.startsWith(speaker) && /[:：]/u.test(part))) return undefined;
  const others = parts.filter((part) => !part.startsWith(speaker) || part === speaker);
  const [title] = others;
  return parts.length === 2 && others.length === 1 && title !== undefined && !isPress(title)
    ? title
    : undefined;
}

/** 何文年度演讲2023：渡船: whose speech it is, and what it is called. */
function namesOwnSpeech(headline: string, speaker: string): boolean {
  const [, before = '', after = ''] = /^([^:：]{4,24})[:：]\s*(\S.*)$/u.exec(headline) ?? [];
  return (
    before.startsWith(speaker) &&
    /(?:年度|跨年|新年|公[开開])(?:演[讲講]|[课課])\s*(?:20\d{2})?$/u.test(before) &&
    !isPress(after)
  );
}

/** 何文：过河去 / ——在渡口大会上的讲话: a subtitle says that what stands over it is the speech's title. */
function hasSubtitle(headline: Hint, lead: readonly Line[]): boolean {
  const below = lead[lead.findLastIndex(({ text }) => text === headline.value) + 1]?.text ?? '';
  return isSubtitle(below);
}

/** 渡船有路——何文在渡口大会上的讲话: a title with its subtitle. */
const WITH_SUBTITLE = new RegExp(
  `^(?<title>[^—–]{4,60}?)\\s*(?:[—–]{1,2}|-{1,2}(?=\\s))\\s*[^—–]{4,50}(?:${SPEECH_OF_OCCASION}|分享|[授课課])(?:[稿词詞辞辭]|[实實][录錄]|全文)?$`,
  'u',
);

/** A Boat for All, by Ada Fenwick: what a title ends with where it says whose it is. */
function bylineOf(speaker: Hint | undefined): string | undefined {
  return speaker && `, by ${speaker.value}`;
}

const CREDIT =
  /^(?:[\p{L}-]+ ){0,2}(?:speech|remarks|address|lecture|keynote|statement|talk)\b[^.]{0,20}\bby\b/iu;

/** Ada Fenwick: A boat for all / Speech by Ms Ada Fenwick, …: under its title a speech says whose it is. */
function isCredited(headline: Hint, speaker: Hint | undefined, lead: readonly Line[]): boolean {
  const below = lead[lead.findIndex(({ text }) => text === headline.text) + 1]?.text ?? '';
  return speaker !== undefined && CREDIT.test(below) && below.includes(speaker.value);
}

/** What a talk is called until somebody names it: its title, else the page's headline, else its file. */
export function workingTitle(
  { title, headline, speaker }: Partial<Record<HintField, Hint[]>>,
  items: readonly Item[],
  fileName: string,
): string {
  if (title?.[0]) return title[0].value;
  if (headline?.[0]) return titleIn(headline[0], speaker?.[0], items);
  return titleOfFile(fileName) ?? fileName;
}

/** What a page adds to a headline: … ：视频 */
const ADDED =
  '(?!(?:视频|視頻|音频|全文|[实實][录錄]|[图圖]文|文字|直播|PPT|[讲講]稿|[现現][场場]))';
/** 在渡口中学开学典礼上的讲话：脚步与灯火, 何文舟演讲稿：过河的人: what a speech is called, behind whose it is or at what. */
const SPEECH_AND_TITLE = new RegExp(
  `^[^：:《》“”]{4,50}${SPEECH_OF_OCCASION}(?:[稿词詞辞辭]|全文|[实實][录錄])*\\s*[：:]\\s*(?<title>${ADDED}[^：:，,。！!？?《》“”|｜\\s]{3,24})$`,
  'u',
);
/** 何文舟演讲稿：过河的人: of a script stands behind the colon what the speech is called, whoever is named before it. */
const SCRIPT_AND_TITLE = new RegExp(
  `^[^：:《》“”，]{2,40}${SPEECH_OF_OCCASION}(?:稿|全文|[实實][录錄])+\\s*[：:]\\s*(?<title>${ADDED}[^：:，,。！!？?《》“”|｜\\s]{3,24})$`,
  'u',
);
/** 渡口年会：看不见的船, 渡口讲堂第6期：种子 */
const OCCASION_AND_TITLE = new RegExp(
  `^[^：:《》“”，]{2,40}(?:年[会會]|[论論][坛壇]|峰[会會]|大[会會]|[讲講][坛壇座堂]|沙[龙龍]|第\\s?[\\d一二三四五六七八九十]+[期讲講场場課课])\\s*[：:]\\s*(?<title>${ADDED}[^：:。！!？?《》“”|｜]{2,30})$`,
  'u',
);
/** 毕业典礼致词历史系何文舟: a speech's name, and of where its speaker is. */
const SPEECH_AND_OFFICE = new RegExp(
  `^(?<speech>.*${SPEECH_OF_OCCASION})\\p{Script=Han}{0,8}$`,
  'u',
);

function withoutSpeaker(title: string, speaker: Hint | undefined): string | undefined {
  return speaker && title.endsWith(speaker.value)
    ? SPEECH_AND_OFFICE.exec(title.slice(0, -speaker.value.length))?.groups?.speech
    : undefined;
}

/** A headline without its tags, the speaker or the kind before a colon, the site behind a bar. */
function titleIn(headline: Hint, speaker: Hint | undefined, items: readonly Item[]): string {
  const untagged = headline.value.replace(
    /^(?:(?:第.{1,3}[篇章讲講]\s*[:：]|[【[][^】\]]{1,10}[】\]]|[「『][^」』]{1,10}[」』](?=\s))\s*)+(?=.{4})/u,
    '',
  );
  const bare = mainPart(untagged, headline.line === 0, items)
    .replace(VERSION, '')
    .replace(SCRIPT, '')
    .trim();
  const signed = withoutSpeaker(bare, speaker);
  if (signed !== undefined) return signed;
  const byline = bylineOf(speaker);
  if (byline !== undefined && bare.endsWith(byline)) return bare.slice(0, -byline.length);
  const called =
    SPEECH_AND_TITLE.exec(bare)?.groups?.title ?? OCCASION_AND_TITLE.exec(bare)?.groups?.title;
  if (called !== undefined && !isPress(called) && !isPress(bare)) return called;
  const behind = IN_HAN.test(bare) ? undefined : titleBehind(bare);
  if (behind !== undefined) return behind;
  const [, before = '', after = ''] =
    /^([^:：丨|｜]{1,40})\s*[:：丨|｜]\s*(.{3,})$/u.exec(bare) ?? [];
  const people = items.flatMap((item) => (item.type === 'turn' ? [item.speaker] : []));
  const names = [...(speaker ? [speaker.value] : []), ...people].filter(
    (name) => name.length > 1 && before.includes(name),
  );
  return names.length > 0 || KIND.test(before.trim()) || ENDS_WITH_CONVERSATION.test(before.trim())
    ? after
    : bare;
}
