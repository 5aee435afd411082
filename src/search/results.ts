import type { Language } from '../archive/languages.ts';
import { searchMessages } from '../i18n/search.ts';
import { talkCard } from './cards.ts';
import { element } from './dom.ts';
import type { SearchIndex } from './open-index.ts';
import type { Found } from './query.ts';
import { markedQuery } from './query.ts';
import { show } from './show.ts';

/** How an element shows what it finds. */
export interface ResultOptions {
  language: Language;
  /** Base of the site, with a trailing slash. */
  base: string;
  /** Talks shown at once. */
  talks: number;
  /** Passages shown of a talk. */
  passages: number;
  /** Address of the search page, for whoever wants more than is shown; none on that page itself. */
  page?: string;
}

/** Cards of the first talks of an answer, and the way to the others. */
export async function talkCards(
  index: SearchIndex,
  found: Found,
  options: ResultOptions,
  from = 0,
): Promise<HTMLElement[]> {
  const { language, base, passages } = options;
  const words = searchMessages(language);
  const shown = found.talks.slice(from, from + options.talks);
  const [registry, ...talks] = await Promise.all([
    index.registry(),
    ...shown.map((talk) => show(index, found, talk, { passages, language })),
  ]);
  const context = { words, language, base, query: markedQuery(found), registry };
  const cards = talks.map((talk) => talkCard(talk, context));
  const rest = found.talks.length - from - shown.length;
  if (rest <= 0) return cards;
  if (options.page !== undefined) {
    const href = `${options.page}?q=${encodeURIComponent(found.query)}`;
    return [...cards, element('a', { class: 'more all', href }, words.allResults)];
  }
  const more = element('button', { class: 'btn', type: 'button' }, words.more(rest));
  more.addEventListener('click', () => {
    void talkCards(index, found, options, from + shown.length).then((next) => {
      more.replaceWith(...next);
      next[0]?.querySelector('a')?.focus();
    });
  });
  return [...cards, more];
}
