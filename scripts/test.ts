import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Everything that must hold before a change lands, cheapest first. The closing lines name the steps
 * that failed, since a log is read from its end, and count everything.
 */
const REPORT = '.build/test-results.json';
const bin = (name: string, ...args: string[]) => ({ file: `node_modules/.bin/${name}`, args });

const STEPS = [
  { name: '格式 format', ...bin('prettier', '--check', '--log-level', 'warn', '.') },
  // First the types: it writes those of astro:content, which lint reads.
  { name: '类型 types', ...bin('astro', 'check', '--minimumSeverity', 'warning') },
  { name: '规则 lint', ...bin('eslint', '--max-warnings', '0', '.') },
  { name: '死码 dead code', ...bin('knip') },
  {
    name: '测试 tests',
    ...bin('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`),
  },
];

mkdirSync(path.dirname(REPORT), { recursive: true });
rmSync(REPORT, { force: true });
const failedSteps: string[] = [];
for (const { name, file, args } of STEPS) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status !== 0) failedSteps.push(name);
}
const tests = testCounts();
const passed = STEPS.length - failedSteps.length + tests.passed;
const failed = failedSteps.length + tests.failed;
for (const name of failedSteps) console.log(`✗ ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function testCounts(): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
