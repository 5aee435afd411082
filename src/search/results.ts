import type { Language } from '../archive/languages.ts';
import { searchMessages } from '../i18n/search.ts';
import { talkCard } from './cards.ts';
import { element } from './dom.ts';
import type { SearchIndex } from './open-index.ts';
import type { Found } from './query.ts';
import { markedQuery } from './query.ts';
import type { TalkHit } from './rank.ts';
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
 * Cards of the first talks of an answer, best first, and the way to the others. Those that fill the screen
 * come each as soon as its texts are here; the rest come together, since drawing takes a browser longer
 * than reading a file.
 */
export async function* talkCards(
  index: SearchIndex,
  found: Found,
  options: ResultOptions,
  from = 0,
): AsyncGenerator<HTMLElement[]> {
  const { language, base, passages } = options;
  const words = searchMessages(language);
  const shown = found.talks.slice(from, from + options.talks);
  const registry = await index.registry();
  const context = { words, language, base, query: markedQuery(found), registry };
  const cardOf = async (talk: TalkHit) =>
    talkCard(await show(index, found, talk, { passages, language }), context);
  const onScreen = shown.slice(0, ON_SCREEN).map(cardOf);
  // The first that fails is thrown below; those behind it are nobody's concern.
  for (const card of onScreen) card.catch(() => undefined);
  for (const card of onScreen) yield [await card];
  const others = await Promise.all(shown.slice(ON_SCREEN).map(cardOf));
  yield [...others, ...wayOn(index, found, options, from + shown.length)];
}

/** What leads to the talks from a number on: to the search page, or on that page to more cards. */
function wayOn(
  index: SearchIndex,
  found: Found,
  options: ResultOptions,
  from: number,
): HTMLElement[] {
  const words = searchMessages(options.language);
  const rest = found.talks.length - from;
  if (rest <= 0) return [];
  if (options.page !== undefined) {
    const href = `${options.page}?q=${encodeURIComponent(found.query)}`;
    return [element('a', { class: 'more all', href }, words.allResults)];
  }
  const more = element('button', { class: 'btn', type: 'button' }, words.more(rest));
  more.addEventListener('click', () => {
    void insertBefore(more, talkCards(index, found, options, from));
  });
  return [more];
}

/** Put cards in the place of the button that asked for them; the reader goes on at the first. */
async function insertBefore(more: HTMLElement, parts: AsyncIterable<HTMLElement[]>): Promise<void> {
  for await (const cards of parts) {
    more.before(...cards);
    if (document.activeElement === more) cards[0]?.querySelector('a')?.focus();
  }
  more.remove();
}
