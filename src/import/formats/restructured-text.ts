import type { Draft, LeftOut } from '../draft.ts';
import type { Format, SourceFile } from './format.ts';
import { firstLines } from './first-lines.ts';
import { markdown } from './markdown.ts';
import { withInline } from './restructured-text-inline.ts';

/** .. note::, .. |boat| image:: boat.png */
const DIRECTIVE = /^\.\. (?:\|[^|]+\| )?([\w-]+)::(?:\s+(.*))?$/;
/** .. _渡口: https://… */
const TARGET = /^\.\. _`?([^:`]+)`?:(?:\s+(\S+))?\s*$/;
/** .. [1] Those who came. */
const NOTE = /^\.\. \[(\d+|#\w+)\]\s+(.*)$/;
/** :author: Ada Fenwick */
const FIELD = /^:([A-Za-z][\w -]{0,30}):(?:\s+(.*))?$/;
const FIELD_OF_PAGE =
  /^:(?:title|subtitle|authors?|date|modified|tags?|keywords|category|slug|summary|status|lang|language):/im;
const ADORNMENT = /^([=\-~^"'`#*+.:_<>])\1{2,}\s*$/;

/**
 * reStructuredText, as Sphinx, Pelican and Nikola have it, by its marks: a title with a line under it, and
 * directives or fields of a page. It is read as the Markdown that says the same on the same lines.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 */
export const restructuredText: Format = {
  name: 'rst',
  title: { zh: 'reStructuredText', en: 'reStructuredText' },
  detect: ({ name, text }) => {
    if (/\.rst$/i.test(name)) return true;
    if (/\.(?:md|markdown)$/i.test(name)) return false;
    const [first = '', second = '', third = ''] = firstLines(text).filter(
      (line) => !TARGET.test(line),
    );
    const isTitled = isUnder(second, first) || (ADORNMENT.test(first) && isUnder(third, second));
    const head = text.slice(0, 12_000);
    return (
      isTitled &&
      (FIELD_OF_PAGE.test(head.slice(0, 1000)) ||
        head.split('\n').some((line) => DIRECTIVE.test(line) || TARGET.test(line)))
    );
  },
  read,
};

/** Whether a line stands under a title: no shorter than that. */
function isUnder(line: string, title: string): boolean {
  return (
    ADORNMENT.test(line) &&
    title.trim() !== '' &&
    !ADORNMENT.test(title) &&
    line.trim().length >= title.trim().length
  );
}

async function read(source: SourceFile): Promise<Draft> {
  const { lines, leftOut } = asMarkdown(source.text.split('\n'));
  const draft = await markdown.read({ ...source, text: lines.join('\n') });
  return { ...draft, leftOut: [...draft.leftOut, ...leftOut] };
}

/** What such directives hold is part of the text, and what stands beside their names; what others hold is the site's. */
const HOLDS_TEXT =
  /^(?:note|tip|hint|important|attention|warning|caution|danger|error|seealso|quote|container|epigraph|pull-quote|highlights|topic|sidebar|admonition|compound|class|rubric|centered)$/;
/** Beside these names stands no text. */
const NAMES_CLASS = /^(?:container|class|compound)$/;
const HOLDS_CODE = /^(?:code|code-block|sourcecode|parsed-literal)$/;
const PICTURE = /^(?:image|figure|thumbnail)$/;

interface Converted {
  lines: string[];
  leftOut: LeftOut[];
}

function asMarkdown(source: readonly string[]): Converted {
  const lines = [...source];
  const leftOut: LeftOut[] = [];
  const leave = (at: number) => {
    const text = source[at] ?? '';
    if (text.trim() !== '') leftOut.push({ line: at + 1, rule: 'markup', text });
    lines[at] = '';
  };
  const targets = targetsIn(source);
  const start = header(lines, source);
  const ranks: string[] = [];
  for (let at = start; at < source.length; at++) {
    const line = source[at] ?? '';
    const end = blockEnd(source, at);
    if (isUnder(source[at + 1] ?? '', line)) {
      const [mark = ''] = (source[at + 1] ?? '').trim();
      const isOver = (source[at - 1] ?? '').trim() === (source[at + 1] ?? '').trim();
      const kind = isOver ? mark.repeat(2) : mark;
      if (!ranks.includes(kind)) ranks.push(kind);
      lines[at] = `${'#'.repeat(Math.min(6, ranks.indexOf(kind) + 1))} ${line.trim()}`;
      lines[at + 1] = '';
      if (isOver) lines[at - 1] = '';
      at++;
    } else if (/^\.\.(?: |$)/.test(line)) {
      explicit(source, at, end, { lines, leave, targets });
      at = end - 1;
    } else if (/::\s*$/.test(line) && asCode(source, lines, at)) {
      lines[at] = line.replace(/\s*::\s*$/, /\S\s*::\s*$/.test(line) ? ':' : '');
      at = blockEnd(source, at);
    } else if (line.trim() !== '') {
      const isAlone = [at - 1, at + 1].every((beside) => (source[beside] ?? '').trim() === '');
      // A line of marks alone is a transition, and | begins a line of a poem.
      lines[at] = isAlone && ADORNMENT.test(line) ? '---' : line.replace(/^\| (.*)$/, '$1  ');
    }
  }
  return { lines: withInline(lines, start, targets), leftOut };
}

