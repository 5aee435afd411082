import type { Hint, Item } from '../draft.ts';
import { announcesTalk } from '../structure/announcements.ts';
import { isProse } from '../structure/phrases.ts';
import { mostAddressed } from './addressed.ts';
import { isByline } from './byline.ts';
import { asWritten, folded } from './english/capitals.ts';
import { personIn } from './english/people.ts';
import { callsOwnSpeech } from './english/speech-name.ts';
import { byFirstName, bySurnameLabel, inFullName, withSurname } from './names-in-full.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { isPersonName } from './person-name.ts';
import { mainSpeaker } from './sole-speaker.ts';

/**
 * The one who spoke, of all whom `hints` name as speakers; undefined where they name several alike. In
 * a dialogue it is one of those who have turns.
 *
 * @param introduced what people say of themselves, where nothing else says who spoke
 * @param whole all texts of the page: what they write small as well is nobody's name
 */
export function whoSpoke(
  hints: readonly Hint[],
  items: readonly Item[],
  introduced: readonly Hint[],
  whole: readonly string[],
): Hint | undefined {
  const isOrdinary = ordinaryWords(whole);
  const isEulogy = whole.some((text) => text.length < 200 && EULOGY.test(text));
  const talking = peopleTalking(items);
  const speakers = byVotes(
    inFull(hints)
      .filter(
        ({ field, value, text }) =>
          field === 'speaker' &&
          (talking.has(value.toLowerCase()) || !isOrdinary(value)) &&
          // Alone over a eulogy stands of whom it is.
          !(isEulogy && text === value),
      )
      .map((hint) => ({ ...hint, value: asInTurns(inFullName(hint.value, whole), items) }))
      .filter(({ value }) => talking.size < 2 || talking.has(value.toLowerCase())),
  );
  const own = introduced
    .filter(({ field }) => field === 'speaker')
    .slice(0, 1)
    .map((hint) => ({ ...hint, value: withSurname(hint.value, whole) }));
  const turn = soleTurn(items, whole);
  if (turn && speakers.every(({ value }) => surnameOf(value) !== surnameOf(turn.value)))
    return turn;
  const addressed = mostAddressed(items, whole);
  if (addressed) {
    const stated = speakers.find(({ value }) => value.startsWith(addressed.surname));
    return stated ?? addressed.hint;
  }
  return undisputed(
    [
      speakers,
      own,
      byFirstName(items, whole),
      mainSpeaker(items, (surname) => inFullName(surname, whole)).filter(
        ({ field }) => field === 'speaker',
      ),
      bySurnameLabel(items, whole),
      inCaption(hints, items),
    ]
      .map((found) => found.filter(({ value }) => !isHost(value, whole)))
      .find(({ length }) => length > 0) ?? [],
  );
}

/** Dr Morgen Alder: over all the words: whoever alone has a turn, which begins the talk, is it, whoever else is named with them. */
function soleTurn(items: readonly Item[], whole: readonly string[]): Hint | undefined {
  const [first, ...others] = items.filter(({ type }) => type !== 'chapter');
  const label = first && labelAlone(first);
  if (first === undefined || label === undefined || others.some((item) => labelAlone(item)))
    return undefined;
  const person = personIn(folded(label));
  const isNamed = whole.some(
    (text) => text !== `${label}:` && text.includes(person?.name ?? `${label}:`),
  );
  return person === undefined || person.isSurname === true || !isNamed
    ? undefined
    : { field: 'speaker', value: asWritten(person.name, label), line: first.line, text: label };
}

/** Of a turn, or of what stands alone over the words of one: Dr Morgen Alder: */
function labelAlone(item: Item): string | undefined {
  if (item.type === 'turn') return item.speaker;
  return item.type === 'passage' ? /^(\p{Lu}[^:!?]{3,60}):$/u.exec(item.text)?.[1] : undefined;
}

function surnameOf(name: string): string {
  return (name.split(' ').at(-1) ?? name).toLowerCase();
}

/** 主持：何一舟, where another line has 主讲：…: whoever begins there presents the one who gives the talk. */
function isHost(name: string, whole: readonly string[]): boolean {
  const [presides, speaks] = [HOST, LABELLED].map((label) =>
    whole.filter((text) => text.length < LABEL_LINE && label.test(text)),
  );
  return (
    speaks?.some((text) => !text.includes(name)) === true &&
    presides?.some((text) => text.split(HOST).at(-1)?.includes(name)) === true
  );
}

const HOST = /(?:^|[\s；;|｜])主持(?:人)?\s*[:：丨|]\s*/u;
const LABEL_LINE = 120;

/** Characters of what stands under a picture. */
const CAPTION = 40;

