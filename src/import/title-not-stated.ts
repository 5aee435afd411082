import type { PlacedSuggestion } from './edition.ts';
import type { Facts } from './metadata/facts.ts';
import { placesIn } from './places.ts';

/**
 * Where the source does not say what the talk is called, a person must name it: what stands in its
 * place is a report's headline, or the file's name.
 */
export function titleNotStated(
  { title, headline }: Facts,
  text: string,
  fileName: string,
): PlacedSuggestion[] {
  if (title) return [];
  const [over] = headline ?? [];
  const at = over ? text.indexOf(over.value) : -1;
  const place = at < 0 ? { line: Math.max(1, over?.line ?? 1), column: 1 } : placesIn(text)(at);
  return [
    {
      rule: 'title-not-stated',
      tier: 'unknown',
      ...place,
      found: over?.value ?? fileName,
      candidates: [],
      note: over ? HEADLINE : FILE_NAME,
    },
  ];
}

const HEADLINE = {
  zh: '这是报道的标题，来源没有说演讲叫什么；先用它代替，请改成演讲自己的题目。',
  en: 'This is the headline of a report; the source does not say what the talk is called. It stands in its place: write the talk’s own title.',
};

const FILE_NAME = {
  zh: '来源没有说演讲叫什么；先用文件名代替，请改成演讲自己的题目。',
  en: 'The source does not say what the talk is called. The name of the file stands in its place: write the talk’s own title.',
};
