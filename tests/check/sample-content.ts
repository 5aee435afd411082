import { eventSchema } from '../../src/archive/event.ts';
import type { Finding } from '../../src/archive/finding.ts';
import { speakerSchema } from '../../src/archive/speaker.ts';
import { topicsSchema } from '../../src/archive/topic.ts';
import { checkRecord } from '../../src/check/check-record.ts';
import { checkTalk } from '../../src/check/check-talk.ts';
import type { Example } from '../../src/check/rule.ts';
import { apply } from '../../src/check/rule.ts';
import { ARCHIVE_RULES } from '../../src/check/rules/rules.ts';

/** Frontmatter of the sound talk in which examples differ. */
const FRONTMATTER: Record<string, string> = {
  title: '大模型的探索',
  speaker: 'zhang-fan',
  event: 'summit-2023',
  date: '2023-05-17',
  language: 'zh-Hans',
  edition: 'edited',
  summary: '千亿模型是门票，难在算法、算力与经验。对要用大模型的企业，这是一份清单。',
  topics: '[large-language-models]',
  source: '{ title: 报道 }',
  rights: '演讲属讲者；本版 CC BY 4.0。',
  review: '{ state: draft }',
};

const TRANSLATION: Record<string, string> = {
  title: 'Exploring large models',
  edition: 'translation',
  rights: 'CC BY 4.0.',
  review: '{ state: draft }',
};

const FILES: Record<string, string> = {
  'speakers/zhang-fan.yaml':
    'name: { zh-Hans: 张帆, zh-Hant: 張帆, en: Zhang Fan }\naliases: []\nroles: []\nlinks: []\n',
  'events/summit-2023.yaml':
    'name: { zh-Hans: 峰会, en: Summit }\nstart: 2023-05-17\nend: 2023-05-17\n',
  'topics.yaml': 'large-language-models:\n  name: { zh-Hans: 大模型 }\n',
};

/** The files of the small archive that an example describes, by their path. */
export function filesOf(example: Example): Map<string, string> {
  const { language = 'zh-Hans', body = '谢谢大家。', translation } = example;
  const talk = { ...FRONTMATTER, language, ...example.frontmatter };
  return new Map(
    Object.entries({
      ...FILES,
      'talks/2023-sample/index.mdx': talkFile(talk, body),
      ...(translation
        ? {
            [`talks/2023-sample/${translation.language}.mdx`]: talkFile(
              { ...TRANSLATION, ...translation.frontmatter },
              translation.body,
            ),
          }
        : {}),
      ...example.files,
    }),
  );
}

function talkFile(frontmatter: Record<string, string | null>, body: string): string {
  const lines = Object.entries(frontmatter).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** What the check says of an example, without a disk. */
export function checkExample(example: Example): Finding[] {
  const files = filesOf(example);
  const findings: Finding[] = [];
  const records = [...files].flatMap(([file, text]) => {
    const [folder = '', name = ''] = file.split('/');
    const schema = folder === 'speakers' ? speakerSchema : eventSchema;
    if (folder !== 'speakers' && folder !== 'events') return [];
    const { data, findings: found } = checkRecord(file, text, schema);
    findings.push(...found);
    return data ? [{ folder, id: name.replace('.yaml', ''), data }] : [];
  });
  const registry = (wanted: string) =>
    new Map(
      records
        .filter(({ folder }) => folder === wanted)
        .map(({ id, data }) => [id, { id, ...data }]),
    ) as never;
  const topics = checkRecord('topics.yaml', files.get('topics.yaml') ?? '', topicsSchema).data;
  const slugs = new Set(
    [...files.keys()].flatMap((file) => /^talks\/([^/]+)\//.exec(file)?.[1] ?? []),
  );
  const talks = [...slugs].flatMap((slug) => {
    const texts = new Map(
      [...files].flatMap(([file, text]) =>
        file.startsWith(`talks/${slug}/`) ? [[file.slice(`talks/${slug}/`.length), text]] : [],
      ),
    );
    const images = new Map(Object.entries(slug === '2023-sample' ? (example.images ?? {}) : {}));
    const checked = checkTalk({ slug, texts, images }, () => 'key');
    findings.push(...checked.findings);
    return checked.facts ? [checked.facts] : [];
  });
  findings.push(
    ...apply(ARCHIVE_RULES, {
      talks,
      speakers: registry('speakers'),
      events: registry('events'),
      topics: new Map(Object.entries(topics ?? {}).map(([id, topic]) => [id, { id, ...topic }])),
      today: example.today ?? '2026-01-01',
    }),
  );
  return findings;
}
