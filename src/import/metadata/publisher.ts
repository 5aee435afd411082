import type { Hint } from '../draft.ts';
import { daysIn } from './dates.ts';
import type { Line } from './chinese.ts';
import { isPersonName } from './person-name.ts';

/** A name after a word that says where a text is from. Without a colon the word begins its part of the line. */
const NAMED =
  /(?:(?<![图圖]片?|照片|[视視][频頻]|[数數][据據])(?:来源|來源)|出处|出處|(?:译文|譯文)出自|(?<![总總])出品(?!人)|\bsource)(?:于|於|自)?\s*[:：|丨｜]\s*([^\s|｜,，;；()（）[\]]{2,40})|[|｜]\s*(?:来源|來源)\s*([^\s|｜:：,，]{2,30})\s*[|｜]/iu;
/** What a page without line breaks puts right behind the name. */
const BEHIND =
  /(?:作者|[编編][辑輯]|[责責]任|[责責][编編]|[记記]者|[发發][布佈表]|[时時][间間]|日期|[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊]|字[号號体體]|[举舉][报報]|分享|我要|\d+\s*(?:人|次|[条條]|[评評])).*$/u;
/** What says that a text is from somewhere and names nobody. */
const NOBODY =
  /^本文|^\d{4}年|^(?:本站|本网|本網)?(?:原[创創]|[转轉][载載]|[网網][络絡路](?:整理|[转轉][载載])?|互[联聯][网網]|未知|不[详詳]|佚名|本站|本网|本網|其他|整理|[综綜]合)$/u;
/** How those who publish news are called. */
const PRESS =
  /(?:[网網社]|日?[报報]|[新晚][闻聞]|[财財][经經]|科技|消息|[周週]刊|[杂雜][志誌]|在[线線]|[频頻]道|[传傳]媒|[电電][视視][台臺]|客[户戶]端)$/u;

/** Who published the text, as a line about it says; what names nobody says nothing. */
export function publisherNamed(text: string): string | undefined {
  const [, labelled, between] = NAMED.exec(text) ?? [];
  const named = (labelled ?? between ?? dated(text))
    ?.replace(BEHIND, '')
    .replace(/^(.{2,8}?)\1.*$/u, '$1')
    .trim();
  return named === undefined ||
    named.length < 2 ||
    !/^[\p{L}\p{N}《「]/u.test(named) ||
    (/出品|[译譯]文出自/u.test(text) && isPersonName(named)) ||
    NOBODY.test(named)
    ? undefined
    : named;
}

