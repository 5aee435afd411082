import type { Finding, FindingWords } from '../archive/finding.ts';
import { LIMITS, MARKS } from './limits.ts';

/** Marks of quotations and list items at the beginning of a line. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const CONTAINER = />|[-+*]|\d{1,9}[.)]/g;

/** Without any of MARKS, and yet more than words. */
const UNPLAIN = /^(?:[ \t#+=~-]|\d{1,9}[.)])|:\/\/|www\./i;

/**
 * What would cost a Markdown parser more than a talk may, found without one: nesting, marks and
 * lines beyond LIMITS, at the place where the limit is passed.
 */
export function guardShape(body: string, place: { file: string; bodyLine: number }): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const refuse = (index: number, column: number, words: FindingWords) => {
    // A limit that is passed once is passed on every line after it.
    if (seen.has(words.rule)) return;
    seen.add(words.rule);
    findings.push({
      file: place.file,
      line: index + place.bodyLine,
      column,
      severity: 'error',
      ...words,
    });
  };
  const total = {
    marks: 0,
    marked: 0,
    markedLines: 0,
    containers: 0,
    definitions: 0,
    blank: 0,
    underlines: 0,
    bracketed: 0,
  };
  let block = { lines: 0, marks: 0, bracketed: 0 };
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') {
      if (block.lines === 0 && ++total.blank > LIMITS.blankLines)
        refuse(index, 1, tooMuch('blankLines', LIMITS.blankLines));
      block = { lines: 0, marks: 0, bracketed: 0 };
      continue;
    }
    const marks = line.match(MARKS)?.length ?? 0;
    block.lines++;
    block.marks += marks;
    total.marks += marks;
    if (marks > 0 || block.lines > 1 || UNPLAIN.test(line)) {
      total.marked += line.length;
      total.markedLines++;
    }
    const bracketed = block.bracketed + wordsAfterBracket(line, block.bracketed > 0);
    total.bracketed += wordsInBrackets(line) + bracketed ** 2 - block.bracketed ** 2;
    block.bracketed = bracketed;
    const [opening = ''] = CONTAINERS.exec(line) ?? [];
    const depth = opening.match(CONTAINER)?.length ?? 0;
    total.containers += depth;
    if (/^[ \t>]*\[[^\]]*\]:/.test(line)) total.definitions++;
    if (block.lines > 1 && /^[ \t>]*(?:-+|=+)[ \t]*$/.test(line)) total.underlines++;
    if (depth > LIMITS.depth) refuse(index, 1, tooDeep(depth));
    if (indentation(line) > LIMITS.indentation) refuse(index, 1, tooIndented(indentation(line)));
    if (block.lines > LIMITS.blockLines) refuse(index, 1, tooManyLines());
    if (block.marks > LIMITS.blockMarks) refuse(index, 1, tooManyMarks(LIMITS.blockMarks));
    if (total.marks > LIMITS.marks) refuse(index, 1, tooMuch('marks', LIMITS.marks));
    if (total.marked > LIMITS.marked) refuse(index, 1, tooMuch('marked', LIMITS.marked));
    if (total.markedLines > LIMITS.markedLines)
      refuse(index, 1, tooMuch('markedLines', LIMITS.markedLines));
    if (total.bracketed > LIMITS.bracketed) refuse(index, 1, tooLongAfterBracket());
    if (total.containers > LIMITS.containers)
      refuse(index, 1, tooMuch('containers', LIMITS.containers));
    if (total.underlines > LIMITS.underlines)
      refuse(index, 1, tooMuch('underlines', LIMITS.underlines));
    if (total.definitions > LIMITS.definitions)
      refuse(index, 1, tooMuch('definitions', LIMITS.definitions));
  }
  return findings;
}

