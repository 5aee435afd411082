import type { Blockquote, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { textOf } from '../../transcript/text.ts';
import type { Item } from '../draft.ts';
import { chapter, paragraph, passage } from '../draft.ts';

const ZH_STAGE =
  '掌声|掌聲|鼓掌|笑|欢呼|歡呼|音乐|音樂|播放|短片|影片|视频(?!号)|休息|沉默|停顿|停頓|离席|離席|举手|舉手|合影|颁奖|頒獎';
const EN_STAGE =
  'laugh\\w*|chuckl\\w*|applau\\w*|clap\\w*|cheer\\w*|music|pause\\w*|silence|crosstalk|video|break|coughs?|sighs?';
const ZH_UNCLEAR = '听不清|聽不清|听不清楚|聽不清楚|不清晰|無法辨識|无法辨识';
const EN_UNCLEAR = 'inaudible|indistinct|unintelligible|unclear|audio skip\\w*';

const bracketed = (zh: string, en: string) =>
  new RegExp(
    `[（(\\[【](?:[^（(\\[【）)\\]】。！？\\n]{0,10}(?:${zh})[^（(\\[【）)\\]】。！？\\n]{0,8}|(?:[\\w’' ]{0,24}\\b)?(?:${en})\\b[\\w’' :.]{0,16})[）)\\]】]`,
    'giu',
  );

/** What happens in the room, in brackets: （掌声）, (laughter), [music]. */
const STAGE = bracketed(ZH_STAGE, EN_STAGE);
/** What could not be heard, in brackets. */
const UNCLEAR = bracketed(ZH_UNCLEAR, EN_UNCLEAR);

/** Whether `text` is a stage direction or an inaudible place and nothing else. */
export function isStageDirection(text: string): boolean {
  return (
    text.trim() !== '' &&
    [STAGE, UNCLEAR].some((pattern) => text.replace(pattern, '').trim() === '')
  );
}

/** Items with stage directions and inaudible places marked as what they are; no character is lost. */
export function markStageDirections(items: readonly Item[]): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.type !== 'passage') return [item];
    const { node, line } = item;
    if (node.type === 'blockquote') return [quoted(node, line) ?? item];
    if (node.type !== 'paragraph' || !/[（(【[]/.test(item.text)) return [item];
    const children = node.children.flatMap(markInline);
    const same = children.every((child, index) => child === node.children[index]);
    return same ? [item] : [passage(paragraph(children), line, item)];
  });
}

function markInline(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  if (![STAGE, UNCLEAR].some((pattern) => node.value.search(pattern) >= 0)) return [node];
  return splitAt(node.value, STAGE, 'Aside').flatMap((part) =>
    part.type === 'text' ? splitAt(part.value, UNCLEAR, 'Unclear') : [part],
  );
}

function splitAt(text: string, pattern: RegExp, name: 'Aside' | 'Unclear'): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
    parts.push(component(name, [{ type: 'text', value: match[0] }]));
    end = match.index + match[0].length;
  }
  if (end === 0) return [{ type: 'text', value: text }];
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

export function component(
  name: string,
  children: PhrasingContent[],
  attributes: Record<string, string> = {},
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  };
}

const NUMBERED_TITLE =
  /^[（(]\s*((?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[.、．]\s*[^。！？!?]{1,60})[）)]$/u;

/** A quotation that is a stage direction or a section title, as transcribers write them. */
function quoted(node: Blockquote, line: number): Item | undefined {
  const [only] = node.children as RootContent[];
  if (node.children.length !== 1 || only?.type !== 'paragraph') return undefined;
  const text = textOf(only);
  const numbered = NUMBERED_TITLE.exec(text)?.[1];
  if (numbered !== undefined) return chapter([{ type: 'text', value: numbered }], line);
  const [first] = only.children;
  if (only.children.length === 1 && first?.type === 'strong' && text.length <= 60) {
    return chapter(first.children, line);
  }
  if (/^[（(【[][^\n]*[）)】\]]\s*[。.]?$/u.test(text)) {
    return passage(paragraph([component('Aside', only.children)]), line);
  }
  return undefined;
}
