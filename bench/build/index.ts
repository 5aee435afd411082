import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { writeCopies } from './copies.ts';
import { writeHugoSite } from './hugo.ts';
import type { Measured } from './measure.ts';
import { measure } from './measure.ts';

const CONTENT = '.build/bench/content';
const HUGO = '.build/bench/hugo';

/**
 * Build many copies of the first talk with us and, where it is installed, with Hugo: the pages alone,
 * as Hugo makes them, and all of it against Hugo with Pagefind's own index of Hugo's pages.
 */
export function benchBuild(count = 2000): void {
  writeCopies(CONTENT, count);
  const env = {
    ARCHIVE_CONTENT: CONTENT,
    ARCHIVE_OUT: '.build/bench/dist',
    ARCHIVE_CACHE: '.build/bench/cache',
  };
  for (const folder of [env.ARCHIVE_CACHE, env.ARCHIVE_OUT]) {
    rmSync(folder, { recursive: true, force: true });
  }
  const build = ['--import', './scripts/compile-cache.js', 'scripts/build.ts'];
  const cold = measure(process.execPath, build, env);
  const warm = measure(process.execPath, build, env);
  print(`${count} talks, ours, nothing cached`, cold);
  print(`${count} talks, ours, nothing changed`, warm);
  if (spawnSync('hugo', ['version']).error) {
    console.log('hugo is not installed: nothing to compare with (Debian package: hugo)');
    return;
  }
  writeHugoSite(HUGO, CONTENT);
  const hugo = measure('hugo', ['--source', HUGO, '--quiet']);
  print('hugo, no check and no index', hugo);
  const pagefind = measure('node_modules/.bin/pagefind', ['--site', `${HUGO}/public`]);
  print("pagefind's index of hugo's pages", pagefind);

  const ratio = (ours: number, theirs: number) => (ours / theirs).toFixed(2);
  const both = hugo.seconds + pagefind.seconds;
  for (const [name, { output, seconds }] of [
    ['nothing cached', cold],
    ['nothing changed', warm],
  ] as const) {
    const pages = Number(/pages ([\d.]+)/.exec(output)?.[1]);
    console.log(
      `${name}: our pages ${ratio(pages, hugo.seconds)} × hugo, all ${ratio(seconds, both)} × hugo with pagefind`,
    );
  }
}

function print(name: string, { seconds, cpu, megabytes, output }: Measured): void {
  const parts = [
    `${seconds.toFixed(1)} s`,
    cpu === undefined ? undefined : `${cpu.toFixed(1)} s of processor`,
    megabytes === undefined ? undefined : `${megabytes.toFixed(0)} MB`,
  ];
  console.log(`${name}: ${parts.filter(Boolean).join(', ')}`);
  const [steps] = output.split('\n');
  if (steps?.includes('(check') === true) console.log(`  ${steps}`);
}
