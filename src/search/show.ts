import type { Language } from '../archive/languages.ts';
import { findMarks } from './marks.ts';
import type { SearchIndex } from './open-index.ts';
import type { Found } from './query.ts';
import type { PassageHit, TalkHit } from './rank.ts';
import type { Place } from './region-map.ts';

/** A found talk as it is shown. */
export interface ShownTalk {
  slug: string;
  /** Of the edition that is shown: the one with the best passage. */
  language: Language;
  /** Below the base. */
  path: string;
  title: string;
  /** Empty where no source says. */
  date: string;
  speakers: string[];
  event: string;
  /** Fields of its header that the whole query stands in. */
  named: string[];
  /** Passages found in all its editions. */
  found: number;
  /** Those of them that say something else than the ones shown. */
  further: number;
  /** The best ones, in the shown edition and the others. */
  passages: ShownPassage[];
}

export interface ShownPassage {
  id: string;
  language: Language;
  path: string;
  text: string;
  /** `[start, end]` of what was found in `text`, in UTF-16 code units. */
  marks: [number, number][];
  /** The chapter that it begins, with what was found there. */
  heading?: { text: string; marks: [number, number][] };
  /** The same passage in the talk's other editions. */
  counterparts: { language: Language; path: string; text: string }[];
}

export interface ShowOptions {
  /** Passages of the talk, at most. All of them, in every edition, without it. */
  passages?: number;
  /** Language of the reader: of two editions that say the same, this one is shown. */
  language?: Language;
}

/** A talk with the texts of its best passages. */
export async function show(
  index: SearchIndex,
  found: Found,
  hit: TalkHit,
  { passages: limit, language }: ShowOptions = {},
): Promise<ShownTalk> {
  const { bundle } = hit;
  const { table } = bundle;
  const different = limit === undefined ? hit.passages : oneEditionEach(hit, language);
  const chosen = different.slice(0, limit);
  const [first] = chosen;
  const edition = first?.edition ?? editionFor(hit, language);
  const [{ card }, passages] = await Promise.all([
    bundle.block(first ? bundle.textPlace(first.region) : { edition, block: 0 }),
    Promise.all(
      chosen.map((passage, number) =>
        showPassage(index, found, hit, passage, limit !== undefined && number === 0),
      ),
    ),
  ]);
  return {
    slug: card.slug,
    language: table.language[edition] ?? 'zh-Hans',
    path: card.path,
    title: card.title,
    date: table.date[edition] ?? '',
    speakers: table.speakers[edition] ?? [],
    event: table.event[edition] ?? '',
    named: [...hit.named.keys()],
    found: hit.passages.length,
    further: different.length - chosen.length,
    passages,
  };
}

function editionFor({ bundle, talk }: TalkHit, language: Language | undefined): number {
  const own = bundle
    .editionsOf(talk)
    .find((edition) => bundle.table.language[edition] === language);
  return own ?? bundle.originalOf(talk);
}

/** The passages without those that say in another edition what a better one says already. */
function oneEditionEach(
  { bundle, passages }: TalkHit,
  language: Language | undefined,
): PassageHit[] {
  const chosen = new Map<number, PassageHit>();
  for (const passage of passages) {
    const number = bundle.place(passage.region).passage;
    const known = chosen.get(number);
    const isOwn = bundle.table.language[passage.edition] === language;
    if (!known || (isOwn && known.edition !== passage.edition)) chosen.set(number, passage);
  }
  return [...chosen.values()];
}

async function showPassage(
  index: SearchIndex,
  { phrases }: Found,
  hit: TalkHit,
  { region, edition }: PassageHit,
  withCounterparts: boolean,
): Promise<ShownPassage> {
  const { bundle } = hit;
  const place = bundle.textPlace(region);
  const { card, passages } = await bundle.block(place);
  const passage = passages[place.inBlock];
  if (!passage)
    throw new RangeError(`no passage ${place.inBlock} in block ${place.block} of ${card.path}`);
  const { id, text, heading } = passage;
  return {
    id,
    language: bundle.table.language[edition] ?? 'zh-Hans',
    path: card.path,
    text,
    marks: findMarks(text, phrases, index.fold),
    ...(heading === undefined
      ? {}
      : { heading: { text: heading, marks: findMarks(heading, phrases, index.fold) } }),
    counterparts: withCounterparts ? await counterparts(hit, bundle.place(region), id) : [],
  };
}

/** The passage of the same id in the other editions, where it stands at the same number. */
async function counterparts(
  { bundle, talk }: TalkHit,
  { edition, passage }: Place,
  id: string,
): Promise<ShownPassage['counterparts']> {
  const others = bundle.editionsOf(talk).filter((other) => other !== edition);
  const shown = await Promise.all(
    others.map(async (other) => {
      const region = bundle.passageOf(other, passage);
      if (region === undefined) return [];
      const { card, passages } = await bundle.block(bundle.textPlace(region));
      const same = passages.find((candidate) => candidate.id === id);
      const language = bundle.table.language[other] ?? 'zh-Hans';
      return same ? [{ language, path: card.path, text: same.text }] : [];
    }),
  );
  return shown.flat();
}
