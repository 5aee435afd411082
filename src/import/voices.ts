import { ID_PATTERN } from '../archive/ids.ts';
import type { Localized } from '../archive/languages.ts';
import type { ReadEdition } from './edition.ts';
import { factOf } from './edition.ts';
import type { Page } from './metadata/chinese/page.ts';
import { pageOf } from './metadata/chinese/page.ts';
import { isForeign } from './metadata/chinese/person-at.ts';
import type { Registry } from './metadata/registry.ts';
import { asLabel } from './metadata/registry.ts';
import { isPersonName } from './metadata/person-name.ts';
import { writeSpeaker } from './write/registry-files.ts';

/** Who speaks in a talk: an id for each person, a label for everyone who is not identified. */
export class Voices {
  readonly #original: ReadEdition;
  readonly #translations: readonly ReadEdition[];
  readonly #registry: Registry;
  readonly #page: Page;
  readonly #voices = new Map<string, string>();
  readonly #proposed = new Map<string, string>();

  constructor(original: ReadEdition, translations: readonly ReadEdition[], registry: Registry) {
    this.#original = original;
    this.#translations = translations;
    this.#registry = registry;
    this.#page = pageOf([original.text]);
  }

  /**
   * What a turn says for `label`: the id of a known person, the id of a newly proposed one, or the
   * label itself (a role, a group, a first name, a name that several people have).
   */
  of(label: string): string {
    const had = this.#voices.get(label);
    if (had !== undefined) return had;
    const voice = this.#find(label);
    this.#voices.set(label, voice);
    return voice;
  }

  /** The same for a label of a translation. */
  ofTranslated(label: string, translation: ReadEdition): string {
    const original = translation.voices?.get(label);
    const voice = original === undefined ? undefined : this.of(original);
    if (voice !== undefined && this.isPerson(voice)) return voice;
    const [known, ...others] = this.#registry.speakers(label);
    return known !== undefined && others.length === 0 ? known : asLabel(label);
  }

  isPerson(voice: string): boolean {
    return ID_PATTERN.test(voice);
  }

  /** Proposed registry files, by id. */
  proposed(): ReadonlyMap<string, string> {
    return this.#proposed;
  }

  #find(label: string): string {
    const names = this.#namesOf(label);
    // The name by which the original calls somebody decides; a translation's name only helps.
    for (const name of [label, ...Object.values(names).filter((each) => each !== undefined)]) {
      const [known, ...others] = this.#registry.speakers(name);
      if (known !== undefined && others.length === 0) return known;
      if (known !== undefined) return asLabel(label);
    }
    const named = factOf(this.#original, 'speaker')?.value;
    const speakers = this.#original.facts.speaker?.map(({ value }) => value) ?? [];
    const written = speakers.find(
      (name) => name !== label && name.toLowerCase() === label.toLowerCase(),
    );
    if (written !== undefined) return this.of(written);
    if (!isPersonName(label) && !isForeign(label, this.#page)) {
      const role = speakers.length === 1 ? factOf(this.#original, 'role')?.value : undefined;
      const [called, ...more] = speakers.filter(
        (name) => (isCalled(name, label) && !this.#isShared(label)) || isOffice(label, role),
      );
      return called !== undefined && more.length === 0 ? this.of(called) : asLabel(label);
    }
    const id = this.#registry.proposeSpeaker(names);
    this.#proposed.set(
      id,
      writeSpeaker({
        name: names as Record<string, string>,
        language: this.#original.language,
        role: named === label ? factOf(this.#original, 'role')?.value : undefined,
        organization: named === label ? factOf(this.#original, 'organization')?.value : undefined,
      }),
    );
    return id;
  }

  /** Whether MR FENWICK speaks beside MS FENWICK: then the surname alone says not who. */
  #isShared(label: string): boolean {
    const surname = label.toLowerCase().replace(STYLES, '');
    const styles = this.#original.items.flatMap((item) => {
      if (item.type !== 'turn' || !item.speaker.toLowerCase().endsWith(surname)) return [];
      return /^(?:mrs?|ms|miss|mdm|dr)\b/iu.exec(item.speaker)?.[0].toLowerCase() ?? [];
    });
    return new Set(styles).size > 1;
  }

  /** A label with what the translation calls the same voice, where that is a person's name too. */
  #namesOf(label: string): Localized {
    const names: Localized = { [this.#original.language]: label };
    for (const { voices, language } of this.#translations) {
      for (const [translated, original] of voices ?? []) {
        if (original === label && isPersonName(translated)) names[language] = translated;
      }
    }
    return names;
  }
}

/** FENWICK is who Ada Fenwick is called, and so are Ada, MR FENWICK and MINISTER FENWICK. */
function isCalled(name: string, label: string): boolean {
  const words = name.toLowerCase().split(' ');
  const called = label.toLowerCase().replace(STYLES, '');
  return (
    words.length > 1 &&
    isPersonName(name) &&
    (called === label.toLowerCase() ? words.includes(called) : words.at(-1) === called)
  );
}
const STYLES =
  /^(?:(?:the )?(?:mr|mrs|ms|miss|mdm|dr|prof(?:essor)?|sir|dame|hon|senator|(?:[a-z]+ )?(?:prime )?minister|president|secretary|treasurer|premier|governor|chancellor|commissioner|ambassador|mayor|attorney|speaker|leader)\.? )+(?=\S+$)/u;

/** PRIME MINISTER, PM or MINISTER for the one who speaks, where the page says that this is their office. */
function isOffice(label: string, role: string | undefined): boolean {
  const [office, called] = [role, label].map((words) => words?.toLowerCase().trim());
  if (office === undefined || called === undefined || called.length < 2) return false;
  // Minister Fenwick and Minister Brand: an office that two have.
  if (/ (?:and|&) /u.test(office)) return office === called;
  const short = office.match(/\b[a-z]/gu)?.join('');
  return (
    office === called ||
    (called.length > 3 && office.startsWith(`${called} `)) ||
    (/^(?:d?pm|ceo|cfo)$/u.test(called) && short === called)
  );
}
