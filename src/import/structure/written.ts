import { noiseOf } from './noise.ts';
import { closes, greets, salutes } from './greetings.ts';
import { isProse, isSpoken } from './phrases.ts';

/** What shows that a text was written for readers, in its own words. */
export interface SignOfWriting {
  kind: 'news' | 'article' | 'story';
  sign: string;
}

/** Who reports, from where and when, before the news: （某社记者某某某地10日电）, 本报讯, □ 某某. */
const DATELINE =
  /^[（(【[]?\s*(?:本[报報站网網台臺刊]|\p{Script=Han}{2,6}[社网網])[^。，,]{0,24}?(?:\d{1,2}日)?(?:[电電]|[讯訊])(?=[\s）)】\]（(：:]|$)|^[（(【[]\s*(?:\p{Script=Han}{2,8}[社报報网網台臺])?\s*(?:[特]派|[实實][习習])?[记記]者\s?[^）)】\]。]{2,24}[）)】\]]|^\p{Script=Han}{0,8}[记記]者\s?\p{Script=Han}{2,4}\s?[/／]\s?\p{Script=Han}{2,8}(?:[报報][道導])|^(?:[A-Z][A-Z .]{2,20}, )?[A-Z][a-z]+ \d{1,2} \((?:Reuters|AP|AFP|Xinhua)\)/u;
/** 记者｜何一舟 over what a reporter wrote. */
const REPORTER = /^(?:[记記]者|撰文|[采採][写寫])\s*[|｜丨/／:：]\s*\p{Script=Han}{2,4}$/u;
/** What a text says of itself or asks for where it is read and not heard. */
const FOR_READERS =
  /本文(?:[为為][^「」“”。]{0,16})?原[创創]|(?:^|[，。！？\s])本文(?![为為是系由]|[根依][据據]|基于|基於|整理|[来來]自|[转轉]|[授版]|[经經])|(?:写|寫)在前面|[继繼][续續][读讀]下去|(?:[请請]|[继繼][续續])往下看|往下[读讀]|看到[这這][里裡裏]|公[众眾][号號](?:[后後][台臺])?(?:回[复復]|[留私])|[评評][论論][区區](?:[留见見告])|[关關]注(?:我[们們]?的?|本)公[众眾][号號]|(?:[点點][个個]?[赞贊讚]|收藏)(?:[关關]注|[这這]篇|起[来來])|\b(?:this|the present) (?:post|blog post|article|guide|tutorial|essay) (?:is|was|will|shows|explains|covers|describes|walks|looks|provides)\b|\bin this (?:post|blog post|article|guide|tutorial|essay)\b/iu;
/** What letters say of themselves in their first lines. */
const OF_LETTERS =
  /[执執][笔筆]之[时時]|[见見]字如[面晤]|[写寫](?:下)?[这這]封信|\bI am writing (?:to you|this letter)\b|\bin this letter\b/iu;
/** A heading or a field of books and journals. */
const OF_BOOKS =
  /^(?:前言|序言?|自序|[后後][记記]|[目][录錄]|[写寫]在前面|博文)$|^[□■◇◆]\s*(?:本[报報])?(?:[记記]者)?\s*\p{Script=Han}{2,4}$|[已有]\s*\d+\s*次[阅閱][读讀]|出版社\s*[:：]|\bISBN\b|[页頁][数數]\s*[:：]/u;
