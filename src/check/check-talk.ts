import type * as z from 'astro/zod';
import type { Finding } from '../archive/finding.ts';
import { hasErrors } from '../archive/finding.ts';
import { splitTalkFile } from '../archive/frontmatter.ts';
import type { Language } from '../archive/languages.ts';
import { isLanguage } from '../archive/languages.ts';
import type { Edition } from '../archive/model.ts';
import { checkReviewRanges } from '../archive/review-check.ts';
import { talkSchema, translationSchema } from '../archive/talk.ts';
import type { YamlSource } from '../archive/yaml.ts';
import { validate } from '../archive/yaml.ts';
import { parseAnchors } from '../transcript/anchors-file.ts';
import type { Anchors, EditionName } from '../transcript/anchors.ts';
import { anchorPassages } from '../transcript/anchors.ts';
import type { Block } from '../transcript/blocks.ts';
import { passagesOf } from '../transcript/blocks.ts';
import { guardCharacters } from '../transcript/guard-characters.ts';
import type { Marks } from '../transcript/marks.ts';
import { prepareTranscript } from '../transcript/prepare.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { anchorBlocks, summarizeTranscript } from '../transcript/transcript.ts';
import { atMost } from './at-most.ts';
import type { ImageFacts } from './image.ts';
import { refusedEscapes } from './refused-escapes.ts';
import type { EditionView, Place, TalkFacts } from './rule.ts';
import { apply } from './rule.ts';
import { EDITION_RULES, TALK_RULES, TEXT_RULES } from './rules/rules.ts';
import { sketchOf } from './sketch.ts';
import { damagedImportRecord, missingOriginal, wrongTranslationName } from './talk-files.ts';

/** The files of a talk's folder by their names. */
export interface TalkFolder {
  slug: string;
  texts: ReadonlyMap<string, string>;
  images: ReadonlyMap<string, ImageFacts>;
}

export interface CheckedTalk {
  /** Undefined where the talk cannot be read. */
  facts: TalkFacts | undefined;
  findings: Finding[];
}

type Original = z.infer<typeof talkSchema>;
type Translation = z.infer<typeof translationSchema>;

interface EditionFile<Data> {
  name: EditionName;
  language: Language;
  file: string;
  text: string;
  data: Data;
  frontmatter: YamlSource;
  blocks: Block[];
  marks: Marks;
}

/**
 * A talk from its files: each guarded, its frontmatter fitted to the schema, its text compiled, and
 * all that concerns this talk alone checked.
 *
 * @param keep keeps a compiled transcript and returns its key
 */
export function checkTalk(
  { slug, texts, images }: TalkFolder,
  keep: (transcript: Transcript) => string,
): CheckedTalk {
  const findings: Finding[] = [];
  const folder = `talks/${slug}`;
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    readEdition(`${folder}/${name}`, texts.get(name), schema, findings);

  const index = read('index.mdx', talkSchema);
  const original = index && { ...index, name: 'original' as const, language: index.data.language };
  const names = [...texts.keys()].filter((name) => name.endsWith('.mdx') && name !== 'index.mdx');
  const translations = names.toSorted().flatMap((name) => {
    const language = name.slice(0, -'.mdx'.length);
    if (!isLanguage(language) || language === original?.language) {
      findings.push(wrongTranslationName(`${folder}/${name}`, original?.language));
      return [];
    }
    const edition = read(name, translationSchema);
    return edition ? [{ ...edition, name: language, language }] : [];
  });
  const record = texts.get('import.json');
  if (record !== undefined) findings.push(...damagedImportRecord(`${folder}/import.json`, record));
  const anchors = readAnchors(`${folder}/anchors.json`, texts.get('anchors.json'), findings);
  if (!original || hasErrors(findings)) return { facts: undefined, findings };

  const files = [original, ...translations] as const;
  const [first, ...others] = files;
  const editions = [viewOf(first), ...others.map(viewOf)] as const;
  findings.push(
    ...editions.flatMap((edition) => atMost(apply(EDITION_RULES, edition))),
    ...apply(TALK_RULES, { editions, speakers: original.data.speaker, images }),
  );
  const compiled = compile(slug, files, anchors, keep, findings);
  return { facts: factsOf(slug, original, compiled, editions), findings };
}

