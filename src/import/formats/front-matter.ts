import { fieldLines } from './front-matter-fields.ts';
import { parseYaml } from '../../archive/yaml.ts';
import type { Draft, Hint, LeftOut } from '../draft.ts';
import { textPassage } from '../draft.ts';
import { isOrganization } from '../metadata/english/names.ts';
import { isPersonName } from '../metadata/person-name.ts';
import { saysGiven } from '../structure/phrases.ts';
import { isCatalogued } from '../structure/speech-titles.ts';
import { chineseHints } from '../metadata/chinese.ts';
import { giverOfTitle } from '../metadata/english/giver-of-title.ts';

const FIELDS: Record<string, Hint['field']> = {
  title: 'title',
  speaker: 'speaker',
  speakers: 'speaker',
  date: 'date',
  event_date: 'date',
  talk_date: 'date',
  speech_date: 'date',
  lecture_date: 'date',
  sermon_date: 'date',
  published: 'published',
  published_time: 'published',
  publish_date: 'published',
  pubdate: 'published',
  created: 'published',
  createtime: 'published',
  created_at: 'published',
  publisher: 'publisher',
  media: 'video',
  video: 'video',
  youtube_url: 'video',
  event: 'event',
  conference: 'event',
  place: 'place',
  location: 'place',
  venue: 'place',
  city: 'place',
  url: 'url',
  source: 'url',
  source_url: 'url',
  language: 'language',
};

const AUTHOR = /^(?:authors?(?:[_-]?name)?|by|creators?)$/;
/** Whoever made what a library has (Dublin Core): of a speech that is who gave it. */
const CREATOR = /^creators?$/;
/** Fenwick, Ada: as libraries have names, the surname first; behind a second comma stands what somebody is. */
const CATALOGUED =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?), (\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2})(?:, \p{Ll}.*)?$/u;
const GUEST = /^guests?$/;

/** Who made a picture or the text of a speech, and did not give it. */
const MADE_TEXT = /, [^,]*(?:photo|editor|press|translat|transcri|report|compil|publish)/iu;

/** Whom a title names as the giver: Speech by Ada Fenwick at …, 何文舟在……的讲话. */
function giversOf(title: string): string[] {
  const hint = { field: 'headline' as const, value: title, line: 0, text: title };
  return [...giverOfTitle(hint), ...chineseHints([{ line: 0, text: title }])].flatMap(
    ({ field, value }) => (field === 'speaker' ? [value] : []),
  );
}

function mayGive(named: string, name: string, givers: readonly string[]): boolean {
  const surname = /\p{Script=Han}/u.test(name) ? name : (name.split(' ').at(-1) ?? name);
  return (
    !MADE_TEXT.test(named) &&
    (givers.length === 0 ||
      givers.some((giver) => giver.toLowerCase().includes(surname.toLowerCase())))
  );
}

/** A name, and no address, slug or program. */
const NAMES = /^(?!\S*[./:]\S)(?:.*\p{Script=Han}|\p{Lu}\S* \p{L})/u;

/** steve-jobs-stanford: what a page's address has, and no page is called. */
const SLUG = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+){2,}$/;

/** A homily on how …, Ada's sermon reflects on …: what a summary calls the text. */
const TELLS = /^(?:description|summary|abstract|excerpt|blurb)$/;
const IS_TALK =
  /\b(?:sermon|homily|keynote|talk|lecture|speech|eulogy) (?:on|about|reflects|explores|given|delivered|for)\b/iu;

/** What a page's front matter says of its text stands over it. */
const ABSTRACT = /^(?:description|summary|abstract|excerpt|subtitle)$/;

/** Where a page is filed, and what it is filed under. */
const FILES = /^(?:collections?|genre|doctype)$/;
const TALKS =
  /^(?:(?:transcripts?|text) of )?(?:talks?|speech(?:es)?|sermons?|lectures?|homil(?:y|ies)|keynotes?|eulog(?:y|ies)|演[讲講]|[讲講][座话話道]|致[辞辭词詞])(?: \([^()]*\))?$/iu;

/** Ada Fenwick, or { name: Ada Fenwick, url: … }. */
function wordsOf(value: unknown): string | undefined {
  const words = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : undefined;
}

/** Whether the speaker is the channel or the company whose page it is, and nobody who speaks. */
function isChannel(speaker: unknown, author: string | undefined): boolean {
  const words = wordsOf(speaker) ?? '';
  const isBody = isOrganization(words) && !words.includes(',');
  return isBody || (words === author && !isPersonName(words.replaceAll(/\s/g, '')));
}

