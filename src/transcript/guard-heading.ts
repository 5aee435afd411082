import type { Heading } from 'mdast';
import type { FindingWords } from '../archive/finding.ts';
import { textOf } from './text.ts';

/** Why a heading is no chapter of the dialect, if it is none. */
export function refusedHeading(
  heading: Heading,
  lines: readonly string[],
): FindingWords | undefined {
  const name = textOf(heading);
  if (name.trim() === '') return emptyHeading();
  if (heading.depth !== 2) return wrongHeading(name);
  return isUnderlined(heading, lines) ? underlined(name) : undefined;
}

/** A heading made by a line of dashes under it, mostly without meaning to. */
function isUnderlined({ position }: Heading, lines: readonly string[]): boolean {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return lines[line - 1]?.[column - 1] !== '#';
}

function wrongHeading(name: string): FindingWords {
  return {
    rule: 'heading',
    found: name.slice(0, 40),
    expected: `## ${name.slice(0, 40)}`,
    hint: {
      zh: '章用二级标题“## ”；题目写在文件开头，不在正文里。',
      en: 'A chapter is a heading of level two, "## "; the title stands in the frontmatter.',
    },
  };
}

function emptyHeading(): FindingWords {
  return {
    rule: 'heading',
    found: '##',
    expected: '## …',
    hint: { zh: '章名不能为空。', en: 'A chapter needs a name.' },
  };
}

function underlined(name: string): FindingWords {
  return {
    rule: 'heading',
    found: `${name.slice(0, 40)}\n---`,
    expected: `## ${name.slice(0, 40)}`,
    hint: {
      zh: '一段文字下面紧接着“---”，这段文字就成了章名：若真是章名，写作“## 章名”；若不是，删去“---”。',
      en: 'A line "---" under a paragraph makes a chapter heading of it: write "## …" if it is one, else delete the line.',
    },
  };
}
