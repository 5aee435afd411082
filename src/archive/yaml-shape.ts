import type { FindingWords } from './finding.ts';

/** What YAML may cost; a parser that follows deep nesting or many keys does not come back. */
const LIMITS = {
  lines: 8_000,
  commas: 8_000,
  characters: 256 * 1024,
  columns: 40,
  markers: 8,
  brackets: 16,
};

/** Why `text` is not handed to a parser, found without one; `line` and `column` are 0-based. */
export function refusedShape(
  text: string,
): { line: number; column: number; words: FindingWords } | undefined {
  const lines = text.split('\n');
  let open = 0;
  let characters = 0;
  let commas = 0;
  for (const [line, written] of lines.entries()) {
    characters += written.length + 1;
    if (line >= LIMITS.lines || characters > LIMITS.characters) {
      return { line, column: 0, words: tooLong(lines.length, text.length) };
    }
    commas += written.split(',').length - 1;
    if (commas > LIMITS.commas) return { line, column: 0, words: tooManyCommas() };
    const indent = /^ */.exec(written)?.[0].length ?? 0;
    if (indent > LIMITS.columns) return { line, column: indent, words: tooDeep(written, indent) };
    const markers = [...(/^(?:\s*[-?:](?=\s|$))*/.exec(written)?.[0] ?? '').matchAll(/[-?:]/g)];
    const marker = markers[LIMITS.markers];
    if (marker) return { line, column: marker.index, words: tooDeep(written, marker.index) };
    let brackets = 0;
    for (const { 0: bracket, index } of written.matchAll(/[[\]{}]/g)) {
      const opens = '[{'.includes(bracket);
      open += opens ? 1 : -1;
      if (opens) brackets++;
      if (open > LIMITS.brackets || brackets > LIMITS.brackets * 4) {
        return { line, column: index, words: tooDeep(written, index) };
      }
    }
  }
  return undefined;
}

function tooLong(lines: number, characters: number): FindingWords {
  return {
    rule: 'yaml-size',
    found: `${lines} 行 · lines，${Math.ceil(characters / 1024)} KiB`,
    expected: `≤ ${LIMITS.lines} 行，${LIMITS.characters / 1024} KiB`,
    hint: {
      zh: '这里只写题目、讲者等；正文写在第二行“---”之后。',
      en: 'Only the title, speaker and so on belong here; the text comes after the second line "---".',
    },
  };
}

function tooManyCommas(): FindingWords {
  return {
    rule: 'yaml-size',
    found: `> ${LIMITS.commas} 个逗号 · commas`,
    expected: `≤ ${LIMITS.commas}`,
    hint: {
      zh: '列出的项目太多：删去多余的；正文写在第二行“---”之后。',
      en: 'Too many things are listed: delete those that are not needed; the text comes after the second line "---".',
    },
  };
}

function tooDeep(line: string, column: number): FindingWords {
  return {
    rule: 'yaml-nesting',
    found: line.slice(column, column + 40),
    expected: `≤ ${LIMITS.brackets} 层 · levels`,
    hint: {
      zh: '套得太深：这里的项目最多两三层；方括号若是文字，用引号括起来。',
      en: 'Nested too deeply: nothing here needs more than two or three levels; put brackets that are text in quotes.',
    },
  };
}
