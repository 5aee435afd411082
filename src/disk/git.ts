import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What `git` answers in `folder`, or undefined where it fails or there is no git. */
export async function git(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 2 ** 30 });
    return stdout;
  } catch {
    return undefined;
  }
}

/**
 * The commit from which the work in `folder` departed from the main branch: the base of a pull
 * request, or `HEAD` on the main branch itself. Undefined outside of git.
 */
export async function mergeBase(folder: string): Promise<string | undefined> {
  const target = process.env.GITHUB_BASE_REF;
  const branches = target ? [`origin/${target}`] : ['origin/HEAD', 'origin/main', 'main', 'HEAD'];
  const bases = branches.map((branch) => git(folder, 'merge-base', 'HEAD', branch));
  return (await Promise.all(bases)).find(Boolean)?.trim();
}
