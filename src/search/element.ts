import type { Language } from '../archive/languages.ts';
import type { SearchMessages } from '../i18n/search.ts';
import { searchMessages } from '../i18n/search.ts';
import { talkCard } from './cards.ts';
import { element } from './dom.ts';
import type { SearchIndex } from './open-index.ts';
import { openIndex } from './open-index.ts';
import type { Found } from './query.ts';
import { search } from './query.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { show } from './show.ts';
import { WebSource } from './web-source.ts';

/** Time that a typist takes from key to key, in ms. */
const PAUSE = 90;
/** After this the reader is told that something is on its way, in ms. */
const PATIENCE = 350;

/**
 * `<jl-search>`: a search field that answers while it is typed in. The server renders the form,
 * which leads to the search page where there is no script, and what is shown while nothing is asked.
 *
 * Attributes: `base` (the site's, with a trailing slash), `lang`, `talks` (talks shown at once),
 * `passages` (of a talk), `page` (the query is kept in the address).
 */
class SearchElement extends HTMLElement {
  #words: SearchMessages = searchMessages('zh-Hans');
  #index: Promise<SearchIndex> | undefined;
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #results!: HTMLElement;
  #browse: HTMLElement | null = null;
  #asked = '';
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const results = this.querySelector<HTMLElement>('.results');
    if (!input || !form || !status || !results) return;
    this.#words = searchMessages(this.#language);
    [this.#input, this.#status, this.#results] = [input, status, results];
    this.#browse = this.querySelector('.browse');

    input.addEventListener('input', (event) => {
      // While an input method composes, the field holds letters that nobody looks for.
      if (event instanceof InputEvent && event.isComposing) return;
      this.#askSoon();
    });
    input.addEventListener('compositionend', () => {
      this.#askSoon();
    });
    input.addEventListener('focus', () => {
      // The index comes while the reader is thinking.
      this.#open().catch(() => undefined);
      if (input.value === '') this.#showRecent();
    });
    form.addEventListener('submit', (event) => {
      rememberSearch(input.value.trim());
      if (!this.#isPage) return;
      event.preventDefault();
      void this.ask(input.value);
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.addEventListener('click', (event) => {
      if ((event.target as Element).closest('.results a') && this.#asked !== '') {
        rememberSearch(this.#asked);
      }
    });
    if (!this.#isPage) return;
    const fromAddress = () => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.ask(input.value);
    };
    addEventListener('popstate', fromAddress);
    fromAddress();
  }

  /** Search and show what is found; the newest question alone is answered. */
  async ask(typed: string): Promise<void> {
    clearTimeout(this.#pause);
    const query = typed.trim();
    const turn = ++this.#turn;
    this.#asked = query;
    if (this.#isPage) this.#keepInAddress(query);
    if (query === '') {
      this.#clear();
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    const patience = setTimeout(() => {
      if (turn === this.#turn) this.#status.textContent = this.#words.loading;
    }, PATIENCE);
    try {
      const index = await this.#open();
      const found = await search(index, query);
      if (turn !== this.#turn) return;
      const cards = await this.#cards(index, found, 0);
      if (turn !== this.#turn) return;
      this.#show(found, cards, index);
    } catch {
      if (turn === this.#turn) this.#fail(query);
    } finally {
      clearTimeout(patience);
      if (turn === this.#turn) this.#results.removeAttribute('aria-busy');
    }
  }

  get #language(): Language {
    return (this.getAttribute('lang') ?? 'zh-Hans') as Language;
  }

  get #isPage(): boolean {
    return this.hasAttribute('page');
  }

  #open(): Promise<SearchIndex> {
    if (!this.#index) {
      this.#index = openIndex(new WebSource(`${this.getAttribute('base') ?? '/'}search-index/`));
      // A line that was cut may be back when the reader tries again.
      this.#index.catch(() => (this.#index = undefined));
    }
    return this.#index;
  }

  #askSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.ask(this.#input.value), PAUSE);
  }

  async #cards(index: SearchIndex, found: Found, from: number): Promise<HTMLElement[]> {
    const count = Number(this.getAttribute('talks') ?? 10);
    const language = this.#language;
    const options = { passages: Number(this.getAttribute('passages') ?? 3), language };
    const [registry, ...talks] = await Promise.all([
      index.registry(),
      ...found.talks.slice(from, from + count).map((talk) => show(index, found, talk, options)),
    ]);
    const context = {
      words: this.#words,
      language,
      base: this.getAttribute('base') ?? '/',
      query: found.query,
      registry,
    };
    return talks.map((talk) => talkCard(talk, context));
  }

  #show(found: Found, cards: HTMLElement[], index: SearchIndex): void {
    const { counts, talks, query } = found;
    if (this.#browse) this.#browse.hidden = true;
    const named = talks.length - counts.talks;
    const said = counts.talks > 0 ? [this.#words.counts(counts)] : [];
    if (named > 0) said.push(this.#words.named(named));
    this.#status.textContent = said.join(' · ') || this.#words.none(query);
    this.#results.replaceChildren(...cards);
    this.#offerMore(found, index);
  }

  /** What is not shown yet: on the page a button, elsewhere the way to the page. */
  #offerMore(found: Found, index: SearchIndex): void {
    const shown = this.#results.querySelectorAll('.card').length;
    const rest = found.talks.length - shown;
    if (rest <= 0) return;
    if (!this.#isPage) {
      const page = this.querySelector('form')?.action ?? '';
      const href = `${page}?q=${encodeURIComponent(found.query)}`;
      this.#results.append(element('a', { class: 'more all', href }, this.#words.allResults));
      return;
    }
    const button = element('button', { class: 'btn', type: 'button' }, this.#words.more(rest));
    button.addEventListener('click', () => {
      void this.#cards(index, found, shown).then((cards) => {
        button.replaceWith(...cards);
        cards[0]?.querySelector('a')?.focus();
        this.#offerMore(found, index);
      });
    });
    this.#results.append(button);
  }

  #fail(query: string): void {
    if (this.#browse) this.#browse.hidden = false;
    this.#status.textContent = this.#words.failed;
    const retry = element('button', { class: 'btn', type: 'button' }, this.#words.retry);
    retry.addEventListener('click', () => void this.ask(query));
    this.#results.replaceChildren(retry);
  }

  #clear(): void {
    this.#status.textContent = '';
    this.#results.replaceChildren();
    this.#results.removeAttribute('aria-busy');
    if (this.#browse) this.#browse.hidden = false;
    this.#showRecent();
  }

  #showRecent(): void {
    const searches = recentSearches();
    if (searches.length === 0 || this.#results.childElementCount > 0) return;
    const title = element('h3', {}, this.#words.recent);
    const list = element('div', { class: 'chips' });
    for (const query of searches) {
      const button = element('button', { type: 'button' }, query);
      button.addEventListener('click', () => {
        this.#input.value = query;
        void this.ask(query);
      });
      list.append(button);
    }
    const forget = element('button', { type: 'button', class: 'forget' }, this.#words.forget);
    forget.addEventListener('click', () => {
      forgetSearches();
      this.#results.replaceChildren();
      this.#input.focus();
    });
    list.append(forget);
    this.#results.replaceChildren(element('section', { class: 'recent' }, title, list));
  }

  #keepInAddress(query: string): void {
    const address = new URL(location.href);
    if ((address.searchParams.get('q') ?? '') === query) return;
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(history.state, '', address);
  }

  /** Arrows go from the field through the results and back. */
  #move(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops = [this.#input, ...this.#results.querySelectorAll<HTMLElement>('a, button')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }
}

if (!customElements.get('jl-search')) customElements.define('jl-search', SearchElement);
