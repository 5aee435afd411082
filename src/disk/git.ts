import { spawnSync } from 'node:child_process';

/** What `git` answers in `folder`, or undefined where it fails or there is no git. */
export function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return status === 0 ? stdout : undefined;
}

/**
 * The commit from which the work in `folder` departed from the main branch: the base of a pull
 * request, or `HEAD` on the main branch itself. Undefined outside of git.
 */
export function mergeBase(folder: string): string | undefined {
  const target = process.env.GITHUB_BASE_REF;
  const branches = target ? [`origin/${target}`] : ['origin/HEAD', 'origin/main', 'main', 'HEAD'];
  for (const branch of branches) {
    const base = git(folder, 'merge-base', 'HEAD', branch)?.trim();
    if (base) return base;
  }
  return undefined;
}
