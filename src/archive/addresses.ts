import type { Language } from './languages.ts';

/** Paths of the site below its base, always with a leading and a trailing slash. */

/** The original is at `/talks/<slug>/`, a translation at `/talks/<slug>/<language>/`. */
export function editionPath(slug: string, translation?: Language): string {
  return translation ? `/talks/${slug}/${translation}/` : `/talks/${slug}/`;
}

/** A page of the interface: Simplified Chinese at the root, the others below their language tag. */
export function interfacePath(language: Language, path: `/${string}`): string {
  return language === 'zh-Hans' ? path : `/${language}${path}`;
}
