import { splitTalkFile } from '../../archive/frontmatter.ts';
import type { Language } from '../../archive/languages.ts';
import { LANGUAGES } from '../../archive/languages.ts';
import { parseAnchors } from '../../transcript/anchors-file.ts';
import type { Anchors, EditionName } from '../../transcript/anchors.ts';
import { anchorPassages } from '../../transcript/anchors.ts';
import type { Block } from '../../transcript/blocks.ts';
import { passagesOf } from '../../transcript/blocks.ts';
import { LIMITS } from '../../transcript/limits.ts';
import { prepareTranscript } from '../../transcript/prepare.ts';
import type { AnchoredPassage } from '../../transcript/transcript.ts';
import { anchorBlocks, anchoredPassages } from '../../transcript/transcript.ts';

/** One edition at one time, as far as changes to it concern readers. */
export interface EditionState {
  /** Frontmatter, each value as text by its path: `source.title`. */
  fields: Map<string, string>;
  passages: AnchoredPassage[];
  /** Number of timecodes in the text. */
  times: number;
}

/** A talk at one time: the editions that can be read. */
export interface TalkState {
  editions: Map<EditionName, EditionState>;
  /** Editions that cannot be read, with their files; `npm run check` says why. */
  unreadable: Map<EditionName, string>;
  anchors: Anchors;
}

/**
 * The talk that a folder's files hold, by their names.
 *
 * @param before ids to continue where the folder has no file of ids
 */
export function talkState(files: ReadonlyMap<string, string>, before?: Anchors): TalkState {
  const anchorsText = files.get('anchors.json');
  const known = anchorsText === undefined ? before : parseAnchors(anchorsText, '').anchors;
  const read = editionFiles(files).map(({ name, file, text }) => ({
    name,
    file,
    ...readEdition(text),
  }));
  const sound = read.flatMap(({ blocks, ...edition }) => (blocks ? [{ ...edition, blocks }] : []));
  const anchors = anchorPassages(
    sound.map(({ name, blocks }) => ({ name, passages: passagesOf(blocks) })),
    known,
  );
  return {
    editions: new Map(
      sound.map(({ name, blocks, ...edition }) => {
        const transcript = anchorBlocks(blocks, anchors.editions[name] ?? []);
        return [name, { ...edition, passages: anchoredPassages(transcript) }];
      }),
    ),
    unreadable: new Map(
      read.flatMap(({ name, file, blocks }) => (blocks ? [] : [[name, file] as const])),
    ),
    anchors,
  };
}

function editionFiles(
  files: ReadonlyMap<string, string>,
): { name: EditionName; file: string; text: string }[] {
  const named = [
    { name: 'original' as const, file: 'index.mdx' },
    ...LANGUAGES.map((name: Language) => ({ name, file: `${name}.mdx` })),
  ];
  return named.flatMap(({ name, file }) => {
    const text = files.get(file);
    return text === undefined ? [] : [{ name, file, text }];
  });
}

const TIMECODE = /<(?:Turn|Time)\b[^>]*\bat="/g;

function readEdition(
  text: string,
): Omit<EditionState, 'passages'> & { blocks: Block[] | undefined } {
  if (text.length > LIMITS.file) return { fields: new Map(), times: 0, blocks: undefined };
  const { frontmatter, body, bodyLine } = splitTalkFile(text, '');
  const { blocks } = prepareTranscript(body, { file: '', bodyLine });
  return {
    fields: new Map(flatten(frontmatter?.value, '')),
    times: body.match(TIMECODE)?.length ?? 0,
    blocks,
  };
}

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return [[path, value.join(', ')]];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}