/** 2020年3月5日 08:30 合州日报: a name of the press behind a day and its hour. */
function dated(text: string): string | undefined {
  const [day] = daysIn(text);
  const [, name] =
    /^[^\d]{0,6}\d[\d\-/.年月日 ]{7,14}\d{1,2}:\d{2}(?::\d{2})?\s*([\p{Script=Han}A-Za-z-]{2,20})(?:[\s[(（]|$)/u.exec(
      text,
    ) ?? [];
  return day && name !== undefined && PRESS.test(name) ? name : undefined;
}

/** A publisher's name alone over its notices: 某某网版权所有, or alone on its line. */
const ALONE =
  /^([\p{Script=Han}A-Za-z0-9]{1,8}(?:网|網|社|报|報|[财財][经經]|新[闻聞]))(?:企[业業][会會][员員]|[编編][辑輯]部|版[权權]所有|$)/u;

/** 新华社北京1月24日电, 人民网某地11月18日讯: whose report begins. */
const DATELINE =
  /^[（(【]?(\p{Script=Han}{2,6}[社网網报報])(?!记者|記者)[^。，,]{0,12}\d{1,2}日?\s*[电電讯訊]/u;
/** 渡口科技讯 3月5日消息: a rubric of the press and the word for its reports. */
const REPORT =
  /^(\p{Script=Han}{2,8}(?:科技|[财財][经經]|[新晚][闻聞]|[体體]育|[娱娛][乐樂]))[讯訊](?=[\s，,：:]|\d)/u;
/** 文/ 渡口科技 何一舟: who wrote, behind for whom. */
const WRITER =
  /^(?:文|[编編][辑輯]|作者)\s*[/／|｜]\s*(\p{Script=Han}{2,8}(?:科技|[财財][经經]|[新晚][闻聞]|[网網社报報]))\s+\p{Script=Han}{2,4}$/u;
/** 渡口新闻《一线》 作者 何一舟 */
const COLUMN =
  /^(\p{Script=Han}{2,6}(?:科技|[财財][经經]|[新晚][闻聞]|[网網社报報]))《[^》]{2,8}》\s*(?:作者)?\s*\p{Script=Han}{2,4}$/u;
/** 渡口部官网消息 */
const OFFICIAL = /^((?![据據])\p{Script=Han}{2,8}官[网網])(?:\d{1,2}月\d{1,2}日)?消息/u;
/** 众新闻记者 alone on a line. */
const OF_REPORTERS =
  /^(\p{Script=Han}{1,6}(?:[新晚][闻聞]|[日晚][报報]|[网網]|[周週]刊))[记記]者$/u;
/** 【某某网】 before the first words of a report. */
const BRACKETED = /^【(\p{Script=Han}{2,8}[社网網报報讯訊])】/u;
/** 由某某网整理, 经某某界（ID：……）编辑: who made the text. */
const EDITED_BY =
  /(?:^|[,，。；;由经經]\s*)((?![这這本我该該是为為被据據由经經])[\p{Script=Han}A-Za-z0-9]{1,8}(?:网|網|社|报|報|刊|[财財][经經]|新[闻聞]|[传傳]媒|界|氪))(?:\s*[（(](?:ID|微信|公[众眾][号號])[^（）()]{0,30}[）)])?\s*(?:[进進]行)?(?:了)?(?:[编編][辑輯](?![团團部们們室])|整理)/u;
/** 文章为作者独立观点，不代表渡船侠立场: a notice names whose it is not. */
const NOT_ITS_VIEWS =
  /(?:文章|作者|原[创創]|[内內]容)[^。]{0,24}不代表\s*[「《“]?((?![本我该該其任各]|作者|平[台臺]|原|公司|[机機][构構]|[组組][织織]|[单單]位|官方|[编編][辑輯]|所在|雇主|主[办辦])[\p{Script=Han}A-Za-z0-9]{2,10}?)[」》”]?\s*(?:的)?(?:立[场場]|[观觀][点點])/u;
/** 请加入成为众新闻的月费订户 */
const SUBSCRIBE =
  /(?:加入)?成[为為]\s*[「《“]?((?![我本尊首第]|付[费費]|正式|注册|高[级級]|年度)[\p{Script=Han}A-Za-z0-9]{2,8}?)[」》”]?的?(?:月[费費])?(?:[订訂][户戶]|[读讀]者[会會][员員])/u;
/** 何一舟 发自 渡口 渡船周刊 | 公众号 FerryWeekly */
const ON_WECHAT =
  /(?:^|\s)([\p{Script=Han}A-Za-z0-9]{2,12}?)(?:[编編][辑輯]部?)?\s*[|｜]\s*公[众眾][号號]\s+\S+/u;
/** mp.weixin.qq.com 何一舟 渡船周刊: a clipped article, with who wrote it and in which account. */
const CLIPPED =
  /^\[?mp\.weixin\.qq\.com(?:\]\([^)]*\))?(?:\S{0,6}[关關]注)?\P{L}*(?:\S+\s+)*?([\p{L}\p{N}]{2,16}(?:\s[A-Z][a-z]+)?)$/u;
/** 文章来自微信 渡船研修班 */
const COMES_FROM =
  /^(?:(?:文章|[内內]容)[来來]自|[转轉][载載]?自|[来來]自\s*(?=微信|公[众眾][号號]))\s*(?:微信)?(?:公[众眾][号號])?\s*[:：「《“]?\s*([\p{Script=Han}A-Za-z0-9·]{2,12})[」》”]?$/u;

/** 2016-08-22 何平 渡口周刊: the line under a headline on a social platform. */
const ACCOUNT = /^\d{4}-\d{1,2}-\d{1,2}\s+(\S{2,12})\s+([^\s:：]{2,20})$/u;

const NOTICES = [NOT_ITS_VIEWS, SUBSCRIBE, ON_WECHAT, CLIPPED, COMES_FROM];
/** Words that stand where a notice names somebody, and name nobody. */
const NO_NAME =
  /^(?:[网網][络絡站页頁友]|互[联聯][网網]|公[众眾][号號]|微信|微博|[译譯]者|[协協][会會]|政府|投[资資]|作者|永久|月[费費]|[会會][员員]|昨|今|\d+$|i[Pp]hone|.*(?:投稿|客[户戶]端)$)/u;

/** Characters of a notice; a longer line is somebody's prose. */
const LONGEST_NOTICE = 400;

function inNotice(text: string): string | undefined {
  if (text.length > LONGEST_NOTICE) return undefined;
  return NOTICES.map((notice) => notice.exec(text)?.[1]).find(
    (name) =>
      name !== undefined && !NO_NAME.test(name) && !NOBODY.test(name) && !isPersonName(name),
  );
}

/** A name alone on its line is a rubric's as well; a publisher's stands somewhere else, too. */
function aloneIn(text: string, lines: readonly Line[]): string | undefined {
  const name = ALONE.exec(text)?.[1];
  return name !== undefined &&
    (name !== text || lines.some((other) => other.text !== text && other.text.includes(name)))
    ? name
    : undefined;
}

export function publisherOf(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }): Hint[] => {
    const labelled = text.length <= 120 ? publisherNamed(text) : undefined;
    const [, author = '', account] = ACCOUNT.exec(text) ?? [];
    const named =
      labelled ??
      aloneIn(text, lines) ??
      DATELINE.exec(text)?.[1] ??
      REPORT.exec(text)?.[1] ??
      WRITER.exec(text)?.[1] ??
      COLUMN.exec(text)?.[1] ??
      OFFICIAL.exec(text)?.[1] ??
      OF_REPORTERS.exec(text)?.[1] ??
      BRACKETED.exec(text)?.[1] ??
      EDITED_BY.exec(text)?.[1] ??
      inNotice(text) ??
      (isPersonName(author) ? account : undefined);
    return named === undefined ? [] : [{ field: 'publisher', value: named, line, text }];
  });
}
