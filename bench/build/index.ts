import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { writeCopies } from './copies.ts';
import { writeHugoSite } from './hugo.ts';
import type { Measured } from './measure.ts';
import { measure } from './measure.ts';

const CONTENT = '.build/bench/content';
const HUGO = '.build/bench/hugo';

/** Build many copies of the first talk with us and, where it is installed, with Hugo. */
export function benchBuild(count = 2000): void {
  writeCopies(CONTENT, count);
  const env = {
    ARCHIVE_CONTENT: CONTENT,
    ARCHIVE_OUT: '.build/bench/dist',
    ARCHIVE_CACHE: '.build/bench/cache',
  };
  rmSync(env.ARCHIVE_CACHE, { recursive: true, force: true });
  const build = ['--import', './scripts/compile-cache.ts', 'scripts/build.ts'];
  const rows: [string, Measured][] = [
    ['ours, nothing cached', measure(process.execPath, build, env)],
    ['ours, nothing changed', measure(process.execPath, build, env)],
  ];
  if (spawnSync('hugo', ['version']).error) {
    console.log('hugo is not installed: nothing to compare with (Debian package: hugo)');
  } else {
    writeHugoSite(HUGO, CONTENT);
    rows.push(['hugo (no search index)', measure('hugo', ['--source', HUGO, '--quiet'])]);
  }
  const hugo = rows.find(([name]) => name.startsWith('hugo'))?.[1];
  for (const [name, measured] of rows) {
    const { seconds, cpu, megabytes, output } = measured;
    const parts = [
      `${seconds.toFixed(1)} s`,
      cpu === undefined ? undefined : `${cpu.toFixed(1)} s of processor`,
      megabytes === undefined ? undefined : `${megabytes.toFixed(0)} MB`,
      hugo && `${(seconds / hugo.seconds).toFixed(2)} × hugo's time`,
    ];
    console.log(`${count} talks, ${name}: ${parts.filter(Boolean).join(', ')}`);
    if (output !== '') console.log(`  ${output}`);
  }
}
