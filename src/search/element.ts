import type { Language } from '../archive/languages.ts';
import type { SearchMessages } from '../i18n/search.ts';
import { searchMessages } from '../i18n/search.ts';
import type { Registry } from './bundle-files.ts';
import { element } from './dom.ts';
import { refine } from './facets.ts';
import { kept } from './kept.ts';
import { lineTable } from './line-table.ts';
import type { SearchIndex } from './open-index.ts';
import { openIndex } from './open-index.ts';
import type { PageState } from './page-address.ts';
import { readState, writeState } from './page-address.ts';
import type { Found } from './query.ts';
import { search } from './query.ts';
import { recentList } from './recent-list.ts';
import { rememberSearch } from './recent.ts';
import { refinePanel } from './refine-panel.ts';
import type { ResultOptions } from './results.ts';
import { talkCards } from './results.ts';
import { summary } from './summary.ts';
import { WebSource } from './web-source.ts';

/** Time that a quick typist takes from key to key, in ms. */
const PAUSE = 50;
/** After this the reader is told that something is on its way, in ms. */
const PATIENCE = 350;

/**
 * `<jl-search>`: a search field that answers while it is typed in. The server renders the form,
 * which leads to the search page where there is no script, and what is shown while nothing is asked.
 *
 * Attributes: `base` (the site's, with a trailing slash), `lang`, `talks` (shown at once),
 * `passages` (of a talk), `page` (it is the search page: its address says what it shows).
 */
