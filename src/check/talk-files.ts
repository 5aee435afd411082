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

/** The finding for a record of the import that no command has written. */
export function damagedImportRecord(file: string, text: string): Finding[] {
  if (isRecord(text)) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: 'import-record',
      severity: 'error',
      found: text.trim().slice(0, 40) || '（空 · empty）',
      expected: '{ "version": 1, "editions": […] }',
      hint: {
        zh: '这个文件由 npm run import 来写，现在读不出：从主分支取回，重新导入，或删去它。',
        en: 'npm run import writes this file, and it cannot be read: restore it from the main branch, import the talk again, or delete it.',
      },
    },
  ];
}

function isRecord(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.keys(value).toSorted().join() === 'editions,version' &&
      Array.isArray((value as { editions: unknown }).editions)
    );
  } catch {
    return false;
  }
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
