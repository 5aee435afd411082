import { describe, expect, it } from 'vitest';
import { outline, read, refusalOf } from './import-text.ts';
import { text } from './page-of-talk.ts';
import { said } from './within-a-talk.ts';

describe('nobody else speaks', () => {
  it.each([
    [
      'in bold that a paragraph goes on from',
      '**何文：这是我当时对他说的话。** 他听见了，我们都听见了。',
      '**张三：你来不来？** 我就这样问他。',
    ],
    [
      'on a wall',
      '**Ada Fenwick: the boat is ours.** I read that on the wall, and so did you.',
      '**Ole Brand: the boat is theirs.** That stood below it, and I laughed.',
    ],
  ])('%s', async (_, ...lines) => {
    expect((await said(...lines)).some((line) => line.startsWith('@'))).toBe(false);
  });

  it('in what is counted off', async () => {
    const edition = await read(
      'a.txt',
      text(
        '问：您怎么看渡船？',
        '答：我有三条原则，都是船家教给我的。',
        '原则一：先看水，再看船。',
        '原则二：不同别人比快。',
        '原则三：过了河就说谢谢。',
        '问：就这些吗？',
        '答：就这些。谢谢大家！',
      ),
    );
    expect(outline(edition).filter((line) => line.startsWith('@'))).toEqual([
      '@ 问',
      '@ 答',
      '@ 问',
      '@ 答',
    ]);
    expect(outline(edition)).toContain('原则二：不同别人比快。');
  });

  it('on a tape of which somebody tells in their turn', async () => {
    const edition = await read(
      'a.md',
      text(
        '**Ada Fenwick:** I found two tapes.',
        'Ole (00:28): that is what the tape said, and I kept it.',
        'Ole (01:28): that was on the other tape.',
        'Ole: come home. And I came home.',
        '**Host:** And then?',
        '**Ada Fenwick:** I stayed.',
      ),
    );
    expect(outline(edition).filter((line) => line.startsWith('@'))).toEqual([
      '@ Ada Fenwick',
      '@ Host',
      '@ Ada Fenwick',
    ]);
  });

  it('of whom an answer tells', async () => {
    const edition = await read(
      'a.txt',
      text(
        '和何文舟的谈话',
        '问：你觉得渡船还有希望没有？',
        '答：有的。',
        '学生问：为什么要记住？我就说给他听。',
        '问：他听了吗？',
        '答：听了。',
      ),
    );
    expect(outline(edition)).not.toContain('@ 学生');
  });
});

describe('no talk', () => {
  it.each([
    [
      'is a program that was installed',
      text(
        '# Installing Ferry',
        'Congratulations! You have installed Ferry on your machine.',
        'You can now open the configuration and choose a port for it.',
        'The server starts by itself after that.',
      ),
    ],
    [
      'is a prayer that somebody wrote',
      text('# A Prayer', 'Lord, You gave us the river.', 'We thank You for the boat.', 'Amen.'),
    ],
    [
      'is what somebody read of one',
      text(
        '# The Vote',
        '“Mr. Speaker, delegates, I ask you for the boat,” she began on that day.',
        'The house was silent, and the rain fell on its roof.',
        'Nobody answered her until the evening.',
      ),
    ],
    [
      'is a diary',
      text(
        '# 校长的讲话',
        '那天下午，校长走上讲台。',
        '操场上很静，只有旗子在响。',
        '后来下雨了，队伍散了。',
      ),
    ],
  ])('%s', async (_, page) => {
    expect(await refusalOf('a.md', page)).toMatchObject({ rule: 'not-a-talk' });
  });
});
