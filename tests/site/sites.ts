import path from 'node:path';

export interface BuiltSite {
  name: 'archive' | 'fixture';
  content: string;
  out: string;
  base: string;
}

/** The archive itself at the root of its host, and a fixture with everything in it in a folder. */
export const BUILT_SITES: readonly BuiltSite[] = [
  { name: 'archive', content: 'content', out: path.resolve('.build/archive'), base: '/' },
  {
    name: 'fixture',
    content: 'tests/fixtures/archive',
    out: path.resolve('.build/fixture'),
    base: '/archive/',
  },
];
