import type { Examples, TalkRule } from '../rule.ts';

/** Someone is named as a speaker, and in a talk with turns has none. */
export const silentSpeaker: TalkRule = {
  name: 'silent-speaker',
  severity: 'warning',
  scope: 'talk',
  check: ({ editions: [{ blocks, at }], speakers }) => {
    const speaking = new Set(blocks.flatMap((b) => (b.type === 'turn' ? [b.speaker] : [])));
    if (speaking.size === 0) return [];
    return speakers
      .filter((speaker) => !speaking.has(speaker))
      .map((speaker) => ({
        ...at('speaker', String(speakers.indexOf(speaker))),
        found: speaker,
        expected: `<Turn speaker="${speaker}"/>`,
        hint: {
          zh: `文中没有 ${speaker} 的发言：核对编号，补上 <Turn …/>，或从讲者中去掉。`,
          en: `${speaker} has no turn: check the id, add the turn, or take the name out of the speakers.`,
        },
      }));
  },
};

export const examples: Examples = {
  good: [{ body: '谢谢大家。' }, { body: '<Turn speaker="zhang-fan"/>\n\n谢谢大家。' }],
  bad: [{ body: '<Turn speaker="主持人"/>\n\n有请。', found: 'zhang-fan' }],
};