/** Brackets of which nobody can doubt that they are closed. */
const CLOSED = /\[[^[\]\\`<>{}&]*\]/g;

/** Words of Latin letters, at each of which the parser looks for an address. */
function wordsIn(text: string): number {
  return text.match(/[\w.+-]+/g)?.length ?? 0;
}

/** Words between the brackets of a line that are surely closed, those of each pair squared. */
function wordsInBrackets(line: string): number {
  return (line.match(CLOSED) ?? []).reduce((sum, closed) => sum + wordsIn(closed) ** 2, 0);
}

/** Words behind the first other bracket of a line, or all where one stands before it. */
function wordsAfterBracket(line: string, opened: boolean): number {
  const rest = line.replace(CLOSED, '');
  const bracket = opened ? 0 : rest.indexOf('[');
  return bracket === -1 ? 0 : 1 + wordsIn(rest.slice(bracket));
}

/** Columns before the text, with tabs to every fourth and past the marks of lists and quotations. */
function indentation(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (character === ' ') columns++;
    else return columns;
  }
  return columns;
}

function tooDeep(depth: number): FindingWords {
  return {
    rule: 'nesting',
    found: `${depth} 层 · levels`,
    expected: `≤ ${LIMITS.depth}`,
    hint: {
      zh: '引文和列表套得太深：拆成几段，或少套几层。',
      en: 'Quotations and lists are nested too deeply: make several passages of them, or fewer levels.',
    },
  };
}

function tooIndented(columns: number): FindingWords {
  return {
    rule: 'indentation',
    found: `${columns} 列 · columns`,
    expected: `≤ ${LIMITS.indentation}`,
    hint: {
      zh: '行首缩进太多：正文顶格写；列表每层缩进两格。',
      en: 'Too much indentation: text begins at the left edge, a level of a list is two columns.',
    },
  };
}

function tooManyLines(): FindingWords {
  return {
    rule: 'block-size',
    found: `> ${LIMITS.blockLines} 行 · lines`,
    expected: `≤ ${LIMITS.blockLines}`,
    hint: {
      zh: '一段一行，段与段之间空一行；太长的列表或表格拆成几段。',
      en: 'Write a paragraph as one line with a blank line after it; split a list or table this long.',
    },
  };
}

function tooManyMarks(limit: number): FindingWords {
  return {
    rule: 'block-marks',
    found: `> ${limit} 个标记 · marks`,
    expected: `≤ ${limit}`,
    hint: {
      zh: '这一段里的 Markdown 标记太多：分成几段，各空一行。',
      en: 'Too many Markdown marks in one block: make several blocks with blank lines between them.',
    },
  };
}

function tooLongAfterBracket(): FindingWords {
  return {
    rule: 'bracketed',
    found: '[…',
    expected: '[…]',
    hint: {
      zh: '“[”之后的一段太长：分成几段，各空一行；若“[”是正文，也请另起一段。',
      en: 'Too long a passage follows a "[": make several passages of it with blank lines between them.',
    },
  };
}

const TOO_MUCH = {
  underlines: {
    rule: 'underlines',
    zh: '紧接在文字下面的“---”或“===”',
    en: 'lines "---" or "===" right under a text',
  },
  blankLines: { rule: 'blank-lines', zh: '多余的空行', en: 'needless blank lines' },
  marks: { rule: 'marks', zh: 'Markdown 标记', en: 'Markdown marks' },
  marked: { rule: 'marked-text', zh: '带标记的文字（字符）', en: 'characters of marked-up text' },
  markedLines: { rule: 'marked-lines', zh: '带标记的行', en: 'marked-up lines' },
  containers: { rule: 'containers', zh: '引文与列表项', en: 'quotations and list items' },
  definitions: {
    rule: 'definitions',
    zh: '链接与脚注的定义',
    en: 'definitions of links and notes',
  },
};

function tooMuch(what: keyof typeof TOO_MUCH, limit: number): FindingWords {
  const { rule, zh, en } = TOO_MUCH[what];
  return {
    rule,
    found: `> ${limit}`,
    expected: `≤ ${limit}`,
    hint: {
      zh: `一篇讲稿里的${zh}最多 ${limit}；把讲稿分成几篇，或去掉多余的标记。`,
      en: `A talk has at most ${limit} ${en}; make several talks of it, or take out needless marks.`,
    },
  };
}
