import type { Paragraph } from 'mdast';
import type { FindingWords } from '../archive/finding.ts';
import type { Report } from './guard-report.ts';

const MODULE_CODE =
  /^(import|export)(?=[ \t]*["'{*]|[ \t]+(?:[\w$]+[ \t]+from[ \t]+["']|(?:default|const|let|var|function|class|async)\b))/;
/** At the beginning of a paragraph the word is enough. */
const FIRST_WORD = /^(import|export)(?=[ \t]|["'{*])/;

/** Lines of a paragraph that are, or look like, code of a module. */
export function guardModuleWords(
  { position }: Paragraph,
  lines: readonly string[],
  report: Report,
): void {
  if (!position) return;
  const { start, end } = position;
  for (let line = start.line; line <= end.line; line++) {
    const written = lines[line - 1] ?? '';
    const column = line === start.line ? start.column : written.search(/[^\s>]|$/) + 1;
    const pattern = line === start.line && column === 1 ? FIRST_WORD : MODULE_CODE;
    const word = pattern.exec(written.slice(column - 1));
    if (!word) continue;
    const place = { line, column };
    report({ position: { start: place, end: place } }, wrongModuleWord(word[0]));
  }
}

function wrongModuleWord(word: string): FindingWords {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return {
    rule: 'module-word',
    found: word,
    expected: `${capital} | \`${word} …\``,
    hint: {
      zh: `行首的“${word}”是代码的写法：若是正文，首字母大写（${capital}）或换个词开头；若是代码，放进反引号。`,
      en: `"${word}" at the beginning of a line is how code begins: if it is prose, write it with a capital (${capital}) or begin with another word; if it is code, put it in backticks.`,
    },
  };
}
