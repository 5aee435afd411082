import { daySchema } from '../../archive/dates.ts';
import type { Language } from '../../archive/languages.ts';
import type { Hint, HintField, PassageItem } from '../draft.ts';
import { isBareDate, noiseOf } from '../structure/noise.ts';
import { announcesTalk, isProse } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { chineseHints } from './chinese.ts';
import { daysIn } from './dates.ts';
import { englishHints } from './english.ts';
import { fromFileName } from './file-name.ts';

/** For each field what the source says, the best first. */
export type Facts = Partial<Record<HintField, Hint[]>>;

interface Known {
  /** Name of the file. */
  name: string;
  /** What the format says by itself. */
  hints: readonly Hint[];
  /** What stands around the talk. */
  around: readonly PassageItem[];
  /** Line at which the talk begins. */
  bodyLine: number;
  language: Language;
}

/** What a source says about its talk. A field of which it says nothing is not there. */
export function gatherFacts(known: Known): Facts {
  const lines = known.around.map(({ line, text }) => ({ line, text }));
  const read = known.language === 'en' ? englishHints(lines) : chineseHints(lines);
  const fileName = fromFileName(known.name);
  const stated = [...known.hints, ...read];
  const headline = headlineOf(lines, known.bodyLine);
  const published = [
    ...known.hints.filter(({ field }) => field === 'published'),
    ...publishedOn(lines),
  ];
  const speakers = byVotes(stated.filter(({ field }) => field === 'speaker'));
  const [speaker] = speakers;
  const facts: Hint[] = [
    ...stated.filter(
      ({ field }) => !['speaker', 'published', 'role', 'organization'].includes(field),
    ),
    ...(known.hints.some(({ field }) => field === 'speaker')
      ? known.hints.filter(({ field }) => field === 'speaker')
      : speaker
        ? [speaker]
        : []),
    ...besideSpeaker(stated, speaker),
    ...headline,
    ...titleFromHeadline(
      [...known.hints.filter(({ field }) => field === 'headline'), ...headline],
      speaker,
    ),
    ...published,
    ...(stated.some(({ field }) => field === 'date')
      ? []
      : givenOn(lines, published, fileName, known.bodyLine)),
    ...publisherOf(lines),
    ...rightsStated(lines),
    ...fileName,
  ];
  return Object.fromEntries(
    [...new Set(facts.map(({ field }) => field))].map((field) => [
      field,
      facts.filter((hint) => hint.field === field).flatMap(sound),
    ]),
  );
}

/** A value that its field can hold: a day of the calendar, a text that is not empty. */
function sound(hint: Hint): Hint[] {
  if (hint.field !== 'date' && hint.field !== 'published') {
    return hint.value.trim() === '' ? [] : [hint];
  }
  if (daySchema.safeParse(hint.value).success) return [hint];
  const [named] = daysIn(hint.value);
  return named ? [{ ...hint, value: named.day }] : [];
}

/** Values named more often come first; the line that announces the talk knows best. */
function byVotes(hints: readonly Hint[]): Hint[] {
  const votes = new Map<string, number>();
  for (const { value, text } of hints) {
    votes.set(value, (votes.get(value) ?? 0) + (announcesTalk(text) ? 3 : 1));
  }
  return hints.toSorted(
    (a, b) =>
      (votes.get(b.value) ?? 0) - (votes.get(a.value) ?? 0) ||
      Number(isProse(b.text)) - Number(isProse(a.text)),
  );
}

/** A role or an organisation counts only where it is said to be the speaker's. */
function besideSpeaker(hints: readonly Hint[], speaker: Hint | undefined): Hint[] {
  return hints.filter(
    ({ field, of, line }) =>
      (field === 'role' || field === 'organization') && (line === 0 || of === speaker?.value),
  );
}

/** The page's own headline: the first line before the talk that is a title and no menu. */
function headlineOf(lines: readonly Line[], bodyLine: number): Hint[] {
  const title = lines.find(
    ({ line, text }) =>
      line <= bodyLine &&
      text.length >= 4 &&
      text.length <= 100 &&
      !noiseOf(text) &&
      !isBareDate(text) &&
      !/^(?:[欢歡]迎|welcome to)/i.test(text) &&
      !/[。；]$/.test(text) &&
      !(isProse(text) && /[。]/.test(text)) &&
      !/[:：]$/.test(text),
  );
  return title
    ? [{ field: 'headline', value: title.text, line: title.line, text: title.text }]
    : [];
}

/** A headline as a title: without the speaker before a colon and without the site behind a bar. */
function titleFromHeadline(headlines: readonly Hint[], speaker: Hint | undefined): Hint[] {
  const [headline] = headlines;
  if (!headline) return [];
  const bare = headline.value
    .replace(/\s*[|｜_]\s*[^|｜_]{1,24}$|\s+[-–—]\s+[^-–—]{1,24}$/u, '')
    .trim();
  const colon = /^([^:：丨|｜]{1,40})\s*[:：丨|｜]\s*(.{3,})$/u.exec(bare);
  const named =
    colon?.[1] !== undefined && speaker !== undefined && colon[1].includes(speaker.value);
  return [{ ...headline, field: 'title', value: named ? (colon[2] ?? bare) : bare }];
}

