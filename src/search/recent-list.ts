import type { SearchMessages } from '../i18n/search.ts';
import { element } from './dom.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** What was searched for before, to be searched for again; nothing where there is none. */
export function recentList(words: SearchMessages, choose: (query: string) => void): HTMLElement[] {
  const searches = recentSearches();
  if (searches.length === 0) return [];
  const buttons = searches.map((query) => {
    const button = element('button', { type: 'button' }, query);
    button.addEventListener('click', () => {
      choose(query);
    });
    return button;
  });
  const forget = element('button', { type: 'button', class: 'forget' }, words.forget);
  const chips = element('div', { class: 'chips' }, ...buttons, forget);
  const section = element('section', { class: 'recent' }, element('h2', {}, words.recent), chips);
  forget.addEventListener('click', () => {
    forgetSearches();
    section.remove();
  });
  return [section];
}
