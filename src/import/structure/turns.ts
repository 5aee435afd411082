import type { Item } from '../draft.ts';
import { paragraph, passage } from '../draft.ts';
import { speakerLabels } from '../formats/speaker-labels.ts';

/** Items with a turn where a paragraph begins with who speaks: 张帆：…, Q: …. */
export function findTurns(items: readonly Item[]): Item[] {
  // Where the source marks turns by itself, a colon in the text is no second kind of mark.
  if (items.some((item) => item.type === 'turn')) return [...items];
  const texts = items.flatMap((item) => (item.type === 'passage' ? [item.text] : []));
  const labels = speakerLabels(texts);
  if (labels.names.size === 0) return [...items];
  return items.flatMap((item): Item[] => {
    if (item.type !== 'passage' || item.node.type !== 'paragraph') return [item];
    const found = labels.split(item.text);
    if (!found) return [item];
    const { line, at } = item;
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
