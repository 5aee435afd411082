import { pinyin } from 'pinyin-pro';

/** How a Chinese name is typed in Latin letters, `zhangfan`, `zhang fan`; nothing for other names. */
export function soundsOf(name: string): string[] {
  if (!/^[\p{Script=Han}·‧]+$/u.test(name)) return [];
  const syllables = pinyin(name.replace(/[·‧]/g, ''), {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    v: true,
  });
  const [surname, ...given] = syllables;
  return [
    ...new Set([syllables.join(''), syllables.join(' '), `${surname ?? ''} ${given.join('')}`]),
  ];
}
