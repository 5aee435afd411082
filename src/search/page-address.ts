import type { Sort } from './concordance.ts';
import { SORTS } from './concordance.ts';
import type { Refinement } from './facets.ts';
import { FACETS } from './facets.ts';

/** What a search page shows; its address says all of it, so that a search can be linked and cited. */
export interface PageState {
  query: string;
  refinement: Refinement;
  view: 'passages' | 'lines';
  sort: Sort;
}

export function readState(address: string): PageState {
  const parameters = new URL(address).searchParams;
  const refinement: Refinement = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet);
    if (value !== null) refinement[facet] = value;
  }
  return {
    query: (parameters.get('q') ?? '').trim(),
    refinement,
    view: parameters.get('view') === 'lines' ? 'lines' : 'passages',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'date',
  };
}

/** The address of the same page in another state. */
export function writeState(address: string, { query, refinement, view, sort }: PageState): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  if (query !== '') url.searchParams.set('q', query);
  for (const facet of FACETS) {
    const value = refinement[facet];
    if (value !== undefined) url.searchParams.set(facet, value);
  }
  if (view === 'lines') {
    url.searchParams.set('view', view);
    url.searchParams.set('sort', sort);
  }
  return url.href;
}
