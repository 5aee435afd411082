import { textOf } from '../../transcript/text.ts';
import type { Item, PassageItem } from '../draft.ts';
import type { Refusal } from '../edition.ts';
import { speakerLabels } from '../formats/speaker-labels.ts';
import { presentsWriting } from './announcements.ts';
import { linkedShare } from './linked-words.ts';
import { isNotice } from './notices.ts';
import { closes, greets, salutes } from './greetings.ts';
import { isSpoken, reports } from './phrases.ts';
import { refuseProgramme } from './programme.ts';
import { spunWords } from './spun.ts';
import { titlesSpeech } from './speech-titles.ts';
import { ENOUGH, isSermon, openingOf, talkSigns } from './talk-signs.ts';
import { truncation } from './truncated.ts';
import type { SignOfWriting } from './written.ts';
import { nobodySpeaks, signOfPaper, signOfWriting } from './written.ts';

interface Page {
  body: readonly Item[];
  around: readonly PassageItem[];
  /** Headlines and first lines. */
  titles: readonly string[];
  filedAsTalk: boolean;
  announced: boolean;
}

/** Why what was found on a page is not taken as a talk; undefined where it is one. */
export function judge({ body, around, titles, filedAsTalk, announced }: Page): Refusal | undefined {
  const passages = body.filter((item) => item.type === 'passage');
  const texts = passages.map(({ text }) => text);
  const words = texts.join('\n');
  const line = passages[0]?.line ?? 0;
  if (words.trim() === '') {
    const others = around.map(({ text }) => text);
    return others.join('').length < 80
      ? refuse('no-text', line, NO_TEXT)
      : (notATalk(others, { body, around: [], titles, filedAsTalk, announced: false }, line) ??
          refuse('not-a-talk', line, NO_TALK));
  }
  const spun = spunWords(words);
  if (spun) {
    return refuse('spun', line, {
      zh: `文字被近义词替换过，不再是讲者的话：${spun.join('、')}。请找未改写的来源。`,
      en: `Words were swapped for synonyms, so these are no longer the speaker’s words: ${spun.join(', ')}. Find a source that was not rewritten.`,
    });
  }
  const damaged = damage(words);
  if (damaged > 0.08) {
    return refuse('damaged', line, {
      zh: `损坏的字符占 ${String(Math.round(damaged * 100))} %，读不成文。请找另一份来源。`,
      en: `${String(Math.round(damaged * 100))} % of the characters are damaged: the text cannot be read. Find another copy.`,
    });
  }
  const cut = truncation(texts, around);
  if (cut) {
    return refuse('truncated', cut.line || (passages.at(-1)?.line ?? 0), {
      zh: `文字不完整（“${cut.text.slice(0, 40)}”）。请找全文。`,
      en: `The text is not complete (“${cut.text.slice(0, 40)}”). Find the whole of it.`,
    });
  }
  if (linkedShare(passages) > MOSTLY) return refuse('not-a-talk', line, LINKS);
  return notATalk(texts, { body, around, titles, filedAsTalk, announced }, line);
}

