import { LONGEST_LINE } from '../archive/line.ts';
import type { Finding } from '../archive/finding.ts';
import type { Hint, HintField } from './draft.ts';
import type { ReadEdition } from './edition.ts';
import { factOf } from './edition.ts';
import type { Registry } from './metadata/registry.ts';
import { slugOf } from './metadata/romanize.ts';
import { punctuateText } from './punctuate.ts';
import { Voices } from './voices.ts';
import { writeBody } from './write/body.ts';
import { recordEdition } from './write/edition-record.ts';
import type { Fields } from './write/frontmatter.ts';
import { writeFields } from './write/frontmatter.ts';
import type { ImportRecord } from './write/record-file.ts';
import { writeRecord } from './write/record-file.ts';
import { writeEvent } from './write/registry-files.ts';
import { rightsOf } from './write/rights.ts';

/** A talk ready to be written: its folder's files by name, and the registry files that it needs. */
export interface TalkFiles {
  slug: string;
  files: Map<string, string>;
  /** Proposed registry files by their path below the content folder. */
  registry: Map<string, string>;
  record: ImportRecord;
  /** Why the talk cannot be written, if it cannot. */
  findings: Finding[];
}

export interface AssembleContext {
  registry: Registry;
  /** A slug that no other talk has. */
  freeSlug: (wanted: string) => string;
  /** Day on which the captures were read, `YYYY-MM-DD`. */
  seen: string;
}

/** The files of a talk: its original, and translations whose passages correspond. */
export function assembleTalk(
  original: ReadEdition,
  translations: readonly ReadEdition[],
  context: AssembleContext,
): TalkFiles {
  if (original.kept) return keepTalk(original, original.kept, translations);
  const registry = new Map<string, string>();
  const voices = new Voices(original, translations, context.registry);
  const speakers = speakersOf(original, voices);
  const body = writeBody(original.items, (label) => voices.of(label));
  const fields = frontmatterOf(
    original,
    speakers,
    eventOf(original, context, registry),
    context.seen,
  );
  const findings = [...body.findings];
  const editions = [recordEdition(original, 'index.mdx', body.lines)];
  const files = new Map([['index.mdx', document(writeFields(fields), body.body)]]);
  for (const translation of translations) {
    const file = `${translation.language}.mdx`;
    const name = (label: string) => voices.ofTranslated(label, translation);
    const { body: translated, lines, findings: inTranslation } = writeBody(translation.items, name);
    findings.push(...inTranslation);
    files.set(file, document(writeFields(translationFrontmatter(translation)), translated));
    editions.push(recordEdition(translation, file, lines));
  }
  for (const [id, text] of voices.proposed()) registry.set(`speakers/${id}.yaml`, text);
  const record: ImportRecord = { version: 1, editions };
  files.set('import.json', writeRecord(record));
  const slug = context.freeSlug(slugFor(fields.title, fields.date, speakers));
  return { slug, files, registry, record, findings };
}

/** A talk of this archive in its canonical form: what it says of itself stays, and so does its folder. */
function keepTalk(
  original: ReadEdition,
  { slug, frontmatter }: NonNullable<ReadEdition['kept']>,
  translations: readonly ReadEdition[],
): TalkFiles {
  const files = new Map<string, string>();
  const editions = [];
  const findings: Finding[] = [];
  const as = (label: string) => label;
  for (const edition of [original, ...translations]) {
    const file = edition === original ? 'index.mdx' : `${edition.language}.mdx`;
    const { body, lines, findings: inEdition } = writeBody(edition.items, as);
    findings.push(...inEdition);
    const fields = edition === original ? frontmatter : (edition.kept?.frontmatter ?? {});
    files.set(file, document(writeFields(fields as Fields), body));
    editions.push(recordEdition(edition, file, lines));
  }
  return { slug, files, registry: new Map(), record: { version: 1, editions }, findings };
}

function document(frontmatter: string, body: string): string {
  return `---\n${frontmatter}---\n\n${body}`;
}

