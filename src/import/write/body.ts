import type { RootContent } from 'mdast';
import { textOf } from '../../transcript/text.ts';
import type { Finding } from '../../archive/finding.ts';
import { guardCharacters } from '../../transcript/guard-characters.ts';
import { guardShape } from '../../transcript/guard-shape.ts';
import { guardTree } from '../../transcript/guard.ts';
import { parseTranscript, TranscriptSyntaxError } from '../../transcript/parse.ts';
import { guardTranscript } from '../../transcript/guard-transcript.ts';
import type { Item } from '../draft.ts';
import { paragraph } from '../draft.ts';
import { component } from '../structure/stage-directions.ts';
import { exactTimecode, plainWords, serializeBlock, serializeTurn } from './serialize.ts';
import { passagesOf } from '../draft.ts';

/**
 * A talk's body in the dialect, in its canonical form, with the source's line of each passage.
 * Findings say why the dialect cannot hold it, if it cannot.
 */
export function writeBody(
  items: readonly Item[],
  voiceOf: (speaker: string) => string,
): { body: string; lines: number[]; findings: Finding[] } {
  const nodes = withTimes(items);
  const plain = nodes.map((item) => (item.type === 'passage' ? plainWords(item.node) : undefined));
  const written = nodes.map((item, index) =>
    item.type === 'turn' ? writeTurn(item, voiceOf) : (plain[index] ?? serializeBlock(item.node)),
  );
  const sound = readsBack(written, nodes, plain);
  const blocks = sound
    ? written
    : nodes.map((item, index) =>
        item.type === 'turn' ? (written[index] ?? '') : checked(item, written[index] ?? ''),
      );
  const body = asBody(blocks);
  return {
    body,
    findings: sound ? [] : guardTranscript(body, { file: '', bodyLine: 1 }).findings,
    lines: passagesOf(items).map(({ line }) => line),
  };
}

function writeTurn(
  { speaker, at }: Extract<Item, { type: 'turn' }>,
  voiceOf: (speaker: string) => string,
): string {
  return serializeTurn(voiceOf(speaker), at === undefined ? undefined : exactTimecode(at));
}

/** Items with each passage's time in front of its words, unless the turn has just said it. */
function withTimes(items: readonly Item[]): Item[] {
  let turnTime: number | undefined;
  return items.map((item) => {
    if (item.type === 'turn') turnTime = item.at;
    if (item.type !== 'passage') return item;
    const known = item.at === turnTime;
    turnTime = undefined;
    const { node, at } = item;
    if (at === undefined || known || node.type !== 'paragraph') return item;
    const time = component('Time', [], { at: exactTimecode(at) });
    return { ...item, node: paragraph([time, ...node.children]) };
  });
}

/** A block that reads back as one block with the same words, as plain as it must be for that. */
function checked(item: Exclude<Item, { type: 'turn' }>, written: string): string {
  if (readsBack([written], [item])) return written;
  const { node } = item;
  if (item.type === 'passage') {
    const plain = { ...item, node: paragraph([{ type: 'text', value: textOf(node) }]) };
    const again = serializeBlock(plain.node);
    if (readsBack([again], [plain])) return again;
  }
  return `${item.type === 'chapter' ? '## ' : ''}${escapeAll(textOf(node))}`;
}

/**
 * Whether the blocks, as written, pass the guard and are again these items with the same words.
 *
 * @param plain those that are known to read as they stand; a letter takes their place in the parser
 */
function readsBack(
  written: readonly string[],
  items: readonly Item[],
  plain: readonly (string | undefined)[] = [],
): boolean {
  const body = asBody(written);
  if (guardCharacters(body, { file: '', firstLine: 1 }).length > 0) return false;
  if (guardShape(body, { file: '', bodyLine: 1 }).length > 0) return false;
  const blocks = parsed(asBody(written.map((text, index) => (plain[index] ? 'x' : text))));
  return (
    blocks?.length === items.length &&
    blocks.every((block, index) => {
      const item = items[index];
      if (item?.type !== kindOf(block)) return false;
      if (plain[index]) return true;
      return item.type === 'turn' || squeeze(textOf(block)) === squeeze(textOf(item.node));
    })
  );
}

function asBody(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** The blocks of a body that the guard lets through; where its links lead is none. */
function parsed(body: string): RootContent[] | undefined {
  try {
    const tree = parseTranscript(body);
    if (guardTree(tree, body, { file: '', bodyLine: 1 }).length > 0) return undefined;
    return tree.children.filter(({ type }) => type !== 'definition');
  } catch (error) {
    if (error instanceof TranscriptSyntaxError) return undefined;
    throw error;
  }
}

function kindOf(block: RootContent): Item['type'] {
  if (block.type === 'heading') return 'chapter';
  return block.type === 'mdxJsxFlowElement' && block.name === 'Turn' ? 'turn' : 'passage';
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Every sign that Markdown could take for its own as a character reference. */
function escapeAll(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
