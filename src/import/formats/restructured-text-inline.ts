import { fencedLines } from './fences.ts';

/** Lines from `start` on with what stands within them as Markdown has it, but for code. */
export function withInline(
  lines: readonly string[],
  start: number,
  targets: ReadonlyMap<string, string>,
): string[] {
  const inCode = fencedLines(lines);
  const read: string[] = lines.slice(0, start);
  let run: string[] = [];
  const flush = () => {
    if (run.length > 0) read.push(...inline(run.join('\n'), targets).split('\n'));
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    if (at < start) continue;
    if (inCode[at] === false) run.push(line);
    else {
      flush();
      read.push(line);
    }
  }
  flush();
  return read;
}

/** Links, footnotes, roles and escapes; a link may go over the end of a line. */
function inline(text: string, targets: ReadonlyMap<string, string>): string {
  return text
    .replaceAll(/``([^`\n]{1,200})``/g, '`$1`')
    .replaceAll(
      /(?<!`)`([^`<>]{0,300}?)(\s?)<([^`<>\s]{1,500})>`__?/g,
      (_, words: string, space: string, to: string) =>
        `${words.trim() === '' ? `<${to}>` : `[${words}](${to})`}${space === '\n' ? '\n' : ''}`,
    )
    .replaceAll(/(?<!`)`([^`<>]{1,200})`__?/g, (_, words: string) => {
      const to = targets.get(words);
      return to === undefined ? words : `[${words}](${to})`;
    })
    .replaceAll(/\[(\d+|#\w+)\]_(?!\w)/g, (_, note: string) => `[^${note.replace('#', '')}]`)
    .replaceAll(/(?<![\w:]):[a-z]+:`([^`<>\n]{1,200})`/g, '$1')
    .replaceAll(/(?<=[`_*)\]>])\\ |\\ (?=[`*[])/g, '');
}
