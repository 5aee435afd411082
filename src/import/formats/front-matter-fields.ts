/** A field of TOML that YAML has as well: text, a number, a date, or a list on one line. */
const FIELD = /^[\w-]+\s*=\s*(?:"[^"\\]*"|'[^']*'|[\w:+.-]+|\[[^\]]*\])$/;

/** [[readings]]: what follows is of it and not of the text; these three have the text's own. */
const TABLE = /^\[+\s*[\w.-]+\s*\]+$/;
const OWN_TABLE = /^\[(?:extra|params|taxonomies)\]$/;

/** Fields of TOML, which Hugo has between plus signs, as YAML, line by line; a line that nobody reads is empty. */
function asYaml(fields: readonly string[]): string[] {
  let isOwn = true;
  return fields.map((field) => {
    const words = field.trim();
    if (TABLE.test(words)) isOwn = OWN_TABLE.test(words);
    return isOwn && FIELD.test(words) ? words.replace(/\s*=\s*/, ': ') : '';
  });
}

/** What Python's YAML writes in front of a text. */
const PYTHON_TYPE = /^([A-Za-z][\w-]*:[ \t]+)!!python\/(?:unicode|str)[ \t]+/;

/** title: Boats: a history is no YAML, and is what people write. */
function quoted(written: string): string {
  const field = written.replace(PYTHON_TYPE, '$1');
  const [, key, value] =
    /^([A-Za-z][\w-]*:)[ \t]+(?!["'[{|>&*!%@`#])(?!.*[ \t]#)(.*?:(?:[ \t].*)?)$/.exec(field) ?? [];
  return key === undefined || value === undefined ? field : `${key} ${JSON.stringify(value)}`;
}

export interface FieldLines {
  fields: readonly string[];
  yaml: string;
  /** Line of the first field, 1-based. */
  firstLine: number;
  /** Index of the body's first line. */
  end: number;
  /** Lines of TOML that are not in `yaml`; `line` is 1-based. */
  unread?: readonly { line: number; text: string }[];
  /** How a line begins that has a key, where that is not its first character. */
  keys?: RegExp;
}

/** Fields between two fences, as Jekyll (YAML) and Hugo (TOML) have them. */
function fenced(lines: readonly string[]): FieldLines | undefined {
  const fence = lines[0]?.trimEnd();
  if (fence !== '---' && fence !== '+++') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (end < 0) return undefined;
  const fields = lines.slice(1, end);
  const yaml = fence === '+++' ? asYaml(fields) : fields;
  return {
    fields,
    yaml: yaml.map(quoted).join('\n'),
    firstLine: 2,
    end: end + 1,
    unread: fields.flatMap((text, index) =>
      text.trim() !== '' && yaml[index] === '' ? [{ line: index + 2, text }] : [],
    ),
    // TOML has no fields in fields: an indented line is one of its own.
    ...(fence === '+++' ? { keys: /^\s*\S/ } : {}),
  };
}

/** An object of JSON, which YAML reads as well, on the very first lines. */
function bracketed(lines: readonly string[]): FieldLines | undefined {
  if (lines[0]?.trimEnd() !== '{') return undefined;
  const end = lines.findIndex((line) => line.trimEnd() === '}');
  const fields = lines.slice(0, end + 1);
  if (!fields.some((field) => /^\s*"title"\s*:/.test(field))) return undefined;
  const indent = /^\s*/.exec(fields[1] ?? '')?.[0].length ?? 0;
  return {
    fields,
    yaml: fields.join('\n').replaceAll('\t', ' '),
    firstLine: 1,
    end: end + 1,
    keys: new RegExp(`^\\s{${String(indent)}}"[\\w-]+"\\s*:`),
  };
}

/** .. title: The Boat, in a comment at the very top, as Nikola has its fields. */
function commented(lines: readonly string[]): FieldLines | undefined {
  if (lines[0]?.trim() !== '<!--') return undefined;
  const end = lines.findIndex((line) => line.trim() === '-->');
  const fields = lines.slice(1, end);
  if (end < 0 || !fields.every((field) => /^(?:\.\. [\w-]+:|\s*$)/.test(field))) return undefined;
  const yaml = fields.map((field) => quoted(field.slice('.. '.length).trimEnd())).join('\n');
  return { fields, yaml, firstLine: 2, end: end + 1 };
}

/** A field, what belongs to the field above it, or nothing. */
const PART_OF_FIELDS = /^(?:[a-z_][\w-]*:(?:\s|$)|\s|- |$)/;

/** Fields from the very first line down to a fence, as Hexo has them. */
function fencedBelow(lines: readonly string[]): FieldLines | undefined {
  if (!/^[a-z_][\w-]*:\s/.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line) => !PART_OF_FIELDS.test(line) || line.trimEnd() === '---');
  const fields = lines.slice(0, Math.max(0, end));
  if (lines[end]?.trimEnd() !== '---' || !fields.some((field) => field.startsWith('title:')))
    return undefined;
  return { fields, yaml: fields.map(quoted).join('\n'), firstLine: 1, end: end + 1 };
}

/** Fields of MultiMarkdown and Pelican that a page may have, and those that only a page has. */
const OF_ANY = /^(?:title|subtitle|author|authors|date|lang|language|url|image|affiliation):/iu;
const OF_PAGE =
  /^(?:tags?|category|categories|slug|summary|status|modified|series(?:_index)?|template|permalink|keywords|layout|save_as):/iu;

/** Fields on the very first lines, without a fence, up to an empty line: MultiMarkdown’s metadata. */
function unfenced(lines: readonly string[]): FieldLines | undefined {
  const end = lines.findIndex((line) => line.trim() === '');
  const fields = lines.slice(0, Math.max(0, end));
  const isMetadata =
    fields.length > 1 &&
    fields.some((field) => OF_PAGE.test(field)) &&
    fields.every((field) => OF_PAGE.test(field) || OF_ANY.test(field));
  if (!isMetadata) return undefined;
  const yaml = fields.map((field) => {
    const [key = ''] = field.split(':', 1);
    return `${key.toLowerCase().replaceAll(' ', '_')}: ${JSON.stringify(field.slice(key.length + 1).trim())}`;
  });
  return { fields, yaml: yaml.join('\n'), firstLine: 1, end };
}

/** <title="The Boat">, on the very first lines, as a corpus of presidents' speeches has its fields. */
const TAG = /^<([a-z]+)="(.*)">$/u;

/** Whether fields stand over a text that is otherwise plain. */
export function hasTags(lines: readonly string[]): boolean {
  return tagged(lines) !== undefined;
}

function tagged(lines: readonly string[]): FieldLines | undefined {
  const end = lines.findIndex((line) => !TAG.test(line.trim()));
  const fields = lines.slice(0, Math.max(0, end));
  if (!fields.some((field) => field.startsWith('<title='))) return undefined;
  const yaml = fields.map((field) => {
    const [, key = '', value = ''] = TAG.exec(field.trim()) ?? [];
    // Of a speech, and not of a page.
    return `${key === 'date' ? 'event_date' : key}: ${JSON.stringify(value)}`;
  });
  return { fields, yaml: yaml.join('\n'), firstLine: 1, end };
}

/** The fields that stand over a text, however they are marked off; undefined where there are none. */
export function fieldLines(lines: readonly string[]): FieldLines | undefined {
  return (
    fenced(lines) ??
    bracketed(lines) ??
    commented(lines) ??
    fencedBelow(lines) ??
    tagged(lines) ??
    unfenced(lines)
  );
}
