import type { Language } from './languages.ts';

/** Settings of an archive, see archive.config.ts. */
export interface ArchiveConfig {
  name: Record<Language, string>;
  /** One sentence for the home page and for search engines. */
  description: Record<Language, string>;
  /** Origin of the published site, without a trailing slash. */
  site: string;
  /** Path of the site on its host, with a leading and a trailing slash. */
  base: string;
  repository: { url: string; branch: string };
}
