import type { Hint, Item } from '../draft.ts';
import { sentencesOf } from '../structure/phrases.ts';
import { unquoted } from '../structure/written.ts';
import { saidInChinese } from './chinese/of-myself.ts';
import type { Own } from './english/of-myself.ts';
import { saidInEnglish, saysSinceWhen } from './english/of-myself.ts';
import { labelOf, mainSpeaker, officeOfLabel, soleSpeaker } from './sole-speaker.ts';

/** Passages at the head of a talk, and sentences of each, in which people say who they are. */
const FIRST = 12;
const SENTENCES = 6;

/**
 * What people say of themselves in their first words: who they are, and as what, and where. Whoever
 * has a turn is the one whom the turn names; of whom nobody says the name, that is whoever gives the talk.
 */
export function introductionsIn(items: readonly Item[]): Hint[] {
  const found: Hint[] = [
    ...soleSpeaker(items),
    // 何市长文舟：: the label has the office, too.
    ...mainSpeaker(items).filter(({ field }) => field === 'role'),
  ];
  const talking = new Set(items.flatMap((item) => (item.type === 'turn' ? [item.speaker] : [])));
  let of: string | undefined;
  let passages = 0;
  for (const item of items) {
    if (item.type === 'turn') of = item.speaker;
    if (item.type !== 'passage') continue;
    if (++passages > FIRST) break;
    const { line, text } = item;
    const label = passages <= 2 ? labelOf(text) : undefined;
    if (label !== undefined) {
      const { role, organization } = officeOfLabel(text) ?? {};
      const hint = { line, text, of: label };
      found.push({ field: 'speaker', value: label, line, text });
      if (role !== undefined) found.push({ ...hint, field: 'role', value: role });
      if (organization !== undefined)
        found.push({ ...hint, field: 'organization', value: organization });
    }
    let isNamed = false;
    if (talking.size > 1 && PRESIDES.test(text)) continue;
    for (const sentence of sentencesOf(text).slice(0, SENTENCES)) {
      // What stands in quotation marks somebody else says of themselves.
      const words = unquoted(sentence);
      // 何总您好，我是运营部的: whoever asks greets who gives the talk.
      if (ASKS.test(words) && (talking.size > 0 || QUESTION.test(text))) break;
      const own: Own[] = [...saidInEnglish(words), ...saidInChinese(words, isNamed)];
      const name = own.find(({ field }) => field === 'speaker')?.value;
      isNamed = name !== undefined;
      of = of !== undefined && isOf(of, name) ? of : (name ?? of);
      for (const { field, value } of own) {
        const hint = { field, line, text: sentence };
        // What people think that I am, or what I am in a play, I am not.
        if (of === undefined && !OF_MYSELF.test(words) && !saysSinceWhen(words)) continue;
        if (of === undefined) found.push({ ...hint, value });
        else found.push(field === 'speaker' ? { ...hint, value: of } : { ...hint, value, of });
      }
    }
  }
  return found;
}

/** I’m Ada Fenwick and I’ll be chairing: who presides where others have turns does not give the talk. */
const PRESIDES =
  /\bI(?:[’']m| am|[’']ll be| will be) (?:chairing|moderating|hosting|facilitating)\b|\b(?:your|today[’']s|tonight[’']s) (?:host|moderator|chair(?:man|woman|person)?|facilitator)\b|\b(?:introduce|welcome) (?:our|today[’']s|tonight[’']s) (?:[\p{L}-]{1,20} ){0,3}speakers?\b/iu;

const ASKS = /^(?:尊敬的)?\p{Script=Han}(?:[总總董]|董事[长長]|[总總]裁)[，,]?[您你]?好/u;
const QUESTION = /[？?]|[请請][问問]|想[问問]/u;

/** How somebody begins who says what they are. */
const OF_MYSELF =
  /^(?:(?:so|well|and|hi|hello|now),? )?I(?:[’']m| am| (?:currently |now )?(?:work|lead|run|head|manage|look after|build|design|maintain|teach))\b|\bmy (?:very )?(?:first|second|third|last|final) |我|本人|[荣榮]幸/iu;

/** Jerod Fenwick says I’m Jerod: the turn knows the whole name. */
function isOf(turn: string, name: string | undefined): boolean {
  return name === undefined || turn.includes(name) || name.includes(turn);
}
