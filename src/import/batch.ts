import type { Finding } from '../archive/finding.ts';
import type { Language } from '../archive/languages.ts';
import type { AssembleContext, TalkFiles } from './assemble-talk.ts';
import { assembleTalk } from './assemble-talk.ts';
import { joinEditions } from './pair/join-editions.ts';
import type { Capture, ReadEdition, Refusal } from './edition.ts';
import type { Given } from './read-edition.ts';
import { readEdition } from './read-edition.ts';
import type { SlugKeeper } from './slugs.ts';
import { countRepairs } from './write/edition-record.ts';
import type { EditionRecord } from './write/record-file.ts';

/** What became of one input: a row of the report. */
export interface Row {
  file: string;
  sha256: string;
  /** `exists`: a folder is there that somebody has changed; it was left as it is. */
  status: 'imported' | 'unchanged' | 'exists' | 'refused';
  slug: string | null;
  language: Language | null;
  /** Number of applied changes. */
  repairs: number;
  /** Number of places that a person must look at. */
  suggestions: number;
  refusal: Refusal | null;
}

/** One input with its row and, where it was taken, the record of its edition. */
export interface Outcome {
  row: Row;
  record: EditionRecord | undefined;
  /** The source's text after its repairs, for showing places in it. */
  text: string;
}

export interface Batch extends Omit<AssembleContext, 'freeSlug'> {
  slugs: SlugKeeper;
  /** Paths of the inputs, in the order of the report. */
  files: readonly string[];
  /** The translations of a talk by the path of its original, all among `files`. */
  translations: ReadonlyMap<string, readonly string[]>;
  given: Given;
  read: (file: string) => Capture;
  /** Write the talk's folder; says what became of it. */
  write: (talk: TalkFiles) => 'written' | 'unchanged' | 'exists';
}

/** Import every file, in order; a bad one is refused with its reason and the rest go on. */
export async function* importBatch(batch: Batch): AsyncGenerator<Outcome> {
  const done = new Map<string, Outcome>();
  const originals = new Map(
    [...batch.translations].flatMap(([original, others]) =>
      others.map((other) => [other, original]),
    ),
  );
  // Two languages of one talk teach what its people are called in both, before names are looked up.
  for (const file of batch.translations.keys()) await importTalk(file, batch, done);
  for (const file of batch.files) {
    if (!done.has(file)) await importTalk(originals.get(file) ?? file, batch, done);
    const outcome = done.get(file);
    done.delete(file);
    if (outcome) yield outcome;
  }
}

interface Taken {
  file: string;
  sha256: string;
  edition: ReadEdition;
}

/** Read a talk's original and translations, join what corresponds, and write it. */
async function importTalk(file: string, batch: Batch, done: Map<string, Outcome>): Promise<void> {
  const taken: Taken[] = [];
  for (const path of [file, ...(batch.translations.get(file) ?? [])]) {
    const result = await tryRead(path, batch);
    if ('refusal' in result) done.set(path, refused(path, result));
    else taken.push({ file: path, ...result });
  }
  const [first, ...others] = taken;
  if (!first) return;
  const joined = first.file === file ? joinAll(first, others) : [first];
  writeJoined(joined, batch, done);
  // What does not correspond is a talk of its own.
  for (const other of taken.slice(joined.length)) writeJoined([other], batch, done);
}

/** The original with as many of the translations, from the first, as correspond to it. */
function joinAll(first: Taken, others: readonly Taken[]): Taken[] {
  if (first.edition.kept) return [first, ...others.filter(({ edition }) => edition.kept)];
  const [other] = others;
  if (!other || other.edition.language === first.edition.language) return [first];
  const both = joinEditions(first.edition, other.edition);
  return both
    ? [
        { ...first, edition: both.original },
        { ...other, edition: both.translation },
      ]
    : [first];
}

function writeJoined(joined: readonly Taken[], batch: Batch, done: Map<string, Outcome>): void {
  const [first, ...translations] = joined;
  if (!first) return;
  const freeSlug = (wanted: string) => batch.slugs.give(wanted, first.sha256);
  const talk = assembleTalk(
    first.edition,
    translations.map(({ edition }) => edition),
    { ...batch, freeSlug },
  );
  const [finding] = talk.findings;
  if (finding) {
    for (const { file, sha256 } of joined) {
      done.set(file, refused(file, { sha256, refusal: unwritable(finding) }));
    }
    return;
  }
  const written = batch.write(talk);
  for (const [index, { file, sha256, edition }] of joined.entries()) {
    done.set(file, outcomeOf(file, sha256, talk, index, written, edition));
  }
}

type Read = { sha256: string; edition: ReadEdition } | { sha256: string; refusal: Refusal };

async function tryRead(file: string, batch: Batch): Promise<Read> {
  let sha256 = '';
  try {
    const capture = batch.read(file);
    sha256 = capture.sha256;
    const edition = await readEdition(capture, batch.given);
    return 'rule' in edition ? { sha256, refusal: edition } : { sha256, edition };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      sha256,
      refusal: {
        rule: 'unreadable',
        line: 0,
        zh: `读不了这个文件：${reason}`,
        en: `This file cannot be read: ${reason}`,
      },
    };
  }
}

function refused(file: string, { sha256, refusal }: { sha256: string; refusal: Refusal }): Outcome {
  return {
    row: {
      file,
      sha256,
      status: 'refused',
      slug: null,
      language: null,
      repairs: 0,
      suggestions: 0,
      refusal,
    },
    record: undefined,
    text: '',
  };
}

function outcomeOf(
  file: string,
  sha256: string,
  { slug, record }: TalkFiles,
  index: number,
  written: 'written' | 'unchanged' | 'exists',
  { language, text }: ReadEdition,
): Outcome {
  const edition = record.editions[index];
  return {
    row: {
      file,
      sha256,
      status: written === 'written' ? 'imported' : written,
      slug,
      language,
      repairs: edition ? countRepairs(edition) : 0,
      suggestions: edition?.suggestions.length ?? 0,
      refusal: written === 'exists' ? alreadyThere(slug) : null,
    },
    record: edition,
    text,
  };
}

function unwritable({ found, hint }: Finding): Refusal {
  return {
    rule: 'unwritable',
    line: 0,
    zh: `讲稿的格式写不下这份文字（${found}）：${hint.zh}`,
    en: `A talk cannot hold this text (${found}): ${hint.en}`,
  };
}

function alreadyThere(slug: string): Refusal {
  return {
    rule: 'exists',
    line: 0,
    zh: `talks/${slug}/ 已存在，而且被改过：没有覆盖。要重新导入，先移走这个文件夹，或用 --out 指定别处。`,
    en: `talks/${slug}/ exists and was changed: it was not overwritten. To import again, move the folder away or name another place with --out.`,
  };
}
