import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (pattern: string) =>
  globSync(pattern, { cwd: ROOT })
    .filter((file) => !file.endsWith('rule-ids.test.ts'))
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
    .join('\n');

/** Names of rules as the code writes them: of guards, of schemas, of what a folder may hold. */
const NAMES =
  /(?:\brule: (?:[^'\n]*\? )?|\bfinding\(\w+, |\berror: )'([a-z][a-z0-9-]*)'(?: : '([a-z-]+)')?/g;

test('every rule that the code can name is expected by a test', () => {
  const code = read('src/{archive,check,disk,transcript}/**/*.ts');
  const names = new Set([...code.matchAll(NAMES)].flatMap(([, a = '', b]) => (b ? [a, b] : [a])));
  expect(names.size).toBeGreaterThan(60);
  const tests =
    read('tests/{anchors,archive,check,contribute,ledger,review}/**/*.ts') +
    read('tests/fixtures/attacks/expected.json');
  expect([...names].filter((name) => !new RegExp(`[ "':]${name}(?![a-z-])`).test(tests))).toEqual(
    [],
  );
});
