import type { Language } from '../archive/languages.ts';
import { LANGUAGES } from '../archive/languages.ts';
import { yamlScalar } from '../archive/yaml-scalar.ts';
import { joinLines } from '../transcript/text.ts';
import type { Register } from './register.ts';
import type { Choice, EventChoice, Values } from './values.ts';
import { chosen, speakerIds } from './values.ts';

/** A file of the contribution, and which field of the form each of its lines came from. */
export interface ComposedFile {
  kind: 'speakers' | 'events' | 'talks';
  /** Its id, or the talk's slug. */
  id: string;
  /** Path below the content folder. */
  path: string;
  text: string;
  /** Field by line, 1-based; lines from `textLine` on came from the field `text`. */
  fields: Map<number, string>;
  /** Line of the file at which the first line of the field `text` stands. */
  textLine?: number;
}

/** The files that a contribution consists of: new speakers and a new event first, the talk last. */
export function composeFiles(values: Values, register: Register): ComposedFile[] {
  const speakers = values.speakers.flatMap((choice) => {
    const speaker = chosen(choice, register.speakers);
    return speaker && 'created' in speaker ? [speakerFile(choice, speaker.created)] : [];
  });
  const event = chosen(values.event, register.events);
  return [
    ...speakers,
    ...(event && 'created' in event
      ? [eventFile(values.event, event.created, values.language)]
      : []),
    talkFile(values, register),
  ];
}

function speakerFile(choice: Choice, id: string): ComposedFile {
  const { field } = choice;
  const lines = new Lines();
  lines.localized('name', choice.name, field);
  lines.add('aliases: []', field);
  lines.add('roles: []', field);
  lines.add('links: []', field);
  return lines.record('speakers', id);
}

function eventFile(choice: EventChoice, id: string, language: Language): ComposedFile {
  const lines = new Lines();
  lines.localized('name', choice.name, 'event');
  lines.add('aliases: []', 'event');
  lines.value('start', choice.start, 'event-start');
  lines.value('end', choice.end, 'event-end');
  lines.localized('place', { [language]: choice.place }, 'event-place');
  lines.add('links: []', 'event');
  return lines.record('events', id);
}

function talkFile(values: Values, register: Register): ComposedFile {
  const lines = new Lines();
  const { source } = values;
  const event = chosen(values.event, register.events);
  lines.add('---', 'title');
  lines.value('title', values.title, 'title');
  lines.ids('speaker', speakerIds(values, register), values.speakers[0]?.field ?? '');
  if (event) lines.add(`event: ${'known' in event ? event.known.id : event.created}`, 'event');
  lines.value('date', values.date, 'date');
  lines.value('language', values.language, 'language');
  lines.value('edition', values.edition, 'edition');
  lines.value('summary', values.summary, 'summary');
  lines.add(`topics: [${values.topics.join(', ')}]`, 'topics');
  lines.group('source', 'source-title', () => {
    lines.value('publisher', source.publisher, 'source-publisher', '  ');
    lines.value('title', source.title, 'source-title', '  ');
    lines.value('url', source.url, 'source-url', '  ');
    lines.value('date', source.date, 'source-date', '  ');
  });
  lines.value('rights', values.rights, 'rights');
  lines.add('review: { state: draft }', 'title');
  lines.add('---', 'title');
  return lines.talk(values.slug, values.text);
}

/** Lines of YAML, one value a line, each with the field that it came from. */
class Lines {
  readonly #lines: string[] = [];
  readonly #fields = new Map<number, string>();

  add(line: string, field: string): void {
    this.#lines.push(line);
    this.#fields.set(this.#lines.length, field);
  }

  /** Nothing where there is no value: an empty field beats a wrong one. */
  value(key: string, value: string, field: string, indent = ''): void {
    const text = joinLines(value.normalize('NFC').trim());
    if (text !== '') this.add(`${indent}${key}: ${yamlScalar(text)}`, field);
  }

  ids(key: string, ids: readonly string[], field: string): void {
    if (ids.length === 1) this.add(`${key}: ${ids[0] ?? ''}`, field);
    else if (ids.length > 1) this.add(`${key}: [${ids.join(', ')}]`, field);
  }

  localized(key: string, texts: Partial<Record<Language, string>>, field: string): void {
    this.group(key, field, () => {
      for (const language of LANGUAGES) this.value(language, texts[language] ?? '', field, '  ');
    });
  }

  /** `key:` and what `write` adds under it; neither where it adds nothing. */
  group(key: string, field: string, write: () => void): void {
    this.add(`${key}:`, field);
    const before = this.#lines.length;
    write();
    if (this.#lines.length > before) return;
    this.#lines.pop();
    this.#fields.delete(before);
  }

  record(kind: 'speakers' | 'events', id: string): ComposedFile {
    const path = `${kind}/${id}.yaml`;
    return { kind, id, path, text: `${this.#lines.join('\n')}\n`, fields: this.#fields };
  }

  talk(slug: string, body: string): ComposedFile {
    const { text, skipped } = bodyText(body);
    return {
      kind: 'talks',
      id: slug,
      path: `talks/${slug}/index.mdx`,
      text: `${this.#lines.join('\n')}\n\n${text}`,
      fields: this.#fields,
      textLine: this.#lines.length + 2 - skipped,
    };
  }
}

/** The text in the archive's form (NFC, `\n`), without blank lines around it. */
function bodyText(body: string): { text: string; skipped: number } {
  const text = body.normalize('NFC').replace(/\r\n?/g, '\n');
  const blank = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? '';
  return {
    text: `${text.slice(blank.length).trimEnd()}\n`,
    skipped: blank.split('\n').length - 1,
  };
}
