import type { Line } from './chinese.ts';
import { LABELS } from './english/phrases.ts';
import { callsSpeech } from './english/speech-name.ts';

/** What a field of a talk is called in Chinese, in both scripts. */
const CHINESE =
  /^(?:演[讲講说說](?:人|者|嘉[宾賓])|[讲講][者员員师師]|主[讲講](?:人|嘉[宾賓])?|(?:演[讲講]|[讲講]座|[报報]告)?(?:[题題]目|主[题題]|[时時][间間]|日期|地[点點])|[单單]位|[职職][务務位])$/u;
/** When a page appeared. */
const PUBLISHED = /^(?:issue|release|publication|posted|published) date$/iu;
/** Who presides or prays, which says that the name under it is not the speaker's. */
const PRESIDES =
  /^(?:moderators?|presiders?|presiding|interviewers?|facilitators?|hosts?|introduced by|blessing|invocation|benediction)$/iu;
/** Fields that a collection of talks has, which no line of a list is called by chance. */
const FEW = 2;
/** Characters of a value. */
const LONGEST = 160;

/**
 * Lines in which each field stands with its value, where a page has every label on a line of its own:
 * Speaker / Ada Fenwick is Speaker: Ada Fenwick. A label alone needs a colon, or others like it.
 */
export function withLabelsJoined(written: readonly Line[]): Line[] {
  const lines = written.flatMap(apart);
  const isMany = lines.filter(({ text }) => labelIn(text) !== undefined).length >= FEW;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const value = lines[at + 1];
    if (!line) continue;
    const label = labelIn(line.text);
    const isPair =
      label !== undefined &&
      (isMany || /[:：]\s*$/u.test(line.text)) &&
      value !== undefined &&
      value.text.length <= LONGEST &&
      labelIn(value.text) === undefined &&
      // Venue: / Speech by Ada Fenwick: a field without its value.
      (LABELS.title?.test(label) === true || !callsSpeech(value.text));
    if (isPair) at++;
    joined.push(isPair ? { ...value, text: `${label}: ${value.text}` } : line);
  }
  return joined;
}

/** 主题：渡口论坛 时间：2016年9月3日 地点：湖城饭店: fields in a row, each on a line of its own. */
function apart(line: Line): Line[] {
  if (line.text.length > LONGEST) return [line];
  const parts = line.text
    .split(/[\s；;|｜]+(?=(?:[\p{Script=Han}]{2,6})[:：])/u)
    .map((part) => part.trim());
  const isRow =
    parts.length > 1 &&
    parts.every((part) => CHINESE.test(/^[^:：]{0,8}(?=[:：])/u.exec(part)?.[0] ?? ''));
  return isRow ? parts.map((text) => ({ ...line, text })) : [line];
}

const LONGEST_LABEL = 40;

/** The label that is all that a line has; Event/Series is an Event. */
function labelIn(text: string): string | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const [label = ''] = text
    .trimEnd()
    .replace(/\s?[:：]$/u, '')
    .split('/');
  const isLabel =
    CHINESE.test(label) ||
    PUBLISHED.test(label) ||
    PRESIDES.test(label) ||
    Object.entries(LABELS).some(([field, names]) => field !== 'nobody' && names.test(label));
  return isLabel ? label : undefined;
}
