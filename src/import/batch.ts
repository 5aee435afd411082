import type { Finding } from '../archive/finding.ts';
import type { Language } from '../archive/languages.ts';
import type { AssembleContext, TalkFiles } from './assemble-talk.ts';
import { assembleTalk } from './assemble-talk.ts';
import type { Capture, ReadEdition, Refusal } from './edition.ts';
import type { Given } from './read-edition.ts';
import type { NotTaken, Taken } from './read-talk.ts';
import { readTalk } from './read-talk.ts';
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
  let reported = 0;
  // One that is named twice, by itself and by its folder, is one input.
  const files = [...new Set(batch.files)];
  for (const talk of talksOf(files, batch.translations)) {
    const { joined, alone, refused: notTaken } = await readTalk(talk, batch.given, batch.read);
    for (const input of notTaken) done.set(input.file, refused(input));
    if (joined.length > 0) writeJoined(joined, batch, done);
    for (const other of alone) writeJoined(other, batch, done);
    for (let file = files[reported]; file !== undefined; file = files[++reported]) {
      const outcome = done.get(file);
      if (!outcome) break;
      done.delete(file);
      yield outcome;
    }
  }
}

/**
 * The inputs of each talk. Those in two languages come first: they teach what their people are
 * called in both, before names are looked up.
 */
function talksOf(files: readonly string[], translations: Batch['translations']): string[][] {
  const several = [...translations].map(([original, others]) => [original, ...others]);
  const among = new Set(several.flat());
  return [...several, ...files.filter((file) => !among.has(file)).map((file) => [file])];
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
      done.set(file, refused({ file, sha256, refusal: unwritable(finding) }));
    }
    return;
  }
  const written = batch.write(talk);
  for (const { file, sha256, edition } of joined) {
    // A source in two languages is one input.
    if (done.has(file)) continue;
    const own = talk.record.editions.filter((_, at) => joined[at]?.file === file);
    done.set(file, outcomeOf(file, sha256, talk.slug, own, written, edition));
  }
}

function refused({ file, sha256, refusal }: NotTaken): Outcome {
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
  slug: string,
  [edition, ...others]: readonly EditionRecord[],
  written: 'written' | 'unchanged' | 'exists',
  { language, text }: ReadEdition,
): Outcome {
  // Doubtful places of the translation in the same source are doubtful places of the source.
  const record = edition && {
    ...edition,
    suggestions: [edition, ...others].flatMap(({ suggestions }) => suggestions),
  };
  return {
    row: {
      file,
      sha256,
      status: written === 'written' ? 'imported' : written,
      slug,
      language,
      repairs: record ? countRepairs(record) : 0,
      suggestions: record?.suggestions.length ?? 0,
      refusal: written === 'exists' ? alreadyThere(slug) : null,
    },
    record,
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
