import * as z from 'astro/zod';
import { lineSchema } from './line.ts';

/** Languages of editions and of the interface, as BCP 47 tags with the script where Chinese needs it. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const languageSchema = z.enum(LANGUAGES);

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** A text per language; at least one is given. */
export const localizedSchema = z
  .strictObject({
    'zh-Hans': lineSchema.optional().describe('简体中文 · in Simplified Chinese'),
    'zh-Hant': lineSchema.optional().describe('繁體中文 · in Traditional Chinese'),
    en: lineSchema.optional().describe('英文 · in English'),
  })
  .refine((texts) => Object.keys(texts).length > 0, { error: 'at-least-one-language' });
export type Localized = z.infer<typeof localizedSchema>;

const FALLBACK: Record<Language, readonly Language[]> = {
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en', 'zh-Hans', 'zh-Hant'],
};

/** The text in `language`, or in the nearest language that has one, with the language it is in. */
export function pick(texts: Localized, language: Language): { text: string; language: Language } {
  for (const candidate of FALLBACK[language]) {
    const text = texts[candidate];
    if (text !== undefined) return { text, language: candidate };
  }
  throw new RangeError('a localized text has no language');
}

/** `languages` with the best for a reader of `language` first. */
export function preferred(
  languages: readonly Language[],
  language: Language,
): Language | undefined {
  return FALLBACK[language].find((candidate) => languages.includes(candidate));
}
