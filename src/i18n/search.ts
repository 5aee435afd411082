import type { Language } from '../archive/languages.ts';

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
