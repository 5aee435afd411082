import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Examples, Rule } from '../../src/check/rule.ts';
import {
  ARCHIVE_RULES,
  EDITION_RULES,
  TALK_RULES,
  TEXT_RULES,
} from '../../src/check/rules/rules.ts';
import { checkExample } from './sample-content.ts';

const RULES: readonly Rule[] = [...TEXT_RULES, ...EDITION_RULES, ...TALK_RULES, ...ARCHIVE_RULES];

test('every file of src/check/rules is a rule of that name, and is run', () => {
  const folder = path.resolve(import.meta.dirname, '../../src/check/rules');
  const names = readdirSync(folder).filter((name) => name !== 'rules.ts');
  expect(RULES.map(({ name }) => `${name}.ts`).toSorted()).toEqual(names.toSorted());
});

test('the archive in which examples differ is sound', () => {
  expect(checkExample({})).toEqual([]);
});

const documented = await Promise.all(
  RULES.map(async (rule) => {
    const { examples } = (await import(`../../src/check/rules/${rule.name}.ts`)) as {
      examples: Examples;
    };
    return { ...rule, examples };
  }),
);

describe.each(documented)('$name', ({ name, severity, examples }) => {
  it('says nothing of what is good', () => {
    expect(examples.good.length).toBeGreaterThan(0);
    for (const example of examples.good) {
      const findings = checkExample(example);
      expect(findings.filter((f) => f.rule === name || f.severity === 'error')).toEqual([]);
    }
  });

  it('says what is bad, where, and what to do, and nothing else does', () => {
    expect(examples.bad.length).toBeGreaterThan(0);
    for (const example of examples.bad) {
      const findings = checkExample(example);
      const ours = findings.filter(({ rule }) => rule === name);
      expect(ours.map(({ found }) => found)).toContain(example.found);
      for (const finding of ours) {
        expect(finding.severity).toBe(severity);
        expect(finding.line).toBeGreaterThan(0);
        expect(finding.column).toBeGreaterThan(0);
        expect(finding.expected).not.toBe('');
        expect(finding.hint.zh).toMatch(/\p{Script=Han}.*[。）]$/u);
        expect(finding.hint.en).toMatch(/^[^\p{Script=Han}]+[.)]$/u);
      }
      // Without this rule the example would pass: removing the rule fails this test.
      expect(
        findings.filter((finding) => finding.severity === 'error' && finding.rule !== name),
      ).toEqual([]);
    }
  });
});

test('the rules, by name and weight', () => {
  expect(Object.fromEntries(RULES.map(({ name, severity }) => [name, severity])))
    .toMatchInlineSnapshot(`
      {
        "alt-text": "error",
        "duplicate-speaker": "warning",
        "duplicate-talk": "warning",
        "empty-passage": "error",
        "empty-turn": "warning",
        "event-days": "error",
        "future-date": "error",
        "hidden-comment": "warning",
        "image-size": "warning",
        "left-out": "warning",
        "missing-image": "error",
        "mixed-alphabet": "warning",
        "mixed-script": "warning",
        "mojibake": "error",
        "no-passage": "error",
        "pinyin-residue": "warning",
        "replacement-character": "error",
        "silent-speaker": "warning",
        "site-link": "error",
        "source-before-talk": "warning",
        "summary-length": "warning",
        "thematic-break": "warning",
        "time-order": "error",
        "times-stop": "warning",
        "translation-blocks": "error",
        "translation-times": "warning",
        "unknown-event": "error",
        "unknown-speaker": "error",
        "unknown-topic": "error",
        "unused-image": "warning",
      }
    `);
});
