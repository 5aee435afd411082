import type { Language } from '../archive/languages.ts';
import { searchMessages } from '../i18n/search.ts';
import type { Fold } from './fold.ts';
import { clearHighlight, highlight } from './highlight.ts';
import { openFold } from './open-index.ts';
import { WebSource } from './web-source.ts';

/**
 * `<jl-find>`: every place in this talk of what was searched for, one after another. It shows itself
 * when the address says what was looked for (`?q=`), and holds a field to look for something else.
 */
class FindElement extends HTMLElement {
  #fold: Promise<Fold> | undefined;
  #marks: HTMLElement[] = [];
  #at = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      void this.#find(input.value, true);
    });
    input.addEventListener('compositionend', () => void this.#find(input.value, true));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(1);
    });
    this.querySelector('[data-previous]')?.addEventListener('click', () => {
      this.#go(-1);
    });
    const close = () => {
      clearHighlight();
      this.hidden = true;
    };
    this.querySelector('[data-close]')?.addEventListener('click', close);
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) close();
    });
    if (input.value.trim() !== '') {
      this.hidden = false;
      void this.#find(input.value, location.hash === '');
    }
  }

  /** Mark the places; `scroll` to the first one, or stay with the passage that the address names. */
  async #find(query: string, scroll: boolean): Promise<void> {
    try {
      this.#fold ??= openFold(new WebSource(`${this.getAttribute('base') ?? '/'}search-index/`));
      this.#marks = highlight(query, await this.#fold);
    } catch {
      // Without the index the passage alone is marked, by its address.
      this.#fold = undefined;
      this.hidden = true;
      return;
    }
    const target = document.getElementById(location.hash.slice(1));
    const first = scroll ? 0 : this.#marks.findIndex((mark) => target?.contains(mark));
    this.#at = Math.max(0, first);
    this.#say();
    if (scroll) this.#go(0);
  }

  #go(step: number): void {
    const count = this.#marks.length;
    if (count === 0) return;
    this.#marks[this.#at]?.removeAttribute('aria-current');
    this.#at = (this.#at + step + count) % count;
    this.#say();
    this.#marks[this.#at]?.scrollIntoView({ block: 'center' });
  }

  #say(): void {
    const words = searchMessages((this.getAttribute('lang') ?? 'zh-Hans') as Language).find;
    const count = this.#marks.length;
    this.#marks[this.#at]?.setAttribute('aria-current', 'true');
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = count === 0 ? words.none : words.at(this.#at + 1, count);
  }
}

if (!customElements.get('jl-find')) customElements.define('jl-find', FindElement);
