import type { CheckedContent } from './check-content.ts';

/**
 * Astro evaluates the modules of the site apart from those of the command that runs it, in the same
 * process. What the command has checked is handed over here, so that it is not checked twice.
 */
const KEY = Symbol.for('jianglu.checked-content');
const shared = globalThis as { [KEY]?: CheckedContent | undefined };

export function handOver(content: CheckedContent): void {
  shared[KEY] = content;
}

/** What was handed over, once: what is asked for later may have changed. */
export function takeOver(): CheckedContent | undefined {
  const content = shared[KEY];
  shared[KEY] = undefined;
  return content;
}