interface Writing {
  lines: string[];
  leave: (at: number) => void;
  targets: ReadonlyMap<string, string>;
}

/** What begins with two points: a directive, a target, a footnote, a comment. */
function explicit(source: readonly string[], at: number, end: number, writing: Writing): void {
  const { lines, leave, targets } = writing;
  const line = source[at] ?? '';
  const [, name = '', rest = ''] = DIRECTIVE.exec(line) ?? [];
  const [, note, words = ''] = NOTE.exec(line) ?? [];
  const target = TARGET.exec(line)?.[1];
  const keep = (from: number) => {
    for (let within = from; within < end; within++) {
      const text = (source[within] ?? '').replace(/^\s+/, '');
      if (FIELD.test(text)) leave(within);
      else lines[within] = text;
    }
  };
  if (note !== undefined) {
    lines[at] = `[^${note.replace('#', '')}]: ${words}`;
    for (let within = at + 1; within < end; within++)
      lines[within] = `    ${(source[within] ?? '').trim()}`;
  } else if (target !== undefined && targets.has(target)) lines[at] = '';
  else if (HOLDS_TEXT.test(name)) {
    if (rest === '' || NAMES_CLASS.test(name)) leave(at);
    else lines[at] = rest;
    keep(at + 1);
  } else if (HOLDS_CODE.test(name) && asCode(source, lines, at)) lines[at] = '';
  else if (PICTURE.test(name)) {
    leave(at);
    lines[at] = `![](${rest.trim()})`;
    keep(at + 1);
  } else for (let within = at; within < end; within++) leave(within);
}

/** Puts what is further in under a line between fences, if empty lines leave room for both. */
function asCode(source: readonly string[], lines: string[], at: number): boolean {
  const end = blockEnd(source, at);
  const isEmpty = (index: number) => (source[index] ?? '').trim() === '';
  if (end === at + 1 || !isEmpty(at + 1) || !isEmpty(end)) return false;
  lines[at + 1] = '```';
  for (let within = at + 2; within < end; within++) lines[within] = source[within] ?? '';
  lines[end] = '```';
  return true;
}

/** Index after the lines that belong to the mark at `at`: those that are further in. */
function blockEnd(source: readonly string[], at: number): number {
  let end = at + 1;
  for (let next = end; next < source.length; next++) {
    const line = source[next] ?? '';
    if (/^\s+\S/.test(line)) end = next + 1;
    else if (line.trim() !== '' || next > end + 2) break;
  }
  return end;
}

/** The title and the fields under it, as front matter on the same lines; returns the index of the body's first line. */
function header(lines: string[], source: readonly string[]): number {
  const isOver = ADORNMENT.test(source[0] ?? '');
  const at = isOver ? 1 : 0;
  if (!isUnder(source[at + 1] ?? '', source[at] ?? '')) return 0;
  const fields = new Map<number, string>();
  let end = at + 2;
  while (source[end]?.trim() === '') end++;
  for (let line = source[end]; line !== undefined; line = source[++end]) {
    const [, key, value = ''] = FIELD.exec(line) ?? [];
    const last = [...fields.keys()].at(-1);
    if (key !== undefined)
      fields.set(end, `${key.toLowerCase().replaceAll(' ', '_')}: ${value.trim()}`);
    else if (last !== undefined && /^\s+\S/.test(line))
      fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
    else break;
  }
  if (fields.size === 0 || source[end]?.trim() !== '') return 0;
  for (let index = 0; index < end; index++) {
    const [key = '', ...value] = (fields.get(index) ?? '').split(': ');
    lines[index] = key === '' ? '' : `${key}: ${JSON.stringify(value.join(': '))}`;
  }
  lines[at + 1] = `title: ${JSON.stringify((source[at] ?? '').trim())}`;
  lines[0] = lines[end] = '---';
  return end + 1;
}

/** Where names lead to which the text refers: `渡口`_. */
function targetsIn(source: readonly string[]): ReadonlyMap<string, string> {
  const text = source.join('\n');
  return new Map(
    source.flatMap((line): [string, string][] => {
      const [, name, address] = TARGET.exec(line) ?? [];
      const isNamed = name !== undefined && text.includes(`\`${name}\`_`);
      return isNamed && address !== undefined ? [[name, address]] : [];
    }),
  );
}