function notATalk(
  texts: readonly string[],
  { body, around, titles, filedAsTalk, announced }: Page,
  line: number,
): Refusal | undefined {
  const everything = [...around.map(({ text }) => text), ...texts];
  // Those present may be a long list, each with a semicolon.
  const said = texts.filter((text) => !text.endsWith(';'));
  const greeted = openingOf(said) !== undefined;
  const notice = titles.find((title) => isNotice(title, greets(texts[0] ?? '')));
  if (!announced && notice !== undefined)
    return refuse('not-a-talk', line, WRITTEN.article(notice));
  if (!announced && !titles.some(titlesSpeech) && isNovel(texts, everything)) {
    return refuse('not-a-talk', line, {
      zh: '这是小说：叙述与对白交替，不是某人的演讲。',
      en: 'This is a novel: narration and dialogue, not somebody’s talk.',
    });
  }
  if (!announced && isProduct(everything)) {
    return refuse('not-a-talk', line, {
      zh: '这是商品页：价格、规格与购买，没有演讲。',
      en: 'This is a product page: prices, specifications and orders, no talk.',
    });
  }
  const labels = speakerLabels(texts);
  const speakers = texts.flatMap((text) => labels.split(text)?.speaker ?? []);
  const turns = speakers.length;
  const headings = body.flatMap((item) => (item.type === 'chapter' ? [textOf(item.node)] : []));
  const programme = announced
    ? undefined
    : refuseProgramme([...everything, ...headings], speakers, line, greeted);
  if (programme) return programme;
  // Minutes may have every turn in quotation marks, and so have the best words of an evening.
  const isDialogue =
    turns >= texts.length * MOSTLY && !titles.some((title) => BEST_WORDS.test(title));
  // Whoever greets tells what others said as a part of the talk.
  const reported = texts
    .filter((text) => !isDialogue || !labels.split(text))
    .filter((text) => reports(text) || quotesSomeone(text) || (!greeted && narrates(text))).length;
  if (!announced && !isSermon(texts) && reported > texts.length * 0.34) {
    return refuse('not-a-talk', line, {
      zh: `这是关于演讲的报道（${String(texts.length)} 段中有 ${String(reported)} 段转述），不是演讲本身。`,
      en: `This is news about a talk (${String(reported)} of ${String(texts.length)} paragraphs report what was said), not the talk itself.`,
    });
  }
  const letter = around.find((item) => item.line <= line && presentsWriting(item.text));
  if (!announced && letter && !titles.some(titlesSpeech))
    return refuse('not-a-talk', line, WRITTEN.article(letter.text.slice(0, 40)));
  const paper =
    announced || greeted || texts.slice(-3).some(closes) || titles.some(titlesSpeech)
      ? undefined
      : signOfPaper(everything);
  if (paper !== undefined) return refuse('not-a-talk', line, WRITTEN.article(paper));
  const written =
    announced || turns >= 3 || titles.some(titlesSpeech)
      ? undefined
      : signOfWriting(
          texts,
          around.filter((item) => item.line < line).map(({ text }) => text),
        );
  if (written) return refuse('not-a-talk', line, WRITTEN[written.kind](written.sign.slice(0, 40)));
  const met = greeted || texts.slice(-3).some(closes);
  if (!announced && turns < 3 && !met && !titles.some(titlesSpeech) && nobodySpeaks(texts))
    return refuse('not-a-talk', line, NO_TALK);
  if (talkSigns({ texts, titles, filedAsTalk, announced, speakers }) >= ENOUGH) return undefined;
  return refuse('not-a-talk', line, NO_TALK);
}

const NO_TALK = {
  zh: '没有找到演讲：没有“演讲全文”一类的话，没有称呼，也没有人对听众说“我”“你们”。若确是讲稿，请用 --format 指定格式。',
  en: 'No talk was found: nothing announces one, nobody is greeted, and nobody speaks to listeners in the first person. If it is a transcript, name its format with --format.',
};

const WRITTEN: Record<SignOfWriting['kind'], (sign: string) => { zh: string; en: string }> = {
  news: (sign) => ({
    zh: `这是新闻报道（“${sign}”），没有讲者对听众说的话。`,
    en: `This is news (“${sign}”): nobody speaks to listeners.`,
  }),
  article: (sign) => ({
    zh: `这是写给读者的文章（“${sign}”），不是对听众的演讲。若确是讲稿，请用 --format 指定格式。`,
    en: `This was written for readers (“${sign}”) and is no talk to listeners. If it is a transcript, name its format with --format.`,
  }),
  story: (sign) => ({
    zh: `这是小说或故事：叙述与对白交替（“${sign}”），不是某人的演讲。`,
    en: `This is a story: narration and dialogue (“${sign}”), not somebody’s talk.`,
  }),
};

/** What several people said, gathered. */
const BEST_WORDS = /金句|[语語][录錄]|名言|\b(?:best )?(?:quotes|quotations)\b/iu;
/** Share of the paragraphs that are turns in a dialogue, or of the words that are links. */
const MOSTLY = 0.6;
const LINKS = {
  zh: '这里几乎全是链接：是目录，讲稿在别处。',
  en: 'These are nearly all links: a table of contents, whose talk is elsewhere.',
};
const NARRATES =
  /(?:教授|[院校馆館所会會部局]长|[院校馆館所会會部局]長|同[学學]|先生|女士|老[师師]|班[长長]|主任|[他她])[^。，“「]{0,24}(?:[谈談]到|指出|表示|寄[语語]|勉[励勵]|分享了|回[顾顧]了?|回[忆憶]|介[绍紹]了|[强強][调調]|提到)/u;

