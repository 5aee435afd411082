import type { Event, Speaker } from '../../archive/model.ts';
import { ID_PATTERN } from '../../archive/ids.ts';
import type { Localized } from '../../archive/languages.ts';
import { visibleText } from '../structure/visible-text.ts';
import { personId } from './romanize.ts';

/**
 * The people and occasions that are known, and those that imports propose. A name finds an entry
 * only where it is one of the entry's own names, letter by letter, and no other entry has it too.
 */
export class Registry {
  readonly #speakers = new Map<string, Set<string>>();
  readonly #events = new Map<string, Set<string>>();
  readonly #ids: { speakers: Set<string>; events: Set<string> };

  constructor(
    speakers: ReadonlyMap<string, Omit<Speaker, 'id'>>,
    events: ReadonlyMap<string, Omit<Event, 'id'>>,
  ) {
    this.#ids = { speakers: new Set(speakers.keys()), events: new Set(events.keys()) };
    for (const [id, { name, aliases }] of speakers) {
      for (const each of [...namesOf(name), ...aliases]) remember(this.#speakers, each, id);
    }
    for (const [id, { name, aliases }] of events) {
      for (const each of [...namesOf(name), ...aliases]) remember(this.#events, each, id);
    }
  }

  /** Ids of the speakers who have this name. */
  speakers(name: string): string[] {
    return [...(this.#speakers.get(keyOf(name)) ?? [])];
  }

  events(name: string): string[] {
    return [...(this.#events.get(keyOf(name)) ?? [])];
  }

  /** A new id for a person of these names. */
  proposeSpeaker(names: Localized): string {
    const [first = ''] = namesOf(names);
    const id = freeId(personId(names.en ?? first) || 'speaker', this.#ids.speakers);
    for (const name of namesOf(names)) remember(this.#speakers, name, id);
    return id;
  }

  proposeEvent(id: string, names: Localized): string {
    const free = freeId(id, this.#ids.events);
    for (const name of namesOf(names)) remember(this.#events, name, free);
    return free;
  }
}

function namesOf(names: Localized): string[] {
  return Object.values(names).filter((name) => name !== undefined);
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted.slice(0, 76);
  for (let count = 2; taken.has(id); count++) id = `${wanted.slice(0, 76)}-${String(count)}`;
  taken.add(id);
  return id;
}

function remember(names: Map<string, Set<string>>, name: string, id: string): void {
  const key = keyOf(name);
  names.set(key, (names.get(key) ?? new Set()).add(id));
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·•・‧.]/gu, '');
}

/** A label must not read as an id, which would name a person. */
export function asLabel(text: string): string {
  const plain = visibleText(text.replaceAll(/[<>{}]/g, '').replaceAll(/\s+/g, ' '));
  const label = plain.trim().slice(0, 120).trim() || '—';
  if (!ID_PATTERN.test(label)) return label;
  return /^[a-z]/.test(label) ? label.charAt(0).toUpperCase() + label.slice(1) : `#${label}`;
}
