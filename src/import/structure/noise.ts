import { KINDS } from './kinds-of-noise.ts';
import type { NoiseKind } from './noise-kind.ts';
import { isAntiCopy, isMenuLine, isTrail } from './shapes-of-noise.ts';

/** A sentence that ends before the text does, or a whole one in the first person. */
function isSentences(text: string): boolean {
  return /[。！？!?](?=.{4})/u.test(text) || (text.length > 24 && /我|你|咱/u.test(text));
}

export type Noise = Pick<NoiseKind, 'name' | 'scope'>;

/** The kind of noise that `text` is, if any. */
export function noiseOf(text: string): Noise | undefined {
  const bare = text.replace(/^[•·*\-\s“"]+/u, '');
  if (bare === '' || /^(?:[，,、。:：|｜]|[=_]{5,})$/u.test(bare))
    return { name: 'bullet', scope: 'place' };
  if (bare.length > LONGEST) return undefined;
  const kind = KINDS.find(
    ({ pattern, longest, label: isLabel }) =>
      bare.length <= longest && pattern.test(bare) && !(isLabel && isSentences(bare)),
  );
  // Home is where we learn: a sentence that begins like a menu.
  if (kind && !(kind.name === 'navigation' && /\p{L}[.!?,;]$/u.test(bare))) return kind;
  if (isTrail(bare) || isMenuLine(bare)) return { name: 'navigation', scope: 'place' };
  return isAntiCopy(bare) ? { name: 'anti-copy', scope: 'place' } : undefined;
}

const LONGEST = Math.max(...KINDS.map(({ longest }) => longest));
