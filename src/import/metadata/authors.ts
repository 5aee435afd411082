import type { Hint, Item } from '../draft.ts';
import { announcesTalk } from '../structure/announcements.ts';
import { salutes } from '../structure/greetings.ts';
import { namesSpeech, saysGiven, tellsOfText } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { personIn } from './english/people.ts';
import { postedBelow } from './english/posted.ts';
import { ownerOfSite } from './english/site-of.ts';
import { peopleNamed } from './people-named.ts';
import { isPersonName } from './person-name.ts';
import { passagesOf } from '../draft.ts';

/** A page's authors who spoke: they say so, or the text is given as theirs. */
export function authorsWhoSpoke(
  lead: readonly Line[],
  below: readonly Line[],
  headline: Hint | undefined,
  items: readonly Item[],
): Hint[] {
  // In a forum the author is whoever posted it.
  if ([...lead, ...below].some(({ text }) => FORUM.test(text))) return [];
  const first = passagesOf(items).map(({ text }) => text);
  const said = first.slice(0, FIRST);
  return [
    ...(lead.some((each) => saysOwn(each.text) || saysDone(each)) ? publishers(lead) : []),
    ...postedBelow(lead, below, headline, first),
    ...([...lead.map(({ text }) => text), ...said].some(saysOwn)
      ? ofOriginal([...lead, ...below])
      : []),
    ...(lead.some(({ text }) => saysOwn(text)) ? besideTitle(lead) : []),
    ...confirmed(lead, said),
    ...ofSpeech(lead, headline, said),
    ...ofBlog(lead, headline, said),
    ...ofArticle([...lead, ...below], said),
    ...whoseRights(lead, below, items),
    ...(lead.some(({ text }) => saysOwn(text)) ? ownerOfSite(lead, below, items) : []),
  ];
}

/** What the pages of forums have, and no others. */
const FORUM =
  /[[【]\s*打印本[页頁]\s*[\]】]|本帖最[后後]由|Powered by Discuz|^(?:只看[该該]作者|[显顯]示全部[楼樓][层層])$/u;

/** Passages in which speakers say who they are. */
const FIRST = 3;

const OWN =
  /\b(?:I (?:gave|spoke|delivered|presented)|my (?:talk|speech|keynote)|keynote I prepared)\b|(?:作者|本人|[笔筆]者)(?:[在于於]|的(?:演[讲講]|[发發]言|分享))|(?:是|[为為])我[^。]{0,30}[在于於][^。]{2,24}(?:演[讲講]|[讲講][座话話]|[发發]言)/u;

/** Whether a note says that whoever wrote it gave the talk. */
function saysOwn(text: string): boolean {
  return saysGiven(text) || ((tellsOfText(text) || announcesTalk(text)) && OWN.test(text));
}

const BY = /^(?:by|author:|(?:posted|published|written)(?: on [^.]{6,40}?)? by) /i;
const FIRST_NAME =
  /^(?!(?:Admin|Administrator|Editor|Editorial|Staff|Guest|Team|Anonymous|Unknown|Webmaster)$)\p{Lu}\p{Ll}{2,}$/u;

/** 文/何文舟（渡口银行经济学家） */
const HAN_BY = /^(?:文|撰文|作者)\s?[/／|｜丨:：]\s?/u;
/** 何文舟 2017-09-05 23:14:08: as a diary has whose it is; what somebody is there. */
const POSTED_AT =
  /\s+\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?$|(?<=^\p{Script=Han}{2,4})\s?[（(][^（）()]{2,30}[）)]$/u;

/** 这是9月3日在渡口书店做的分享会的文字稿: who says so did it. */
const DONE =
  /^(?:[这這]是|以下是)(?:我)?[^，,。]{0,24}在[^，,。]{2,30}[做讲講作][过過]?的[^。]{2,40}(?:文字|稿|[记記][录錄]|整理)/u;

/** Whether a note says of a talk where it was and names nobody who gave it. */
function saysDone({ line, text }: Line): boolean {
  return DONE.test(text) && peopleNamed([{ line, text }]).length === 0;
}

