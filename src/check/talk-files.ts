import type { Finding } from '../archive/finding.ts';
import type { Language } from '../archive/languages.ts';

export function missingOriginal(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'missing-original',
    severity: 'error',
    found: '（无）',
    expected: file,
    hint: {
      zh: '每个演讲文件夹须有 index.mdx：演讲原来语言的版本。',
      en: 'Every talk folder has an index.mdx: the edition in the language of the talk.',
    },
  };
}

export function wrongTranslationName(file: string, original: Language | undefined): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'translation-name',
    severity: 'error',
    found: file,
    expected: 'zh-Hans.mdx | zh-Hant.mdx | en.mdx',
    hint: {
      zh: `译本的文件名是它的语言，且不同于原来的语言${original ? `（${original}）` : ''}。`,
      en: `A translation is named by its language, which is not that of the original${original ? ` (${original})` : ''}.`,
    },
  };
}
