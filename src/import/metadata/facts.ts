import type { Language } from '../../archive/languages.ts';
import type { Hint, HintField, Item } from '../draft.ts';
import { plainSpaces } from '../draft.ts';
import type { Around } from '../structure/find-talk.ts';
import { noiseOf } from '../structure/noise.ts';
import { namesSpeech } from '../structure/phrases.ts';
import { tellsWhatTextIs } from '../structure/text-notes.ts';
import { tellsOccasionIsOver } from '../structure/end-of-talk.ts';
import { endsWithCredit } from '../structure/picture.ts';
import { speakerByOffice } from './by-office.ts';
import { bylines } from './byline.ts';
import { besideSpeaker, fullerFirst, notOfOthers } from './beside-speaker.ts';
import { bodiesOfPage } from './bodies-of-page.ts';
import type { Line } from './chinese.ts';
import { madeOffice } from './chinese/made-office.ts';
import { officeOfTrail, ownOffice } from './chinese/own-office.ts';
import { authorsWhoSpoke } from './authors.ts';
import { describedInChinese } from './described.ts';
import { pageOf } from './chinese/page.ts';
import { headBelow, isNoteOfText, signedInEnglish } from './english/below.ts';
import { isDayAndPlace } from './english/lines.ts';
import { holderOfOffice } from './english/holder.ts';
import { nameOverTalk } from './english/name-over.ts';
import { saidInSentences } from './english/said-of.ts';
import { speakerOfTrail } from './english/site-of.ts';
import { toldOver } from './english/told-over.ts';
import { peopleOfDialogue } from './dialogue.ts';
import { occasionsOfTalk } from './events.ts';
import { dayOfFile } from './file-name.ts';
import { dayInWords, notesIn, occasionInWords, placeInWords } from './first-words.ts';
import { givenAt } from './given-at.ts';
import { giverNamed } from './giver-named.ts';
import { withoutGreeted } from './greeted.ts';
import { firstPassages } from './first-passages.ts';
import { headlineOf } from './headline.ts';
import { endsOfTrails, withoutMasthead } from './headline-signs.ts';
import { introductionsIn } from './introductions.ts';
import { withLabelsJoined } from './labels-alone.ts';
import { withGeneration } from './names-in-full.ts';
import { namedWithSpeech } from './people-named.ts';
import { placeBehindName, placeOfEvent, placeOfSchool } from './place-of-event.ts';
import { dayOfAddress, publishedOn } from './published-on.ts';
import { linesOf, textOfItem } from './lines-of.ts';
import { publisherOf } from './publisher.ts';
import { readerOf } from './reader.ts';
import { rightsStated } from './rights-stated.ts';
import { titleFromHeadline } from './title.ts';
import { titlesByPlace } from './title-by-place.ts';
import { titleBehindName } from './title-beside-name.ts';
import { signedBelow } from './signed-below.ts';
import { sound } from './sound.ts';
import { dayInSlashes } from './slash-days.ts';
import { speakersBeside } from './speaker-lines.ts';
import { wholeNameHints } from './whole-names.ts';
import { whoSpoke } from './who-spoke.ts';
import { passagesOf } from '../draft.ts';

/** For each field what the source says, the best first. */
export type Facts = Partial<Record<HintField, Hint[]>>;

interface Known {
  /** Name of the file. */
  name: string;
  /** What the format says by itself. */
  hints: readonly Hint[];
  around: Around;
  /** The talk. */
  items: readonly Item[];
  language: Language;
}