/** The headings of a scholarly paper. */
const ABSTRACT =
  /^(?:[#*\s]*)(?:(?:(?:visual|graphical) )?abstract|摘\s?要)(?:[*\s:：]*$|\s*[:：])/iu;
const REFERENCES =
  /^(?:[#*\s]*)(?:references|bibliography|works cited|[参參]考文[献獻]|引用文[献獻])[*\s:：]*$/iu;

/** What a scholarly paper says of what it has: an abstract and references; its heading. */
export function signOfPaper(texts: readonly string[]): string | undefined {
  const abstract = texts.find((text) => ABSTRACT.test(text));
  return abstract !== undefined &&
    texts.some((text) => REFERENCES.test(text)) &&
    !texts.some((text) => TO_LISTENERS.test(unquoted(text)))
    ? abstract.slice(0, 40)
    : undefined;
}

/** Words to those who sit there and listen. */
const TO_LISTENERS =
  /在座|大家好|[听聽][众眾]|[诸諸]位|同[学學][们們]|朋友[们們]|[来來][宾賓]|女士|[跟和][大各][家位](?:分享|[报報]告|[汇匯彙][报報]|[讲講说說聊谈談])|今[天晚][^。]{0,12}(?:演[讲講]|[讲講]|[题題]目)|\b(?:ladies|tonight|this (?:morning|evening|afternoon)|my talk|this talk|(?:thank|welcome) you(?! for (?:read|visit|your (?:order|interest|purchase)))|class of|in this room|all of you|let us pray|(?:my )?(?:dear )?brothers and sisters)\b/iu;
/** What novels tell between the words of their people. */
const SCENE =
  /哄堂大笑|掌[声聲](?:[过過][后後]|[响響]|雷[动動])|[话話]音[刚剛未落]|[颔頷]首|嘴角|眼神|目光|[顿頓][时時]|款款|[缓緩]{2}|[郑鄭]重其事|沉思|默默|[点點]了?[点點]?[头頭]|抿|眉[头頭]|微微|[说說笑问問喊][着著道]|鸦雀[无無][声聲]|清了清|心[里裡裏中]|[扬揚举舉]起|走[上到向]|\b(?:nodded|smiled|whispered|sighed|frowned|grinned)\b/u;

/**
 * Why a text that nobody announces as a talk, in which nobody greets, takes leave or speaks in turn, is
 * taken for something written; undefined where it may be spoken. A doubt is in favour of the talk.
 */
export function signOfWriting(
  texts: readonly string[],
  before: readonly string[],
): SignOfWriting | undefined {
  // 各位来宾：, on a line of its own.
  const called = texts.slice(0, 2).some((text) => salutes(text) && /[:：]$/u.test(text));
  if (!called && tellsStory(texts))
    return { kind: 'story', sign: texts.find((text) => SCENE.test(text)) ?? '' };
  const letter = texts.slice(0, 3).find((text) => OF_LETTERS.test(text));
  if (letter !== undefined) return { kind: 'article', sign: letter };
  if (texts.slice(0, 3).some(greets) || texts.slice(-3).some(closes)) return undefined;
  const head = [...before, ...texts.slice(0, 3)];
  const dateline = head.find((text) => DATELINE.test(text));
  if (dateline !== undefined && share(texts, speaksAsOne) <= 0.5)
    return { kind: 'news', sign: dateline };
  const reporter = head.find((text) => REPORTER.test(text));
  if (reporter !== undefined) return { kind: 'news', sign: reporter };
  if (texts.some((text) => TO_LISTENERS.test(unquoted(text)))) return undefined;
  const readers = [...before, ...texts].find(
    (text) => FOR_READERS.test(text) && noiseOf(text)?.name !== 'copyright',
  );
  if (readers !== undefined) return { kind: 'article', sign: readers };
  const book = head.find((text) => OF_BOOKS.test(text));
  if (book !== undefined) return { kind: 'article', sign: book };
  const listed = texts.filter((text) => /^[•·▪‣●○◦]\s?\S/u.test(text));
  return listed.length >= 3 && listed.length >= texts.length * 0.25
    ? { kind: 'article', sign: listed[0] ?? '' }
    : undefined;
}

/** Scenes in every third paragraph, and hardly anybody who says I outside of quotation marks. */
function tellsStory(texts: readonly string[]): boolean {
  // What somebody says may go on over several paragraphs.
  const told = unquoted(texts.join('\n'))
    .split('\n')
    .filter((text) => text.trim() !== '');
  return (
    texts.length >= 6 &&
    told.length >= 3 &&
    share(told, (text) => SCENE.test(text)) > 0.25 &&
    share(told, speaksAsOne) < 0.2
  );
}

/** 我院 and 我市 are how an office writes of itself. */
function speaksAsOne(text: string): boolean {
  const own = unquoted(text);
  return (
    isSpoken(own) &&
    /我(?![院市校县縣省区區国國厂廠司军軍局队隊部党黨方州镇鎮])|咱|你|您|\b(?:I|we|you)\b/iu.test(
      own,
    )
  );
}

/** Whether hardly any paragraph of a longer text has somebody speak, as I or to others. */
export function nobodySpeaks(texts: readonly string[]): boolean {
  const prose = texts.filter(isProse);
  return prose.length >= 8 && share(prose, (text) => isSpoken(unquoted(text))) < 0.15;
}

/** Without what stands in quotation marks, which may close in a later paragraph. */
export function unquoted(text: string): string {
  return text.replaceAll(/[“「『][^”」』]*(?:[”」』]|$)/g, '').replaceAll(/"[^"\n]*(?:"|$)/g, '');
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.filter(test).length / Math.max(1, texts.length);
}
