import { cpSync } from 'node:fs';
import path from 'node:path';

/**
 * Copy a built site to `out`, of its talks only those named: what a reviewer needs to look at a
 * change. Search is left out.
 */
export function copyPreview(site: string, out: string, slugs: readonly string[]): void {
  const wanted = new Set(slugs);
  cpSync(site, out, {
    recursive: true,
    filter: (source) => {
      const [folder, slug] = path.relative(site, source).split(path.sep);
      if (folder === 'search-index') return false;
      // The register of talks is a file beside the talks' folders.
      return folder !== 'talks' || slug === undefined || slug.includes('.') || wanted.has(slug);
    },
  });
}
