/** What has asterisks of its own: code, escapes, bold in italics. */
const OTHER = /^ {4}|^\t|[`={}()[\];<>]|\\\*|(?<!\*)\*{3}(?!\*)|\*{5}/;

/**
 * A line of Markdown with its bold as whoever clipped it from a page meant it: ** 水 ** has its spaces
 * outside, and bold of nothing at an edge of the line is none. 138****5678 hides a number.
 */
export function tightBold(line: string): string {
  if (!line.includes('**') || OTHER.test(line) || /^[*\s]*$/.test(line)) return line;
  const edged = withoutEmpty(line);
  const pieces = edged.split('**');
  // Where a mark is missing, nobody knows which; 2 ** 3 ** 4 is no bold.
  if (pieces.length % 2 === 0 || pieces.some((_, index) => stands(pieces, index))) return edged;
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : bold(piece))).join('');
}

function withoutEmpty(line: string): string {
  if (line.split('****').length !== 2) return line;
  // ****水。** has one mark too many.
  const mark = line.split('**').length % 2 === 0 ? '**' : '';
  return line.replace(/^(\s*)\*{4}\s*|\*{4}\s*$/, `$1${mark}`);
}

/** Whether the mark behind a piece has spaces on both its sides, and is at no edge of the line. */
function stands(pieces: readonly string[], index: number): boolean {
  const [before = '', after] = pieces.slice(index);
  return after !== undefined && /\s$/.test(before) && /^\s/.test(after);
}

function bold(words: string): string {
  const [, before = '', within = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(words) ?? [];
  return within === '' ? `**${words}**` : `${before}**${within}**${after}`;
}
