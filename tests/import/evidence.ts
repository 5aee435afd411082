import type { HintField } from '../../src/import/draft.ts';
import { read } from './import-text.ts';

/** A talk that says nothing of itself. */
export const TALK = `各位来宾，大家好！我今天想和大家讲一讲渡船。

我们那里的渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河。

后来有了桥，我就再也没有见过他。我想，桥是好的，可是我们欠他一声谢谢。

谢谢大家！`;

export const TALK_EN = `Ladies and gentlemen, I grew up by the river and saw the boat every day.

If you ask me for its colour I still know it, and so would you if you had seen it.

Then the boat was gone, and we all believed that the water had taken it.

Thank you.`;

/** What is read of `field` from a page with these lines over and under a talk. */
export async function valueOf(
  field: HintField,
  head: string,
  foot = '',
): Promise<string | undefined> {
  const talk = /\p{Script=Han}/u.test(head + foot) ? TALK : TALK_EN;
  const edition = await read('page.txt', `${head}\n\n${talk}\n\n${foot}`);
  const [fact] = edition.facts[field] ?? [];
  // A file's name is no evidence of the page.
  return fact?.text === 'page.txt' ? undefined : fact?.value;
}

/** What is read of `field` where these are the first words of a talk in Chinese and nothing stands over it. */
export async function valueIn(field: HintField, words: string): Promise<string | undefined> {
  const talk = TALK.replace('各位来宾，大家好！', words);
  const [fact] = (await read('page.txt', talk)).facts[field] ?? [];
  return fact?.text === 'page.txt' ? undefined : fact?.value;
}

export type Case = [what: string, field: HintField, head: string, value: string | undefined];