/** What a source says about its talk. A field of which it says nothing is not there. */
export function gatherFacts(known: Known): Facts {
  const { items, language } = known;
  const hints = known.hints.map((hint) => ({ ...hint, value: plainSpaces(hint.value) }));
  const above = withLabelsJoined(linesOf(known.around.above));
  const under = linesOf(known.around.below);
  // What stands below the talk is about other things, but for who the speaker is.
  const below = [...linesOf(known.around.within), ...under];
  const lines = [...above, ...below];
  // A note on the talk may say where its slides are, too.
  const lead = withoutGreeted(
    above.filter(({ text }) => tellsWhatTextIs(text) || !CHROME.has(noiseOf(text)?.name ?? '')),
    items,
  );
  for (const { field, line, value } of hints) {
    if (field === 'headline' && !lead.some(({ text }) => text === value))
      lead.unshift({ line, text: value });
  }
  const whole = [...lines.map(({ text }) => text), ...items.map(textOfItem)];
  const ofPage = withoutMasthead(lead, above);
  const headline = headlineOf(ofPage, hints, items, endsOfTrails(above));
  const readLines = readerOf(language, lead, headline[0], whole);
  const inTalk = notesIn(items);
  const isNote = ({ text }: Line) =>
    tellsWhatTextIs(text) || tellsOccasionIsOver(text) || isNoteOfText(text);
  const notes = [
    ...inTalk.filter((note) => isNote(note) || isDayAndPlace(note.text)),
    ...below.filter(isNote),
    ...headBelow(under),
  ];
  const read = [
    ...readLines([...new Set([...lead, ...inTalk, ...notes])]).filter(
      // A picture may be of another day, and from elsewhere.
      ({ field, text }) => !(/^(?:date|place|event)$/u.test(field) && endsWithCredit(text)),
    ),
    // Below, only an office says of whom it is; one without its holder is somebody else's.
    ...readLines(below.filter(({ text }) => !CHROME.has(noiseOf(text)?.name ?? ''))).filter(
      ({ of }) => of !== undefined,
    ),
  ];
  const fileName = dayOfFile(known.name);
  const published = [
    ...hints.filter(({ field }) => field === 'published'),
    ...publishedOn(lines, above.length, headline[0]),
    ...dayOfAddress(hints),
  ];
  const stated = [
    ...hints,
    ...read,
    ...wholeNameHints(lead),
    ...titlesByPlace(ofPage, headline[0]),
  ];
  if (!stated.some(({ field }) => field === 'event')) stated.push(...occasionInWords(items));
  const signed = [
    ...speakersBeside(lead, headline, items),
    ...signedBelow(under),
    ...signedInEnglish(under),
    ...speakerOfTrail(above),
    ...toldOver(lead, items),
    ...nameOverTalk(lead, items),
    ...bylines(lead, items, pageOf(whole)),
  ];
  const beside = [...signed, ...authorsWhoSpoke(lead, under, headline[0], items)];
  const introduced = introductionsIn(items);
  const holder = holderOfOffice(stated, [...lead, ...firstPassages(items).slice(0, 1)]);
  const titled = language === 'en' ? giverNamed(headline, lead, whole) : [];
  const [giver] = titled;
  const found =
    whoSpoke([...stated, ...beside], items, introduced, whole) ??
    speakerByOffice(stated, lines, lead) ??
    holder[0] ??
    (items.some(({ type }) => type === 'turn')
      ? undefined
      : namedWithSpeech([...headline, ...lead], pageOf(whole)));
  // Of whoever else is found the title does not say that the speech is theirs.
  const isOther =
    giver !== undefined &&
    found !== undefined &&
    // A speech may be called after somebody; by whom it was is said plainly.
    / by /iu.test(giver.text) &&
    !giver.text.includes(found.value) &&
    !namesSpeech(found.text);
  const one = found === undefined || isOther ? giver : found;
  const several = peopleOfDialogue(one, lead, items);
  // Of several nobody has the talk’s office, nor its name.
  const speaker = several.length > 1 ? undefined : (several[0] ?? one);
  // What nobody says whose it is whoever gives the talk says of themselves.
  const ofSpeaker = (hint: Hint) => (speaker ? { of: speaker.value, ...hint } : hint);
  const ofTalk = notOfOthers(
    [...lead.filter(({ text }) => !endsWithCredit(text)), ...notes],
    stated,
    speaker,
  );
  const givenAbove = givenAt(ofTalk, published, fileName, stated, headline[0]);
  const given = [
    ...givenAbove,
    ...signed.filter(
      ({ field }) =>
        (field === 'date' || field === 'place') && !givenAbove.some((hint) => hint.field === field),
    ),
  ];
  const occasions = occasionsOfTalk(stated, headline, whole, speaker);
  const own = besideSpeaker(
    [
      ...stated,
      ...(one === giver ? titled.slice(1) : []),
      ...holder.slice(1),
      ...beside,
      ...describedInChinese(speaker?.value, { headline, lead, lines, hints, items, whole }),
      ...introduced.map(ofSpeaker),
      ...madeOffice(firstPassages(items)).map(ofSpeaker),
      ...ownOffice(passagesOf(items)).map(ofSpeaker),
      ...saidInSentences(speaker?.value, lead, below, items),
      ...officeOfTrail(above).map(ofSpeaker),
    ],
    speaker,
  );
  const facts: Hint[] = [
    ...stated.filter(({ field }) => !APART.has(field)),
    ...occasions,
    ...(hints.some(({ field }) => field === 'speaker')
      ? hints.filter(({ field }) => field === 'speaker')
      : several.length > 1
        ? several
        : [speaker ?? []].flat()
    ).map((hint) => withGeneration(hint, whole)),
    ...own,
    ...bodiesOfPage(own, { lines, hints, items, speaker, whole }),
    ...headline,
    ...titleBehindName(headline, ofPage, speaker),
    ...titleFromHeadline(headline, speaker, items, lead, { hints, above }),
    ...published,
    ...(stated.some(({ field }) => field === 'date') ? [] : given),
    ...dayInSlashes(lead, whole),
    ...placeOfEvent(occasions[0]),
    ...placeOfSchool(occasions[0], own, whole),
    ...placeBehindName(speaker, [...headline, ...lead]),
    ...(one === giver ? titled.filter(({ field }) => field === 'place') : []),
    ...placeInWords(items),
    ...dayInWords(items, published[0]?.value),
    // Within the talk a source is that of a picture.
    ...publisherOf([...above, ...under]),
    ...rightsStated(lines),
    ...fileName,
  ];
  return Object.fromEntries(
    [...new Set(facts.map(({ field }) => field))].flatMap((field) => {
      const found = facts
        .filter((hint) => hint.field === field)
        .flatMap((hint) => sound(hint, speaker));
      const isOrdered = field === 'event' || field === 'place' || field === 'organization';
      return found.length === 0 ? [] : [[field, isOrdered ? fullerFirst(found) : found]];
    }),
  );
}

/** Fields of which what is stated is weighed before it counts. */
const APART = new Set<HintField>([
  'speaker',
  'published',
  'role',
  'organization',
  'headline',
  'event',
  'owner',
]);
/** Lines that pages have for other pages' sake. */
const CHROME = new Set([
  'navigation',
  'related',
  'tag-cloud',
  'share',
  'advert',
  'follow',
  'picture',
  'post',
]);
