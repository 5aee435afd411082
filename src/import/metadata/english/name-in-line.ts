import { behind, underneath } from './belonging.ts';
import { BEGINS_AS_SPEECH } from './given-by.ts';
import type { Beside, HeaderLine } from './header.ts';
import { SPEAKS } from './header.ts';
import { ENDS_AS_TALK } from './occasions.ts';
import type { Person } from './people.ts';
import type { Phrase } from './phrases.ts';

/** A name in a line, with what stands around it. */
export interface NameInLine {
  text: string;
  phrases: readonly Phrase[];
  index: number;
  beside: Beside;
  phrase: Phrase;
  person: Person | undefined;
  before: Phrase | undefined;
  next: Phrase | undefined;
  /** What ties the name to the words before it: by, at; empty where nothing does. */
  tie: string;
  /** What parts them: a comma, a colon, a dash; empty where nothing does. */
  mark: string;
  /** Whether words in front of it name a speech. */
  spoken: boolean;
  /** The office behind it, and the phrases that are no part of that. */
  own: ReturnType<typeof behind>;
  /** The office behind it, or on the lines below. */
  held: string | undefined;
  /** The verb behind the name and its office. */
  verb: string;
}

export function nameIn(
  { phrases, text }: HeaderLine,
  index: number,
  beside: Beside,
): NameInLine | undefined {
  const [phrase, next] = phrases.slice(index);
  if (!phrase) return undefined;
  const own = behind(phrases.slice(index + 1));
  return {
    text,
    phrases,
    index,
    beside,
    phrase,
    next,
    before: phrases[index - 1],
    person: phrase.person,
    tie: phrase.tie,
    mark: phrase.mark,
    spoken: phrases.slice(0, index).some(namesSpeech),
    own,
    held: behind([...phrases.slice(index + 1), ...underneath(beside.below)]).role,
    verb: own.rest[0]?.tie ?? '',
  };
}

function namesSpeech({ kind, tie, text }: Phrase): boolean {
  return (
    kind === 'speech' ||
    BEGINS_AS_SPEECH.test(text) ||
    SPEAKS.test(tie) ||
    (kind === 'occasion' && ENDS_AS_TALK.test(text))
  );
}

/** What a rule says of a name where it meets: whether that is who speaks. */
export interface NameRule {
  when: (name: NameInLine) => boolean;
  says: boolean | ((name: NameInLine) => boolean);
}
