import type { Nodes } from 'mdast';
import type { FindingWords } from '../archive/finding.ts';
import { codePoint, refusedCharacters } from './guard-characters.ts';
import type { Report } from './guard-report.ts';
import { parseWhole } from './parse.ts';
import { textOf } from './text.ts';

type Position = Nodes['position'];

/**
 * Reports what a node says that the body may not say, where it is written as a reference, like
 * `&#8203;` or `&rlm;`: characters that no talk may have, no character at all, or parts of one.
 */
export function referenceGuard(body: string, report: Report): (node: Nodes) => void {
  // These are found where they stand.
  const plain = new Set(
    refusedCharacters(body).flatMap(({ characters }) => Array.from(characters)),
  );
  // What Markdown makes of U+0000, which is found there too.
  if (body.includes('\0')) plain.add('\uFFFD');
  const lines = body.split('\n');
  return (node) => {
    for (const { text, position } of writtenIn(node)) {
      const refused = refusedIn(text);
      if (refused.length === 0) continue;
      const references = referencesIn(lines, position);
      for (const { character, words } of refused) {
        const index = references.findIndex((reference) => decode(reference.source) === character);
        const [reference] = index === -1 ? [] : references.splice(0, index + 1).slice(-1);
        if (!reference && (plain.has(character) || body.includes(character))) continue;
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

function refusedIn(text: string): { character: string; words: FindingWords }[] {
  const refused = refusedCharacters(text).map(({ characters, words }) => ({
    character: Array.from(characters)[0] ?? '',
    words,
  }));
  const lost = Array.from(text.matchAll(/\uFFFD/g), () => ({
    character: '\uFFFD',
    words: NOTHING,
  }));
  const parts = text === text.normalize('NFC') ? [] : (text.match(/\p{M}/gu) ?? []);
  return [...refused, ...lost, ...parts.map((character) => ({ character, words: PART }))];
}

const NOTHING: FindingWords = {
  rule: 'character-reference',
  found: 'U+FFFD',
  expected: '看得见的文字 · visible text',
  hint: {
    zh: '这个代码不是任何文字：写上本来的字，或删去。',
    en: 'This reference stands for no character: write the one that is meant, or delete it.',
  },
};

const PART: FindingWords = {
  rule: 'character-reference',
  found: '◌',
  expected: '合成的字 · a composed character',
  hint: {
    zh: '附加符号与前面的字母须合成一个字（NFC）：直接写出那个字，例如 é。',
    en: 'A mark and the letter before it are one character (Unicode NFC): write that, like é.',
  },
};

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