function readEdition<Schema extends z.ZodType>(
  file: string,
  text: string | undefined,
  schema: Schema,
  findings: Finding[],
): Omit<EditionFile<z.infer<Schema>>, 'name' | 'language'> | undefined {
  if (text === undefined) {
    findings.push(missingOriginal(file));
    return undefined;
  }
  const { frontmatter, body, bodyLine, findings: malformed } = splitTalkFile(text, file);
  const fitted = frontmatter && validate(frontmatter, schema, file);
  const prepared = prepareTranscript(body, { file, bodyLine });
  const head = text.slice(0, text.length - body.length);
  const found = [
    ...malformed,
    ...guardCharacters(head, { file, firstLine: 1 }),
    ...(fitted?.findings ?? []),
    ...(frontmatter ? refusedEscapes(frontmatter, head, file) : []),
    ...prepared.findings,
    ...apply(TEXT_RULES, { file, text, lines: text.split('\n') }),
  ];
  findings.push(...atMost(found));
  if (!frontmatter || fitted?.data === undefined || !prepared.blocks) return undefined;
  const { blocks, marks } = prepared;
  return { file, text, data: fitted.data, frontmatter, blocks, marks };
}

function readAnchors(
  file: string,
  text: string | undefined,
  findings: Finding[],
): Anchors | undefined {
  if (text === undefined) return undefined;
  const { anchors, findings: damaged } = parseAnchors(text, file);
  findings.push(...damaged);
  return anchors;
}

function viewOf(edition: EditionFile<Original | Translation>): EditionView {
  const { file, text, name, language, data, frontmatter, blocks, marks } = edition;
  return {
    file,
    text,
    lines: text.split('\n'),
    language,
    original: name === 'original',
    summary: data.summary,
    blocks,
    marks,
    at: (...path) => ({ file, ...frontmatter.locate(path) }),
  };
}

/** The editions with their transcripts kept; passage ids depend on all of them together. */
function compile(
  slug: string,
  files: readonly EditionFile<Original | Translation>[],
  anchors: Anchors | undefined,
  keep: (transcript: Transcript) => string,
  findings: Finding[],
): Edition[] {
  const given = anchorPassages(
    files.map(({ name, blocks }) => ({ name, passages: passagesOf(blocks) })),
    anchors,
  );
  return files.map(({ name, language, file, data, frontmatter, blocks }) => {
    const transcript = anchorBlocks(blocks, given.editions[name] ?? []);
    const { passages, characters, unclear, ids, retired } = summarizeTranscript(transcript);
    findings.push(...checkReviewRanges({ file, review: data.review, ids, retired }, frontmatter));
    return {
      slug,
      language,
      original: name === 'original',
      file,
      title: data.title,
      kind: data.edition,
      ...(data.summary === undefined ? {} : { summary: data.summary }),
      rights: data.rights,
      review: data.review,
      transcript: keep(transcript),
      size: { passages, characters, unclear },
      ids,
      retired,
    };
  });
}

function factsOf(
  slug: string,
  { data, frontmatter }: EditionFile<Original>,
  editions: Edition[],
  views: readonly EditionView[],
): TalkFacts {
  const file = `talks/${slug}/index.mdx`;
  const { speaker: speakers, event, date, language, topics, media, source } = data;
  const paths = [
    ['title'],
    ['event'],
    ['date'],
    ['source', 'date'],
    ['source', 'seen'],
    ...speakers.map((_, index) => ['speaker', index]),
    ...topics.map((_, index) => ['topics', index]),
  ];
  return {
    talk: {
      slug,
      speakers,
      ...(event === undefined ? {} : { event }),
      ...(date === undefined ? {} : { date }),
      language,
      topics,
      media,
      source,
      editions,
    },
    places: Object.fromEntries(
      paths.map((path): [string, Place] => [path.join('.'), { file, ...frontmatter.locate(path) }]),
    ),
    turns: views.flatMap(firstTurns),
    links: views.flatMap(({ file: edition, marks }) =>
      marks.links.map((link) => ({ file: edition, ...link })),
    ),
    sketch: sketchOf(passagesOf(views[0]?.blocks ?? []).map(({ text }) => text)),
  };
}

function firstTurns({ file, blocks }: EditionView): TalkFacts['turns'] {
  const turns = new Map<string, number>();
  for (const block of blocks) {
    if (block.type === 'turn' && !turns.has(block.speaker)) turns.set(block.speaker, block.line);
  }
  return [...turns].map(([speaker, line]) => ({ speaker, file, line, column: 1 }));
}
