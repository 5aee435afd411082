import type { HintField } from '../../draft.ts';
import { endsAsOccasion, isSession } from './kinds.ts';
import type { Phrase } from './phrases.ts';
import { LABELS } from './phrases.ts';

/** A line of a header with its phrases. */
export interface HeaderLine {
  text: string;
  phrases: readonly Phrase[];
}

/** What a line says; of whom, for a role or an organisation. */
export interface Found {
  field: HintField;
  value: string;
  of?: string;
}

export interface Beside {
  above: HeaderLine | undefined;
  /** The lines under it, down to the talk. */
  below: readonly HeaderLine[];
  /** Whether the line stands right over the talk or beside the headline. */
  near: boolean;
  isHeadline: boolean;
}

const SPEAKS =
  /\b(?:given|gives|gave|delivered|delivers|presented|presents|spoke|speaks|speaking|addressed|addresses|makes|made|opened|opens)\b/u;
const BY = /\b(?:by|from|of|with)$/u;
const AT = /(?:^|\s)(?:at|to|before|during|on|for|in)$/u;
const KNOWN = new Set([
  'day',
  'label',
  'speech',
  'person',
  'office',
  'occasion',
  'organization',
  'venue',
  'place',
]);

/** Whether every phrase of a line is known: nothing in it is a sentence's. */
export function isHeader({ phrases }: HeaderLine): boolean {
  return phrases.length > 0 && phrases.every(({ kind }) => KNOWN.has(kind));
}

const hasKind = (line: HeaderLine | undefined, ...kinds: readonly string[]) =>
  line?.phrases.some(({ kind }) => kinds.includes(kind)) === true;

export function readHeader(line: HeaderLine, beside: Beside): Found[] {
  const [first] = line.phrases;
  const label =
    first?.kind === 'label'
      ? Object.keys(LABELS).find((field) => LABELS[field]?.test(first.text))
      : undefined;
  if (label === 'nobody') return [];
  if (label !== undefined && label !== 'speaker') return labelled(label as HintField, line);
  const who = speakersOf(line, beside, label === 'speaker');
  return [...who, ...occasionOf(line, beside), ...placeOf(line, beside)];
}

/** Event: …, Venue: …: what a label gives. */
function labelled(field: HintField, { text, phrases }: HeaderLine): Found[] {
  const [, value] = phrases;
  if (!value) return [];
  if (field === 'date') return value.day ? [{ field, value: value.day }] : [];
  if (field === 'place') {
    const place = cityOf(phrases.slice(1));
    return place === undefined ? [] : [{ field, value: place }];
  }
  return [
    {
      field,
      value: text
        .slice(value.start)
        .replace(/^[“"]|[”"]$/gu, '')
        .trim(),
    },
  ];
}

const PENDING = /\b(?:by|from|speaker:|presenter:)\s*$/iu;

/** Who speaks, and with which office. */
function speakersOf(
  line: HeaderLine,
  { above, below, near, isHeadline }: Beside,
  isLabelled: boolean,
): Found[] {
  const { phrases } = line;
  const pending = above !== undefined && PENDING.test(above.text) && hasKind(above, 'speech');
  const found: Found[] = [];
  let spoken = false;
  for (const [index, phrase] of phrases.entries()) {
    const before = phrases[index - 1];
    const next = phrases[index + 1];
    const { person, tie, mark } = phrase;
    if (person) {
      const tail = belonging(phrases, index);
      const role = person.role ?? roleBefore(phrases, index) ?? tail.role;
      const alone =
        index === 0 &&
        mark === '' &&
        phrases
          .slice(1)
          .every(({ kind }) =>
            ['office', 'organization', 'venue', 'proper', 'place'].includes(kind),
          );
      const introduced =
        (isLabelled && index === 1) ||
        (pending && index === 0) ||
        (spoken && BY.test(tie)) ||
        (spoken && tie === 'for' && person.role !== undefined) ||
        (SPEAKS.test(tie) && BY.test(tie)) ||
        (before?.kind === 'speech' && tie === '' && mark !== '') ||
        (next?.kind === 'speech' && next.tie === '' && next.mark === '') ||
        (tail.next !== undefined &&
          SPEAKS.test(tail.next.tie) &&
          !BY.test(tail.next.tie) &&
          !tail.next.tie.startsWith('given')) ||
        (next !== undefined &&
          index === 0 &&
          mark === '' &&
          /^[:|｜–—-]+$/u.test(next.mark) &&
          next.tie === '' &&
          !['day', 'place'].includes(next.kind)) ||
        (next?.tie === 'is' && next.kind === 'office') ||
        (next?.tie === 'on' && index === 0 && isHeadline && next.kind === 'other') ||
        (alone &&
          near &&
          (tail.role !== undefined ||
            person.role !== undefined ||
            underneath(below)[0]?.kind === 'office' ||
            (phrases.length === 1 && isBesideHeadline(above, below[0])))) ||
        (tail.role !== undefined && mark === '' && tie === '' && index === 0);
      if (introduced) {
        found.push({ field: 'speaker', value: person.name });
        const under =
          alone && tail.organization === undefined ? belonging(underneath(below), -1) : undefined;
        const office = role ?? under?.role;
        if (office !== undefined) found.push({ field: 'role', value: office, of: person.name });
        const organization = person.organization ?? tail.organization ?? under?.organization;
        if (organization !== undefined)
          found.push({ field: 'organization', value: organization, of: person.name });
      }
    }
    spoken ||= phrase.kind === 'speech' || SPEAKS.test(tie);
  }
  return found;
}

