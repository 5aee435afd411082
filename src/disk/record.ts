import { LEDGER_FILE } from '../archive/ledger.ts';
import { git } from './git.ts';

const MESSAGE = 'Record the passages and addresses that are published';

/**
 * Commit the files of ids and the ledger, and push them to where the branch is published from.
 *
 * @returns `nothing` where they say nothing new, `failed` where git refuses
 */
export async function recordRelease(content: string): Promise<'nothing' | 'recorded' | 'failed'> {
  const files = [LEDGER_FILE, ':(glob)talks/*/anchors.json'];
  for (const file of files) await git(content, 'add', '--', file);
  if ((await git(content, 'diff', '--cached', '--quiet')) !== undefined) return 'nothing';
  if ((await git(content, 'commit', '-m', MESSAGE)) === undefined) return 'failed';
  return (await git(content, 'push')) === undefined ? 'failed' : 'recorded';
}
