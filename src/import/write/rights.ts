import type { Language } from '../../archive/languages.ts';

/** What can be said of the rights in a text when its source says nothing, or what the source says. */
export function rightsOf(language: Language, stated: string | undefined): string {
  return stated === undefined ? UNSTATED[language] : STATED[language](stated);
}

const UNSTATED: Record<Language, string> = {
  'zh-Hans': '演讲的权利属于讲者；本稿由来源导入，来源未写明许可，公开前须先查明。',
  'zh-Hant': '演講的權利屬於講者；本稿由來源匯入，來源未寫明授權，公開前須先查明。',
  en: 'The talk is its speakers’. This text was imported from its source, which states no licence; clear it before publishing.',
};

const STATED: Record<Language, (words: string) => string> = {
  'zh-Hans': (words) => `演讲的权利属于讲者；来源写明：“${words}”`,
  'zh-Hant': (words) => `演講的權利屬於講者；來源寫明：「${words}」`,
  en: (words) => `The talk is its speakers’. The source states: “${words}”`,
};
