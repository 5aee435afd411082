import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { inSimplified } from './page.ts';

/** 校长要祝福你们, 园长还想跟大家说: heads of schools for children call themselves so. */
const CALLS_SELF =
  /(?:^|[，。！；])(?:(?:首先|其次|最后|今[天日]|现在|在此|在这里|毕业前)，?)?(?<office>校长|园长)(?:还|仍|也|今天|必须|在此)?[要想](?:恭喜|祝福|祝贺|勉励|叮[咛嘱]|提醒|感谢|谢谢|告诉|送给?|祝|跟|和|对|向|把)[^，。！]{0,16}(?:你们|大家|同学|小朋友|毕业生|各位|孩子|家长)/dgu;
/** So often somebody says so who tells of nobody else. */
const OFTEN = 2;

/** The office by which whoever speaks calls themselves, where they do so again and again. */
export function ownOffice(said: readonly Line[]): Hint[] {
  // Few passages have the word, and only those are folded.
  const having = said.filter(({ text }) => /[校园園][长長]/u.test(text));
  const found = having.flatMap(({ line, text }): Hint[] =>
    [...inSimplified(text).matchAll(CALLS_SELF)].flatMap(({ indices }): Hint[] => {
      const span = indices?.groups?.office;
      return span ? [{ field: 'role', value: text.slice(...span), line, text }] : [];
    }),
  );
  return found.length < OFTEN ? [] : found.slice(0, 1);
}

/** 首页 > 校长致辞: in a trail, whose words the page has. */
const TRAIL =
  /[>»›]\s*(?<office>校长|院长|园长|会长|理事长|秘书长|检察长|董事长|总裁|馆长|局长|行长)(?:致[辞词]|寄语|讲话|演讲)\s*(?:[>»›]\s*(?:正文|详情)?\s*)?$/du;

/** The office that the trail of a page names as that of whoever speaks. */
export function officeOfTrail(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }): Hint[] => {
    const span = TRAIL.exec(inSimplified(text))?.indices?.groups?.office;
    return span ? [{ field: 'role', value: text.slice(...span), line, text }] : [];
  });
}
