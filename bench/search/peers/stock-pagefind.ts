import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { SearchEdition } from '../../../src/search/document.ts';
import type { Peer } from './peer.ts';

interface Instance {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
}

interface PagefindScript {
  createInstance(options: object): Instance;
}

/** Pagefind as it comes: a page of HTML a talk, asked from a page in the query's language. */
export const stockPagefind: Peer = {
  name: 'Pagefind as it comes, a page a talk',
  async build(editions) {
    const folder = path.resolve('.build/bench/pagefind');
    rmSync(folder, { recursive: true, force: true });
    const { index } = await pagefind.createIndex();
    if (!index) throw new Error('Pagefind did not start');
    for (const edition of editions) {
      await index.addHTMLFile({ url: edition.path, content: pageOf(edition) });
    }
    await index.writeFiles({ outputPath: folder });
    await index.deleteIndex();
    const firstBytes =
      gzipSync(readFileSync(path.join(folder, 'pagefind.js'))).length +
      sizeOf(folder, /^(wasm\.(en|zh|unknown)\.pagefind|.*\.pf_meta|pagefind-entry\.json)$/);
    readFilesOverFetch();
    return {
      indexBytes: sizeOf(folder, /\.pf_(index|meta|fragment)$/),
      firstBytes,
      async open() {
        const instances = {
          han: await instanceIn(folder, 'zh-hant'),
          other: await instanceIn(folder, 'en'),
        };
        const urls = new Map<string, string>();
        return async (query) => {
          const { han, other } = instances;
          const { results } = await (/\p{Script=Han}/u.test(query) ? han : other).search(query);
          for (const result of results) {
            if (!urls.has(result.id)) urls.set(result.id, (await result.data()).url);
          }
          const talks = results.flatMap(
            ({ id }) => /\/talks\/([^/]+)\//.exec(urls.get(id) ?? '')?.[1] ?? [],
          );
          return { talks: [...new Set(talks)], near: false };
        };
      },
    };
  },
};

function pageOf({ language, title, speakers, passages }: SearchEdition): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const names = speakers.flatMap(({ name }) => Object.values(name)).join(' ');
  const body = passages.map(
    ({ id, text, heading }) =>
      `${heading === undefined ? '' : `<h2>${escaped(heading)}</h2>`}<p id="${id}">${escaped(text)}</p>`,
  );
  return (
    `<html lang="${language.toLowerCase()}"><title>${escaped(title)}</title><body data-pagefind-body>` +
    `<h1>${escaped(title)}</h1><p>${escaped(names)}</p>${body.join('')}</body></html>`
  );
}

/** Its script runs in a browser, where it fetches its files. */
function readFilesOverFetch(): void {
  const fetchFile = globalThis.fetch;
  globalThis.fetch = (address, options) => {
    const url = address instanceof Request ? address.url : String(address);
    return url.startsWith('file:')
      ? Promise.resolve(new Response(readFileSync(fileURLToPath(url.replace(/\?.*$/, '')))))
      : fetchFile(address, options);
  };
}

let opened = 0;

/** Pagefind as a page in this language loads it: a script of its own, since two languages in one crash. */
async function instanceIn(folder: string, language: string): Promise<Instance> {
  const address = `${pathToFileURL(path.join(folder, 'pagefind.js')).href}?${opened++}`;
  const script = (await import(address)) as PagefindScript;
  const globals = globalThis as { document?: unknown };
  globals.document = { querySelector: () => ({ getAttribute: () => language }) };
  try {
    const instance = script.createInstance({});
    await instance.init();
    return instance;
  } finally {
    delete globals.document;
  }
}

function sizeOf(folder: string, name: RegExp): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
