import { textOf } from '../../transcript/text.ts';
import type { Hint, Item } from '../draft.ts';
import { isBareDate, noiseOf } from '../structure/noise.ts';
import { isProse, namesSpeech, salutes } from '../structure/phrases.ts';
import { titlesSpeech } from '../structure/talk-signs.ts';
import type { Line } from './chinese.ts';
import { ROLES } from './chinese-words.ts';
import { daysIn } from './dates.ts';
import { isPersonName } from './person-name.ts';
import { OFFICE_EN } from './speaker-lines.ts';

/**
 * The page's own headline: what its format says, else the line over the talk whose words come again in
 * the talk. Menus and bylines have none of its words.
 */
export function headlineOf(
  lead: readonly Line[],
  hints: readonly Hint[],
  items: readonly Item[],
): Hint[] {
  const known = hints.filter(({ field }) => field === 'headline');
  if (known.length > 0) return known;
  const original = namedByEditor(lead);
  if (original) return [original];
  const words = wordsOfTalk(items);
  // What stands over the text twice is what the page is called.
  const again = (text: string) =>
    isSubstantial(text) &&
    !/[|｜]/u.test(text) &&
    lead.filter((line) => line.text === text).length > 1;
  const candidates = lead.filter(
    (line) =>
      isTitleLike(line) &&
      (again(line.text) || !isField(line.text)) &&
      // A menu's word that a copy glued to the title.
      !lead.some(
        ({ text }) =>
          text.length > 6 &&
          text !== line.text &&
          /\p{Ll}$/u.test(line.text.slice(0, -text.length)) &&
          line.text.endsWith(text),
      ),
  );
  const first = candidates.find(({ text }) => isSubstantial(text));
  const [best] = candidates
    .map((line) => ({
      line,
      score:
        score(line.text, words) +
        (again(line.text) ? 12 : 0) +
        (GIVEN_BY.test(line.text) ? -8 : titlesSpeech(line.text) ? 4 : 0) +
        (line === first && leadsToText(line, lead) ? 3 : 0) +
        (hasSubtitle(line, lead) ? 8 : 0),
    }))
    // Names of sites and menus are short.
    .toSorted((a, b) => b.score - a.score || b.line.text.length - a.line.text.length);
  // A line that has nothing of the talk may be its title where it stands in the text, not on the page around.
  if (!best || (best.score === 0 && best.line.line === 0)) return [];
  const { line, text } = best.line;
  return [{ field: 'headline', value: text.replace(BARS, '').replace(STAMPED, ''), line, text }];
}

/** Whether a byline, a subtitle, prose or the talk itself follows a line, and no further menu. */
function leadsToText(line: Line, lead: readonly Line[]): boolean {
  const below = lead[lead.indexOf(line) + 1]?.text;
  if (below === undefined || below === line.text || isProse(below)) return true;
  return (
    below.length > 12 ||
    noiseOf(below) !== undefined ||
    isBareDate(below) ||
    daysIn(below).length > 0 ||
    namesSpeech(below) ||
    isPersonName(below.replace(/^\p{Script=Han}{2,4}\s+/u, ''))
  );
}

/** ——在……上的讲话 stands under a talk's own title. */
function hasSubtitle(line: Line, lead: readonly Line[]): boolean {
  const below = lead[lead.indexOf(line) + 1]?.text ?? '';
  return /^\s*[—–-]{2,}/u.test(below) && namesSpeech(below);
}

/** 原文标题：《……》: an editor's note names the headline. */
function namedByEditor(lead: readonly Line[]): Hint | undefined {
  return lead.flatMap(({ line, text }): Hint[] => {
    const [, title, quoted] =
      /原(?:文)?[标標][题題]\s*(?:[:：]|[为為是])\s*(?:《([^》]{4,100})》|[“「]([^”」]{4,100})[”」])/u.exec(
        text,
      ) ?? [];
    const value = title ?? quoted;
    return value === undefined ? [] : [{ field: 'headline', value, line, text }];
  })[0];
}

