import type { Item } from '../draft.ts';
import { textPassage } from '../draft.ts';
import { SPEECH_EN, SPEECH_OF_OCCASION } from './phrases.ts';

/** Characters of a head that a copy glued to the first words, and how many a paragraph must have behind it. */
const LONGEST = 400;
const SHORTEST_TALK = 80;

/** First words to listeners. */
const GREETING =
  /尊敬的|敬[爱愛]的|[亲親][爱愛]的|[各诸諸]位|大家[好上中下早晚]|(?:同[学學]|老[师師]|女士|先生|朋友|家[长長]|校友|同志)[们們][,，:：]|\b(?:Mr\.? (?:President|Speaker|Chair\p{L}*)|Madam (?:President|Speaker|Chair\p{L}*)|Ladies and gentlemen|Your Excellenc\p{L}+|Distinguished guests|Good (?:morning|afternoon|evening))\b/u;
const NAMES_SPEECH = new RegExp(SPEECH_OF_OCCASION, 'u');
/** Words and marks of somebody who speaks already, as in 感谢校长的致辞，, and of a turn: 何文：. */
const OF_SPEAKER =
  /我|[感谢謝]{2}|\p{Script=Han}[，,]|[,，、；;]\s*$|^\p{Script=Han}{2,4}[:：]|\b(?:I|we|you|thank|for|that|who|is|are|was|were)\b/iu;
/** Marks that end a sentence, but for those of what is written short. */
const SENTENCE = /[。！？]|\p{Ll}{3,}[.!?]\s+\p{Lu}/u;

/**
 * Items with the head of a speech on a line of its own, where a copy has it glued to the first words:
 * 过河在渡口大会上的讲话主席 何文舟尊敬的各位来宾：…. Only a head that names a speech and has no sentence
 * is cut off; no character is lost.
 */
export function withoutGluedHead(items: readonly Item[]): Item[] {
  const at = items.findIndex(
    (item) =>
      item.type === 'passage' &&
      (item.text.length > SHORTEST_TALK || GLUED_ANNOUNCEMENT.test(item.text)),
  );
  const item = items[at];
  if (item?.type !== 'passage' || item.node.type !== 'paragraph') return [...items];
  const [only, ...others] = item.node.children;
  if (only?.type !== 'text' || others.length > 0) return [...items];
  const head = headIn(only.value);
  if (head === undefined) return [...items];
  const talk = only.value.slice(head.length);
  return [
    ...items.slice(0, at),
    textPassage(head.trim(), item.line),
    { ...textPassage(talk, item.line), ...(item.at === undefined ? {} : { at: item.at }) },
    ...items.slice(at + 1),
  ];
}

/** Remarks by Ms Ada Fenwick, Governor of the Lake Bank, at the Ferry Club.This afternoon …: a head that ends with a full stop. */
const IN_SHORT = String.raw`\b(?:Mrs?|Ms|Dr|Prof|Hon|St|Rev|Gov|Sen|Smt|Engr|Barr|Cllr|Mthr|Amb|Fr|Ir|\p{Lu})`;
const ENGLISH_HEAD = new RegExp(
  String.raw`^(?:(?:opening|closing|keynote|welcome) )?(?:remarks|speech|address|statement|lecture|keynote) (?:by|of|to be given by) (?:[^.!?]|(?<=${IN_SHORT})\.){8,240}(?<!${IN_SHORT})\.\s*(?=\p{Lu})`,
  'iu',
);

/** 何文舟渡口大会讲话全文如下： …: an announcement that a copy glued to the first words. */
const GLUED_ANNOUNCEMENT =
  /^[^。！？，,:：]{2,40}(?:演[讲講]|[讲講][话話]|致[辞辭词詞]|[发發]言)(?:全文|[实實][录錄]|[内內]容)?(?:如下|全文|[实實][录錄])\s*[:：]\s*(?=\S.{10})/u;

function headIn(text: string): string | undefined {
  const announcement = GLUED_ANNOUNCEMENT.exec(text)?.[0];
  if (announcement !== undefined) return announcement;
  const english = ENGLISH_HEAD.exec(text)?.[0];
  if (
    english !== undefined &&
    !/\b(?:who|is|are|was|were|has|have)\b/iu.test(english) &&
    text.length - english.length >= SHORTEST_TALK
  )
    return english;
  const start = text.slice(0, LONGEST).search(GREETING);
  const head = text.slice(0, Math.max(0, start));
  const isHead =
    head.trim().length >= 8 &&
    text.length - start >= SHORTEST_TALK &&
    (/\p{Script=Han}/u.test(head) ? NAMES_SPEECH.test(head) : SPEECH_EN.test(head)) &&
    !SENTENCE.test(head) &&
    !OF_SPEAKER.test(head) &&
    !/[:：“「"]\s*$/u.test(head);
  return isHead ? head : undefined;
}