/** Whoever publishes a talk that they say they gave. */
function publishers(lead: readonly Line[]): Hint[] {
  const names = lead.flatMap(({ line, text }): Hint[] => {
    const value = text.replace(BY, '').replace(HAN_BY, '').replace(POSTED_AT, '').trim();
    const isFirstName = BY.test(text) && FIRST_NAME.test(value);
    return isPersonName(value) || isFirstName ? [{ field: 'speaker', value, line, text }] : [];
  });
  // Over the headline stands what the site is called, which may look like a name, and perhaps twice.
  return names
    .filter(({ value }, index) => !names.slice(index + 1).some((later) => later.value === value))
    .toReversed()
    .toSorted((a, b) => Number(BY.test(b.text)) - Number(BY.test(a.text)));
}

/** © Professor Ada Fenwick 2020: whose text it is, where the name stands alone over the first words, too. */
const RIGHTS =
  /^(?:©|\(c\)|copyright)[\s©]{0,3}(?:(?:19|20)\d{2},? )?(\p{Lu}[^,.|©]{4,60}?)(?:,? (?:19|20)\d{2})?\.?(?: all rights reserved\.?)?$/iu;
/** My speech to the Ferry Union, on whosever site it is. */
const MY_SPEECH = /^my (?:\p{L}+ ){0,2}(?:speech|talk|remarks|address|keynote|lecture|sermon)\b/iu;
/** Passages among which a name may stand that heads a text. */
const HEAD = 8;

function whoseRights(
  lead: readonly Line[],
  below: readonly Line[],
  items: readonly Item[],
): Hint[] {
  const passages = passagesOf(items);
  const heads = [...lead.slice(1), ...passages.slice(0, HEAD)];
  return [...below, ...passages.slice(-HEAD)].flatMap(({ text }): Hint[] => {
    const holder = RIGHTS.exec(text.trim())?.[1] ?? '';
    const person = personIn(holder);
    const head = heads.find((each) => each.text.trim() === holder);
    const at = head ?? lead.find((each) => MY_SPEECH.test(each.text));
    return person === undefined || person.isSurname === true || !at
      ? []
      : [{ field: 'speaker', value: person.name, line: at.line, text: at.text }];
  });
}

const ORIGINAL = /^\s*(?:原文|原)作者\s*[:：]\s*(\S.{1,40}?)\s*$/u;
/** 作者：何文舟, and 发布日期：2021-06-24 作者：何文舟 来源：渡口大学: on a line of labels. */
const WRITTEN_BY =
  /^\s*(?:\p{Script=Han}{0,2}(?:日期|[时時][间間])\s*[:：]\s*[\d/:. 年月日-]{6,20}\s+)?作者(?:[（(][^（）()]{1,6}[）)])?\s*[:：]\s*(?:\S{2,16}[班级級]\s+)?(\S.{1,40}?)\s*(?:[（(][^（）()]{2,30}[）)]\s*)?(?:$|\s\p{Script=Han}{2,6}\s*[:：])/u;
const TRANSLATED_BY = /^\s*[译譯]者?\s*[:：]/u;

/** 原文作者：Ada Fenwick, or 作者 over 译者: who wrote what was translated. */
function ofOriginal(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }, index): Hint[] => {
    const isTranslated = TRANSLATED_BY.test(lines[index + 1]?.text ?? '');
    const value = ORIGINAL.exec(text)?.[1] ?? (isTranslated ? WRITTEN_BY.exec(text)?.[1] : '');
    return value !== undefined && isPersonName(value)
      ? [{ field: 'speaker', value, line, text }]
      : [];
  });
}

/** 过河的路 作者：何文舟, over a note in which the author says that it was a talk. */
const BESIDE_TITLE = /^.{2,40}\s作者\s*[:：]\s*(\p{Script=Han}{2,4})$/u;

function besideTitle(lead: readonly Line[]): Hint[] {
  return lead.flatMap(({ line, text }): Hint[] => {
    const value = BESIDE_TITLE.exec(text)?.[1];
    return value !== undefined && isPersonName(value)
      ? [{ field: 'speaker', value, line, text }]
      : [];
  });
}

const SAYS_I_AM = /我(?:是|叫)[^。！？]{0,40}$/u;
const AUTHOR = /^(?:author:|by |作者\s*[:：])\s*(\S.{1,30})$/iu;

/** Whoever a page names as its author, where the name stands over the talk once more or the speaker has it. */
function confirmed(lead: readonly Line[], said: readonly string[]): Hint[] {
  return lead.flatMap(({ line, text }): Hint[] => {
    const value = AUTHOR.exec(text)?.[1]?.trim() ?? '';
    if (value.length < 2) return [];
    const alone = lead.some(
      (other) => other.text.length > 1 && other.text !== text && value.startsWith(other.text),
    );
    const says = said.some((words) => SAYS_I_AM.test(words.split(value, 1)[0] ?? ''));
    return alone || says ? [{ field: 'speaker', value, line, text }] : [];
  });
}

