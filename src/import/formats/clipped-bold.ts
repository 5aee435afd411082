/** What has asterisks of its own: code, escapes, bold in italics. */
const OTHER = /^ {4}|^\t|[`={}()[\];<>]|\\\*|(?<!\*)\*{3}(?!\*)|\*{5}/;

/**
 * A line of Markdown with its bold as whoever clipped it from a page meant it: ** 水 ** has its spaces
 * outside, and bold of nothing at an edge of the line is none. 138****5678 hides a number.
 */
export function tightBold(line: string): string {
  if (!line.includes('**') || line.includes(STAND_IN) || /^[*\s]*$/.test(line)) return line;
  const links: string[] = [];
  // A link's marks are its own, and it stands in a line like a word.
  const plain = line.replaceAll(LINK, (link) => {
    links.push(link);
    return STAND_IN;
  });
  if (OTHER.test(plain)) return line;
  const tight = tighten(plain).replaceAll(STAND_IN, () => links.shift() ?? STAND_IN);
  // Of ****水** ****水** another bold of nothing is left when one is gone.
  return tight === line ? line : tightBold(tight);
}

const LINK = /!?\[[^[\]\n*]*\]\([^()\n*]*\)/g;
/** A control character that no text has but by damage; such a line stays as it is. */
const STAND_IN = '\u0001';

function tighten(line: string): string {
  const edged = withoutEmpty(line).replace(NAME, '$1 ');
  const pieces = joined(edged.split('**'));
  // Where a mark is missing, nobody knows which; 2 ** 3 ** 4 is no bold.
  if (pieces.length % 2 === 0 || pieces.some((_, index) => stands(pieces, index))) return edged;
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : bold(piece))).join('');
}

/** **Ada:**Yes: Markdown needs a space behind a mark, or the asterisks stay. */
const NAME = /^(\s*\*\*[^*\n]{1,60}[:：]\*\*)(?=\p{Script=Latin})/u;

/** **何文：****我来了。**: bold that ends and begins again at one place goes on. */
function joined(pieces: readonly string[]): string[] {
  const found: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isBetween = index % 2 === 0 && index > 0 && index < pieces.length - 1 && piece === '';
    const last = found.length - 1;
    if (isBetween) continue;
    const goesOn = index % 2 === 1 && index > 1 && pieces[index - 1] === '';
    if (goesOn) found[last] = `${found[last] ?? ''}${piece}`;
    else found.push(piece);
  }
  return found;
}

function withoutEmpty(line: string): string {
  if (line.split('****').length !== 2) return line;
  // ****水。** has one mark too many.
  const mark = line.split('**').length % 2 === 0 ? '**' : '';
  return line.replace(/^(\s*)\*{4}\s*|\*{4}\s*$/, `$1${mark}`);
}

/** Whether the mark behind a piece has spaces on both its sides, and is at no edge of the line. */
function stands(pieces: readonly string[], index: number): boolean {
  const before = pieces[index] ?? '';
  const after = pieces[index + 1];
  return after !== undefined && /\s$/.test(before) && /^\s/.test(after);
}

function bold(words: string): string {
  const [, before = '', within = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(words) ?? [];
  // Bold of nothing is none, but in a number that is hidden.
  if (within === '') return words === '' ? '****' : words;
  return `${before}**${within}**${after}`;
}
