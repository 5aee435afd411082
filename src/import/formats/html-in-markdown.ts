import type { RootContent } from 'mdast';
import { textOf } from '../../transcript/text.ts';
import { codeSpans } from './code-spans.ts';

/** Reads a block of HTML in Markdown. */
export type HtmlReader = (html: string) => RootContent[];

/** Marks for tags, by what the groups of a pattern found. */
const INLINE_TAGS: [tag: RegExp, mark: (...groups: string[]) => string][] = [
  [/<br\s*\/?>[ \t]*\n?(?:> ?)?(?=\S)/gi, () => '\\\n'],
  [/<br\s*\/?>/gi, () => ''],
  [/<\/?ruby>|<rp>[^<]*<\/rp>/gi, () => ''],
  [/<rt>([^<]*)<\/rt>/gi, (words) => (words.trim() === '' ? '' : `（${words.trim()}）`)],
  [/<\/?(?:b|strong)>/gi, () => '**'],
  [/<\/?(?:i|em)>/gi, () => '*'],
  [/<a\s[^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/gi, (address, words) => `[${words}](${address})`],
];

/** What begins so is HTML to its end, in which asterisks are asterisks. */
const HTML_BLOCK =
  /^ {0,3}<(?:address|article|aside|blockquote|center|d[dlt]|details|div|fieldset|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|pre|section|t[dhr]|table|tbody|ul)[\s>]/i;

/** A tag alone on the first line of a block, of whatever kind, makes the block HTML, too. */
const ONLY_TAGS = /^ {0,3}(?:<\/?[a-z][^<>]*>\s*)+$/i;

/** Markdown with marks for the tags that it has marks for; a block of HTML stays as it is. */
export function withMarkdownForTags(text: string): string {
  const lines = text.split('\n');
  const block = lines.findIndex(
    (each, index) => HTML_BLOCK.test(each) || (index === 0 && ONLY_TAGS.test(each)),
  );
  const end = block < 0 ? lines.length : block;
  if (end === 0) return text;
  const quoted = /^\s*>/.test(text);
  const before = INLINE_TAGS.reduce(
    (rest, [tag, mark]) =>
      marked(rest, tag, (...groups) => mark(...groups).replace('\n', quoted ? '\n> ' : '\n')),
    lines.slice(0, end).join('\n'),
  );
  return [before, ...lines.slice(end)].join('\n');
}

/** Text with marks for what `tag` finds; what is quoted as code somebody tells of. */
function marked(text: string, tag: RegExp, mark: (...groups: string[]) => string): string {
  const isCode = codeSpans(text);
  return text.replaceAll(tag, (found: string, ...rest: (string | number)[]) => {
    // The groups, where it was found, and in what.
    const groups = rest.slice(0, -2).map(String);
    return isCode(Number(rest.at(-2))) ? found : mark(...groups);
  });
}

/** <figcaption>, <div class="caption-center">: what stands under a picture. */
const CAPTION = /^\s*<(?:figcaption[\s>]|(?:div|p|span)\s[^>]*class="(?:[^"]*[\s-])?caption)/i;

/** The blocks of some HTML. A caption goes with its picture: it is what the picture says. */
export function blocksOfHtml(html: string, readHtml: HtmlReader): RootContent[] {
  const nodes = readHtml(html);
  if (!CAPTION.test(html)) return nodes;
  const alt = nodes.map((node) => textOf(node)).join(' ');
  return [{ type: 'paragraph', children: [{ type: 'image', url: '', alt }] }];
}
