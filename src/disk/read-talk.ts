import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Finding } from '../archive/finding.ts';
import { splitTalkFile } from '../archive/frontmatter.ts';
import type { Language } from '../archive/languages.ts';
import { isLanguage } from '../archive/languages.ts';
import type { Edition, Talk } from '../archive/model.ts';
import { checkReviewRanges } from '../archive/review-check.ts';
import { talkSchema, translationSchema } from '../archive/talk.ts';
import type { YamlSource } from '../archive/yaml.ts';
import { validate } from '../archive/yaml.ts';
import type { Anchors, EditionName } from '../transcript/anchors.ts';
import { parseAnchors } from '../transcript/anchors-file.ts';
import { anchorPassages } from '../transcript/anchors.ts';
import type { Block } from '../transcript/blocks.ts';
import { passagesOf } from '../transcript/blocks.ts';
import { COMPILER_VERSION } from '../transcript/compile.ts';
import { prepareTranscript } from '../transcript/prepare.ts';
import type { TranscriptSummary } from '../transcript/transcript.ts';
import { anchorBlocks, summarizeTranscript } from '../transcript/transcript.ts';
import { readText } from './read-text.ts';
import { TranscriptStore } from './transcript-store.ts';

export interface ReadTalk {
  talk: Talk;
  /** The original's frontmatter, to say where a value stands. */
  frontmatter: YamlSource;
  /** Who speaks in each edition's turns. */
  turns: { file: string; turns: TranscriptSummary['turns'] }[];
}

interface EditionFile<Data> {
  file: string;
  data: Data;
  frontmatter: YamlSource;
  body: string;
  bodyLine: number;
}

/** One talk folder: its frontmatter checked, its transcripts compiled into the store. */
export function readTalk(
  content: string,
  slug: string,
  store: TranscriptStore,
): { read: ReadTalk | undefined; findings: Finding[] } {
  const findings: Finding[] = [];
  const folder = `talks/${slug}`;
  const original = readEdition(content, `${folder}/index.mdx`, talkSchema, findings);
  const translations = readdirSync(path.join(content, folder))
    .filter((name) => name.endsWith('.mdx') && name !== 'index.mdx')
    .toSorted()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const language = name.slice(0, -'.mdx'.length);
      if (!isLanguage(language) || language === original?.data.language) {
        findings.push(wrongTranslationName(file, original?.data.language));
        return [];
      }
      const edition = readEdition(content, file, translationSchema, findings);
      return edition ? [{ language, ...edition }] : [];
    });
  if (!original) return { read: undefined, findings };

  const files = [
    { name: 'original' as const, language: original.data.language, ...original },
    ...translations.map((translation) => ({ name: translation.language, ...translation })),
  ];
  const compiled = compileEditions(content, folder, files, store, findings);
  if (!compiled) return { read: undefined, findings };
  const { speaker, title, summary, rights, review, edition, event, date, ...talk } = original.data;
  const editions = compiled.map((file): Edition => ({
    slug,
    language: file.language,
    original: file.language === original.data.language,
    file: file.file,
    title: file.data.title,
    kind: file.data.edition,
    ...(file.data.summary === undefined ? {} : { summary: file.data.summary }),
    rights: file.data.rights,
    review: file.data.review,
    transcript: file.key,
    size: pickSize(file.summary),
    ids: file.summary.ids,
    retired: file.summary.retired,
  }));
  for (const { file, data, summary: ids, frontmatter } of compiled) {
    findings.push(...checkReviewRanges({ file, review: data.review, ...ids }, frontmatter));
  }
  return {
    read: {
      talk: {
        slug,
        speakers: speaker,
        ...(event === undefined ? {} : { event }),
        ...(date === undefined ? {} : { date }),
        ...talk,
        editions,
      },
      frontmatter: original.frontmatter,
      turns: compiled.map(({ file, summary: { turns } }) => ({ file, turns })),
    },
    findings,
  };
}

function pickSize({ passages, characters, unclear }: TranscriptSummary): Edition['size'] {
  return { passages, characters, unclear };
}

