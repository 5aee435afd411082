import type { Language } from '../archive/languages.ts';
import type { EditionKind } from '../archive/talk.ts';

/** Every word of the search interface. */
export interface SearchMessages {
  title: string;
  ask: string;
  submit: string;
  close: string;
  keys: string;
  recent: string;
  forget: string;
  loading: string;
  counts: (counts: { talks: number; passages: number; occurrences: number }) => string;
  named: (talks: number) => string;
  none: (query: string) => string;
  failed: string;
  retry: string;
  more: (talks: number) => string;
  allResults: string;
  further: (passages: number) => string;
  passage: (number: string) => string;
  chapter: string;
  /** Marks the same passage in another edition. */
  counterpart: Record<Language, string>;
  browse: string;
  /** Said where nothing holds the query as it is. */
  near: {
    homophone: (searched: string) => string;
    typo: (searched: string) => string;
    parts: (searched: string) => string;
  };
  refine: string;
  all: string;
  facets: Record<'speaker' | 'event' | 'topic' | 'year' | 'language' | 'kind', string>;
  languages: Record<Language, string>;
  kinds: Record<EditionKind, string>;
  years: string;
  inYear: (year: string, places: number) => string;
  views: { label: string; passages: string; lines: string };
  sorts: { label: string; date: string; left: string; right: string };
  lines: (shown: number, places: number) => string;
  moreLines: string;
  csv: string;
  find: {
    label: string;
    at: (place: number, places: number) => string;
    none: string;
    next: string;
    previous: string;
  };
}

