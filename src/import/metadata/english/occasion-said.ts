import { phrasesOf } from './phrases.ts';

/** Words by which speakers say where they stand: welcome to, here at. */
const HERE =
  /\b(?:welcome(?: you| everyone| everybody)?(?: all)?(?: back)? to|(?:be |am |are |here )(?:today |tonight )?(?:here )?(?:at|for)|to speak)\b/iu;

/** The occasion at which somebody says that they speak: Welcome to the 2025 Annual Meeting of the Ferry Company. */
export function occasionSaid(sentence: string): string | undefined {
  if (!HERE.test(sentence)) return undefined;
  return phrasesOf(sentence).find(
    ({ occasion, tie }) => occasion !== undefined && /(?:^|\s)(?:to|at|for)?$/u.test(tie),
  )?.occasion;
}