/** 会长何文舟在会议现场 under a picture, where the page says but that a 会长 speaks: the only one whom it shows. */
function inCaption(hints: readonly Hint[], items: readonly Item[]): Hint[] {
  const office = hints.find(({ field, of }) => field === 'role' && of === undefined)?.value;
  if (office === undefined || !/^\p{Script=Han}{2,6}$/u.test(office)) return [];
  const named = new RegExp(
    `^${office}(\\p{Script=Han}{2,3})(?:先生|女士)?(?:[在正发發致作讲講]|$)`,
    'u',
  );
  const found = items.flatMap((item): Hint[] => {
    if (item.type !== 'passage' || item.text.length > CAPTION) return [];
    const { line, text } = item;
    const name = named.exec(text)?.[1];
    return name !== undefined && isPersonName(name)
      ? [{ field: 'speaker', value: name, line, text }]
      : [];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found : [];
}

const EULOGY = /\beulog(?:y|ies)\b/iu;

/** Who is 林郑 for short is not another than 林郑月娥. */
function inFull(hints: readonly Hint[]): Hint[] {
  const names = hints.flatMap(({ field, value }) =>
    field === 'speaker' && /^\p{Script=Han}{4}$/u.test(value) ? [value] : [],
  );
  return hints.filter(
    ({ field, value }) =>
      field !== 'speaker' ||
      !/^\p{Script=Han}{2}$/u.test(value) ||
      !names.some((name) => name.startsWith(value)),
  );
}

/** 演讲人：何文 */
const LABELLED =
  /(?:^|\s)(?:演[讲講说說](?:人|者|嘉[宾賓])|[讲講][者师師]|主[讲講](?:人|嘉[宾賓])?|分享(?:人|嘉[宾賓]))\s*[:：丨|]/u;

/** Whether a line is there to say who gave the talk. */
function saysWhose(text: string): boolean {
  const isBy = / by /iu.test(text) && callsOwnSpeech(text);
  return announcesTalk(text) || LABELLED.test(text) || isByline(text) || isBy;
}

/** Values named more often come first; the line that announces the talk knows best. */
function byVotes(hints: readonly Hint[]): Hint[] {
  const votes = new Map<string, number>();
  for (const { value, text } of hints) {
    votes.set(value, (votes.get(value) ?? 0) + (saysWhose(text) ? 3 : 1));
  }
  return hints.toSorted(
    (a, b) =>
      (votes.get(b.value) ?? 0) - (votes.get(a.value) ?? 0) ||
      Number(isProse(b.text)) - Number(isProse(a.text)),
  );
}

/** Baker Ilse Morgen is the Ilse Morgen who has turns. */
function asInTurns(name: string, items: readonly Item[]): string {
  const turn = items.find(
    (item) =>
      item.type === 'turn' && isPersonName(item.speaker) && name.endsWith(` ${item.speaker}`),
  );
  return turn?.type === 'turn' ? turn.speaker : name;
}

/** People who have turns, in small letters: a record may call Ada Fenwick ADA FENWICK. */
function peopleTalking(items: readonly Item[]): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) =>
      item.type === 'turn' && isPersonName(item.speaker) ? [item.speaker.toLowerCase()] : [],
    ),
  );
}

/** 蔡清河今天发表演说: whoever gives the speech in the very sentence that names others, too. */
const GIVES = /^[^，,。；;]{0,10}(?:[发發]表|致[辞辭词詞]|演[讲講说說]|[讲講][话話]|作了|做了)/u;

function gives({ value, text }: Hint): boolean {
  return text
    .split(value)
    .slice(1)
    .some((rest) => GIVES.test(rest));
}

/** The first speaker, unless its very line names another as well, of whom it says as much: then several spoke. */
function undisputed([first, ...others]: readonly Hint[]): Hint | undefined {
  if (!first) return undefined;
  // The line that announces the talk says whose it is, whoever else is named above it.
  const announced = [first, ...others].filter(({ text }) => announcesTalk(text));
  if (announced.length > 0 && announced.every(({ value }) => value === first.value)) return first;
  // 何文舟 渡口大学教授, over 李望舒 渡口大学教授: a line each.
  const isAlike = (text: string) => text === first.text || (isByline(first.text) && isByline(text));
  const rivals = others.filter(({ value, text }) => value !== first.value && isAlike(text));
  // Whom more lines name than any of them is it.
  const lines = (name: string) =>
    new Set([first, ...others].filter(({ value }) => value === name).map(({ line }) => line)).size;
  const rival = rivals.filter(
    ({ value }) =>
      !first.value.includes(value) &&
      !value.includes(first.value) &&
      lines(value) >= lines(first.value),
  );
  if (rival.length === 0 || first.line === 0) return first;
  const givers = [first, ...rival].filter(gives);
  return new Set(givers.map(({ value }) => value)).size === 1 ? givers[0] : undefined;
}