/** More than a menu's word: eight Han characters, or four Latin words. */
function isSubstantial(text: string): boolean {
  return (
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6 ||
    (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= 4
  );
}

/** Speech given by …: it presents the speech whose title stands over it. */
const GIVEN_BY = /^\S+ (?:given|delivered|presented|made) (?:by|at|to|before)\b/iu;

/** What is left of a menu behind a headline. */
const BARS = /[\s|｜]+$/u;
/** When the page appeared, behind its headline. */
const STAMPED = /\s+\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;

function isTitleLike({ text }: Line): boolean {
  return (
    text.length >= 4 &&
    text.length <= (/\p{Script=Han}/u.test(text) ? 100 : 240) &&
    /^[\p{L}\p{N}“"‘'《「『【〈（(〔[*—-]/u.test(text) &&
    !salutes(text) &&
    !SAYS_WHAT_FOLLOWS.test(text) &&
    !OFFICE_EN.test(text) &&
    !AUTHOR_AND_DAY.test(text) &&
    !isCaption(text) &&
    !DATELINE.test(text) &&
    !noiseOf(text) &&
    !isBareDate(text) &&
    !/^(?:[欢歡]迎|welcome to)/i.test(text) &&
    !PEOPLE_IN_PICTURE.test(text) &&
    !STAMP.test(text) &&
    !/[。；:：，]$/u.test(text) &&
    !/[设設][为為]首[页頁]|加入收藏|[企]业?[業]?[邮郵]箱/u.test(text) &&
    !(text.endsWith(',') && !titlesSpeech(text)) &&
    !isDayLine(text) &&
    !/^(?:\p{Lu}[\p{L}’'-]+ ){0,5}(?:Headquarters|Hotel|Auditorium|Ballroom|Cent(?:er|re)|Hall)$/u.test(
      text,
    ) &&
    !(isProse(text) && /。|[.!?]\s+\p{Lu}.*[.!?]$/u.test(text)) &&
    !/^[（(].*[）)]$|^[—–-]{2}/u.test(text)
  );
}

/** 2024-12-11 湖城论坛 阅读量：821: when a page appeared and how often it was read. */
const STAMP =
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\S|(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊])(?:量|次[数數])\s*[:：]/u;

/** 何平（左一）、…, 从左至右：…: who is where in a picture. */
const PEOPLE_IN_PICTURE =
  /[（(][左右中][一二三四五六七八九]?[)）]|[从從由自]左[至到往]右|[左右][一二三四五六]?[为為]|^(?:from )?left to right/iu;

/** Havana, Cuba, 11 April 2000: where and when, in Latin letters. */
function isDayLine(text: string): boolean {
  return (
    text.length < 80 &&
    !/\p{Script=Han}/u.test(text) &&
    !namesSpeech(text) &&
    daysIn(text).length > 0
  );
}

/** 以下为……, This is the text of …. */
const SAYS_WHAT_FOLLOWS =
  /^(?:以下|下面|本文|(?:this|here|below|the following|what follows)\b.{0,12}\b(?:is|are|text|transcript))/iu;
/** whoever 2017-07-24 */
const AUTHOR_AND_DAY = /^\S{1,16}\s+\d{4}-\d{1,2}-\d{1,2}$/u;

/** 新华社北京1月24日电: where a report begins. */
const DATELINE = /^[（(]?\p{Script=Han}{2,8}[社网網报報].{0,14}日\s*[电電讯訊]/u;

/** 某某委员会会长何平: an office and the name of who holds it, under a picture or over a text. */
function isCaption(text: string): boolean {
  const [, name = ''] = OFFICE_AND_NAME.exec(text) ?? [];
  return (isPersonName(name) || ENDS_WITH_OFFICE.test(text)) && !namesSpeech(text);
}
const ENDS_WITH_OFFICE = new RegExp(`${ROLES}$`, 'u');
const OFFICE_AND_NAME = new RegExp(
  `${ROLES}(?:\\s*[（(][^）)]{1,12}[）)])?\\s*(\\p{Script=Han}{2,4}|[\\p{Script=Han}·]{4,16})$`,
  'u',
);

/** How people are styled behind their names. */
const STYLED = /(?:院士|教授|博士|先生|女士|老[师師]|校[长長]|院[长長]|主任)$/u;

/** 时间：…, 发布人：…: a word that names nobody, and its value. */
function isField(text: string): boolean {
  const label = /^(\p{Script=Han}{2,5})\s*[:：]/u.exec(text)?.[1];
  if (label !== undefined && /^第.{1,3}[篇章讲講]$/u.test(label)) return false;
  return label !== undefined && !isPersonName(label.replace(STYLED, '')) && !KIND.test(label);
}

/** How many of the line's words the talk has, too; a line that names a speech is likelier. */
function score(text: string, words: ReadonlySet<string>): number {
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

/** What stands before a colon and says what kind of text follows, not what about. */
const KIND =
  /^(?:独家|獨家)?(?:[圆圓]桌|[对對][话話谈談]|[专專][访訪]|[访訪][谈談]|演[讲講]|[讲講]座|[实實][录錄]|全文|直播|文字版|整理|[视視][频頻]|嘉[宾賓]|transcript|full text|interview|keynote|video|remarks|speech|talk)+(?:[实實][录錄]|全文|整理|文字版)?$/iu;

/** Of the parts between bars, and dashes of a page's title, the one that shares most words with the talk; the first where none does. */
function mainPart(headline: string, ofPage: boolean, items: readonly Item[]): string {
  const parts = headline
    .split(ofPage ? /\s*[|｜_]\s*|\s+[-–—]\s+/u : /\s*[|｜_]\s*/u)
    .filter((part) => part !== '');
  if (parts.length < 2 || (namesSpeech(parts[0] ?? '') && /[-–—]/u.test(headline))) return headline;
  const words = wordsOfTalk(items);
  const [best = headline] = parts
    .filter((part) => !KIND.test(part))
    .toSorted((a, b) => score(b, words) - score(a, words));
  return best;
}

function wordsOfTalk(items: readonly Item[]): ReadonlySet<string> {
  return wordsOf(items.map((item) => (item.type === 'turn' ? '' : textOf(item.node))).join('\n'));
}

/** What a headline says of its page: （全文）, （附视频）, （收藏版）. */
const VERSION =
  /\s*[（(【[](?:.{0,4}全文|[实實][录錄]|多?[图圖]|组图|[附含].{1,8}|.{0,6}版|full text|transcript)[）)】\]]$/iu;
/** … TED演讲稿中英文对照: what kind of text a title is followed by. */
const SCRIPT =
  /(?<=.{4})[\s,，]\S{0,4}演[讲講][稿词詞]?(?:中英文?[对對双雙][照语語])?(?:全文|原文|文本)?$/u;
/** …高峰论坛巅峰对话：: the occasion and that people talked there. */
const ENDS_WITH_CONVERSATION = /.{4}(?:[对對][话話谈談]|[圆圓]桌|[访訪][谈談]|[实實][录錄])$/u;

/** A headline as a title: without its tags, the speaker or the kind before a colon, the site behind a bar. */
export function titleFromHeadline(
  headlines: readonly Hint[],
  speaker: Hint | undefined,
  items: readonly Item[],
): Hint[] {
  const [headline] = headlines;
  if (!headline) return [];
  const untagged = headline.value.replace(
    /^(?:(?:第.{1,3}[篇章讲講]\s*[:：]|[【[][^】\]]{1,10}[】\]]|[「『][^」』]{1,10}[」』](?=\s))\s*)+(?=.{4})/u,
    '',
  );
  const bare = mainPart(untagged, headline.line === 0, items)
    .replace(VERSION, '')
    .replace(SCRIPT, '')
    .trim();
  const [, before = '', after = ''] =
    /^([^:：丨|｜]{1,40})\s*[:：丨|｜]\s*(.{3,})$/u.exec(bare) ?? [];
  const people = items.flatMap((item) => (item.type === 'turn' ? [item.speaker] : []));
  const names = [...(speaker ? [speaker.value] : []), ...people].filter(
    (name) => name.length > 1 && before.includes(name),
  );
  const title =
    names.length > 0 || KIND.test(before.trim()) || ENDS_WITH_CONVERSATION.test(before.trim())
      ? after
      : bare;
  return [{ ...headline, field: 'title', value: title }];
}
