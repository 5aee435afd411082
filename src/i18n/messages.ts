import type { Language } from '../archive/languages.ts';
import type { EditionKind } from '../archive/talk.ts';
import type { ReviewState } from '../archive/review.ts';
import type { Media } from '../archive/media.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** Every word of the interface. */
export interface Messages {
  /** Name of the language in itself. */
  language: string;
  languageNames: Record<Language, string>;
  skip: string;
  nav: {
    label: string;
    talks: string;
    speakers: string;
    events: string;
    topics: string;
    search: string;
    about: string;
    contribute: string;
    help: string;
    languages: string;
    home: string;
  };
  kind: Record<EditionKind, string>;
  kindExplained: Record<EditionKind, string>;
  review: Record<ReviewState, string>;
  reviewExplained: Record<ReviewState, string>;
  media: Record<Media['kind'], string>;
  home: {
    ask: string;
    latest: string;
    ways: string;
    counts: (counts: { talks: number; speakers: number; events: number }) => string;
    allTalks: string;
    more: string;
  };
  list: {
    talks: (count: number) => string;
    passages: (count: number) => string;
    years: string;
    yearsTable: string;
    year: string;
    count: string;
    newest: string;
    empty: string;
    also: string;
    roles: string;
    aliases: string;
    links: string;
    place: string;
    organizer: string;
    date: string;
    speakersHere: string;
    topicsHere: string;
    undated: string;
  };
  talk: {
    chapters: string;
    editions: string;
    original: string;
    thisPage: string;
    passage: (number: string) => string;
    copied: string;
    mend: string;
    mendPassage: (number: string) => string;
    unclear: string;
    unclearGuess: (guess: string) => string;
    colophon: string;
    edition: string;
    source: string;
    published: string;
    seen: string;
    fingerprint: string;
    rights: string;
    review: string;
    recording: string;
    cite: string;
    file: string;
    speaker: string;
    event: string;
    date: string;
    topics: string;
    length: (characters: number, passages: number) => string;
    unclearCount: (count: number) => string;
    imageOf: string;
  };
  gone: {
    withdrawn: string;
    reason: string;
    withdrawnOn: string;
    moved: string;
    movedTo: string;
  };
  coverage: {
    title: string;
    lede: string;
    unclear: string;
    findings: string;
    first: string;
  };
  notFound: { title: string; text: string; search: string; home: string };
  colon: string;
  comma: string;
  listOf: (items: readonly string[]) => string;
  date: (day: string) => string;
  dateRange: (start: string, end: string) => string;
}

const MESSAGES: Record<Language, Messages> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

export function messages(language: Language): Messages {
  return MESSAGES[language];
}
