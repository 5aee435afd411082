import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(['README.md', 'CONTRIBUTING.md'])(
  '%s names only files and commands that exist',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    const rooms = [
      ...text.matchAll(/`((?:src|scripts|tests|content|public|bench)\/[\w/.-]*)`/g),
    ].map(([, path = '']) => path);
    const missing = [...links, ...rooms].filter((path) => !existsSync(path));
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(missing).toEqual([]);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  },
);

test('every command of package.json is a file that exists', () => {
  const missing = Object.values(scripts).filter((command) => {
    const files = command.match(/scripts\/\S+\.ts/g) ?? [''];
    return !files.every(existsSync);
  });
  expect(missing).toEqual([]);
});
