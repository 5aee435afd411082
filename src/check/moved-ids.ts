import type { Finding } from '../archive/finding.ts';
import type { IdRange } from '../archive/id-ranges.ts';
import type { Anchor } from '../transcript/anchors.ts';
import { idsOf } from '../transcript/anchors.ts';

type Anchored = Pick<Anchor, 'id' | 'retired' | 'text'>;

/**
 * Ids of passages that stand in an edition as they stood, under other ids than before: who cited one
 * of them would be led to other words. Texts that occur more than once tell nothing.
 *
 * @param published the ids that readers know
 */
export function movedIds(
  before: readonly Anchored[],
  after: readonly Anchored[],
  published: readonly IdRange[],
): { id: string; to: string }[] {
  const [was, is] = [onceByText(before), onceByText(after)];
  return [...was].flatMap(([text, old]) => {
    const now = is.get(text);
    if (!now || idsOf(now).includes(old.id)) return [];
    const number = Number(old.id.slice(1));
    const isPublished = published.some(([first, last]) => first <= number && number <= last);
    return isPublished ? [{ id: old.id, to: now.id }] : [];
  });
}

function onceByText(passages: readonly Anchored[]): Map<string, Anchored> {
  const byText = Map.groupBy(passages, ({ text }) => text);
  return new Map(
    [...byText].flatMap(([text, [only, ...more]]) =>
      only && more.length === 0 ? [[text, only]] : [],
    ),
  );
}

/** The finding for the ids of one edition that were moved. */
export function idsMoved(
  slug: string,
  address: string,
  moved: { id: string; to: string }[],
): Finding {
  const pairs = moved.slice(0, 5).map(({ id, to }) => `${id} → ${to}`);
  const found = `${pairs.join('，')}${moved.length > 5 ? ` … (${moved.length})` : ''}`;
  const file = `talks/${slug}/anchors.json`;
  return {
    file,
    line: 1,
    column: 1,
    rule: 'ledger-moved-id',
    severity: 'error',
    found,
    expected: moved[0]?.id ?? '',
    hint: {
      zh: `${address} 的段落没有改，编号却换了，引用它们的链接会指到别的话。从主分支取回编号文件：git checkout origin/main -- content/${file}，再运行 npm run anchors。`,
      en: `Passages of ${address} are as they were and have other ids, so that links to them would lead to other words. Restore the file of ids from the main branch, git checkout origin/main -- content/${file}, then run npm run anchors.`,
    },
  };
}
