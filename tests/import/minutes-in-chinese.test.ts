import { describe, expect, it } from 'vitest';
import { outline, read } from './import-text.ts';

const QUESTIONS = `任总：渡船要修，码头也要修，大家先说说你们的困难。

李小河：船不够。

任总：船不够就造船，造船要用心，不要怕慢。我们修一条船是为了过河，不是为了好看。

王小岸：码头太旧。

任总：码头旧了就修，修的时候要想到后来的人，这就是我要讲的。`;

describe('minutes in which one is addressed by surname', () => {
  it('are that person’s, with the full name where the page has it', async () => {
    const { facts } = await read(
      'a.md',
      `# 与渡口办事处座谈纪要\n\n任渡舟听取了渡口办事处的汇报。\n\n${QUESTIONS}\n`,
    );
    expect(facts.speaker?.map(({ value }) => value)).toEqual(['任渡舟']);
  });

  it('are nobody’s who asks', async () => {
    const edition = await read('a.md', `# 与渡口办事处座谈纪要\n\n${QUESTIONS}\n`);
    expect(edition.facts.speaker).toBeUndefined();
    expect(outline(edition)).toContain('@ 李小河');
  });

  it('are not of whoever greets them and asks', async () => {
    const asked = '任总您好，我是渡口结算部的徐小岸，请问船什么时候修好？';
    const told = Array.from(
      { length: 8 },
      (_, n) => `第${String(n + 1)}条船要修好，你们要把码头管好，大家要用心。`,
    ).join('\n\n');
    const { facts } = await read('a.md', `# 与渡口结算部座谈纪要\n\n${asked}\n\n${told}\n`);
    expect(facts.speaker).toBeUndefined();
  });
});

describe('what looks like somebody in Chinese', () => {
  it.each<[head: string, name: string | undefined]>([
    ['与毛里求斯员工座谈会上的讲话', undefined],
    ['何文诺贝尔文学奖获奖演讲全文', undefined],
    ['局长何文?舟在渡口大会上的讲话', undefined],
    ['代表市长何文舟出席渡口大会的致辞', '何文舟'],
  ])('%s', async (head, name) => {
    const talk =
      '各位来宾，大家好！我今天讲渡船。\n\n我们那里只有一条渡船，每天过河。\n\n谢谢大家！';
    const { facts } = await read('a.txt', `${head}\n\n${talk}`);
    expect(facts.speaker?.[0]?.value).toBe(name);
  });
});