const zhHans: SearchMessages = {
  title: '检索',
  ask: '检索全部演讲',
  submit: '检索',
  close: '关闭',
  keys: '↑↓ 选择 · Enter 打开 · Esc 关闭',
  recent: '最近检索',
  forget: '清除',
  loading: '正在取检索索引……',
  counts: ({ talks, passages, occurrences }) =>
    `${talks} 场演讲，${passages} 段，共 ${occurrences} 处`,
  named: (talks) => `${talks} 场演讲的题目、讲者、活动或主题相符`,
  none: (query) => `没有找到“${query}”。请换一个说法，或减少几个字。`,
  failed: '检索未能启动：索引没有取到。请检查网络后重试，也可以从下面的演讲列表找起。',
  retry: '重试',
  more: (talks) => `再看 ${talks} 场`,
  allResults: '查看全部结果',
  further: (passages) => `此演讲另有 ${passages} 段`,
  passage: (number) => `第 ${number} 段`,
  chapter: '章',
  counterpart: { 'zh-Hans': '简', 'zh-Hant': '繁', en: '英' },
  browse: '全部演讲',
  near: {
    homophone: (searched) => `没有一处与此完全相同，以下是读音相近的“${searched}”。`,
    typo: (searched) => `没有一处与此完全相同，以下是拼写相近的“${searched}”。`,
    parts: (searched) => `没有一段含有全部所查，以下各段含有其中一部分：${searched}。`,
  },
  refine: '筛选',
  all: '全部',
  facets: {
    speaker: '讲者',
    event: '活动',
    topic: '主题',
    year: '年份',
    language: '语言',
    kind: '版本',
  },
  languages: { 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文', en: '英文' },
  kinds: { verbatim: '逐字稿', edited: '整理稿', condensed: '节编', translation: '译本' },
  years: '历年出现次数',
  inYear: (year, places) => `${year} 年 ${places} 处`,
  views: { label: '结果的样子', passages: '按演讲', lines: '逐行对照' },
  sorts: { label: '排序', date: '日期', left: '前文', right: '后文' },
  lines: (shown, places) => `已列出 ${shown} 行，共 ${places} 处`,
  moreLines: '再列一些',
  csv: '下载 CSV',
  find: {
    label: '在此演讲中查找',
    at: (place, places) => `${place}/${places}`,
    none: '没有',
    next: '下一处',
    previous: '上一处',
  },
};

const zhHant: SearchMessages = {
  title: '檢索',
  ask: '檢索全部演講',
  submit: '檢索',
  close: '關閉',
  keys: '↑↓ 選擇 · Enter 開啟 · Esc 關閉',
  recent: '最近檢索',
  forget: '清除',
  loading: '正在取檢索索引……',
  counts: ({ talks, passages, occurrences }) =>
    `${talks} 場演講，${passages} 段，共 ${occurrences} 處`,
  named: (talks) => `${talks} 場演講的題目、講者、活動或主題相符`,
  none: (query) => `沒有找到「${query}」。請換一個說法，或減少幾個字。`,
  failed: '檢索未能啟動：索引沒有取到。請檢查網路後重試，也可以從下面的演講列表找起。',
  retry: '重試',
  more: (talks) => `再看 ${talks} 場`,
  allResults: '查看全部結果',
  further: (passages) => `此演講另有 ${passages} 段`,
  passage: (number) => `第 ${number} 段`,
  chapter: '章',
  counterpart: { 'zh-Hans': '簡', 'zh-Hant': '繁', en: '英' },
  browse: '全部演講',
  near: {
    homophone: (searched) => `沒有一處與此完全相同，以下是讀音相近的「${searched}」。`,
    typo: (searched) => `沒有一處與此完全相同，以下是拼寫相近的「${searched}」。`,
    parts: (searched) => `沒有一段含有全部所查，以下各段含有其中一部分：${searched}。`,
  },
  refine: '篩選',
  all: '全部',
  facets: {
    speaker: '講者',
    event: '活動',
    topic: '主題',
    year: '年份',
    language: '語言',
    kind: '版本',
  },
  languages: { 'zh-Hans': '簡體中文', 'zh-Hant': '繁體中文', en: '英文' },
  kinds: { verbatim: '逐字稿', edited: '整理稿', condensed: '節編', translation: '譯本' },
  years: '歷年出現次數',
  inYear: (year, places) => `${year} 年 ${places} 處`,
  views: { label: '結果的樣子', passages: '按演講', lines: '逐行對照' },
  sorts: { label: '排序', date: '日期', left: '前文', right: '後文' },
  lines: (shown, places) => `已列出 ${shown} 行，共 ${places} 處`,
  moreLines: '再列一些',
  csv: '下載 CSV',
  find: {
    label: '在此演講中尋找',
    at: (place, places) => `${place}/${places}`,
    none: '沒有',
    next: '下一處',
    previous: '上一處',
  },
};

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

const en: SearchMessages = {
  title: 'Search',
  ask: 'Search all talks',
  submit: 'Search',
  close: 'Close',
  keys: '↑↓ choose · Enter open · Esc close',
  recent: 'Recent searches',
  forget: 'Clear',
  loading: 'Fetching the search index…',
  counts: ({ talks, passages, occurrences }) =>
    `${plural(talks, 'talk')}, ${plural(passages, 'passage')}, ${plural(occurrences, 'place')} in all`,
  named: (talks) => `Title, speaker, event or topic of ${plural(talks, 'talk')}`,
  none: (query) => `Nothing found for “${query}”. Try another word, or fewer.`,
  failed:
    'Search could not start: its index was not received. Check the connection and try again, or look through the talks below.',
  retry: 'Try again',
  more: (talks) => plural(talks, 'more talk'),
  allResults: 'See all results',
  further: (passages) => `${plural(passages, 'more passage')} in this talk`,
  passage: (number) => `Passage ${number}`,
  chapter: 'Chapter',
  counterpart: { 'zh-Hans': '简', 'zh-Hant': '繁', en: 'EN' },
  browse: 'All talks',
  near: {
    homophone: (searched) =>
      `Nothing holds exactly this. These hold “${searched}”, which sounds alike.`,
    typo: (searched) =>
      `Nothing holds exactly this. These hold “${searched}”, which is spelt almost alike.`,
    parts: (searched) => `No passage holds all of this. These hold part of it: ${searched}.`,
  },
  refine: 'Narrow down',
  all: 'All',
  facets: {
    speaker: 'Speaker',
    event: 'Event',
    topic: 'Topic',
    year: 'Year',
    language: 'Language',
    kind: 'Edition',
  },
  languages: { 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese', en: 'English' },
  kinds: {
    verbatim: 'Verbatim',
    edited: 'Edited',
    condensed: 'Condensed',
    translation: 'Translation',
  },
  years: 'Places by year',
  inYear: (year, places) => `${year}: ${plural(places, 'place')}`,
  views: { label: 'Show as', passages: 'Talks', lines: 'Concordance' },
  sorts: { label: 'Sort by', date: 'Date', left: 'Text before', right: 'Text after' },
  lines: (shown, places) => `${plural(shown, 'line')} listed of ${plural(places, 'place')}`,
  moreLines: 'List more',
  csv: 'Download CSV',
  find: {
    label: 'Find in this talk',
    at: (place, places) => `${place} of ${places}`,
    none: 'None',
    next: 'Next',
    previous: 'Previous',
  },
};

const MESSAGES: Record<Language, SearchMessages> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

export function searchMessages(language: Language): SearchMessages {
  return MESSAGES[language];
}
