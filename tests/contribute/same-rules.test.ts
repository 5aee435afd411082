import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { hasErrors } from '../../src/archive/finding.ts';
import { checkFiles } from '../../src/contribute/check.ts';
import { composeFiles } from '../../src/contribute/compose.ts';
import type { Register } from '../../src/contribute/register.ts';
import type { Values } from '../../src/contribute/values.ts';
import { checkContent } from '../../src/disk/check-content.ts';
import { choice, values } from './values.ts';

const NOTHING: Register = { speakers: [], events: [], topics: [], taken: [] };

/** A value as people fill one in: mostly right, now and then not. */
const mostly = (right: string, ...wrong: string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(right) }, fc.constantFrom('', ...wrong));

const contributions: fc.Arbitrary<Values> = fc
  .record({
    title: mostly('怎样读一首诗', ' ', '标题: "引号" #', '长'.repeat(301)),
    date: mostly('2024-03-09', '2024-02-30', '?'),
    name: mostly('李雷', '- x'),
    id: mostly('li-lei', 'Li Lei', '-'),
    start: mostly('2024-03-08', '2025-01-01', 'x'),
    end: mostly('2024-03-10', '2024-01-01'),
    url: mostly('https://example.org/', 'example.org', 'javascript:alert(1)'),
    rights: mostly('演讲属于讲者。'),
    summary: mostly('第一句。\n第二句。', '@x', '* y'),
    slug: mostly('2024-li-lei', '2024_li', 'a'.repeat(81)),
    text: fc.constantFrom(
      '## 章\n\n一\n\n<Turn speaker="li-lei"/>\n\n二',
      '一段\n\n> 引文',
      '<b>x</b>',
      '{x}',
      '# 题',
      '',
      '一\u200B',
      '<Turn speaker="nobody"/>\n\n一',
    ),
  })
  .map(({ name, id, start, end, url, ...rest }) =>
    values({
      ...rest,
      speakers: [
        choice('speaker-0', '李雷', { id, name: { 'zh-Hans': name, 'zh-Hant': '', en: '' } }),
      ],
      event: {
        ...choice('event', '讲座', {
          id: 'lectures',
          name: { 'zh-Hans': '讲座', 'zh-Hant': '', en: '' },
        }),
        start,
        end,
        place: '杭州',
      },
      topics: [],
      source: { publisher: '', title: '来源', url, date: '' },
    }),
  );

it('the form finds a contribution sound exactly where the build does', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contribute-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const outcomes = { sound: 0, unsound: 0 };
  let run = 0;
  await fc.assert(
    fc.asyncProperty(contributions, async (contribution) => {
      const files = composeFiles(contribution, NOTHING);
      // A file needs a name to be put anywhere.
      fc.pre(files.every(({ path: file }) => !file.includes('/.')));
      const content = path.join(folder, String(run++));
      for (const { path: file, text } of files) {
        mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
        writeFileSync(path.join(content, file), text);
      }
      const { findings } = await checkContent(content, { cacheDir: path.join(folder, 'cache') });
      const ours = hasErrors(checkFiles(files, NOTHING).findings);
      expect(ours, JSON.stringify({ contribution, findings })).toBe(hasErrors(findings));
      outcomes[ours ? 'unsound' : 'sound']++;
    }),
    { numRuns: 60, seed: 2024 },
  );
  expect(outcomes.sound).toBeGreaterThan(0);
  expect(outcomes.unsound).toBeGreaterThan(0);
});
