import { pinyin } from 'pinyin-pro';
import type { Fold } from './fold.ts';

/**
 * Characters by how they are typed: `{ shi: '是时实…' }`, tones aside, folded. A character with several
 * readings is under each. It covers the 6,763 characters of GB 2312, which hold everyday text.
 */
export function soundTable(fold: Fold): Record<string, string> {
  const sounds = new Map<string, Set<string>>();
  for (const character of everydayCharacters()) {
    const folded = fold(character)[0]?.text ?? character;
    const readings = pinyin(character, {
      toneType: 'none',
      type: 'array',
      multiple: true,
      v: true,
    });
    for (const reading of readings) {
      sounds.set(reading, (sounds.get(reading) ?? new Set()).add(folded));
    }
  }
  return Object.fromEntries(
    [...sounds]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([sound, set]) => [sound, [...set].join('')]),
  );
}

function everydayCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}
