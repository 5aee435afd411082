import type { Item } from '../draft.ts';
import { paragraph, passage } from '../draft.ts';
import { clockMs } from '../formats/clock.ts';
import { NAME_TIME_WORDS } from '../formats/minutes.ts';
import { speakerLabels } from '../formats/speaker-labels.ts';

/** The speaker and the words of a text that begins with a label. */
type Split = (text: string) => { speaker: string; rest: string; at?: number } | undefined;

/** Items with a turn where a paragraph begins with who speaks: 张帆：…, Q: …. */
export function findTurns(items: readonly Item[]): Item[] {
  const texts = items.flatMap((item) => (item.type === 'passage' ? [item.text] : []));
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

/** Ada Fenwick (00:28): the words. Who has a time once may have none elsewhere; one time alone is none. */
function timedLabels(texts: readonly string[]): Split | undefined {
  const timed: Split = (text) => {
    const [label = '', speaker = '', clock = ''] = NAME_TIME_WORDS.exec(text) ?? [];
    const at = clockMs(clock);
    return at === undefined ? undefined : { speaker, rest: text.slice(label.length), at };
  };
  const names = texts.flatMap((text) => timed(text)?.speaker ?? []);
  if (names.length < 2) return undefined;
  return (text) => {
    const [label = '', speaker = ''] = /^([^:：\n]{1,40})[:：]\s*(?=\S)/u.exec(text) ?? [];
    return (
      timed(text) ??
      (names.includes(speaker) ? { speaker, rest: text.slice(label.length) } : undefined)
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