function isBesideHeadline(above: HeaderLine | undefined, below: HeaderLine | undefined): boolean {
  return hasKind(below, 'speech', 'occasion') || hasKind(above, 'speech');
}

/** The lines right under a name that say which office it has, and where. */
function underneath(below: readonly HeaderLine[]): Phrase[] {
  const end = below.findIndex(
    ({ phrases }) => !phrases.every(({ kind, tie }) => tie === '' && OF_PERSON.has(kind)),
  );
  return below
    .slice(0, end < 0 ? below.length : end)
    .flatMap(({ phrases }) =>
      phrases.map((phrase, index) => (index === 0 ? { ...phrase, mark: ',' } : phrase)),
    );
}

const OF_PERSON = new Set(['office', 'organization']);

/** Foreign Minister, H.E. Mr. Ada Fenwick. */
function roleBefore(phrases: readonly Phrase[], index: number): string | undefined {
  const before = phrases[index - 1];
  return before?.kind === 'office' &&
    phrases[index]?.tie === '' &&
    phrases[index - 2]?.kind !== 'person'
    ? before.office?.role
    : undefined;
}

/** The first office behind a name, and the last organisation behind that. */
function belonging(
  phrases: readonly Phrase[],
  index: number,
): { role?: string; organization?: string; next?: Phrase } {
  let role: string | undefined;
  let organization: string | undefined;
  let next: Phrase | undefined;
  for (const phrase of phrases.slice(index + 1)) {
    next = phrase;
    const { kind, office, tie, mark, text } = phrase;
    if (kind === 'office' && /^(?:|is|as|who is|who|with)$/u.test(tie)) {
      if (role === undefined) organization = office?.organization;
      role ??= office?.role;
      next = undefined;
      continue;
    }
    const behind =
      role !== undefined &&
      ((tie === '' && mark !== '' && mark !== '(') ||
        (mark === '' && /^(?:at|for|from|with|in)$/u.test(tie)));
    if (behind && (kind === 'organization' || /^\p{Lu}{2}$/u.test(text))) organization = text;
    else if (behind && organization === undefined && ['venue', 'proper'].includes(kind))
      organization = text;
    else break;
    next = undefined;
  }
  return {
    ...(next === undefined ? {} : { next }),
    ...(role === undefined ? {} : { role }),
    ...(organization === undefined ? {} : { organization }),
  };
}

