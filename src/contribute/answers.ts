import type { Language } from '../archive/languages.ts';
import { isLanguage, LANGUAGES } from '../archive/languages.ts';
import { EDITION_KINDS } from '../archive/talk.ts';
import type { ContributeWords } from '../i18n/contribute.ts';
import { contributeWords } from '../i18n/contribute.ts';
import type { Register } from './register.ts';
import { suggestSlug } from './slug.ts';
import { tidyText } from './tidy.ts';
import type { Choice, Values } from './values.ts';

/** One thing that `npm run new` asks, or takes as `--<name>`. */
export interface Question {
  name: string;
  /** Its words in the form. */
  words: (words: ContributeWords) => { label: string; hint?: string };
  required?: true;
  many?: true;
  choices?: readonly string[];
}

export const QUESTIONS = [
  { name: 'title', words: (w) => w.title, required: true },
  { name: 'language', words: (w) => w.language, required: true, choices: LANGUAGES },
  { name: 'speaker', words: (w) => w.speaker, many: true },
  { name: 'event', words: (w) => w.event },
  { name: 'date', words: (w) => w.date },
  {
    name: 'edition',
    words: (w) => w.edition,
    required: true,
    choices: EDITION_KINDS.filter((kind) => kind !== 'translation'),
  },
  { name: 'source-title', words: (w) => w.sourceTitle, required: true },
  { name: 'publisher', words: (w) => w.publisher },
  { name: 'source-url', words: (w) => w.sourceUrl },
  { name: 'source-date', words: (w) => w.sourceDate },
  { name: 'topic', words: (w) => w.topics, many: true },
  { name: 'summary', words: (w) => w.summary },
  { name: 'rights', words: (w) => w.rights },
  { name: 'slug', words: (w) => w.slug },
] as const satisfies readonly Question[];

/** Answers by the names of the questions; what was not answered is left out or empty. */
export type Answers = Partial<Record<string, string | string[]>>;

/** Questions with a choice that were answered with something else, each with what it may be. */
export function misanswered(answers: Answers): string[] {
  return QUESTIONS.flatMap((question) => {
    const answer = one(answers, question.name);
    if (!('choices' in question) || answer === '') return [];
    const choices: readonly string[] = question.choices;
    return choices.includes(answer)
      ? []
      : [`--${question.name} ${answer} → ${choices.join(' | ')}`];
  });
}

/**
 * Names of what has to be answered and is not. Whose words a verbatim edition are, and by what
 * right they stand here, nobody but the contributor can say.
 */
export function unanswered(answers: Answers): string[] {
  const verbatim = one(answers, 'edition') === 'verbatim';
  return QUESTIONS.filter(
    (question) =>
      ('required' in question || (verbatim && question.name === 'rights')) &&
      one(answers, question.name) === '',
  ).map(({ name }) => name);
}

/**
 * The answers as the form would have them. A speaker or event is one of the register (by id or
 * name), or a new one: `张帆`, or `张帆=zhang-fan` with its id.
 *
 * @param text the transcript; a place-holder stands in for an empty one
 * @param idFor a likely id for a new name
 */
export function valuesOf(
  answers: Answers,
  text: string,
  register: Register,
  idFor: (name: string) => string,
): Values {
  const given = one(answers, 'language');
  const language: Language = isLanguage(given) ? given : 'zh-Hans';
  const choice = (words: string, field: string) => choiceOf(words, field, language, idFor);
  const [edition, publisher] = [one(answers, 'edition'), one(answers, 'publisher')];
  const values: Values = {
    title: one(answers, 'title'),
    speakers: many(answers, 'speaker').map((words, index) => choice(words, `speaker-${index}`)),
    event: {
      ...choice(one(answers, 'event'), 'event'),
      start: one(answers, 'date'),
      end: '',
      place: '',
    },
    date: one(answers, 'date'),
    language,
    edition,
    topics: many(answers, 'topic'),
    source: {
      publisher,
      title: one(answers, 'source-title'),
      url: one(answers, 'source-url'),
      date: one(answers, 'source-date'),
    },
    rights: one(answers, 'rights') || contributeWords(language).suggestedRights(edition, publisher),
    summary: one(answers, 'summary'),
    text: text.trim() === '' ? PLACE_HOLDER[language] : tidyText(text),
    slug: one(answers, 'slug'),
  };
  return { ...values, slug: values.slug || suggestSlug(values, register) };
}

const PLACE_HOLDER: Record<Language, string> = {
  'zh-Hans': '（正文待录：一段一行，段与段之间空一行。）',
  'zh-Hant': '（正文待錄：一段一行，段與段之間空一行。）',
  en: '(The text goes here: one paragraph a line, a blank line between paragraphs.)',
};

function choiceOf(
  answer: string,
  field: string,
  language: Language,
  idFor: (name: string) => string,
): Choice {
  const [words = '', id] = answer.split('=').map((part) => part.trim());
  return {
    field,
    words,
    // With an id a new one is meant, whoever else may have that name.
    another: id !== undefined,
    id: id ?? idFor(words),
    name: { 'zh-Hans': '', 'zh-Hant': '', en: '', [language]: words },
  };
}

function one(answers: Answers, name: string): string {
  return many(answers, name)[0] ?? '';
}

function many(answers: Answers, name: string): string[] {
  return [answers[name] ?? []]
    .flat()
    .map((answer) => answer.trim())
    .filter(Boolean);
}