function publishedOn(lines: readonly Line[]): Hint[] {
  const stamped = lines.filter(
    ({ text }) =>
      (isBareDate(text) && !/年|[a-z]{3}/i.test(text)) ||
      (text.length < 80 &&
        !/[。]/.test(text) &&
        (noiseOf(text)?.name === 'byline' ||
          /\d{1,2}:\d{2}|来源|來源|[发發][布佈表]|published|posted/i.test(text))),
  );
  return stamped.flatMap(({ line, text }) => {
    const [first] = daysIn(text);
    return first ? [{ field: 'published' as const, value: first.day, line, text }] : [];
  });
}

/** Words that tie a day to the talk. */
const OCCASION =
  /[举舉]行|[举舉][办辦]|召[开開]|[开開]幕|演[讲講]|致[辞辭]|[讲講][话話]|[发發]言|上午|下午|晚|峰[会會]|大[会會]|[论論][坛壇]|speech|remarks|address|keynote|delivered|held|given|talk|conference|summit|forum/i;

/** The day on which the talk was given, completed from the day of the page. */
function givenOn(
  lines: readonly Line[],
  published: readonly Hint[],
  fileName: readonly Hint[],
  bodyLine: number,
): Hint[] {
  const near = published[0]?.value ?? fileName.find(({ field }) => field === 'date')?.value;
  const days = lines.flatMap(({ line, text }) => {
    // A short line with a day in figures is the page's, not the talk's.
    if (isBareDate(text) || noiseOf(text) || (!isProse(text) && /\d{4}[-/.]\d/.test(text)))
      return [];
    return daysIn(text, near, yearNamed(text)).flatMap((named) => {
      const clause = text.slice(
        Math.max(0, named.start - 24),
        named.start + named.words.length + 40,
      );
      const report = /^[^。]{0,6}(?:消息|[讯訊]|[电電])/u.test(
        text.slice(named.start + named.words.length),
      );
      return named.end === undefined && OCCASION.test(clause) && !report
        ? [{ named, line, text }]
        : [];
    });
  });
  const [first] = days;
  if (!first) return writtenDate(lines, bodyLine);
  // Two different days of occasions leave open which is the talk's.
  const agreed = days.every(({ named }) => named.day === first.named.day);
  return agreed
    ? [{ field: 'date', value: first.named.day, line: first.line, text: first.text }]
    : [];
}

/** A day written out in words between the title and the talk, as speeches are headed. */
function writtenDate(lines: readonly Line[], bodyLine: number): Hint[] {
  const heads = lines.filter(
    ({ line, text }) =>
      line < bodyLine &&
      text.length < 40 &&
      /年.*月.*日|[a-z]{3}/i.test(text) &&
      !/\d:\d/.test(text) &&
      !noiseOf(text),
  );
  return heads.flatMap(({ line, text }) => {
    const [day] = daysIn(text);
    return day &&
      isBareDate(text.replace(/[,，].*$|^\S{2,10}[,，]\s*/u, '')) &&
      day.end === undefined
      ? [{ field: 'date' as const, value: day.day, line, text }]
      : [];
  });
}

/** 2023搜狐科技峰会 says the year in which an undated 17日 fell, though not the month. */
function yearNamed(text: string): string | undefined {
  const year = /(?<!\d)(20\d{2})(?=年|[\p{L}])/u.exec(text)?.[1];
  return year;
}

function publisherOf(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }): Hint[] => {
    const named =
      /(?:^|[\s|｜])(?:来源|來源|source)\s*[:：|丨]\s*([^\s|｜,，]{2,30})/iu.exec(text)?.[1] ??
      /^([\p{Script=Han}A-Za-z0-9]{1,8}(?:网|網|社|报|報|[财財][经經]|新[闻聞]))(?:企[业業][会會][员員]|[编編][辑輯]部|版[权權]所有|$)/u.exec(
        text,
      )?.[1];
    return named === undefined ? [] : [{ field: 'publisher', value: named, line, text }];
  });
}

const LICENCE =
  /\bCC[ -]?(?:BY(?:[ -](?:NC|ND|SA)){0,2}|0)(?: \d\.\d)?\b[^。；;)）\n]{0,40}|Creative Commons[^。.;)）\n]{0,60}|知[识識]共享[^。；)）\n]{0,40}|[创創]用\s?CC[^。；)）\n]{0,40}/iu;

function rightsStated(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }) => {
    const licence = LICENCE.exec(text)?.[0].trim();
    return licence === undefined ? [] : [{ field: 'rights' as const, value: licence, line, text }];
  });
}
