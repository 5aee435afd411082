import { yamlScalar } from '../../archive/yaml-scalar.ts';
import { visibleText } from '../structure/visible-text.ts';

type Value =
  | string
  | readonly string[]
  | Readonly<Record<string, string>>
  | readonly Readonly<Record<string, string>>[];

export type Fields = Readonly<Record<string, Value | undefined>>;

/**
 * YAML of `fields` in their order, without those that are empty. Every value is text and is quoted
 * where another reader would take it for something else.
 */
export function writeFields(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([key, value]) => {
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
        return [];
      return [writeField(key, value)];
    })
    .join('');
}

/** Maps of this size stand on one line. */
const FLOW = new Set(['review', 'name', 'place', 'organizer']);

function writeField(key: string, value: Value): string {
  if (typeof value === 'string') return `${key}: ${scalar(value)}\n`;
  if (isList(value)) {
    const items = value.map((item) =>
      typeof item === 'string' ? scalar(item, true) : flowMap(item),
    );
    return value.every((item) => typeof item === 'string')
      ? `${key}: ${items.length === 1 && key === 'speaker' ? (items[0] ?? '') : `[${items.join(', ')}]`}\n`
      : `${key}:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  }
  if (FLOW.has(key)) return `${key}: ${flowMap(value)}\n`;
  return `${key}:\n${Object.entries(value)
    .map(([name, text]) => `  ${name}: ${scalar(text)}\n`)
    .join('')}`;
}

function isList(
  value: Exclude<Value, string>,
): value is readonly string[] | readonly Readonly<Record<string, string>>[] {
  return Array.isArray(value);
}

function flowMap(map: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(map)
    .map(([name, text]) => `${name}: ${scalar(text, true)}`)
    .join(', ')} }`;
}

/** A text in its archived form, as one line of YAML. */
function scalar(text: string, flow = false): string {
  const line = visibleText(text).toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return yamlScalar(line, flow);
}
