import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './random.ts';
import type { Language } from '../../src/archive/languages.ts';
import type { Registry } from '../../src/search/bundle-files.ts';
import type {
  EditionSource,
  Named,
  SearchEdition,
  SearchPassage,
} from '../../src/search/document.ts';

/** The CC0 transcripts beside the checkout (see its README), which are never part of the project. */
const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus/sayit');

export function hasCorpus(): boolean {
  return existsSync(CORPUS);
}

/** End with a word where there is no corpus. */
export function requireCorpus(): void {
  if (hasCorpus()) return;
  console.error(`没有语料 · no corpus at ${CORPUS}`);
  process.exit(2);
}

/** Every transcript of the corpus as an edition; both sides of a bilingual pair are one talk. */
export function readCorpus(): SearchEdition[] {
  const pairs = readFileSync(path.join(CORPUS, 'pairs.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]);
  const originalOf = new Map(pairs.map(([first, second]) => [second, first]));
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => {
      const original = originalOf.get(name);
      return readTranscript(name, slugOf(original ?? name), original === undefined);
    });
}

function slugOf(name: string): string {
  return `${name.slice(0, 10)}-${sha256(name).slice(0, 8)}`;
}

function readTranscript(name: string, slug: string, original: boolean): SearchEdition {
  const text = readFileSync(path.join(CORPUS, name), 'utf8');
  const speakers = new Set<string>();
  const passages: SearchPassage[] = [];
  let heading: string | undefined;
  for (const part of text.split(/\n\s*\n|(?<=^#.*)\n/m).map((lines) => lines.trim())) {
    const label = /^### (.+?)[：:]?$/.exec(part);
    if (label?.[1]) speakers.add(label[1]);
    else if (/^> *\(?\d+\./.test(part)) heading = part.replace(/^> */, '');
    else if (part !== '' && !part.startsWith('# ')) {
      passages.push({
        id: `p${passages.length + 1}`,
        text: part.replace(/^> */, ''),
        ...(heading === undefined ? {} : { heading }),
      });
      heading = undefined;
    }
  }
  const language: Language = /\p{Script=Han}/u.test(name) ? 'zh-Hant' : 'en';
  return {
    slug,
    language,
    original,
    path: original ? `/talks/${slug}/` : `/talks/${slug}/${language}/`,
    title: name.slice(11, -3).replaceAll('-', ' '),
    speakers: [...speakers].map((speaker) => named(speaker, language)),
    event: named('SayIt', language),
    topics: [],
    date: name.slice(0, 10),
    kind: original ? 'verbatim' : 'translation',
    passages,
  };
}

function named(name: string, language: Language): Named {
  return { id: `n${sha256(name).slice(0, 8)}`, name: { [language]: name }, aliases: [] };
}

export function registryOf(editions: readonly SearchEdition[]): Registry {
  const entries = (pick: (edition: SearchEdition) => readonly Named[]) =>
    Object.fromEntries(
      editions.flatMap(pick).map(({ id, name, aliases }) => [id, { name, aliases }]),
    );
  return {
    speakers: entries(({ speakers }) => speakers),
    events: entries(({ event }) => (event ? [event] : [])),
    topics: entries(({ topics }) => topics),
  };
}

export function sourcesOf(editions: readonly SearchEdition[]): EditionSource[] {
  return editions.map((edition) => ({
    slug: edition.slug,
    language: edition.language,
    digest: sha256(JSON.stringify(edition)),
    size: edition.passages.reduce((sum, { text }) => sum + text.length, 0),
    load: () => edition,
  }));
}
