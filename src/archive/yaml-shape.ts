import type { FindingWords } from './finding.ts';

/** What YAML may cost; a parser that follows deep nesting or many keys does not come back. */
const LIMITS = { lines: 8_000, characters: 256 * 1024, columns: 40, markers: 8, brackets: 16 };

/** Why `text` is not handed to a parser, found without one; `line` is 0-based. */
export function refusedShape(text: string): { line: number; words: FindingWords } | undefined {
  const lines = text.split('\n');
  if (lines.length > LIMITS.lines || text.length > LIMITS.characters) {
    return { line: Math.min(lines.length, LIMITS.lines) - 1, words: tooLong(lines.length) };
  }
  let open = 0;
  for (const [line, written] of lines.entries()) {
    const indent = /^ */.exec(written)?.[0].length ?? 0;
    const markers = /^(?:\s*[-?:](?=\s|$))*/.exec(written)?.[0].match(/[-?:]/g)?.length ?? 0;
    for (const bracket of written.match(/[[\]{}]/g) ?? []) open += '[{'.includes(bracket) ? 1 : -1;
    const brackets = written.match(/[[{]/g)?.length ?? 0;
    if (
      indent > LIMITS.columns ||
      markers > LIMITS.markers ||
      open > LIMITS.brackets ||
      brackets > LIMITS.brackets * 4
    ) {
      return { line, words: tooDeep() };
    }
  }
  return undefined;
}

function tooLong(lines: number): FindingWords {
  return {
    rule: 'yaml-size',
    found: `${lines} 行 · lines`,
    expected: `≤ ${LIMITS.lines} 行，${LIMITS.characters / 1024} KiB`,
    hint: {
      zh: '这里只写题目、讲者等；正文写在第二行“---”之后。',
      en: 'Only the title, speaker and so on belong here; the text comes after the second line "---".',
    },
  };
}

function tooDeep(): FindingWords {
  return {
    rule: 'yaml-nesting',
    found: '…[[[',
    expected: `≤ ${LIMITS.brackets} 层 · levels`,
    hint: {
      zh: '套得太深：这里的项目最多两三层；方括号若是文字，用引号括起来。',
      en: 'Nested too deeply: nothing here needs more than two or three levels; put brackets that are text in quotes.',
    },
  };
}
