import type { Capture, ReadEdition, Refusal } from './edition.ts';
import { joinEditions } from './pair/join-editions.ts';
import type { Given } from './read-edition.ts';
import { readEdition } from './read-edition.ts';

/** An input that is taken. */
export interface Taken {
  file: string;
  sha256: string;
  edition: ReadEdition;
}

/** An input that is not, with the reason; the digest is empty where its bytes could not be read. */
export interface NotTaken {
  file: string;
  sha256: string;
  refusal: Refusal;
}

/** The inputs of one talk, as they were read. */
export interface TalkRead {
  /** The original, then its translations, whose passages correspond to it. */
  joined: Taken[];
  /** What does not correspond: each is a talk of its own, with its translation where it has one. */
  alone: Taken[][];
  refused: NotTaken[];
}

/** Read a talk's original and its translations, in this order in `files`, and join what corresponds. */
export async function readTalk(
  files: readonly string[],
  given: Given,
  read: (file: string) => Capture,
): Promise<TalkRead> {
  const taken: Taken[] = [];
  const refused: NotTaken[] = [];
  for (const file of files) {
    const result = await tryRead(file, given, read);
    if ('refusal' in result) refused.push(result);
    else taken.push(result);
  }
  const [first, ...others] = taken;
  if (!first) return { joined: [], alone: [], refused };
  const joined = first.file === files[0] ? join(first, others) : whole(first);
  const together = new Set(joined.map((input) => input.file));
  return { joined, alone: taken.filter((input) => !together.has(input.file)).map(whole), refused };
}

/** The original with as many of the translations, from the first, as correspond to it. */
function join(first: Taken, others: readonly Taken[]): Taken[] {
  if (first.edition.translation) return whole(first);
  if (first.edition.kept) return [first, ...others.filter(({ edition }) => edition.kept)];
  const [other] = others;
  // A translation that is whole itself is a talk of its own: none of its words may be left.
  const isWhole = other?.edition.translation !== undefined;
  if (!other || isWhole || other.edition.language === first.edition.language) return [first];
  const both = joinEditions(first.edition, other.edition);
  return both
    ? [
        { ...first, edition: both.original },
        { ...other, edition: both.translation },
      ]
    : [first];
}

/** A source with the translation that it has itself. */
function whole(taken: Taken): Taken[] {
  const { translation } = taken.edition;
  return translation ? [taken, { ...taken, edition: translation }] : [taken];
}

async function tryRead(
  file: string,
  given: Given,
  read: (file: string) => Capture,
): Promise<Taken | NotTaken> {
  let sha256 = '';
  try {
    const capture = read(file);
    sha256 = capture.sha256;
    const edition = await readEdition(capture, given);
    return 'rule' in edition ? { file, sha256, refusal: edition } : { file, sha256, edition };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      file,
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
