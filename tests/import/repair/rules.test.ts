import { describe, expect, it } from 'vitest';
import { doubtful } from '../../../src/import/repair/doubtful.ts';
import { repairPunctuation } from '../../../src/import/repair/repair.ts';
import { overConverted } from '../../../src/import/repair/over-converted.ts';
import { RULES } from '../../../src/import/repair/rules.ts';
import { simplify } from '../../../src/import/repair/simplify.ts';
import { undo } from '../../../src/import/repair/step.ts';

describe.each(
  [...RULES, simplify, overConverted, doubtful, repairPunctuation].map(
    (rule) => [rule.name, rule] as const,
  ),
)('rule %s', (name, rule) => {
  it('has examples of what it changes and of what it leaves', () => {
    expect(rule.examples.length).toBeGreaterThan(1);
  });

  it.each(rule.examples)('$before → $after', ({ before, after }) => {
    const made = rule.apply(before);
    expect(made.text).toBe(after);
    expect(made.edits.every((edit) => edit.rule === name)).toBe(true);
    expect(undo(made.text, made.edits)).toBe(before);
    expect(rule.apply(after)).toMatchObject({ text: after, edits: [] });
  });
});
