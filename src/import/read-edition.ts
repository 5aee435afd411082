import type { Language } from '../archive/languages.ts';
import type { CleanText } from './clean.ts';
import { cleanText } from './clean.ts';
import type { Hint, HintField, Item } from './draft.ts';
import type { Capture, PlacedSuggestion, ReadEdition, Refusal } from './edition.ts';
import type { Format } from './formats/format.ts';
import { refuseContainer } from './decode/binary.ts';
import { isWordDocument, isZip, namesInZip } from './formats/docx.ts';
import { detectFormat, formatNamed, FORMATS } from './formats/formats.ts';
import { DEEPEST, nestsTooDeep } from './formats/nesting.ts';
import { gatherFacts } from './metadata/facts.ts';
import { workingTitle } from './metadata/title.ts';
import { placeSuggestions } from './places.ts';
import { punctuate } from './punctuate.ts';
import { fitDialect } from './structure/fit-dialect.ts';
import { withFootnotes } from './structure/footnotes.ts';
import type { Around } from './structure/find-talk.ts';
import { findTalk } from './structure/find-talk.ts';
import { languageOf } from './structure/language.ts';
import { readLeadingTimes } from './structure/leading-times.ts';
import { mergeTurns } from './structure/merge-turns.ts';
import { markStageDirections } from './structure/stage-directions.ts';
import { findTurns } from './structure/turns.ts';
import { notStated } from './not-stated.ts';
import { aroundIn, asTranslation, hintsIn, inTwoLanguages } from './two-editions.ts';
import { passagesOf } from './draft.ts';

export const SIZE_LIMIT = 50 * 1024 * 1024;

/** What a person says about a source that the source does not say itself. */
export interface Given {
  format?: string | undefined;
  fields?: Partial<Record<HintField, string>>;
}

/** A capture as an edition, or the reason why it is none. */
export async function readEdition(
  capture: Capture,
  given: Given = {},
): Promise<ReadEdition | Refusal> {
  const { name, bytes, sha256 } = capture;
  if (bytes.length > SIZE_LIMIT) return tooLarge(bytes.length);
  if (bytes.length === 0) return noText();
  const container = isZip(bytes);
  if (container && !isWordDocument(bytes)) {
    return { line: 0, rule: 'not-text', ...refuseContainer(namesInZip(bytes)) };
  }
  const clean = container ? undefined : cleanText(bytes);
  if (clean && 'rule' in clean) return clean;
  const text = clean?.text ?? '';
  const source = { name, bytes, text, json: jsonOf(text) };
  const named = container ? 'docx' : given.format;
  const format = named === undefined ? detectFormat(source) : formatNamed(named);
  if (!format) return given.format === undefined ? unknownKind(name) : unknownFormat(given.format);
  if (HTML.has(format.name) && nestsTooDeep(text)) return tooDeep();
  const draft = await format.read(source);
  const found = findTalk(draft);
  if ('rule' in found) return found;
  const noted = withFootnotes(found.items, draft.footnotes ?? []);
  const fitted = fitDialect(noted.items);
  const said = draft.frontmatter
    ? fitted.items
    : mergeTurns(markStageDirections(timedTurns(fitted.items)));
  const raw = (items: Item[], language: Language): ReadEdition => ({
    ...(draft.frontmatter
      ? { kept: { slug: capture.folder, frontmatter: draft.frontmatter } }
      : {}),
    capture: {
      name,
      sha256,
      bytes: bytes.length,
      encoding: clean?.encoding ?? 'zip',
      format: format.name,
    },
    language,
    text,
    items,
    workingTitle: '',
    facts: {},
    steps: clean?.steps ?? [],
    punctuation: [],
    suggestions: [],
    leftOut: [],
  });
  const stated = [...givenHints(given), ...draft.hints];
  const finish = (edition: ReadEdition, around: Around, hints = stated): ReadEdition => {
    const { items, steps: punctuation } = draft.frontmatter
      ? { items: edition.items, steps: [] }
      : punctuate(edition.items);
    const facts = gatherFacts({ name, hints, around, items, language: edition.language });
    return {
      ...edition,
      items,
      punctuation,
      facts,
      workingTitle: workingTitle(facts, items, name),
      suggestions: [
        ...(draft.frontmatter ? [] : notStated({ facts, items, text }, around, name)),
        ...doubtful(clean, items, format),
        ...edition.suggestions,
      ],
    };
  };
  const leftOut = [
    ...draft.leftOut,
    ...found.leftOut,
    ...noted.leftOut,
    ...fitted.leftOut,
  ].toSorted((a, b) => a.line - b.line);
  const isOne = draft.frontmatter !== undefined || given.fields?.language !== undefined;
  const both = isOne ? undefined : inTwoLanguages(said, raw);
  if (both) {
    const original = finish(both.original, found.around);
    const { language } = both.translation;
    const own = finish(
      both.translation,
      aroundIn(language, found.around),
      hintsIn(language, draft.hints),
    );
    const translation = asTranslation(own, original);
    return { ...original, leftOut: [...leftOut, ...both.original.leftOut], translation };
  }
  const language = (given.fields?.language as Language | undefined) ?? languageOf(wordsOf(said));
  if (language === undefined) return noText();
  return { ...finish(raw(said, language), found.around), leftOut };
}

