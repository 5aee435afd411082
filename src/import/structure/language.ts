import type { Language } from '../../archive/languages.ts';
import { isSimplifiedOnly, isTraditionalOnly } from '../repair/script.ts';

/** Characters that are looked at: from the beginning, where a text says what it is. */
const SAMPLE = 6000;

/**
 * Language and script of a text by counting: Han against Latin words, and characters that only one
 * script has. Undefined where there are neither.
 */
export function languageOf(whole: string): Language | undefined {
  const text = whole.slice(0, SAMPLE);
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const words = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  if (han.length === 0 && words === 0) return undefined;
  // A Latin word takes about as much of a text as two Han characters.
  if (han.length < words * 0.6) return 'en';
  let balance = 0;
  for (const char of han) {
    if (isTraditionalOnly(char)) balance++;
    else if (isSimplifiedOnly(char)) balance--;
  }
  return balance > 0 ? 'zh-Hant' : 'zh-Hans';
}