/** Whether a paragraph tells what others said, and nobody in it says I or you. */
function narrates(text: string): boolean {
  return NARRATES.test(text) && !isSpoken(text);
}

function quotesSomeone(text: string): boolean {
  const quoted = text.match(/[“「『][^“「『”」』]{12,}[”」』]/g)?.join('').length ?? 0;
  return quoted > text.length * 0.5;
}

function isNovel(texts: readonly string[], everything: readonly string[]): boolean {
  const head = everything.slice(0, 6).join('\n');
  const frame =
    (/^\s*第\s*[\d零〇一二三四五六七八九十百千两]+\s*[章回节節卷]|^chapter (?:\d+|[ivxlc]+|one|two|three)\b/imu.test(
      head,
    )
      ? 2
      : 0) +
    (/上一章|下一章|加入[书書][签籤架]|[书書]迷|[小][说說][网網]|目[录錄]页|章[节節]目[录錄]/u.test(
      everything.join('\n'),
    )
      ? 2
      : 0);
  const dialogue =
    texts.filter((text) => /^[“"「『].*[。！？!?，,.]/u.test(text)).length /
    Math.max(1, texts.length);
  const narration =
    texts.filter((text) =>
      /[说說问問笑喊叫答怒冷]道|点了点头|點了點頭|皱眉|皺眉|心[里裡裏]|看[着著]|望[着著]|微微|一[笑愣怔]|摇了?摇头|[he]{2}? (?:said|asked|whispered|replied|nodded|smiled)\b/u.test(
        text,
      ),
    ).length / Math.max(1, texts.length);
  // Books hold speeches, too.
  if (
    texts.slice(0, 2).some((text) => greets(text) || salutes(text)) &&
    texts.slice(-2).some(closes)
  )
    return false;
  return frame >= 2
    ? dialogue > 0.12 || narration > 0.12 || frame >= 4
    : texts.length >= 8 && dialogue > 0.2 && narration > 0.15;
}

/** A page of wares has their signs all over; somebody who speaks of business has them here and there. */
function isProduct(lines: readonly string[]): boolean {
  const signs = [
    /加入[购購]物[车車]|立即[购購][买買]|add to (?:cart|basket)|buy now|get a (?:free )?quote|free trial/i,
    /(?:[¥￥$€£]|NT\$|HK\$)\s?\d|(?<!\d)\d{1,9}(?:\.\d{1,2})?\s*元(?:\/|起|包)/,
    /[库庫]存|包[邮郵]|in stock|free shipping|运费|運費/i,
    /规格|規格|型[号號]|[产產]品[参參]数|specifications?|SKU\b|[参參][数數][:：]/i,
    /[产產]地|[厂廠]家|批[发發]|供[应應]商|[询詢][价價]|MOQ\b|起[订訂]量/i,
    /[客]服|[质質]保|售后|售後|warranty|(?:returns?|refund) policy/i,
    /^(?:pricing|what our (?:customers|clients) say|why choose us\??)$/im,
  ];
  const words = lines.join('\n');
  const signed = lines.filter((line) => signs.some((sign) => sign.test(line)));
  return (
    signs.filter((sign) => sign.test(words)).length >= 3 && signed.length >= lines.length * 0.2
  );
}

/** Share of characters that stand for lost ones. */
function damage(words: string): number {
  const lost = words.match(/\uFFFD|[\uE000-\uF8FF]|\?{2,}|[锟斤拷]{3}/gu)?.join('').length ?? 0;
  return lost / Math.max(1, words.replaceAll(/\s/g, '').length);
}

function refuse(rule: string, line: number, words: { zh: string; en: string }): Refusal {
  return { rule, line, ...words };
}

const NO_TEXT = {
  zh: '没有正文：文件是空的，或只有标题。',
  en: 'There is no text: the file is empty or has only a title.',
};
