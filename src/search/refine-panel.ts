import type { SearchMessages } from '../i18n/search.ts';
import { searchMessages } from '../i18n/search.ts';
import type { Registry } from './bundle-files.ts';
import { nameOf } from './cards.ts';
import { SORTS } from './concordance.ts';
import { element } from './dom.ts';
import type { Facet, FacetCounts, Refinement } from './facets.ts';
import { FACETS, facetsOf, placesByYear } from './facets.ts';
import type { PageState } from './page-address.ts';
import { writeState } from './page-address.ts';
import type { Found } from './query.ts';
import type { ResultOptions } from './results.ts';

/** Values of a facet that are offered. */
const OFFERED = 12;

/** The ways to narrow an answer down and to look at it otherwise; each is a link to that state. */
export function refinePanel(
  refined: Found,
  state: PageState,
  registry: Registry,
  { language }: ResultOptions,
): HTMLElement[] {
  const words = searchMessages(language);
  const counts = facetsOf(refined);
  const label = (facet: Facet, value: string): string => {
    switch (facet) {
      case 'speaker':
        return nameOf(registry.speakers, value, language);
      case 'event':
        return nameOf(registry.events, value, language);
      case 'topic':
        return nameOf(registry.topics, value, language);
      case 'language':
        return words.languages[value as keyof SearchMessages['languages']];
      case 'kind':
        return words.kinds[value as keyof SearchMessages['kinds']];
      case 'year':
        return value;
    }
  };
  const groups = FACETS.flatMap((facet) => facetGroup(facet, counts, state, words, label));
  const chosen = Object.keys(state.refinement).length > 0;
  return [
    ...views(state, words),
    ...years(refined, state, words),
    ...(groups.length === 0
      ? []
      : [
          element(
            'details',
            { class: 'facets', open: chosen },
            element('summary', {}, words.refine),
            ...groups,
          ),
        ]),
  ];
}

function facetGroup(
  facet: Facet,
  counts: FacetCounts,
  state: PageState,
  words: SearchMessages,
  label: (facet: Facet, value: string) => string,
): HTMLElement[] {
  const chosen = state.refinement[facet];
  const values = counts[facet].slice(0, OFFERED);
  if (chosen === undefined && values.length < 2) return [];
  const chips = element('p', { class: 'chips' });
  if (chosen !== undefined) chips.append(stateLink(words.all, narrowed(state, facet, undefined)));
  for (const { value, talks } of values) {
    const link = stateLink(label(facet, value), narrowed(state, facet, value), value === chosen);
    link.append(' ', element('small', {}, String(talks)));
    chips.append(link);
  }
  return [element('div', { class: 'facet' }, element('h2', {}, words.facets[facet]), chips)];
}

function views(state: PageState, words: SearchMessages): HTMLElement[] {
  const kinds = (['passages', 'lines'] as const).map((view) =>
    stateLink(words.views[view], { ...state, view }, view === state.view),
  );
  const sorts = SORTS.map((sort) =>
    stateLink(words.sorts[sort], { ...state, sort }, sort === state.sort),
  );
  const bar = (label: string, links: HTMLElement[]) =>
    element('nav', { class: 'chips', 'aria-label': label }, ...links);
  return [
    element(
      'div',
      { class: 'sum' },
      bar(words.views.label, kinds),
      ...(state.view === 'lines' ? [bar(words.sorts.label, sorts)] : []),
    ),
  ];
}

/** Places by year as ruled columns, each the way to that year alone. */
function years(refined: Found, state: PageState, words: SearchMessages): HTMLElement[] {
  const counts = placesByYear(refined);
  if (counts.length < 2) return [];
  const most = Math.max(...counts.map(({ places }) => places), 1);
  const columns = counts.map(({ year, places }) => {
    const target = writeState(location.href, narrowed(state, 'year', year));
    const column = [
      element('span', { 'aria-hidden': 'true' }, String(places)),
      bar((places / most) * 100),
      element('span', { class: 'y', 'aria-hidden': 'true' }, year),
      element('span', { class: 'vh' }, words.inYear(year, places)),
    ];
    return element(
      'li',
      {},
      places === 0
        ? element('span', { class: 'none' }, ...column)
        : element('a', { href: target }, ...column),
    );
  });
  return [element('ol', { class: 'years hits', 'aria-label': words.years }, ...columns)];
}

function bar(height: number): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('viewBox', '0 0 10 100');
  picture.setAttribute('preserveAspectRatio', 'none');
  picture.setAttribute('aria-hidden', 'true');
  const column = document.createElementNS(space, 'rect');
  column.setAttribute('y', String(100 - height));
  column.setAttribute('width', '10');
  column.setAttribute('height', String(height));
  picture.append(column);
  return picture;
}

function narrowed(state: PageState, facet: Facet, value: string | undefined): PageState {
  const others = FACETS.filter((other) => other !== facet && state.refinement[other] !== undefined);
  const refinement: Refinement = Object.fromEntries(
    others.map((other) => [other, state.refinement[other]]),
  );
  if (value !== undefined) refinement[facet] = value;
  return { ...state, refinement };
}

function stateLink(text: string, state: PageState, current = false): HTMLElement {
  const attributes = { href: writeState(location.href, state), 'data-state': true };
  return element('a', current ? { ...attributes, 'aria-current': 'true' } : attributes, text);
}
