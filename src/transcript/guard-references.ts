import type { Nodes } from 'mdast';
import type { Finding } from '../archive/finding.ts';
import { codePoint, refusedCharacters } from './guard-characters.ts';
import { parseWhole } from './parse.ts';
import { textOf } from './text.ts';

type Position = Nodes['position'];
type Report = (
  place: { position: Position },
  words: Omit<Finding, 'file' | 'line' | 'column' | 'severity'>,
) => void;

/**
 * Reports what a node says with characters that no talk may have where the body does not have them
 * as they are: written as references, like `&#8203;` or `&rlm;`.
 */
export function referenceGuard(body: string, report: Report): (node: Nodes) => void {
  // These are found where they stand.
  const plain = new Set(
    refusedCharacters(body).flatMap(({ characters }) => Array.from(characters)),
  );
  const lines = body.split('\n');
  return (node) => {
    for (const { text, position } of writtenIn(node)) {
      const refused = refusedCharacters(text);
      if (refused.length === 0) continue;
      const references = referencesIn(lines, position);
      for (const { characters, words } of refused) {
        const [character = ''] = characters;
        const index = references.findIndex((reference) => decode(reference.source) === character);
        const [reference] = index === -1 ? [] : references.splice(0, index + 1).slice(-1);
        if (!reference && plain.has(character)) continue;
        report(
          { position: reference?.position ?? position },
          {
            ...words,
            rule: 'character-reference',
            found: reference?.source ?? `&#x${codePoint(character).slice(2)};`,
          },
        );
      }
    }
  };
}

/** The strings of a node as a reader's machine gets them, with where they are written. */
function writtenIn(node: Nodes): { text: string; position: Position }[] {
  const texts: (string | null | undefined)[] = [];
  if ('value' in node) texts.push(node.value);
  if ('url' in node) texts.push(node.url, node.title);
  if ('alt' in node) texts.push(node.alt);
  if ('label' in node) texts.push(node.label);
  const attributes = 'attributes' in node ? node.attributes : [];
  return [
    ...texts.map((text) => ({ text, position: node.position })),
    ...attributes.map(({ value, position }) => ({ text: value, position: position })),
  ].filter((written): written is { text: string; position: Position } => {
    return typeof written.text === 'string';
  });
}

interface Reference {
  source: string;
  position: NonNullable<Position>;
}

function referencesIn(lines: readonly string[], position: Position): Reference[] {
  if (!position) return [];
  const { start, end } = position;
  return lines.slice(start.line - 1, end.line).flatMap((line, index) => {
    const number = start.line + index;
    return [...line.matchAll(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi)].flatMap((match) => {
      const column = match.index + 1;
      const before = number === start.line && column < start.column;
      const after = number === end.line && column >= end.column;
      const place = { line: number, column };
      return before || after ? [] : [{ source: match[0], position: { start: place, end: place } }];
    });
  });
}

const named = new Map<string, string>();

function decode(reference: string): string {
  const [, decimal, hexadecimal] = /^&#(?:(\d+)|x([\da-f]+));$/i.exec(reference) ?? [];
  const number = decimal ? Number(decimal) : parseInt(hexadecimal ?? '', 16);
  if (number <= 0x10ffff) return String.fromCodePoint(number);
  const known = named.get(reference) ?? textOf(parseWhole(reference));
  named.set(reference, known);
  return known;
}
