import type { ArchiveConfig } from './src/archive/config.ts';

/** What the owner of an archive edits. Everything else follows from `content/`. */
const config: ArchiveConfig = {
  name: { 'zh-Hans': '讲录', 'zh-Hant': '講錄', en: 'Jianglu' },
  description: {
    'zh-Hans': '可读、可检索到每一个字、可引用、可信赖的演讲档案。',
    'zh-Hant': '可讀、可檢索到每一個字、可引用、可信賴的演講檔案。',
    en: 'Talks to read, search to the last word, cite and trust.',
  },
  /** Where the site is published; addresses in feeds and citations begin with it. */
  site: process.env.ARCHIVE_SITE ?? 'https://jianglu.example',
  /** Folder of the site on its host: `/`, or for example `/archive/`. */
  base: process.env.ARCHIVE_BASE ?? '/',
  /** Where the content is edited; readers' corrections go there. */
  repository: { url: 'https://github.com/example/jianglu', branch: 'main' },
};

export default config;