function frontmatterOf(
  edition: ReadEdition,
  speakers: string[],
  event: string | undefined,
  seen: string,
) {
  const { language, capture } = edition;
  return {
    title: titleOf(edition),
    speaker: speakers,
    event,
    date: factOf(edition, 'date')?.value,
    language,
    edition: 'verbatim',
    media: mediaOf(edition),
    source: given({
      publisher: factOf(edition, 'publisher')?.value,
      title: asLine(factOf(edition, 'headline')?.value ?? capture.name),
      url: webAddress(factOf(edition, 'url')),
      date: factOf(edition, 'published')?.value,
      seen,
      sha256: capture.sha256,
    }),
    rights: rightsOf(language, factOf(edition, 'rights')?.value),
    review: { state: 'draft' },
  };
}

function translationFrontmatter(edition: ReadEdition) {
  return {
    title: titleOf(edition),
    edition: 'translation',
    rights: rightsOf(edition.language, factOf(edition, 'rights')?.value),
    review: { state: 'draft' },
  };
}

function titleOf(edition: ReadEdition): string {
  return asLine(edition.workingTitle);
}

/** A word at the end of what is cut, in a script that parts its words; half a character is not written. */
const CUT_THROUGH = /\s+[^\s\p{Script=Han}]{0,40}$/u;

/** A title in as many words as a line holds; of a longer one the record has the rest, and asks a person. */
function asLine(title: string): string {
  const text = punctuateText(title);
  if (text.length <= LONGEST_LINE) return text;
  return `${text.slice(0, LONGEST_LINE - 1).replace(CUT_THROUGH, '')}…`;
}

/** Those whom the source names as speakers; where it names none, the people who have turns. */
function speakersOf(edition: ReadEdition, voices: Voices): string[] {
  const named = edition.facts.speaker?.map(({ value }) => voices.of(value)) ?? [];
  if (named.length > 0) return [...new Set(named.filter((voice) => voices.isPerson(voice)))];
  const spoken = new Map<string, number>();
  let speaking: string | undefined;
  for (const item of edition.items) {
    if (item.type === 'turn') speaking = voices.of(item.speaker);
    else if (item.type === 'passage' && speaking !== undefined) {
      spoken.set(speaking, (spoken.get(speaking) ?? 0) + item.text.length);
    }
  }
  return [...spoken]
    .filter(([voice]) => voices.isPerson(voice))
    .toSorted(([, a], [, b]) => b - a)
    .map(([voice]) => voice);
}

/** The event's id; a new event is proposed where its day is known. */
function eventOf(
  edition: ReadEdition,
  { registry }: AssembleContext,
  files: Map<string, string>,
): string | undefined {
  const name = factOf(edition, 'event')?.value;
  if (name === undefined) return undefined;
  const [known, ...others] = registry.events(name);
  if (known !== undefined) return others.length === 0 ? known : undefined;
  const start = factOf(edition, 'date')?.value;
  if (start === undefined) return undefined;
  const { language } = edition;
  const words = slugOf(name.replaceAll(/20\d{2}年?/g, ' '), 70) || 'event';
  const id = registry.proposeEvent(`${words}-${start.slice(0, 4)}`, { [language]: name });
  files.set(
    `events/${id}.yaml`,
    writeEvent({
      name,
      language,
      start,
      place: factOf(edition, 'place')?.value,
      organizer: factOf(edition, 'organizer')?.value,
    }),
  );
  return id;
}

function mediaOf(edition: ReadEdition): Record<string, string>[] {
  const kinds: HintField[] = ['video', 'audio', 'slides'];
  return kinds.flatMap((kind) =>
    [...new Set(edition.facts[kind]?.map(webAddress))].flatMap((url) =>
      url === undefined ? [] : [{ kind, url }],
    ),
  );
}

function webAddress(hint: Hint | undefined): string | undefined {
  return hint !== undefined && URL.canParse(hint.value) && /^https?:\/\/\S+$/.test(hint.value)
    ? hint.value
    : undefined;
}

function given(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function slugFor(title: string, date: string | undefined, speakers: readonly string[]): string {
  const parts = [date?.slice(0, 4) ?? 'undated', ...(speakers.length === 1 ? speakers : [])];
  const words = slugOf(title, 72 - parts.join('-').length);
  return [...parts, ...(words === '' ? [] : [words])].join('-');
}
