import type { Nodes } from 'mdast';
import { codePoint, refusedInDecoded } from './guard-characters.ts';
import type { Report } from './guard-report.ts';
import { parseWhole } from './parse.ts';
import { textOf } from './text.ts';

type Position = Nodes['position'];

/**
 * Reports what a node says that the body may not say, where it is written as a reference, like
 * `&#8203;` or `&rlm;`: characters that no talk may have, no character at all, or parts of one.
 */
export function referenceGuard(body: string, report: Report): (node: Nodes) => void {
  const lines = body.split('\n');
  // Markdown makes U+FFFD of U+0000.
  const isPlain = (character: string) =>
    body.includes(character) || (character === '\uFFFD' && body.includes('\0'));
  const hasReferences = body.includes('&');
  return (node) => {
    if (!hasReferences) return;
    for (const { text, position } of writtenIn(node)) {
      const refused = refusedInDecoded(text);
      if (refused.length === 0) continue;
      const references = referencesIn(lines, position);
      for (const { characters, words } of refused) {
        const [character = ''] = characters;
        const index = references.findIndex((reference) => decode(reference.source) === character);
        const [reference] = references.splice(0, index + 1).slice(-1);
        // What stands there as it is has been found there, if it may not.
        if (!reference && isPlain(character)) continue;
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
  if ('lang' in node) texts.push(node.lang, node.meta);
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
  // Markdown makes U+FFFD of what is no text.
  if (number <= 0x10ffff && /^[\P{C}\p{Cf}\p{Co}\t\n\f\r]$/u.test(String.fromCodePoint(number)))
    return String.fromCodePoint(number);
  const known = named.get(reference) ?? textOf(parseWhole(reference));
  named.set(reference, known);
  return known;
}
