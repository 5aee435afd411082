import type { Hint, Item } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { officeIn } from './offices.ts';
import { sentences } from './parts.ts';
import { personIn } from './people.ts';

/** Here are her prepared remarks; The text of his speech follows. */
const REMARKS =
  '(?:his|her|their) (?:[\\p{Ll}-]+ ){0,3}(?:remarks|speech|address|statement|comments|lecture|homily|sermon)';
const FOLLOWS = new RegExp(
  `^(?:(?:here|below|following) (?:is|are) |the following (?:is|are) |read )(?:(?:a|the) (?:full |edited |complete )?(?:transcript|text|version) of )?${REMARKS}\\b|^(?:(?:a|the) (?:full )?(?:transcript|text) of )?${REMARKS} (?:as [\\p{Ll} ]{4,30} )?(?:follows?|(?:is|are) below|can be read below)\\b`,
  'iu',
);
/** Full remarks as prepared for delivery: on the next line, over the first words. */
const REMARKS_ALONE =
  /^(?:(?:her|his|their|the|read|below are|here are)\b[\s:]{0,2}){0,3}(?:(?:full|complete|prepared|written|welcome|opening|keynote) )*(?:remarks|speech|address|statement|text|transcript)(?: of (?:her|his|their|the) (?:\p{Ll}+ )?(?:remarks|speech|address|statement))?(?:,? (?:as (?:prepared|delivered|written)(?: for delivery)?|follows?|(?:is|are) below|below))?\s?[:.]$/iu;
/** On Oct. 19, in Lowmere on Tuesday: in front of who it was. */
const WHEN_FIRST = /^(?:(?:on|in|at|last|this|earlier) [^;:]{3,60}?, |yesterday,? |today,? )/iu;
/** Ada Fenwick was installed as, Principal Ada Fenwick addressed */
const SUBJECT =
  /^(\p{Lu}[^,;:()]{4,90}?)(?:,[^,;:]{3,120},)? (?:was|has|is|spoke|gave|addressed|delivered|took|became|received|accepted|welcomed|opened|closed|joined|told|visited|thanked|urged|called|kicked|hosted|shared|presented|made|offered|honou?red|testified|speaks|gives|welcomes|addresses|delivers|opens) /u;
/** … as the 3rd Warden of the Ferry Museum on May 1 */
const AS =
  /\b(?:installed|inaugurated|sworn in|invested|enthroned|elected|appointed|named|instituted|inducted|consecrated) as (?:the )?(?:(?:\d{1,3}(?:st|nd|rd|th)|[\p{Ll}-]{3,14}(?:st|nd|rd|th)|new) )?([^,;:]{4,90}?)(?= (?:on|in|at|during|by|last|this|yesterday|today)\b|[,.]|$)/u;
const LONGEST = 900;

/** Who it is that a line over a talk tells of, and then that their remarks follow. */
export function toldOver(lead: readonly Line[], items: readonly Item[]): Hint[] {
  const [passage] = items;
  const first = passage?.type === 'passage' ? passage.text : '';
  return lead.flatMap((line, index): Hint[] => {
    if (line.text.length > LONGEST) return [];
    const said = sentences(line.text);
    const at = said.findIndex((sentence) => FOLLOWS.test(sentence));
    const isOver = REMARKS_ALONE.test(lead[index + 1]?.text ?? first);
    const told = (at > 0 ? said[at - 1] : isOver ? said[0] : undefined) ?? '';
    const person = personIn(SUBJECT.exec(told.replace(WHEN_FIRST, ''))?.[1] ?? '');
    if (person === undefined || person.isSurname === true) return [];
    const { role, organization } = officeIn(AS.exec(told)?.[1] ?? '') ?? person;
    const of = { ...line, of: person.name };
    return [
      { ...line, field: 'speaker', value: person.name },
      ...(role === undefined ? [] : [{ ...of, field: 'role' as const, value: role }]),
      ...(organization === undefined
        ? []
        : [{ ...of, field: 'organization' as const, value: organization }]),
    ];
  });
}
