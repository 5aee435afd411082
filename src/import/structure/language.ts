import type { Language } from '../../archive/languages.ts';
import { countScripts } from '../repair/script.ts';

/** Characters that are looked at: from the beginning, where a text says what it is. */
const SAMPLE = 6000;

/**
 * Language and script of a text by counting: Han against Latin words, and characters that only one
 * script has. Undefined where there are neither.
 */
export function languageOf(whole: string): Language | undefined {
  const text = whole.slice(0, SAMPLE);
  const han = text.match(/\p{Script=Han}+/gu)?.join('').length ?? 0;
  const words = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  if (han === 0 && words === 0) return undefined;
  // A Latin word takes about as much of a text as two Han characters.
  if (han < words * 0.6) return 'en';
  const { simplified, traditional } = countScripts(text);
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
