import path from 'node:path';
import { counts, reportText } from '../check/reporters/text.ts';
import { CONTENT_FOLDER, OUT_FOLDER } from '../disk/folders.ts';
import type { BuildStep } from './build.ts';
import { buildSite } from './build.ts';

const STEPS: Record<BuildStep, string> = {
  check: '检查内容 · checking the content',
  pages: '生成网页 · building the pages',
  search: '建立检索 · indexing every word',
  verify: '核对 · verifying',
};

/** Build the site and say on the terminal how it went; true if it was published. */
export async function reportBuild(): Promise<boolean> {
  const content = path.relative(process.cwd(), CONTENT_FOLDER);
  const watch = new StopWatch();
  const result = await buildSite((step) => {
    watch.begin(step);
    if (process.stderr.isTTY) process.stderr.write(`${STEPS[step]} …\n`);
  });
  switch (result.status) {
    case 'findings':
      console.error(reportText(result.findings, content));
      console.error('没有生成；先前发布的网站未动。 · Not built; the published site is untouched.');
      return false;
    case 'unsound':
      console.error(result.problems.join('\n'));
      console.error(
        '生成的网站不完整，没有发布。 · The build is incomplete and was not published.',
      );
      return false;
    case 'done': {
      const folder = path.relative(process.cwd(), OUT_FOLDER);
      console.log(
        `${content}/ → ${folder}/ · ${result.talks} 篇 talks, ${result.files} 个文件 files, ${watch.toString()}`,
      );
      if (result.findings.length > 0) console.log(`${counts(result.findings)} · npm run check`);
      return true;
    }
  }
}

/** Seconds that each step took: `9.1 s (check 1.0, search 3.8, pages 4.2, verify 0.1)`. */
class StopWatch {
  readonly #begun: { step: BuildStep; at: number }[] = [];

  begin(step: BuildStep): void {
    this.#begun.push({ step, at: performance.now() });
  }

  toString(): string {
    const end = performance.now();
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    const steps = this.#begun.map(
      ({ step, at }, index) => `${step} ${seconds(at, this.#begun[index + 1]?.at ?? end)}`,
    );
    return `${seconds(this.#begun[0]?.at ?? end, end)} s (${steps.join(', ')})`;
  }
}