/** Doubtful places of the talk itself; entities that the format has read are none. */
function doubtful(
  clean: CleanText | undefined,
  items: readonly Item[],
  format: Format,
): PlacedSuggestion[] {
  if (!clean) return [];
  const lines = new Set(items.map(({ line }) => line));
  return placeSuggestions(clean.text, clean.suggestions).filter(
    ({ line, rule }) =>
      (format.name !== 'text' || lines.has(line)) &&
      (rule !== 'broken-entities' || format.name === 'text'),
  );
}

function givenHints({ fields = {} }: Given): Hint[] {
  return Object.entries(fields).map(([field, value]) => ({
    field: field as HintField,
    value,
    line: 0,
    text: `--${field}`,
  }));
}

/** A time stands before the name of who speaks, or behind it. */
function timedTurns(items: readonly Item[]): Item[] {
  return readLeadingTimes(findTurns(readLeadingTimes(items)));
}

function wordsOf(items: readonly Item[]): string {
  return passagesOf(items)
    .map(({ text }) => text)
    .join('\n');
}

function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Formats that may hold HTML. */
const HTML = new Set(['html', 'markdown', 'published']);

function tooDeep(): Refusal {
  return {
    rule: 'too-deep',
    line: 0,
    zh: `HTML 标签一层套一层，超过 ${String(DEEPEST)} 层：没有人这样写网页，文件多半坏了。请重新保存网页，或复制其中的文字。`,
    en: `HTML elements stand within each other more than ${String(DEEPEST)} deep: nobody writes pages so, the file is likely damaged. Save the page again, or copy its text.`,
  };
}

function tooLarge(bytes: number): Refusal {
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return {
    rule: 'too-large',
    line: 0,
    zh: `文件有 ${size}，超过 50 MB：讲稿不会这么大；若是录音或录像，请导入它的字幕或文字稿。`,
    en: `The file has ${size}, more than 50 MB: no transcript is that large; of a recording, import the captions or the transcript.`,
  };
}

function noText(): Refusal {
  return {
    rule: 'no-text',
    line: 0,
    zh: '没有正文：文件是空的，或只有标题。',
    en: 'There is no text: the file is empty or has only a title.',
  };
}

function unknownKind(name: string): Refusal {
  const known = FORMATS.map((format) => format.title);
  return {
    rule: 'unknown-format',
    line: 0,
    zh: `认不出“${name}”的格式。可以导入：${known.map(({ zh }) => zh).join('；')}。`,
    en: `The format of "${name}" is not known. These can be imported: ${known.map(({ en }) => en).join('; ')}.`,
  };
}

function unknownFormat(name: string): Refusal {
  return {
    rule: 'unknown-format',
    line: 0,
    zh: `没有名为“${name}”的格式。`,
    en: `There is no format named "${name}".`,
  };
}
