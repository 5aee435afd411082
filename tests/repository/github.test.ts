import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { talkSchema, translationSchema } from '../../src/archive/talk.ts';
import { parseYaml, validate } from '../../src/archive/yaml.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const folder = (name: string) =>
  readdirSync(path.join(ROOT, name)).map((file) => `${name}/${file}`);
const WORKFLOWS = folder('.github/workflows');

interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { if?: string; permissions?: Record<string, string>; steps: Step[] }>;
}
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
const workflow = (file: string) => parse(read(file)) as Workflow;
const steps = (file: string) => Object.values(workflow(file).jobs).flatMap((job) => job.steps);

test.each(WORKFLOWS)('%s uses actions by their commit', (file) => {
  for (const { uses } of steps(file)) {
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  }
});

test.each(WORKFLOWS)('%s calls scripts that there are, and has no logic of its own', (file) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const { run } of steps(file)) {
    if (run === undefined) continue;
    const [, script] = /^npm (?:run )?([a-z]+)(?: --.*)?$/.exec(run) ?? [];
    expect(script, run).toBeDefined();
    if (script !== 'ci') expect(scripts, run).toHaveProperty(script ?? '');
  }
});

test.each(WORKFLOWS.filter((file) => !file.endsWith('publish.yml')))(
  '%s can be run on the work of strangers',
  (file) => {
    const { on, permissions, jobs } = workflow(file);
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).every((job) => job.permissions === undefined)).toBe(true);
    expect(JSON.stringify(on)).not.toContain('pull_request_target');
    expect(read(file)).not.toMatch(/secrets\.|workflow_run/);
    for (const step of steps(file)) {
      if (step.uses?.startsWith('actions/checkout@')) {
        expect(step.with).toMatchObject({ 'persist-credentials': false });
      }
    }
  },
);

test('the one workflow that may write runs on the main branch alone, also by hand', () => {
  const { jobs } = workflow('.github/workflows/publish.yml');
  const writing = Object.values(jobs).filter((job) => job.permissions?.contents === 'write');
  expect(writing.map((job) => job.if)).toEqual(["github.ref == 'refs/heads/main'"]);
});

test('CODEOWNERS names nobody who does not exist, and places that do', () => {
  const lines = read('.github/CODEOWNERS').split('\n');
  const owners = lines.filter((line) => /^[^#\s]/.test(line)).join('\n');
  expect(owners).not.toMatch(/@OWNER|@example/);
  const places = lines.flatMap((line) => /^(?:# )?(\/\S+) +@/.exec(line)?.[1] ?? []);
  expect(places).toHaveLength(5);
  for (const place of places)
    expect(globSync(place.slice(1), { cwd: ROOT }), place).not.toEqual([]);
});

test.each(folder('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml')))(
  '%s is a form in both languages',
  (file) => {
    const form = parse(read(file)) as {
      name: string;
      description: string;
      body: { type: string; id: string; attributes: { label: string } }[];
    };
    expect(form.name).toMatch(/\p{Script=Han}.* · \w/u);
    expect(form.description).toMatch(/\p{Script=Han}.* · \w/u);
    expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length);
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toMatch(/\p{Script=Han} · \w/u);
    }
  },
);

test('the snippets give frontmatter that fits the schemas once it is filled in', () => {
  const snippets = parse(read('.vscode/talk.code-snippets')) as Record<
    string,
    { body: string | string[] }
  >;
  const filled = (name: string) =>
    [snippets[name]?.body ?? []]
      .flat()
      .slice(1, -3)
      .join('\n')
      .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:?([^}]*)\}/g, '$1')
      .replaceAll('YYYY-MM-DD', '2024-03-01')
      .replace('https://', 'https://example.org/');
  for (const [name, schema] of [
    ['talk', talkSchema],
    ['translation', translationSchema],
  ] as const) {
    const { source } = parseYaml(filled(name), { file: name, firstLine: 1 });
    expect(source && validate(source, schema, name).findings).toEqual([]);
  }
});
