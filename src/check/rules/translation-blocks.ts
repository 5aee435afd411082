import { ID_PATTERN } from '../../archive/ids.ts';
import type { Block } from '../../transcript/blocks.ts';
import type { EditionView, Examples, Problem, TalkRule } from '../rule.ts';

/** A translation has the passages, chapters and turns of its original, in the same order. */
export const translationBlocks: TalkRule = {
  name: 'translation-blocks',
  severity: 'error',
  scope: 'talk',
  check: ({ editions: [original, ...translations] }) =>
    translations.flatMap((translation) => firstDifference(original, translation)),
};

export const examples: Examples = {
  good: [
    {
      body: '## 开场\n\n<Turn speaker="现场听众"/>\n\n你好。',
      translation: {
        language: 'en',
        body: '## Opening\n\n<Turn speaker="A listener"/>\n\nHello.',
      },
    },
  ],
  bad: [
    {
      body: '一。\n\n二。\n\n三。',
      translation: { language: 'en', body: 'One.\n\nTwo.' },
      found: '（无）',
    },
    {
      body: '一。\n\n二。',
      translation: { language: 'en', body: 'One.\n\n> Two.' },
      found: '引文 quotation',
    },
    {
      body: '<Turn speaker="zhang-fan"/>\n\n一。',
      translation: { language: 'en', body: '<Turn speaker="li-si"/>\n\nOne.' },
      files: { 'speakers/li-si.yaml': 'name: { zh-Hans: 李四 }\n' },
      found: '发言 turn: li-si',
    },
    {
      body: '一。',
      translation: { language: 'en', body: 'One.\n\n## And more' },
      found: '章 chapter',
    },
  ],
};

function firstDifference(original: EditionView, translation: EditionView): Problem[] {
  const [theirs, ours] = [original.blocks, translation.blocks];
  const length = Math.max(theirs.length, ours.length);
  const index = Array.from({ length }, (_, i) => i).find(
    (i) => kindOf(theirs[i]) !== kindOf(ours[i]),
  );
  if (index === undefined) return [];
  const [wanted, given] = [theirs[index], ours[index]];
  const line = given?.line ?? translation.lines.length;
  const place = wanted ? `${original.file}:${wanted.line}` : original.file;
  return [
    {
      file: translation.file,
      line,
      column: 1,
      found: describe(given),
      expected: `${describe(wanted)} (${place})`,
      hint: {
        zh: `译本从这里起与原文对不上（原文 ${theirs.length} 块，译本 ${ours.length} 块）：照原文第 ${wanted?.line ?? original.lines.length} 行，一段对一段补上、并合或拆开。`,
        en: `From here the translation no longer corresponds (${theirs.length} blocks there, ${ours.length} here): follow line ${wanted?.line ?? original.lines.length} of the original, passage by passage.`,
      },
    },
  ];
}

/** What has to be the same; a label for someone not identified is translated. */
function kindOf(block: Block | undefined): string {
  if (block?.type === 'passage') return block.kind;
  if (block?.type === 'turn') return ID_PATTERN.test(block.speaker) ? block.speaker : '<label>';
  return block?.type ?? '';
}

const NAMES = {
  paragraph: '段 paragraph',
  list: '列表 list',
  quotation: '引文 quotation',
  table: '表 table',
  code: '代码 code',
  aside: '旁注 aside',
  slide: '幻灯 slide',
  footnote: '脚注 footnote',
};

function describe(block: Block | undefined): string {
  if (!block) return '（无）';
  if (block.type === 'passage') return NAMES[block.kind];
  return block.type === 'turn' ? `发言 turn: ${block.speaker}` : '章 chapter';
}