/** The occasion that a line names. */
function occasionOf(line: HeaderLine, { above, below, isHeadline }: Beside): Found[] {
  const { phrases, text } = line;
  const names: string[] = [];
  let spoken = /^(?:given|delivered|presented)/iu.test(text);
  const bare = isHeader(line) && !hasKind(line, 'speech');
  for (const [index, phrase] of phrases.entries()) {
    const { kind, tie, mark, occasion } = phrase;
    spoken ||= kind === 'speech' || SPEAKS.test(tie);
    const before = phrases[index - 1];
    const dash = /^[–—-]+$/u.test(mark) && tie === '';
    if (
      dash &&
      before &&
      isSession(phrase.text) &&
      ['occasion', 'organization'].includes(before.kind)
    ) {
      names.splice(
        before.kind === 'occasion' ? -1 : names.length,
        1,
        text.slice(before.start, phrase.start + phrase.text.length),
      );
      continue;
    }
    if (occasion === undefined) continue;
    const said =
      spoken ||
      phrases[index + 1]?.kind === 'speech' ||
      (AT.test(tie) && phrases.some(({ kind }) => kind === 'speech'));
    if (tie === 'in' && /\d$/u.test(occasion)) continue;
    if (said || bare || isHeadline) names.push(occasion);
  }
  const [host] = phrases;
  if (
    names.length === 0 &&
    host?.kind === 'organization' &&
    bare &&
    hasKind(line, 'day') &&
    hasKind(line, 'place', 'person')
  )
    names.push(host.text);
  const audience =
    names.length > 0 || !spoken
      ? undefined
      : phrases.find(
          ({ kind, tie }, index) =>
            kind === 'organization' &&
            /(?:^|given |delivered )(?:to|before|at)$/u.test(tie) &&
            phrases[index - 1]?.kind !== 'office',
        );
  if (audience) names.push(audience.text);
  if (
    bare &&
    !isHeadline &&
    !hasKind(line, 'day', 'person') &&
    ![above, below[0]].some(
      (beside) =>
        beside !== undefined &&
        isHeader(beside) &&
        hasKind(beside, 'day', 'venue', 'person', 'office'),
    )
  )
    return [];
  return names.slice(0, 1).map((value) => ({ field: 'event', value }));
}

/** A line that says when its page appeared. */
export const PUBLISHES = /\b(?:publish|post|updat|releas|modif|archiv|creat)/iu;

/** The place that a line names: behind in, behind an occasion or a venue, beside a day. */
function placeOf(line: HeaderLine, { above, below }: Beside): Found[] {
  const { phrases, text } = line;
  if (PUBLISHES.test(text)) return [];
  const isSaid = hasKind(line, 'speech', 'occasion', 'day');
  const within = phrases.flatMap(({ kind, tie, text }, index) => {
    const before = phrases[index - 1];
    if (tie !== 'in' || (kind !== 'place' && kind !== 'person')) return [];
    const sure =
      before !== undefined &&
      (before.kind === 'speech' ||
        endsAsOccasion(before.text) ||
        (before.kind === 'venue' && before.tie !== ''));
    return [{ text, sure }];
  });
  if (within.length > 0 && isSaid) {
    const sure = within.length === 1 ? within : within.filter((each) => each.sure);
    return sure.length === 1 ? found(sure[0]?.text) : [];
  }
  const dated =
    hasKind(line, 'day') ||
    [above, below[0]].some((beside) => beside?.phrases.length === 1 && hasKind(beside, 'day'));
  const run = phrases.filter(({ kind }) => kind !== 'day');
  const lead = run.findIndex(
    ({ kind }) => kind === 'occasion' || kind === 'venue' || kind === 'organization',
  );
  const behind = lead < 0 ? run : run.slice(lead);
  const isPlain = ({ kind, tie, mark }: Phrase, index: number) =>
    ['occasion', 'venue', 'organization', 'place', 'person', 'proper'].includes(kind) &&
    (index === 0 || mark === ',' || tie === 'in' || tie === 'at');
  const end = behind.findIndex((phrase, index) => !isPlain(phrase, index));
  if (end === 0 || behind.length === 0 || (end > 0 && !hasKind(line, 'speech'))) return [];
  if (end > 0) behind.length = end;
  if (lead < 0 && !(dated && (hasKind(line, 'day') || behind.length > 1))) return [];
  if (lead >= 0 && !isSaid && (!dated || lead > 0)) return [];
  if (lead < 0 && behind.some(({ person }) => person?.role !== undefined)) return [];
  return found(cityOf(behind));
}

function found(value: string | undefined): Found[] {
  return value === undefined ? [] : [{ field: 'place', value }];
}

/** The city among places from small to large, else the venue. */
function cityOf(phrases: readonly Phrase[]): string | undefined {
  const open = phrases.filter(
    ({ kind }) => kind === 'place' || kind === 'person' || kind === 'proper',
  );
  const country = open.at(-1);
  const cities =
    country && /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/u.test(country.text) && open.length > 1
      ? open.slice(0, -1)
      : open;
  if (cities.length > 0) return (cities.length === 1 ? cities[0] : cities.at(-2))?.text;
  return phrases.find(({ kind }) => kind === 'venue')?.text;
}
