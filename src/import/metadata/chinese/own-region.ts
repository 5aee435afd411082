import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { inSimplified } from './page.ts';

/** Whoever heads a region with a government of its own, or one of its secretaries, who have no bureau. */
const OF_REGION = /^(?:署理)?(?:行政长官|(?:政务|财政)司(?:副)?司长)$/u;
const GOVERNMENT = /(?:香港|澳门)?(?:特别行政区|特区)政府/du;

/** The government that a speaker leads whose office is of a region, as the page calls it. */
export function ofRegion(
  own: readonly Hint[],
  texts: readonly Line[],
  speaker: Hint | undefined,
): Hint[] {
  const isOfRegion = own.some(
    ({ field, value }) => field === 'role' && OF_REGION.test(inSimplified(value)),
  );
  if (!isOfRegion || own.some(({ field }) => field === 'organization')) return [];
  for (const each of texts) {
    const span = GOVERNMENT.exec(inSimplified(each.text))?.indices?.[0];
    const of = speaker === undefined ? {} : { of: speaker.value };
    if (span) return [{ ...each, field: 'organization', value: each.text.slice(...span), ...of }];
  }
  return [];
}
