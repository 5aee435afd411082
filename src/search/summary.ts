import type { SearchMessages } from '../i18n/search.ts';
import type { Found } from './query.ts';

/** An answer in one sentence or two: how much was found, and where it is only near, what was searched instead. */
export function summary({ counts, talks, query, near }: Found, words: SearchMessages): string {
  if (talks.length === 0) return words.none(query);
  const said = counts.talks > 0 ? [words.counts(counts)] : [];
  if (talks.length > counts.talks) said.push(words.named(talks.length - counts.talks));
  const found = said.join(' · ');
  return near ? `${words.near[near.kind](near.searched.join(' '))} ${found}` : found;
}
