import type { Finding } from '../archive/finding.ts';
import { COMPONENTS } from './dialect.ts';
import type { TranscriptSyntaxError } from './parse.ts';

interface Point {
  line: number;
  column: number;
}
type Words = Pick<Finding, 'found' | 'expected' | 'hint'>;

/** What stopped the parser, at the mark that began it rather than where the parser gave up. */
export function syntaxFinding(
  error: TranscriptSyntaxError,
  body: string,
  { file, bodyLine }: { file: string; bodyLine: number },
): Finding {
  const lines = body.split('\n');
  const { at, words } = explain(error, lines);
  return {
    file,
    line: at.line + bodyLine - 1,
    column: at.column,
    rule: 'syntax',
    severity: 'error',
    ...words(snippet(lines, at)),
  };
}

function explain(
  { message, line, column }: TranscriptSyntaxError,
  lines: readonly string[],
): { at: Point; words: (found: string) => Words } {
  const here = { line, column };
  const unclosed = /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)/.exec(message);
  if (unclosed) {
    const [, name = '', startLine, startColumn] = unclosed;
    return {
      at: { line: Number(startLine), column: Number(startColumn) },
      words: () => unclosedTag(name),
    };
  }
  const brace = message.includes('in expression') && openBrace(lines, here);
  if (brace) return { at: brace, words: unclosedBrace };
  const closing = message.startsWith('Unexpected closing');
  const tag = openTag(lines, here, closing);
  if (!tag) return { at: here, words: unreadable };
  if (closing) return { at: tag, words: strayClosing };
  const rest = lines[tag.line - 1]?.slice(tag.column - 1) ?? '';
  if (rest.startsWith('<!--')) return { at: tag, words: comment };
  const [, address] = ADDRESS.exec(rest) ?? [];
  if (address) return { at: tag, words: () => bracketedAddress(address) };
  // Within a tag the parser's place is exact, unless it has run on to another line.
  const inTag = !/end of file| name,/.test(message) && tag.line === line;
  return { at: inTag ? here : tag, words: unreadable };
}

const ADDRESS = /^<((?:https?:\/\/|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/i;

/** The `{` that is still open where the parser gave up, outside of code and not escaped. */
function openBrace(lines: readonly string[], end: Point): Point | undefined {
  let open: Point[] = [];
  let fence = '';
  for (const [index, written] of lines.slice(0, end.line).entries()) {
    const [mark = ''] =
      /^ {0,3}(?:`{3,}|~{3,})/
        .exec(written)?.[0]
        .trim()
        .match(/^(?:```|~~~)/) ?? [];
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    // A brace within a line cannot reach over a blank one.
    if (written.trim() === '')
      open = open.filter(({ line, column }) => isFirst(lines, line, column));
    if (fence !== '') continue;
    const prose = written.replace(/\\.|`[^`]*`/g, (code) => ' '.repeat(code.length));
    for (const { 0: brace, index: at } of prose.matchAll(/[{}]/g)) {
      if (brace === '{') open.push({ line: index + 1, column: at + 1 });
      else open.pop();
    }
  }
  return open[0];
}

function isFirst(lines: readonly string[], line: number, column: number): boolean {
  return /^ {0,3}$/.test((lines[line - 1] ?? '').slice(0, column - 1));
}

/** No tag is so long in earnest; to look further back for its beginning would take for ever. */
const LONGEST_TAG = 10_000;

const WHOLE_TAG = /^<\/?[a-z][\w.:-]*(?:\s+[\w.:-]+="[^"]*")*\s*\/?>/i;

/**
 * The `<` of the tag in which the parser gave up: the last one whose tag has not ended before. A
 * tag that is whole on its line is not at fault; one with an open quotation mark before it is.
 */
function openTag(
  lines: readonly string[],
  { line, column }: Point,
  closing: boolean,
): Point | undefined {
  for (let at = line, after = ''; at > 0 && after.length < LONGEST_TAG; at--) {
    const written = lines[at - 1] ?? '';
    const marks = /^[\s>]*/.exec(written)?.[0] ?? '';
    const text = ' '.repeat(marks.length) + written.slice(marks.length);
    const before = at === line ? text.slice(0, column) : text;
    const starts = [...before.matchAll(/<(?!\s)/g)].map((match) => match.index).toReversed();
    for (const start of starts) {
      if (!closing && WHOLE_TAG.test(text.slice(start))) continue;
      const tag = before.slice(start) + after;
      if (tag.length > LONGEST_TAG) return undefined;
      const outside = tag.slice(0, -1).replace(/"[^"]*(?:"|$)|'[^']*(?:'|$)/g, '');
      if (!outside.includes('>')) return { line: at, column: start + 1 };
    }
    after = `\n${before}${after}`;
  }
  return undefined;
}

function snippet(lines: readonly string[], { line, column }: Point): string {
  const written = lines[line - 1] ?? '';
  return written.slice(column - 1, column + 39) || written.slice(-40) || '（行末 · end of line）';
}

function unclosedTag(name: string): Words {
  const alone = Object.hasOwn(COMPONENTS, name) && COMPONENTS[name]?.content === 'none';
  const closed = alone ? `<${name} …/>` : `<${name}>…</${name}>`;
  return {
    found: `<${name}>`,
    expected: closed,
    hint: {
      zh: `<${name}> 没有闭合：在同一段里写成 ${closed}；若“<”是正文，写 \\<。`,
      en: `<${name}> is not closed: write ${closed} within one passage; if "<" is prose, write \\<.`,
    },
  };
}

function strayClosing(found: string): Words {
  return {
    found,
    expected: '<…>…</…>',
    hint: {
      zh: '这个结束标记没有对应的开始标记：补上或改正开始标记，或删去它；若“<”是正文，写 \\<。',
      en: 'This closing tag closes nothing: write or correct its opening tag, or delete it; if "<" is prose, write \\<.',
    },
  };
}

function unclosedBrace(found: string): Words {
  return {
    found,
    expected: '\\{',
    hint: {
      zh: '讲稿里不能有 {…}，这个“{”也没有闭合；若是正文，写 \\{。',
      en: 'A talk may not contain {…}, and this "{" is not closed; if it is prose, write \\{.',
    },
  };
}

function comment(found: string): Words {
  return {
    found,
    expected: '—',
    hint: {
      zh: '讲稿里没有注释：给编者的话写在拉取请求里，给读者的写进正文；若“<”是正文，写 \\<。',
      en: 'A talk has no comments: what is for editors belongs in the pull request, what is for readers in the text; if "<" is prose, write \\<.',
    },
  };
}

function bracketedAddress(address: string): Words {
  return {
    found: `<${address.slice(0, 60)}>`,
    expected: address.slice(0, 60),
    hint: {
      zh: '网址不用尖括号：直接写网址，或写 [文字](网址)。',
      en: 'An address has no angle brackets: write it bare, or as [words](address).',
    },
  };
}

function unreadable(found: string): Words {
  return {
    found,
    expected: '\\< \\{',
    hint: {
      zh: '若“<”或“{”是正文，前面加反斜杠：\\<、\\{；若是标记，检查它是否写全、引号是否成对、是否闭合。',
      en: 'If "<" or "{" is prose, put a backslash before it: \\<, \\{. If it is a component, see that it is complete, that its quotes are in pairs and that it is closed.',
    },
  };
}
