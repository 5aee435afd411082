import { benchBuild } from '../bench/build/index.ts';
import { benchImport } from '../bench/import/index.ts';
import { benchBrowser } from '../bench/search/browser.ts';
import { benchSearch } from '../bench/search/index.ts';

/** `npm run bench -- <what>`: what things cost, beside the peers, in one run. */
const BENCHES: Record<string, (count?: number) => void | Promise<void>> = {
  /** Building many copies of the first talk: `-- build [count]`. */
  build: benchBuild,
  /** Importing ever longer pages: `-- import [lines]`. */
  import: benchImport,
  /** What search finds and costs: `-- search [spans]`. */
  search: benchSearch,
  /** What a reader waits for in a browser: `-- search-browser [queries]`. */
  'search-browser': benchBrowser,
};

const [what = '', count] = process.argv.slice(2);
const bench = BENCHES[what];
if (!bench) {
  console.error(`用法 · usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exit(2);
}
await bench(count === undefined ? undefined : Number(count));
