import type { Finding } from '../archive/finding.ts';
import type { YamlSource } from '../archive/yaml.ts';
import { refusedCharacters } from '../transcript/guard-characters.ts';

/** Characters that a YAML text may not have, written as escapes like `"\u200B"`. */
export function refusedEscapes(source: YamlSource, file: string): Finding[] {
  return strings(source.value, []).flatMap(({ text, path }) =>
    // What stands there as it is has been found in the text; what is left are escapes.
    refusedCharacters(text).map(({ words }) => ({
      file,
      ...source.locate(path),
      severity: 'error' as const,
      ...words,
      rule: 'yaml-character',
    })),
  );
}

function strings(value: unknown, path: PropertyKey[]): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { text: key, path },
    ...strings(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  ]);
}