/** （来源：渡口日报，作者：何文舟） */
const CITED =
  /[（(]\s*[来來]源\s*[:：]\s*[^，,；;（()）]{2,20}[，,；;]\s*作者\s*[:：]\s*(\p{Script=Han}{2,4})\s*[)）]/u;

/** 尊敬的各位来宾：, 各位来宾，大家好！ */
function greets(text: string): boolean {
  return (
    salutes(text) ||
    /^(?:尊敬的|[亲親][爱愛]的|敬[爱愛]的)?[^，,。]{0,8}(?:各位|大家好|女士[们們]|同[志學学][们們])/u.test(
      text,
    )
  );
}

const UNDER_TITLE =
  /^[—–-]{1,3}\s?[在于於][^，。]{4,50}[上中]?的?(?:[讲講][话話]|致[辞辭词詞]|[发發]言|演[讲講]|[报報]告)$/u;

/** 作者：何文舟 under a headline that calls the text a speech and names nobody, or beside where it is from. */
function ofSpeech(
  lead: readonly Line[],
  headline: Hint | undefined,
  said: readonly string[],
): Hint[] {
  const isNameless = (of: Line) => peopleNamed([of]).length === 0;
  // 各位来宾：… under nothing but who wrote it; ——在渡口大会上的讲话 under the headline.
  const isSpeech =
    headline !== undefined && headline.text !== ''
      ? (namesSpeech(headline.value) && isNameless(headline)) ||
        lead.some((each) => UNDER_TITLE.test(each.text) && isNameless(each))
      : greets(said[0] ?? '');
  return lead.flatMap(({ line, text }): Hint[] => {
    const value = CITED.exec(text)?.[1] ?? (isSpeech ? WRITTEN_BY.exec(text)?.[1] : undefined);
    return value !== undefined && isPersonName(value)
      ? [{ field: 'speaker', value, line, text }]
      : [];
  });
}

/** 何文舟的博客 over a speech that the page has from nowhere else and that greets somebody. */
const BLOG =
  /^(\p{Script=Han}{2,4})的(?:[个個]人)?(?:博客|部落格|[网網][志誌])(?!\p{Script=Han}{3})/u;
const FROM_ELSEWHERE = /[转轉](?:[载載贴貼发發帖自:：|]|\])|[来來]源|作者|出[处處]/u;

function ofBlog(
  lead: readonly Line[],
  headline: Hint | undefined,
  said: readonly string[],
): Hint[] {
  const subtitle = headline?.value.replace(/^[^—–-]{2,40}(?=[—–-]{2})/u, '') ?? '';
  const isTheirs =
    headline !== undefined &&
    UNDER_TITLE.test(subtitle) &&
    peopleNamed([headline]).length === 0 &&
    greets(said[0] ?? '') &&
    !lead.some(({ text }) => FROM_ELSEWHERE.test(text));
  return lead.slice(0, FIRST).flatMap(({ line, text }): Hint[] => {
    const value = BLOG.exec(text)?.[1];
    return isTheirs && value !== undefined && isPersonName(value)
      ? [{ field: 'speaker', value, line, text }]
      : [];
  });
}

/** 本文来自微信公众号：渡口（ID：dukou），作者：何文（渡口公司合伙人），… */
const FROM =
  /^本文[来來]自[^。]{2,80}[，,]\s*作者\s*[:：]\s*(\p{Script=Han}{2,4})(?=[（(，,。]|$)/u;
/** 今天的分享: how whoever speaks calls what they do. */
const SHARES =
  /(?:今[天日晚]|[这這本]次)的?(?:分享|演[讲講]|[讲講]座|[报報]告)|[跟和与與给給][大各][家位]分享/u;

/** Who wrote an article that calls itself a talk. */
function ofArticle(lines: readonly Line[], said: readonly string[]): Hint[] {
  if (!said.some((text) => SHARES.test(text))) return [];
  return lines.flatMap(({ line, text }): Hint[] => {
    const value = FROM.exec(text)?.[1];
    return value !== undefined && isPersonName(value)
      ? [{ field: 'speaker', value, line, text }]
      : [];
  });
}