/** The field whose value stands at `line` and says nothing to us, with the lines that belong to it. */
function unread(lines: readonly string[], line: number, keys: RegExp): LeftOut[] {
  const isKey = (text: string) => keys.test(text);
  const first = lines.findLastIndex((text, index) => index < line && isKey(text));
  const next = lines.findIndex(
    (text, index) => index > first && (isKey(text) || /^(?:---|-->|\})/.test(text)),
  );
  return lines
    .slice(first, next < 0 ? undefined : next)
    .map((text, index) => ({ line: first + index + 1, rule: 'front-matter', text }))
    .filter(({ text }) => text.trim() !== '');
}

/**
 * Front matter of others' archives: what we know the keys of. Where none says who speaks it is a
 * page's, whose title is a headline and whose date is when it appeared. Returns the index of the
 * body's first line.
 */
export function readFrontMatter(lines: readonly string[], draft: Draft): number {
  const found = fieldLines(lines);
  if (!found) return 0;
  const { fields, yaml, firstLine, end } = found;
  const { source } = parseYaml(yaml, { file: '', firstLine });
  if (!source || typeof source.value !== 'object' || source.value === null) {
    // What does not parse stands over the text as it is.
    for (const [index, text] of fields.entries()) {
      draft.leftOut.push({ line: index + firstLine, rule: 'front-matter', text });
      (draft.over ??= []).push(textPassage(text, index + firstLine));
    }
    return end;
  }
  draft.leftOut.push(...(found.unread ?? []).map((line) => ({ ...line, rule: 'front-matter' })));
  const entries = Object.entries(source.value as Record<string, unknown>);
  const isNamed = entries.some(([key]) => key === 'publisher');
  const author = entries.flatMap(([key, value]) =>
    AUTHOR.test(key) ? (wordsOf(value) ?? []) : [],
  )[0];
  const ofTalk = entries.some(
    ([key, value]) =>
      FIELDS[key] === 'speaker' && [value].flat().some((each) => !isChannel(each, author)),
  );
  const title = wordsOf(source.value['title' as keyof typeof source.value]) ?? '';
  const isSpeech = isCatalogued(title);
  const givers = giversOf(title);
  for (const [name, value] of entries) {
    // WordPress has post_title and post_date.
    const key = name.replace(/^post_/, '');
    const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    const { line } = source.locate([name]);
    if (FILES.test(key) && [value].flat().some((each) => TALKS.test(wordsOf(each) ?? '')))
      draft.filedAsTalk = true;
    if (TELLS.test(key) && IS_TALK.test(wordsOf(value) ?? '')) draft.filedAsTalk = true;
    if (!field && typeof value === 'string' && saysGiven(value)) {
      (draft.over ??= []).push(textPassage(value.trim(), line));
      continue;
    }
    if (!field && ![ABSTRACT, AUTHOR, GUEST].some((known) => known.test(key))) {
      draft.leftOut.push(...unread(lines.slice(0, end), line, found.keys ?? /^[^\s-]/));
      continue;
    }
    for (const each of Array.isArray(value) ? value : [value]) {
      const named = wordsOf(each);
      if (named === undefined) continue;
      const words = AUTHOR.test(key) ? named.replace(CATALOGUED, '$2 $1') : named;
      const said = { value: words, line, text: lines[line - 1] ?? '' };
      // source: https://… is where the text is, source: Ferry Weekly is who published it.
      const isName = key === 'source' && NAMES.test(said.value);
      // A channel that publishes talks is named as the speaker of all of them.
      const publishes = field === 'speaker' && isChannel(each, author);
      // Whose page it is may be somebody else than who speaks: it stays labelled.
      if ((isName && !isNamed) || publishes) draft.hints.push({ field: 'publisher', ...said });
      else if (
        GUEST.test(key) ||
        (isSpeech && CREATOR.test(key) && mayGive(named, words, givers))
      ) {
        if (isPersonName(words)) draft.hints.push({ field: 'speaker', ...said });
      } else if (!field)
        (draft.over ??= []).push(
          textPassage(AUTHOR.test(key) ? `author: ${said.value}` : said.value, line),
        );
      else if (field === 'title' && SLUG.test(words))
        (draft.over ??= []).push(textPassage(words, line));
      else if (field === 'title') {
        draft.hints.push({ field: 'headline', ...said });
        if (ofTalk) draft.hints.push({ field, ...said });
      } else {
        draft.hints.push({ field: key === 'date' && !ofTalk ? 'published' : field, ...said });
      }
    }
  }
  return end;
}
