import { daysIn } from './metadata/dates.ts';
import type { Facts } from './metadata/facts.ts';
import { LONGEST_LINE } from '../archive/line.ts';
import type { PassageItem } from './draft.ts';
import type { PlacedSuggestion, ReadEdition } from './edition.ts';
import { peopleNamed } from './metadata/people-named.ts';
import { isPersonName } from './metadata/person-name.ts';
import type { Around } from './structure/find-talk.ts';
import { placesIn } from './places.ts';

type Read = Pick<ReadEdition, 'facts' | 'items' | 'text'>;

/** How many candidates a person is shown. */
const SHOWN = 5;

/**
 * What a talk must have and the source does not say: its title, who speaks and the day. A person must
 * find it out; what on its page may be it is named, the likeliest first.
 */
export function notStated(
  edition: Read,
  { above, below }: Around,
  fileName: string,
): PlacedSuggestion[] {
  const lines = [
    ...above,
    ...below,
    ...edition.items.filter((item) => item.type === 'passage').slice(0, 2),
  ];
  const { facts, items } = edition;
  return [
    ...(facts.title ? [] : [titleOf(edition, fileName)]),
    ...cutTitles(facts),
    ...(facts.speaker || items.some((item) => item.type === 'turn' && isPersonName(item.speaker))
      ? []
      : [missing('speaker', peopleNamed(lines))]),
    ...(facts.date ? [] : [missing('date', daysNamed(lines, facts.published?.[0]?.value))]),
  ];
}

/** What stands in the title's place: a report's headline, or the file's name. */
function titleOf({ facts, text }: Read, fileName: string): PlacedSuggestion {
  const [over] = facts.headline ?? [];
  const at = over ? text.indexOf(over.value) : -1;
  const place = at < 0 ? { line: Math.max(1, over?.line ?? 1), column: 1 } : placesIn(text)(at);
  return {
    rule: 'title-not-stated',
    tier: 'unknown',
    ...place,
    found: over?.value ?? fileName,
    candidates: [],
    note: over ? HEADLINE : FILE_NAME,
  };
}

/** Titles, the talk's and its source's, of more characters than one may have: what stands in their place is cut. */
function cutTitles({ title = [], headline = [] }: Facts): PlacedSuggestion[] {
  const whole = new Map(
    [...headline.slice(0, 1), ...title.slice(0, 1)].map((one) => [one.value, one]),
  );
  return [...whole.values()].flatMap(({ value, line }) => {
    const at = { line: Math.max(1, line), column: 1 };
    return value.length <= LONGEST_LINE
      ? []
      : [{ rule: 'title-cut', tier: 'unknown', ...at, found: value, candidates: [], note: CUT }];
  });
}

function missing(field: 'speaker' | 'date', candidates: readonly string[]): PlacedSuggestion {
  return {
    rule: `${field}-not-stated`,
    tier: 'unknown',
    line: 1,
    column: 1,
    found: '',
    candidates: candidates.slice(0, SHOWN),
    note: MISSING[field],
  };
}

/** The days that lines name, and that of the page. */
function daysNamed(lines: readonly PassageItem[], published: string | undefined): string[] {
  const days = lines.flatMap(({ text }) => daysIn(text, published).map(({ day }) => day));
  return [...new Set([...days, ...(published === undefined ? [] : [published])])];
}

const HEADLINE = {
  zh: '这是报道的标题，来源没有说演讲叫什么；先用它代替，请改成演讲自己的题目。',
  en: 'This is the headline of a report; the source does not say what the talk is called. It stands in its place: write the talk’s own title.',
};

const CUT = {
  zh: `标题超过 ${String(LONGEST_LINE)} 个字符，先从这里截断；请写一个短些的题目。`,
  en: `The title has more than ${String(LONGEST_LINE)} characters and is cut: write a shorter one.`,
};

const FILE_NAME = {
  zh: '来源没有说演讲叫什么；先用文件名代替，请改成演讲自己的题目。',
  en: 'The source does not say what the talk is called. The name of the file stands in its place: write the talk’s own title.',
};

const MISSING = {
  speaker: {
    zh: '来源没有写明谁讲的。箭头后是来源里提到的人，未必是讲者；请查明后写进 speaker，或用 --speaker 重新导入。',
    en: 'The source does not say who spoke. Behind the arrow are people whom it names, the speaker perhaps among them: find out and write it as speaker, or import again with --speaker.',
  },
  date: {
    zh: '来源没有写明哪天讲的。箭头后是来源里的日子，可能只是网页的日期；请查明后写进 date，或用 --date 重新导入。',
    en: 'The source does not say on which day the talk was given. Behind the arrow are days that it names, perhaps only those of the page: find out and write it as date, or import again with --date.',
  },
};
