import type { Speaker } from '../../archive/model.ts';
import type { ArchiveRule, Examples } from '../rule.ts';

/**
 * One person under two ids: a name of the one is a name or an alias of the other. Two people of one
 * name have ids that differ in a number at the end.
 */
export const duplicateSpeaker: ArchiveRule = {
  name: 'duplicate-speaker',
  severity: 'warning',
  scope: 'archive',
  check: ({ speakers }) => {
    const named = new Map<string, Speaker>();
    return [...speakers.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((speaker) => {
        const keys = namesOf(speaker);
        const twin = keys
          .map(({ key }) => ({ key, other: named.get(key) }))
          .find(({ other }) => other);
        for (const { key } of keys) if (!named.has(key)) named.set(key, speaker);
        if (!twin?.other || base(twin.other.id) === base(speaker.id)) return [];
        const { other } = twin;
        return [
          {
            file: `speakers/${speaker.id}.yaml`,
            line: 1,
            column: 1,
            found: keys.find(({ key }) => key === twin.key)?.name ?? speaker.id,
            expected: other.id,
            hint: {
              zh: `与 speakers/${other.id}.yaml 同名：若是同一人，只留一个编号，别名写进 aliases；若是两人，后来的编号写作 ${other.id}-2。`,
              en: `speakers/${other.id}.yaml has the same name: if it is one person keep one id, with the other spellings as aliases; if there are two, give the later one the id ${other.id}-2.`,
            },
          },
        ];
      });
  },
};

export const examples: Examples = {
  good: [
    { files: { 'speakers/li-si.yaml': 'name: { zh-Hans: 李四, en: Li Si }\n' } },
    { files: { 'speakers/zhang-fan-2.yaml': 'name: { zh-Hans: 张帆 }\n' } },
  ],
  bad: [
    { files: { 'speakers/zz-fan.yaml': 'name: { en: Fan Zhang }\n' }, found: 'Fan Zhang' },
    {
      files: { 'speakers/zz.yaml': 'name: { zh-Hans: 老张 }\naliases: [張帆]\n' },
      found: '張帆',
    },
  ],
};

/** Names without what spellings differ in: case, spaces, marks, and the order of Latin words. */
function namesOf({ name, aliases }: Speaker): { key: string; name: string }[] {
  return [...Object.values(name), ...aliases]
    .filter((text) => text !== undefined)
    .map((text) => ({
      name: text,
      key: text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[\s\p{P}]+/u)
        .toSorted()
        .join(''),
    }));
}

function base(id: string): string {
  return id.replace(/-\d+$/, '');
}
