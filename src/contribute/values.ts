import type { Language } from '../archive/languages.ts';
import type { Entry, Register } from './register.ts';
import { entryMeant } from './register.ts';

/** A person or an occasion as the form has it: one of the register, or a new one. */
export interface Choice {
  /** Name of its field in the form. */
  field: string;
  /** What was typed or chosen. */
  words: string;
  /** A new one, although the register has one of that name. */
  another: boolean;
  /** Of a new one. */
  id: string;
  name: Record<Language, string>;
}

export interface EventChoice extends Choice {
  start: string;
  end: string;
  /** In the language of the talk. */
  place: string;
}

/** Everything that is filled in, as text; what is left open is empty. */
export interface Values {
  title: string;
  speakers: Choice[];
  event: EventChoice;
  date: string;
  language: Language;
  edition: string;
  topics: string[];
  source: { publisher: string; title: string; url: string; date: string };
  rights: string;
  summary: string;
  text: string;
  slug: string;
}

/** What a choice comes to: nothing, one of the register, or a new one with its id. */
export type Chosen = { known: Entry } | { created: string } | undefined;

export function chosen(choice: Choice, entries: readonly Entry[]): Chosen {
  if (choice.words.trim() === '') return undefined;
  const known = choice.another ? undefined : entryMeant(entries, choice.words);
  return known ? { known } : { created: choice.id.trim() };
}

export function chosenId(choice: Choice, entries: readonly Entry[]): string | undefined {
  const result = chosen(choice, entries);
  return result && ('known' in result ? result.known.id : result.created);
}

/** Ids of the speakers that are chosen, in their order. */
export function speakerIds({ speakers }: Values, register: Register): string[] {
  return speakers.flatMap((speaker) => chosenId(speaker, register.speakers) ?? []);
}
