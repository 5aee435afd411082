import type { EditionView, Examples, Problem, TalkRule } from '../rule.ts';

/** The times of a translation are those of its original; one that gives none gives none. */
export const translationTimes: TalkRule = {
  name: 'translation-times',
  severity: 'warning',
  scope: 'talk',
  check: ({ editions: [original, ...translations] }) =>
    translations.flatMap((translation) => firstDifference(original, translation)),
};

function firstDifference(original: EditionView, translation: EditionView): Problem[] {
  const [theirs, ours] = [original.marks.times, translation.marks.times];
  if (ours.length === 0) return [];
  const index = Array.from({ length: Math.max(theirs.length, ours.length) }, (_, i) => i).find(
    (i) => theirs[i]?.milliseconds !== ours[i]?.milliseconds,
  );
  if (index === undefined) return [];
  const [wanted, given] = [theirs[index], ours[index]];
  return [
    {
      file: translation.file,
      line: given?.line ?? translation.lines.length,
      column: given?.column ?? 1,
      found: given?.text ?? '（无）',
      expected: wanted
        ? `${wanted.text} (${original.file}:${wanted.line})`
        : `（无）(${original.file})`,
      hint: {
        zh: `译本的时间码从这里起与原文不同（原文 ${theirs.length} 个，译本 ${ours.length} 个）：照原文改正或补上。`,
        en: `From here the times of the translation are not those of the original (${theirs.length} there, ${ours.length} here): correct or add them as the original has them.`,
      },
    },
  ];
}

export const examples: Examples = {
  good: [
    {
      body: '<Time at="0:01"/>一。\n\n<Time at="0:02"/>二。',
      translation: { language: 'en', body: '<Time at="0:01"/>One.\n\n<Time at="0:02"/>Two.' },
    },
    {
      body: '<Time at="0:01"/>一。',
      translation: { language: 'en', body: 'One.' },
    },
  ],
  bad: [
    {
      body: '一。',
      translation: { language: 'en', body: '<Time at="0:01"/>One.' },
      found: '0:01',
    },
    {
      body: '<Time at="0:01"/>一。\n\n<Time at="0:02"/>二。',
      translation: { language: 'en', body: '<Time at="0:01"/>One.\n\n<Time at="0:20"/>Two.' },
      found: '0:20',
    },
    {
      body: '<Time at="0:01"/>一。\n\n<Time at="0:02"/>二。',
      translation: { language: 'en', body: '<Time at="0:01"/>One.\n\nTwo.' },
      found: '（无）',
    },
  ],
};
