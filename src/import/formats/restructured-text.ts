import type { Draft, LeftOut } from '../draft.ts';
import type { Format, SourceFile } from './format.ts';
import { firstLines } from './first-lines.ts';
import { markdown } from './markdown.ts';

/** .. note::, .. _渡口: https://…, .. |boat| image:: boat.png */
const DIRECTIVE = /^\.\. (?:\|[^|]+\| )?([\w-]+)::\s*(.*)$/;
const TARGET = /^\.\. _[^:]+:|^__ /;
/** :author: Ada Fenwick */
const FIELD = /^:([A-Za-z][\w -]{0,30}):(?:\s+(.*))?$/;
const ADORNMENT = /^([=\-~^"'`#*+.:_<>])\1{2,}\s*$/;

/**
 * reStructuredText, as Sphinx, Pelican and Nikola have it, by its marks: a title with a line under it, and
 * directives or fields. It is read as the Markdown that says the same on the same lines.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 */
export const restructuredText: Format = {
  name: 'rst',
  title: { zh: 'reStructuredText', en: 'reStructuredText' },
  detect: ({ name, text }) => {
    if (/\.(?:md|markdown)$/i.test(name)) return false;
    const [, second = '', third = ''] = firstLines(text);
    const isTitled = ADORNMENT.test(second) || ADORNMENT.test(third);
    const isMarked = [DIRECTIVE, TARGET, FIELD].some((mark) =>
      new RegExp(mark.source, 'm').test(text.slice(0, 12_000)),
    );
    return isMarked && (isTitled || /\.rst$/i.test(name));
  },
  read,
};

async function read(source: SourceFile): Promise<Draft> {
  const { lines, leftOut } = asMarkdown(source.text.split('\n'));
  const draft = await markdown.read({ ...source, text: inline(lines.join('\n')) });
  return { ...draft, leftOut: [...draft.leftOut, ...leftOut] };
}

/** What such directives hold is part of the text; what others hold is the site's. */
const HOLDS_TEXT =
  /^(?:note|tip|hint|important|attention|container|epigraph|pull-quote|highlights|topic|admonition|compound|class|rubric|centered)$/;
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
  const start = header(lines, source);
  const ranks: string[] = [];
  for (let at = start; at < source.length; at++) {
    const line = source[at] ?? '';
    const adornment = ADORNMENT.exec(source[at + 1] ?? '')?.[1];
    if (line.trim() !== '' && adornment !== undefined && !ADORNMENT.test(line)) {
      const isOver = ADORNMENT.exec(source[at - 1] ?? '')?.[1] === adornment;
      const kind = isOver ? adornment.repeat(2) : adornment;
      if (!ranks.includes(kind)) ranks.push(kind);
      lines[at] = `${'#'.repeat(Math.min(6, ranks.indexOf(kind) + 1))} ${line.trim()}`;
      lines[at + 1] = '';
      if (isOver) lines[at - 1] = '';
      at++;
      continue;
    }
    if (!line.startsWith('.. ') && !/^(?:\.\.$|__ )/.test(line)) continue;
    const end = blockEnd(source, at);
    const [, name = '', rest = ''] = DIRECTIVE.exec(line) ?? [];
    if (HOLDS_TEXT.test(name)) {
      leave(at);
      if (name === 'rubric' || name === 'centered') lines[at] = rest;
      for (let within = at + 1; within < end; within++)
        if (FIELD.test((source[within] ?? '').trim())) leave(within);
        else lines[within] = (source[within] ?? '').replace(/^\s+/, '');
      continue;
    }
    if (HOLDS_CODE.test(name)) {
      lines[at] = '```';
      if (end < source.length) lines[end] = '```';
    } else {
      for (let within = at; within < end; within++) leave(within);
      if (PICTURE.test(name)) lines[at] = `![](${rest.trim()})`;
    }
    at = end - 1;
  }
  return { lines, leftOut };
}

/** Index after the lines that belong to the mark at `at`: those that are further in. */
function blockEnd(source: readonly string[], at: number): number {
  let end = at + 1;
  for (let next = end; next < source.length; next++) {
    const line = source[next] ?? '';
    if (/^\s/.test(line) && line.trim() !== '') end = next + 1;
    else if (line.trim() !== '') break;
  }
  return end;
}

/** The title and the fields under it, as front matter on the same lines; returns the index of the body's first line. */
function header(lines: string[], source: readonly string[]): number {
  const first = source.findIndex((line) => line.trim() !== '');
  const isOver = ADORNMENT.test(source[first] ?? '');
  const at = isOver ? first + 1 : first;
  const isTitle = ADORNMENT.test(source[at + 1] ?? '') && (source[at] ?? '').trim() !== '';
  let end = isTitle ? at + 2 : first;
  let fields = 0;
  while (end < source.length && (source[end]?.trim() === '' || FIELD.test(source[end] ?? ''))) {
    if (source[end]?.trim() !== '') fields++;
    end++;
  }
  const fence = end - 1;
  if (fields === 0 || first !== 0 || !isTitle || source[fence]?.trim() !== '') return 0;
  for (let index = 0; index < end; index++) {
    const [, key = '', value = ''] = FIELD.exec(source[index] ?? '') ?? [];
    lines[index] =
      key === ''
        ? ''
        : `${key.toLowerCase().replaceAll(' ', '_')}: ${JSON.stringify(value.trim())}`;
  }
  lines[at + 1] = `title: ${JSON.stringify((source[at] ?? '').trim())}`;
  lines[0] = lines[fence] = '---';
  return end;
}

/** Links, references and escapes within paragraphs. */
function inline(text: string): string {
  return text
    .replaceAll(/``([^`\n]{1,200})``/g, '`$1`')
    .replaceAll(
      /(?<!`)`([^`<>]{0,300}?)\s?<([^`<>\s]{1,500})>`__?/g,
      (_, words: string, to: string) => (words.trim() === '' ? `<${to}>` : `[${words}](${to})`),
    )
    .replaceAll(/(?<!`)`([^`\n<>]{1,200})`__?/g, '$1')
    .replaceAll(/:[a-z]+:`([^`\n<>]{1,200})`/g, '$1')
    .replaceAll(/\\ /g, '');
}
