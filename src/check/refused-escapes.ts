import type { Finding } from '../archive/finding.ts';
import type { YamlSource } from '../archive/yaml.ts';
import { refusedInDecoded } from '../transcript/guard-characters.ts';

/**
 * Characters that a YAML text may not have, written as escapes like `"\u200B"`.
 *
 * @param text the YAML; what stands there as it is is refused anyway, and is not told twice
 */
export function refusedEscapes(source: YamlSource, text: string, file: string): Finding[] {
  const plain = new Set(refusedInDecoded(text).flatMap(({ characters }) => Array.from(characters)));
  return strings(source.value, []).flatMap((string) =>
    refusedInDecoded(string.text)
      .filter(
        ({ characters }) => !Array.from(characters).every((character) => plain.has(character)),
      )
      .map(({ words }) => ({
        file,
        ...source.locate(string.path, string.key),
        severity: 'error' as const,
        ...words,
        rule: 'yaml-character',
      })),
  );
}

interface Written {
  text: string;
  path: PropertyKey[];
  /** For a key, itself; `path` is then that of its map. */
  key?: string;
}

function strings(value: unknown, path: PropertyKey[]): Written[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { text: key, path, key },
    ...strings(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  ]);
}
