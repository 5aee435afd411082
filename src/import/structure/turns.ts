import type { Item } from '../draft.ts';
import { paragraph, passage } from '../draft.ts';
import { clockMs } from '../formats/clock.ts';
import { NAME_TIME_WORDS } from '../formats/name-and-time.ts';
import { speakerLabels } from '../formats/speaker-labels.ts';
import { passagesOf } from '../draft.ts';

/** The speaker and the words of a text that begins with a label. */
type Split = (text: string) => { speaker: string; rest: string; at?: number } | undefined;

/** Items with a turn where a paragraph begins with who speaks: 张帆：…, Q: …. */
export function findTurns(items: readonly Item[]): Item[] {
  const texts = passagesOf(items).map(({ text }) => text);
  // Where the source marks turns by itself, a colon in the text is no second kind of mark; a time is.
  const isMarked = items.some((item) => item.type === 'turn');
  const split = isMarked ? timedLabels(texts) : labelsOf(texts);
  if (!split) return [...items];
  return items.flatMap((item): Item[] => {
    if (item.type !== 'passage' || item.node.type !== 'paragraph') return [item];
    const found = split(item.text);
    if (!found) return [item];
    const { line } = item;
    const at = found.at ?? item.at;
    const turn: Item = {
      type: 'turn',
      speaker: found.speaker,
      line,
      ...(at === undefined ? {} : { at }),
    };
    const children = dropStart(item.node.children, item.text.length - found.rest.length);
    if (!children) return [item];
    return children.length === 0 ? [turn] : [turn, passage(paragraph(children), line, { at })];
  });
}

function labelsOf(texts: readonly string[]): Split | undefined {
  const labels = speakerLabels(texts);
  return labels.names.size === 0 ? undefined : (text) => labels.split(text);
}

/** Labels with times, at least, and their share of all paragraphs, where others are marked as well. */
const FEWEST = 3;
const SHARE = 0.1;

/** Ada Fenwick (00:28): the words; times rise. Above the first of them its speakers may have a label without one. */
function timedLabels(texts: readonly string[]): Split | undefined {
  const timed: Split = (text) => {
    const [label = '', speaker = '', clock = ''] = NAME_TIME_WORDS.exec(text) ?? [];
    const at = clockMs(clock);
    return at === undefined ? undefined : { speaker, rest: text.slice(label.length), at };
  };
  const found = texts.flatMap((text) => timed(text) ?? []);
  const rise = found.every(({ at = 0 }, index) => at >= (found[index - 1]?.at ?? 0));
  if (!rise || found.length < Math.max(FEWEST, texts.length * SHARE)) return undefined;
  const names = new Set(found.map(({ speaker }) => speaker));
  const above = new Set(texts.slice(0, texts.findIndex(timed)));
  return (text) => {
    const [label = '', speaker = ''] = /^([^:：\n]{1,40})[:：]\s*(?=\S)/u.exec(text) ?? [];
    return (
      timed(text) ??
      (above.has(text) && names.has(speaker)
        ? { speaker, rest: text.slice(label.length) }
        : undefined)
    );
  };
}

type Children = Extract<Item, { type: 'passage' }>['node'] & { type: 'paragraph' };

/** Inline content without its first `length` characters, where these are plain text or bold. */
function dropStart(
  children: Children['children'],
  length: number,
): Children['children'] | undefined {
  const [first, ...rest] = children;
  if (!first) return [];
  if (first.type === 'strong') {
    const [inner] = first.children;
    if (first.children.length !== 1 || inner?.type !== 'text' || inner.value.length > length)
      return undefined;
    return dropStart(rest, length - inner.value.length);
  }
  if (first.type !== 'text') return length === 0 ? children : undefined;
  if (first.value.length < length) return dropStart(rest, length - first.value.length);
  const value = first.value.slice(length);
  return value === '' ? rest : [{ type: 'text', value }, ...rest];
}
