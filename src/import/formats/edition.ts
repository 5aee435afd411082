import type { RootContent } from 'mdast';
import { splitTalkFile } from '../../archive/frontmatter.ts';
import { attributeOf } from '../../transcript/attributes.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { parseTimecode } from '../../transcript/timecode.ts';
import type { Draft, Hint, HintField, Item } from '../draft.ts';
import { chapter, passage } from '../draft.ts';
import type { Format, SourceFile } from './format.ts';

/** A talk as this archive keeps it. */
export const edition: Format = {
  name: 'edition',
  title: { zh: '本档案的讲稿（.mdx）', en: 'a talk of this archive (.mdx)' },
  detect: ({ text }) =>
    /^---\n[\s\S]{0,20000}?\n---\n/.test(text) &&
    /^edition: (?:verbatim|edited|condensed|translation)$/m.test(text.slice(0, 20_000)),
  read,
};

const FIELDS: readonly HintField[] = ['title', 'event', 'date', 'language', 'rights'];

function read({ text }: SourceFile): Draft {
  const { frontmatter, body, bodyLine } = splitTalkFile(text, '');
  const value = (frontmatter?.value ?? {}) as Record<string, unknown>;
  const hints: Hint[] = [];
  const add = (field: HintField, said: unknown, ...path: string[]) => {
    if (typeof said !== 'string') return;
    const line = frontmatter?.locate(path).line ?? 1;
    hints.push({ field, value: said, line, text: `${path.join('.')}: ${said}` });
  };
  for (const field of FIELDS) add(field, value[field], field);
  const speakers = Array.isArray(value.speaker) ? value.speaker : [value.speaker];
  for (const speaker of speakers) add('speaker', speaker, 'speaker');
  const source = (value.source ?? {}) as Record<string, unknown>;
  add('headline', source.title, 'source', 'title');
  add('publisher', source.publisher, 'source', 'publisher');
  add('url', source.url, 'source', 'url');
  add('published', source.date, 'source', 'date');
  const items = parseTranscript(body).children.map((node) => itemOf(node, bodyLine - 1));
  return { items, kind: 'transcript', hints, leftOut: [], frontmatter: value };
}

function itemOf(node: RootContent, before: number): Item {
  const line = (node.position?.start.line ?? 1) + before;
  if (node.type === 'heading') return chapter(node.children, line);
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Turn') {
    const at = parseTimecode(attributeOf(node, 'at') ?? '');
    return {
      type: 'turn',
      speaker: attributeOf(node, 'speaker') ?? '',
      line,
      ...(at === undefined ? {} : { at }),
    };
  }
  return passage(node, line);
}
