import type { LeftOut } from '../draft.ts';
import { codeSpans } from './code-spans.ts';

/**
 * [caption id="a"]<img …> The boat[/caption]: a picture of WordPress with what stands under it, perhaps on
 * several lines.
 */
const CAPTION = /\[caption\s[^\]\n]{0,300}="[^\]\n]{0,300}\][^]{0,1000}?\[\/caption\]/g;
/** Lines on which a caption may end. */
const FURTHER = 4;

/**
 * {{< figure … >}}, {{% notice %}}, {% raw %}: what the program of a site is told. The address of a link
 * may be one, too.
 *
 * @see https://gohugo.io/content-management/shortcodes/
 * @see https://shopify.github.io/liquid/basics/introduction/
 */
export const SHORTCODE =
  '\\{\\{[<%]\\s{0,4}/?\\s{0,4}[A-Za-z][^{}\\n]{0,500}?[>%]\\}\\}|\\{%-?\\s{0,4}[A-Za-z][^{}\\n]{0,500}?%\\}';
const TAG = new RegExp(`(?<!\\](?:\\(|:)\\s{0,4}\\{?)(?:${SHORTCODE})`, 'gu');
const ONLY_TAGS = /^\s*\{[{%].*[}%]\}\s*$/;

/**
 * Takes tags out of `lines` from `first` on, and keeps the words that stand between them. Returns the
 * indices of lines that were tags around words: each is a block by itself.
 */
export function takeShortcodes(
  lines: string[],
  first: number,
  inCode: readonly boolean[],
  leftOut: LeftOut[],
): ReadonlySet<number> {
  const blocks = new Set<number>();
  const source = [...lines];
  for (let index = first; index < source.length; index++) {
    if (inCode[index] === true) continue;
    takeCaption(lines, index, leftOut);
    const text = lines[index] ?? '';
    if (!/\{[{%]/.test(text)) continue;
    const isCode = codeSpans(text);
    const tags: string[] = [];
    const words = text.replaceAll(TAG, (tag, at: number) => {
      // Whoever explains a tag quotes it as code.
      if (isCode(at)) return tag;
      tags.push(tag);
      return '';
    });
    if (tags.length === 0) continue;
    leftOut.push({ line: index + 1, rule: 'markup', text: tags.join(' ') });
    // How far in it stands says to what it belongs.
    lines[index] = /^\s/.test(text) ? words.trimEnd() : words.trim();
    const besides = [source[index - 1] ?? '', source[index + 1] ?? ''];
    const isApart = besides.every((beside) => beside.trim() === '' || ONLY_TAGS.test(beside));
    if (isApart && ONLY_TAGS.test(text) && words.trim() !== '') blocks.add(index);
  }
  return blocks;
}

function takeCaption(lines: string[], index: number, leftOut: LeftOut[]): void {
  if (lines[index]?.includes('[caption') !== true) return;
  const end = lines.slice(index, index + FURTHER).findIndex((line) => line.includes('[/caption]'));
  if (end < 0) return;
  const text = lines.slice(index, index + end + 1).join('\n');
  const isCode = codeSpans(text);
  const words = text.replaceAll(CAPTION, (picture: string, at: number) => {
    if (isCode(at)) return picture;
    leftOut.push({ line: index + 1, rule: 'picture', text: picture });
    return '';
  });
  if (words === text) return;
  lines[index] = words;
  lines.fill('', index + 1, index + end + 1);
}
