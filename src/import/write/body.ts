import type { RootContent } from 'mdast';
import { passagesOf } from '../../transcript/blocks.ts';
import { textOf } from '../../transcript/text.ts';
import { prepareTranscript } from '../../transcript/prepare.ts';
import type { Item, PassageItem } from '../draft.ts';
import { paragraph } from '../draft.ts';
import { component } from '../structure/stage-directions.ts';
import { exactTimecode, serializeBlock, serializeTurn } from './serialize.ts';

/** A talk's body in the dialect, in its canonical form, with the source's line of each passage. */
export function writeBody(
  items: readonly Item[],
  voiceOf: (speaker: string) => string,
): { body: string; lines: number[] } {
  const blocks: string[] = [];
  const lines: number[] = [];
  let turnTime: number | undefined;
  for (const item of items) {
    if (item.type === 'turn') {
      turnTime = item.at;
      const at = item.at === undefined ? undefined : exactTimecode(item.at);
      blocks.push(serializeTurn(voiceOf(item.speaker), at));
    } else if (item.type === 'chapter') {
      blocks.push(checked({ ...item.node, depth: 2 }));
    } else {
      blocks.push(passageBlock(item, item.at === turnTime));
      lines.push(item.line);
      turnTime = undefined;
    }
  }
  return { body: `${blocks.join('\n\n')}\n`, lines };
}

function passageBlock(item: PassageItem, timeIsKnown: boolean): string {
  const { node, at } = item;
  if (at === undefined || timeIsKnown || node.type !== 'paragraph') return checked(node);
  const time = component('Time', [], { at: exactTimecode(at) });
  return checked(paragraph([time, ...node.children]));
}

/** Markdown of `node` that reads back as one block with the same words. */
function checked(node: RootContent): string {
  const text = serializeBlock(node);
  if (isSimple(text) || readsBack(text, node)) return text;
  const plain = node.type === 'heading' ? node : paragraph([{ type: 'text', value: textOf(node) }]);
  const again = serializeBlock(plain);
  return readsBack(again, plain) ? again : escapeAll(textOf(node));
}

const SPECIAL = /[\\`*_[\]<>&~{}|@\n]|:\/\/|www\.|^(?:[#+=\- ]|\d{1,9}[.)])/i;

function isSimple(text: string): boolean {
  return !SPECIAL.test(text);
}

function readsBack(text: string, node: RootContent): boolean {
  const { blocks } = prepareTranscript(text, { file: '', bodyLine: 1 });
  if (blocks?.length !== 1) return false;
  if (node.type === 'heading')
    return blocks[0]?.type === 'chapter' && sameWords(blocks[0].text, node);
  const [only] = passagesOf(blocks);
  return only !== undefined && sameWords(only.text, node);
}

function sameWords(text: string, node: RootContent): boolean {
  return squeeze(text) === squeeze(textOf(node));
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
