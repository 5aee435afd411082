import { isPersonName } from '../metadata/person-name.ts';
import { isWord } from '../repair/evidence.ts';
import { greets } from '../structure/greetings.ts';
import { isProse } from '../structure/phrases.ts';

/**
 * The words before the first colon, if they can be a label: short, without a sentence's punctuation,
 * a degree, a role, an office in capitals or an origin behind them.
 */
const LABEL =
  /^(?:>> ?)?([^\s：:，。,.！？!?；;（()）“”"「」【】[\]][^：:，。,！？!?；;“”"「」（()）【】\n]{0,29}?(?:\. [^：:，。,！？!?；;“”"「」（()）【】\n]{1,20})?)(?:, ?(?:Psy|Ph|M|J|Ed)\.? ?D\.?)*(?:, [A-Z][A-Z ’'.&,-]{2,80}(?=:))?(?:\s*[（(][^：:。！？!?（()）\n]{1,30}[)）])?\s*[：:]\s*(?=\S|$)/u;
/** 【邵武】 or [邵武] in front of the words, as live texts have it. */
const BRACKETED = /^[【[]([^：:，。！？!?【】[\]\n]{1,28})[】\]]\s*[：:]?\s*(?=\S)/u;

/** Roles that speak without a name. */
const ROLE =
  /^(?:主[持讲講][人者]?|[记記]者|[观觀][众眾]|[听聽][众眾]|群[众眾]|[众眾]人?|[提发發][问問言]者?\d*|[问問]|答|Q\d*|A\d*|[嘉来來][宾賓]|[现現][场場].{0,4}|[学學]生\d*|[同学學]{2}\d*|[网網]友|[说說][话話]人\s?\d+|[发發]言人\s?\d*|[司][仪儀]|旁白|[翻]?[译譯]者?|[采採][访訪]者?|受[访訪]者|host|moderator|interviewer|interviewee|speaker ?\w{0,3}|audience(?: member)?|question(?:er)?|answer|narrator|presenter|reporter|participant ?\d*|mc|chair|all|journalist|.{2,16}(?:[记記]者|[观觀][众眾]|[听聽][众眾]|[网網]友|同[学學]))$/iu;
/** A role in front of a name: 主持人 何田田. */
const ROLE_AND_NAME =
  /^(?:主[持讲講][人者]?|[嘉来來][宾賓]|[记記]者|[采採][访訪]者|moderator|host|interviewer|speaker)\s+(.{2,30})$/iu;

/** Words before a colon that begin a sentence of any speaker. */
const NOT_A_LABEL =
  /^(?:第.{1,3}|.{0,4}(?:文本|[图圖]片|字幕|幻[灯燈]片)|(?:[会會][议議]|活[动動]|演[讲講]|[讲講]座|[发發][布佈])?(?:[时時][间間]|日期|地[点點址]|[内內]容|主[题題]|[题題]目|[标標][题題签籤]|[来來]源|[关關][键鍵][词詞字]|字[数數]|[阅閱][读讀]量)|首先|其次|最后|最後|然后|然後|比如.*|例如|如|注|因此|所以|但是|但|结论|結論|总结|總結|一|二|三|四|五|六|[（(]?\d+[)）]?|https?|一是|二是|三是|一方面|另一方面|另外|也就是.*|就是.*|换句话说|換句話說|我.*|他.*|她.*|它.*|这.*|這.*|那.*|那么|有.*|是.*|.*(?:[说說曰]|[写寫问問答]道)|and|but|so|for example|note|first|second|third|finally|because|the .*|this .*|that .*|it .*|we .*|i .*|you .*|he .*|she .*|they .*)$/iu;

/** Share of texts with a label at which any word that recurs before a colon is one. */
const MOST = 0.4;

export interface Labels {
  names: ReadonlySet<string>;
  /** The speaker and the words of a text that begins with a label. */
  split(text: string): { speaker: string; rest: string } | undefined;
}

/**
 * The labels with which texts begin: roles and people's names before a colon where there are two at
 * least, and any word that recurs where most texts begin with one.
 */
export function speakerLabels(texts: readonly string[]): Labels {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const label = labelOf(text);
    if (label !== undefined && canBeLabel(label)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  for (const label of countedOff(counts)) counts.delete(label);
  const labels = [...counts.keys()];
  const all = sumOf(counts, labels);
  // Other words are names only where most of the text is parted by such words.
  const others =
    all >= texts.length * MOST ? labels.filter((label) => (counts.get(label) ?? 0) >= 2) : [];
  const names = new Set([...labels.filter(isPersonOrRole), ...others, ...capitals(labels, counts)]);
  if (!areVoices(names, counts, texts)) names.clear();
  for (const asker of askers(texts, names)) names.add(asker);
  const alone = namesAlone(texts);
  const initials = new Map([...initialsOf(names, labels), ...askedByName(names, labels)]);
  for (const short of initials.keys()) names.add(short);
  return {
    names: new Set([...names, ...alone]),
    split(text) {
      const only = alone.size > 0 ? nameOnLine(text) : undefined;
      if (only !== undefined && alone.has(only)) return { speaker: only, rest: '' };
      const match = LABEL.exec(text) ?? BRACKETED.exec(text);
      const words = match?.[1] ?? '';
      const label = /^[【[]/u.test(text) ? nameInBrackets(words) : bareName(words);
      if (!match || !names.has(label)) return undefined;
      return { speaker: initials.get(label) ?? label, rest: text.slice(match[0].length) };
    },
  };
}

/** 原则一：…, 原则二：…: what is counted off, each once, is nobody who speaks. */
function countedOff(counts: ReadonlyMap<string, number>): string[] {
  const numbered = [...counts].flatMap(([label, count]) => {
    const [, stem] =
      /^(\p{Script=Han}{2,8}?)(?:[一二三四五六七八九十]{1,2}|\d{1,2})$/u.exec(label) ?? [];
    return stem === undefined || count > 1 || ROLE.test(stem) ? [] : [{ label, stem }];
  });
  return numbered
    .filter(({ stem }) => numbered.filter((other) => other.stem === stem).length > 1)
    .map(({ label }) => label);
}

/**
 * Whether labels are of people who speak: one at least comes again, or most of the text is parted by them.
 * Training Costs: … has one, and once.
 */
function areVoices(
  names: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  texts: readonly string[],
): boolean {
  const all = sumOf(counts, [...names]);
  const comesAgain = [...names].some((name) => (counts.get(name) ?? 0) > 1);
  return (all > 1 && (comesAgain || all >= texts.length * MOST)) || isGreeting(texts[0] ?? '');
}

const IN_HAN = /^\p{Script=Han}/u;

/** 何文：大家好！ One label alone is one where it stands in front of a greeting, at the very start. */
function isGreeting(text: string): boolean {
  const match = LABEL.exec(text);
  const label = match?.[1] ?? '';
  return (
    match !== null &&
    IN_HAN.test(label) &&
    isPersonName(label) &&
    greets(text.slice(match[0].length))
  );
}

/** How often whoever asks must do so, and which share of what they say somebody answers. */
const ASKED = 3;
const ANSWERED = 0.7;

/** 渡口报: who has no person's name and is answered again and again by somebody who has. */
function askers(texts: readonly string[], names: ReadonlySet<string>): string[] {
  const labels = texts.flatMap((text) => labelOf(text) ?? []);
  const asked = new Map<string, { times: number; answered: number }>();
  for (const [index, label] of labels.entries()) {
    if (names.has(label) || !canBeLabel(label)) continue;
    const { times, answered } = asked.get(label) ?? { times: 0, answered: 0 };
    const isAnswered = names.has(labels[index + 1] ?? '') ? 1 : 0;
    asked.set(label, { times: times + 1, answered: answered + isAnswered });
  }
  return [...asked].flatMap(([label, { times, answered }]) =>
    times >= ASKED && answered >= times * ANSWERED ? [label] : [],
  );
}

/** IM is Ilse Morgen where she is named once and called by her initials then. */
function initialsOf(names: ReadonlySet<string>, labels: readonly string[]): Map<string, string> {
  return new Map(
    [...names].flatMap((name): [string, string][] => {
      const words = name.split(' ');
      const initials = words.map((word) => word.charAt(0)).join('');
      return words.length > 1 && labels.includes(initials) ? [[initials, name]] : [];
    }),
  );
}

/** 何文问：…, 李答：…, and then 问 and 答: who asks and who answers is named once, before all else. */
function askedByName(names: ReadonlySet<string>, labels: readonly string[]): [string, string][] {
  const [asks, answers] = [/^[问問]$/u, /^答$/u].map((kind) =>
    [...names].find((name) => kind.test(name)),
  );
  if (asks === undefined || answers === undefined) return [];
  const first = Math.min(labels.indexOf(asks), labels.indexOf(answers));
  return labels.slice(0, first).flatMap((label): [string, string][] => {
    const [, name] = /^(\p{Script=Han}{1,8})[问問答]$/u.exec(label) ?? [];
    return name === undefined ? [] : [[label, name]];
  });
}

/** Share of the texts that are names alone, where names stand on lines of their own. */
const ALONE = 0.15;

/** Names that stand on a line of their own above what they say: three lines and two people at least. */
function namesAlone(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const name = isProse(texts[index + 1] ?? '') ? nameOnLine(text) : undefined;
    if (name === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found = [...counts].flatMap(([name, count]) =>
    isPersonOrRole(name) || (count >= 2 && /^(?:\p{Lu}|\p{Script=Han})/u.test(name)) ? [name] : [],
  );
  const all = sumOf(counts, found);
  const cast = new Set(texts.flatMap((text) => CAST.exec(text)?.[1] ?? []));
  const isListed = found.filter((name) => cast.has(name)).length >= 2;
  const dialogue = found.length >= 2 && all >= 3 && (isListed || all >= texts.length * ALONE);
  return new Set(dialogue && found.some(isPersonOrRole) ? found : []);
}

/** Ada Fenwick - Chairman & CEO: one of those who take part, as a list over the talk has them. */
const CAST = /^(\p{Lu}[^\d:–—-]{2,38})\s[–—-]{1,2}\s\p{Lu}[^.!?]{2,80}$/u;

/** [主持人 何文], 何文: the name, where a line holds nothing else. */
function nameOnLine(text: string): string | undefined {
  const [, bracketed] = /^[【[]([^【】[\]\n]{1,40})[】\]]$/u.exec(text) ?? [];
  if (bracketed === undefined) return isShort(text) ? bareName(text) : undefined;
  const name = nameInBrackets(bracketed);
  // 【江湖】 is a heading: a word that only looks like a name.
  const isHeading = name === bracketed && !ROLE.test(name) && isWord(name);
  return isPersonOrRole(name) && !isHeading ? name : undefined;
}

function isShort(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 30 &&
    // Thank you. ends a sentence.
    !/\p{Ll}{3}\.$/u.test(text) &&
    !/[\p{P}\d]/u.test(text.replaceAll(/[·.’'-]/g, ''))
  );
}

function sumOf(counts: ReadonlyMap<string, number>, labels: readonly string[]): number {
  return labels.reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
}

export function isPersonOrRole(label: string): boolean {
  return ROLE.test(label) || THE_OFFICE.test(label) || isPersonName(label);
}

/** MINISTER ASHBY, QUESTION: words in capitals that come again and again, two of them at least. */
function capitals(labels: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  const found = labels.filter((label) => /^[A-Z][A-Z.'’ -]{1,40}\d?$/.test(label));
  return found.length >= 2 && sumOf(counts, found) >= 4 ? found : [];
}

function labelOf(text: string): string | undefined {
  const words = LABEL.exec(text)?.[1];
  if (words !== undefined) return bareName(words);
  // Pages bracket much; only a person or a role in brackets speaks.
  const bracketed = BRACKETED.exec(text)?.[1];
  const name = bracketed === undefined ? '' : nameInBrackets(bracketed);
  return isPersonOrRole(name) ? name : undefined;
}

/** The name alone, where the label has a role in front of it. */
function bareName(label: string): string {
  const name = ROLE_AND_NAME.exec(label.trim())?.[1];
  return name !== undefined && isPersonName(name) ? name : label.trim();
}

/** 【湖畔大学副校长 何文】: brackets hold an office before the name. */
function nameInBrackets(words: string): string {
  const last = words.trim().split(/\s+/).at(-1) ?? '';
  return /\p{Script=Han}/u.test(last) && isPersonName(last) ? last : bareName(words);
}

/** The President: who holds an office, and no sentence. */
const THE_OFFICE =
  /^the (?:(?:vice|deputy|prime|first) )?(?:president|minister|lady|chair(?:man|woman)?|secretary|speaker|moderator|mayor|governor|court|witness)$/iu;

function canBeLabel(label: string): boolean {
  if (THE_OFFICE.test(label)) return true;
  if (NOT_A_LABEL.test(label)) return false;
  if (isPersonOrRole(label)) return true;
  const words = label.split(/\s+/).length;
  return /\p{Script=Han}/u.test(label)
    ? label.length <= 10
    : words <= 4 && /^(?:\p{Lu}|[a-z]\w{1,11}$)/u.test(label);
}
