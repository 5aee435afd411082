import { LANGUAGES } from '../archive/languages.ts';
import type { Named, SearchEdition } from './document.ts';
import type { Region } from './layout.ts';
import { soundsOf } from './sounds.ts';

/** The texts of the regions before an edition's passages, in the order of `HEADER`. */
export function headerRegions(edition: SearchEdition): Region[] {
  const spoken = (texts: readonly string[]) => [...texts, ...texts.flatMap(soundsOf)];
  return [
    spoken([edition.title]),
    spoken(edition.speakers.flatMap(namesOf)),
    spoken(edition.event ? namesOf(edition.event) : []),
    spoken(edition.topics.flatMap(namesOf)),
  ];
}

function namesOf({ name, aliases }: Named): string[] {
  return [...new Set([...LANGUAGES.flatMap((language) => name[language] ?? []), ...aliases])];
}
