import type { Register } from '../../src/contribute/register.ts';
import type { Choice, Values } from '../../src/contribute/values.ts';

export const REGISTER: Register = {
  speakers: [
    {
      id: 'lin-wen',
      name: { 'zh-Hans': '林文', 'zh-Hant': '林文', en: 'Lin Wen' },
      aliases: ['文·林'],
    },
    { id: 'wang-fang', name: { 'zh-Hans': '王芳', en: 'Wang Fang' }, aliases: [] },
    { id: 'wang-fang-2', name: { 'zh-Hans': '王芳', en: 'Wang Fang' }, aliases: [] },
  ],
  events: [
    {
      id: 'spring-lectures-2024',
      name: { 'zh-Hans': '春季讲座' },
      aliases: [],
      start: '2024-03-01',
      end: '2024-04-30',
    },
  ],
  topics: [{ id: 'poetry', name: { 'zh-Hans': '诗', en: 'Poetry' }, aliases: [] }],
  taken: ['/talks/2024-lin-wen-spring-lectures/', '/speakers/lin-wen/', '/speakers/gone/'],
};

export function choice(field: string, words = '', rest: Partial<Choice> = {}): Choice {
  return {
    field,
    words,
    another: false,
    id: '',
    name: { 'zh-Hans': '', 'zh-Hant': '', en: '' },
    ...rest,
  };
}

/** A sound contribution by a known speaker at a known event, with `changes`. */
export function values(changes: Partial<Values> = {}): Values {
  return {
    title: '怎样读一首诗',
    speakers: [choice('speaker-0', '林文')],
    event: { ...choice('event', '春季讲座'), start: '', end: '', place: '' },
    date: '2024-03-09',
    language: 'zh-Hans',
    edition: 'edited',
    topics: ['poetry'],
    source: { publisher: '某书院', title: '林文：怎样读诗', url: '', date: '' },
    rights: '演讲属于讲者。',
    summary: '',
    text: '## 先读出声\n\n今天只讲一件事。\n',
    slug: '2024-lin-wen-poem',
    ...changes,
  };
}
