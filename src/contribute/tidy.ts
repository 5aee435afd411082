/** Lines that Markdown reads together with their neighbours: lists, quotations, tables, code. */
const TOGETHER = /^(?:[ \t]*(?:[-*+>|]|\d{1,9}[.)][ \t])|[ \t]{4,}|```)/;

/**
 * Pasted text with each line a paragraph: a blank line between lines of prose that follow one
 * another, and no indents of ideographic spaces. Lists, tables and quotations stay together.
 */
export function tidyText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const tidied: string[] = [];
  let fenced = false;
  for (const line of lines) {
    const words = fenced ? line : line.replace(/^[ \t]*\u3000+/, '').replace(/\u3000+$/, '');
    const before = tidied.at(-1) ?? '';
    const fence = words.startsWith('```');
    if (
      !fenced &&
      words !== '' &&
      before !== '' &&
      !(TOGETHER.test(words) || TOGETHER.test(before))
    ) {
      tidied.push('');
    }
    if (fence) fenced = !fenced;
    tidied.push(words);
  }
  return tidied.join('\n');
}
