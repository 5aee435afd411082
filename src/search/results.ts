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

/** Talks that fill a screen: a browser fetches a few files at a time, and theirs come first. */
const ON_SCREEN = 3;

/**
 * Cards of the first talks of an answer, best first, each as soon as its texts are here, and the way to
 * the others.
 */
export async function* talkCards(
  index: SearchIndex,
  found: Found,
  options: ResultOptions,
  from = 0,
): AsyncGenerator<HTMLElement> {
  const { language, base, passages } = options;
  const words = searchMessages(language);
  const shown = found.talks.slice(from, from + options.talks);
  const registry = await index.registry();
  const context = { words, language, base, query: markedQuery(found), registry };
  for (const part of [shown.slice(0, ON_SCREEN), shown.slice(ON_SCREEN)]) {
    const talks = part.map((talk) => show(index, found, talk, { passages, language }));
    // The first that fails is thrown below; those behind it are nobody's concern.
    for (const talk of talks) talk.catch(() => undefined);
    for (const talk of talks) yield talkCard(await talk, context);
  }
  const rest = found.talks.length - from - shown.length;
  if (rest <= 0) return;
  if (options.page !== undefined) {
    const href = `${options.page}?q=${encodeURIComponent(found.query)}`;
    yield element('a', { class: 'more all', href }, words.allResults);
    return;
  }
  const more = element('button', { class: 'btn', type: 'button' }, words.more(rest));
  more.addEventListener('click', () => {
    void insertBefore(more, talkCards(index, found, options, from + shown.length));
  });
  yield more;
}

/** Put cards in the place of the button that asked for them; the reader goes on at the first. */
async function insertBefore(more: HTMLElement, cards: AsyncIterable<HTMLElement>): Promise<void> {
  for await (const card of cards) {
    more.before(card);
    if (document.activeElement === more) card.querySelector('a')?.focus();
  }
  more.remove();
}
