import type { LeftOut } from '../draft.ts';

/** [caption id="a"]<img …> The boat[/caption]: a picture of WordPress with what stands under it. */
const CAPTION = /\[caption\s[^\]]*\].*?\[\/caption\]/g;

/**
 * {{< figure … >}}, {{% notice %}}, {% raw %}: what the program of a site is told. The address of a link
 * may be one, too.
 *
 * @see https://gohugo.io/content-management/shortcodes/
 * @see https://shopify.github.io/liquid/basics/introduction/
 */
const TAG = /(?<!\](?:\(|:)\s*\{?)(?:\{\{[<%](?:(?![>%]\}\}).)*[>%]\}\}|\{%(?:(?!%\}).)*%\})/gu;

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
  for (const [index, text] of lines.entries()) {
    if (index < first || inCode[index] === true) continue;
    if (text.includes('[caption')) {
      for (const [picture] of text.matchAll(CAPTION))
        leftOut.push({ line: index + 1, rule: 'picture', text: picture });
      lines[index] = text.replaceAll(CAPTION, '');
    }
    if (!/\{[{%]/.test(text)) continue;
    const tags: string[] = [];
    const words = text.replaceAll(TAG, (tag, at: number) => {
      // Whoever explains a tag quotes it as code.
      if (text.slice(0, at).split('`').length % 2 === 0) return tag;
      tags.push(tag);
      return '';
    });
    if (tags.length === 0) continue;
    leftOut.push({ line: index + 1, rule: 'markup', text: tags.join(' ') });
    lines[index] = words.trim();
    if (text.trimStart().startsWith('{') && text.trimEnd().endsWith('}') && words.trim() !== '')
      blocks.add(index);
  }
  return blocks;
}
