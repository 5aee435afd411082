import type { Language } from '../../archive/languages.ts';
import { writeFields } from './frontmatter.ts';

/** What a source says of a person. */
export interface PersonFacts {
  name: Record<string, string>;
  language: Language;
  role?: string | undefined;
  organization?: string | undefined;
}

/** `speakers/<id>.yaml` for a person whom the registry does not have. */
export function writeSpeaker({ name, language, role, organization }: PersonFacts): string {
  const head = writeFields({ name });
  if (role === undefined) return head;
  const title = writeFields({ name: { [language]: role } }).replace(/^name/, 'title');
  const at =
    organization === undefined
      ? ''
      : `    ${writeFields({ name: { [language]: organization } }).replace(/^name/, 'organization')}`;
  return `${head}roles:\n  - ${title}${at}`;
}

/** What a source says of an occasion. */
export interface EventFacts {
  name: string;
  language: Language;
  start: string;
  place?: string | undefined;
  organizer?: string | undefined;
}

/** `events/<id>.yaml` for an occasion that the registry does not have. */
export function writeEvent({ name, language, start, place, organizer }: EventFacts): string {
  const local = (text: string | undefined) =>
    text === undefined ? undefined : { [language]: text };
  return writeFields({
    name: local(name),
    start,
    place: local(place),
    organizer: local(organizer),
  });
}