class SearchElement extends HTMLElement {
  #words: SearchMessages = searchMessages('zh-Hans');
  #options: ResultOptions = { language: 'zh-Hans', base: '/', talks: 10, passages: 3 };
  #state: PageState = { query: '', refinement: {}, view: 'passages', sort: 'date' };
  readonly #open = kept(async (): Promise<SearchIndex> => {
    const index = await openIndex(new WebSource(`${this.#options.base}search-index/`));
    // No answer is shown without names.
    index.registry().catch(() => undefined);
    return index;
  });
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const language = (this.getAttribute('lang') ?? 'zh-Hans') as Language;
    const number = (name: string, other: number) => Number(this.getAttribute(name) ?? other);
    this.#words = searchMessages(language);
    this.#options = {
      language,
      base: this.getAttribute('base') ?? '/',
      talks: number('talks', 10),
      passages: number('passages', 3),
      ...(this.#isPage ? {} : { page: this.querySelector('form')?.action ?? '' }),
    };
    this.#listen(this.#input);
    if (!this.#isPage) return;
    // Whoever comes here will ask.
    this.#open().catch(() => undefined);
    const fromAddress = () => {
      this.#state = readState(location.href);
      this.#input.value = this.#state.query;
      void this.#answer();
    };
    addEventListener('popstate', fromAddress);
    fromAddress();
  }

  get #isPage(): boolean {
    return this.hasAttribute('page');
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`jl-search needs ${selector}`);
    return part;
  }

  get #input(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  #listen(input: HTMLInputElement): void {
    const askAfter = (pause: number) => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.#ask(input.value);
      }, pause);
    };
    input.addEventListener('input', (event) => {
      // While an input method composes, the field holds letters that nobody looks for.
      if (event instanceof InputEvent && event.isComposing) return;
      askAfter(isKey(event) ? PAUSE : 0);
    });
    input.addEventListener('compositionend', (event) => {
      askAfter(isKey(event) ? PAUSE : 0);
    });
    input.addEventListener('focus', () => {
      // The index comes while the reader is thinking.
      this.#open().catch(() => undefined);
      if (input.value === '') this.#rest();
    });
    this.#part('form').addEventListener('submit', (event) => {
      rememberSearch(input.value.trim());
      if (!this.#isPage) return;
      event.preventDefault();
      this.#ask(input.value);
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a');
      if (!link) return;
      if (this.#state.query !== '') rememberSearch(this.#state.query);
      if (!link.closest('.refine') || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      this.#state = readState(link.href);
      void this.#answer();
    });
  }

  /** A new question begins anew: what the last one was narrowed down to is no matter of it. */
  #ask(typed: string): void {
    clearTimeout(this.#pause);
    const query = typed.trim();
    if (query === this.#state.query && query !== '') return;
    this.#state = { ...this.#state, query, refinement: {} };
    if (this.#isPage) history.replaceState(null, '', writeState(location.href, this.#state));
    void this.#answer();
  }

  /** Search and show what is found; the newest question alone is answered. */
  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    if (this.#state.query === '') {
      this.#say('');
      this.#rest();
      return;
    }
    const results = this.#part('.results');
    results.setAttribute('aria-busy', 'true');
    const patience = setTimeout(() => {
      if (turn === this.#turn) this.#say(this.#words.loading);
    }, PATIENCE);
    try {
      const index = await this.#open();
      const all = await search(index, this.#state.query);
      if (turn !== this.#turn) return;
      const found = refine(all, this.#state.refinement);
      clearTimeout(patience);
      this.#say(summary(found, this.#words));
      let begun = false;
      for await (const parts of this.#parts(index, found)) {
        if (turn !== this.#turn) return;
        this.#showBrowse(false);
        // What was there stays until there is something else to see.
        if (begun) results.append(...parts);
        else results.replaceChildren(...parts);
        begun = true;
      }
    } catch {
      if (turn === this.#turn) this.#fail();
    } finally {
      clearTimeout(patience);
      if (turn === this.#turn) results.removeAttribute('aria-busy');
    }
  }

  /** What is shown of an answer, piece by piece: the panel comes with the first card. */
  async *#parts(index: SearchIndex, found: Found): AsyncGenerator<HTMLElement[]> {
    const { view, sort } = this.#state;
    const inLines = this.#isPage && view === 'lines';
    const parts = inLines
      ? lineTable(index, found, sort, this.#options)
      : talkCards(index, found, this.#options);
    const first = await parts.next();
    const panel = this.#panel(found, await index.registry());
    yield first.done ? panel : [...panel, ...first.value];
    yield* parts;
  }

  #panel(found: Found, registry: Registry): HTMLElement[] {
    if (!this.#isPage || (found.talks.length === 0 && !this.#isRefined)) return [];
    const panel = refinePanel(found, this.#state, registry, this.#options);
    return [element('div', { class: 'refine' }, ...panel)];
  }

  get #isRefined(): boolean {
    return Object.keys(this.#state.refinement).length > 0;
  }

  #say(words: string): void {
    this.#part('[role=status]').textContent = words;
  }

  #showBrowse(shown: boolean): void {
    const browse = this.querySelector<HTMLElement>('.browse');
    if (browse) browse.hidden = !shown;
  }

  /** Nothing is asked: what was asked before, and the list of talks. */
  #rest(): void {
    const choose = (query: string) => {
      this.#input.value = query;
      this.#ask(query);
    };
    this.#part('.results').replaceChildren(...recentList(this.#words, choose));
    this.#part('.results').removeAttribute('aria-busy');
    this.#showBrowse(true);
  }

  #fail(): void {
    const retry = element('button', { class: 'btn', type: 'button' }, this.#words.retry);
    retry.addEventListener('click', () => void this.#answer());
    this.#say(this.#words.failed);
    this.#part('.results').replaceChildren(retry);
    this.#showBrowse(true);
  }

  /** Arrows go from the field through the results and back. */
  #move(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const results = this.querySelectorAll<HTMLElement>('.results :is(a, button):not([hidden])');
    const stops: HTMLElement[] = [this.#input, ...results];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }
}

/** Whether one key was pressed, after which another may follow; a word or a paste comes whole. */
function isKey(event: Event): boolean {
  if (event instanceof InputEvent && event.inputType === 'insertFromPaste') return false;
  return (
    (event instanceof InputEvent || event instanceof CompositionEvent) &&
    (event.data ?? '').length < 2
  );
}

if (!customElements.get('jl-search')) customElements.define('jl-search', SearchElement);
