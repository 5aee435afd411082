import type { Finding } from './finding.ts';
import { parseIdRanges } from './id-ranges.ts';
import type { Edition } from './model.ts';
import { rangesOf } from './review.ts';
import type { YamlSource } from './yaml.ts';

type Reviewed = Pick<Edition, 'file' | 'review' | 'ids' | 'retired'>;

/** Every range of reviewed passages that the edition does not have. */
export function checkReviewRanges(edition: Reviewed, frontmatter: YamlSource): Finding[] {
  const ids = parseIdRanges(edition.ids) ?? [];
  return rangesOf(edition.review).flatMap(({ from, to }, index): Finding[] => {
    const at = (end: 'from' | 'to') => ({
      file: edition.file,
      ...frontmatter.locate(['review', 'ranges', index, end]),
      severity: 'error' as const,
    });
    const missing = (
      [
        ['from', from],
        ['to', to],
      ] as const
    ).filter(([, id]) => !ids.includes(id));
    if (missing.length > 0) {
      return missing.map(([end, id]) => ({
        ...at(end),
        ...noSuchPassage(id, ids, edition.retired),
      }));
    }
    return ids.indexOf(from) > ids.indexOf(to) ? [{ ...at('to'), ...endsFirst(from, to) }] : [];
  });
}

function noSuchPassage(id: string, ids: readonly string[], retired: Edition['retired']) {
  const successor = retired[id];
  return {
    rule: 'review-range',
    found: id,
    expected: successor ?? `${ids[0] ?? ''} … ${ids.at(-1) ?? ''}`,
    hint: successor
      ? {
          zh: `${id} 这一段已不在，由 ${successor} 接替：看过后改写为 ${successor}。`,
          en: `The passage ${id} is gone and ${successor} has taken its place: look at it and write ${successor}.`,
        }
      : {
          zh: `没有 ${id} 这一段；段落编号见网页上每段的链接。`,
          en: `There is no passage ${id}; the ids are in the links beside the passages.`,
        },
  };
}

function endsFirst(from: string, to: string) {
  return {
    rule: 'review-range',
    found: `${from} … ${to}`,
    expected: `${to} … ${from}`,
    hint: {
      zh: `在文中 ${to} 在 ${from} 之前：把两者对调。`,
      en: `In the text ${to} comes before ${from}: exchange them.`,
    },
  };
}