function readEdition<Schema extends z.ZodType>(
  content: string,
  file: string,
  schema: Schema,
  findings: Finding[],
): EditionFile<z.infer<Schema>> | undefined {
  if (!existsSync(path.join(content, file))) {
    findings.push(missingOriginal(file));
    return undefined;
  }
  const { text, findings: unreadable } = readText(content, file);
  findings.push(...unreadable);
  if (text === undefined) return undefined;
  const { frontmatter, body, bodyLine, findings: malformed } = splitTalkFile(text, file);
  findings.push(...malformed);
  if (!frontmatter) {
    findings.push(...prepareTranscript(body, { file, bodyLine }).findings);
    return undefined;
  }
  const { data, findings: unfit } = validate(frontmatter, schema, file);
  findings.push(...unfit);
  if (data === undefined) {
    findings.push(...prepareTranscript(body, { file, bodyLine }).findings);
    return undefined;
  }
  return { file, data, frontmatter, body, bodyLine };
}

interface Compiled {
  key: string;
  summary: TranscriptSummary;
}

interface Source {
  name: EditionName;
  language: Language;
  file: string;
  body: string;
  bodyLine: number;
}

/**
 * The editions with the keys and summaries of their transcripts, compiled where the store lacks
 * one. Passage ids depend on all editions of the talk together, and so do the keys.
 */
function compileEditions<File extends Source>(
  content: string,
  folder: string,
  files: readonly File[],
  store: TranscriptStore,
  findings: Finding[],
): (File & Compiled)[] | undefined {
  const anchorsFile = path.join(content, folder, 'anchors.json');
  const anchorsText = existsSync(anchorsFile) ? readFileSync(anchorsFile, 'utf8') : '';
  const sources = files.flatMap(({ language, body, bodyLine }) => [
    language,
    String(bodyLine),
    body,
  ]);
  const keyed = files.map((file) => {
    const key = TranscriptStore.key(
      String(COMPILER_VERSION),
      anchorsText,
      file.language,
      ...sources,
    );
    return { ...file, key, summary: store.summary(key) };
  });
  if (keyed.every((file): file is File & Compiled => file.summary !== undefined)) return keyed;

  const prepared = keyed.map((file) => ({ file, ...prepareTranscript(file.body, file) }));
  findings.push(...prepared.flatMap((result) => result.findings));
  const sound = prepared.flatMap(({ file, blocks }) => (blocks ? [{ ...file, blocks }] : []));
  if (sound.length < files.length) return undefined;
  if (anchorsText === '') return storeTranscripts(sound, undefined, store);
  const { anchors, findings: damaged } = parseAnchors(anchorsText, `${folder}/anchors.json`);
  findings.push(...damaged);
  return anchors && storeTranscripts(sound, anchors, store);
}

function storeTranscripts<File extends { key: string; name: EditionName; blocks: Block[] }>(
  files: readonly File[],
  anchors: Anchors | undefined,
  store: TranscriptStore,
): (File & Compiled)[] {
  const { editions } = anchorPassages(
    files.map(({ name, blocks }) => ({ name, passages: passagesOf(blocks) })),
    anchors,
  );
  return files.map((file) => {
    const transcript = anchorBlocks(file.blocks, editions[file.name] ?? []);
    const summary = summarizeTranscript(transcript);
    store.write(file.key, transcript, summary);
    return { ...file, summary };
  });
}

function missingOriginal(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'missing-original',
    severity: 'error',
    found: '（无）',
    expected: file,
    hint: {
      zh: '每个演讲文件夹须有 index.mdx：演讲原来语言的版本。',
      en: 'Every talk folder has an index.mdx: the edition in the language of the talk.',
    },
  };
}

function wrongTranslationName(file: string, original: Language | undefined): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'translation-name',
    severity: 'error',
    found: file,
    expected: 'zh-Hans.mdx | zh-Hant.mdx | en.mdx',
    hint: {
      zh: `译本的文件名是它的语言，且不同于原来的语言${original ? `（${original}）` : ''}。`,
      en: `A translation is named by its language, which is not that of the original${original ? ` (${original})` : ''}.`,
    },
  };
}
