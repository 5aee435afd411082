import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairPunctuation, repairText } from '../../../src/import/repair/repair.ts';
import { undo } from '../../../src/import/repair/step.ts';

const SEED = path.resolve(import.meta.dirname, '../../../../shared/seed/000_486f7757f94a57db.txt');

describe.skipIf(!existsSync(SEED))(
  'the seed (runs where ../shared/seed is beside the checkout)',
  () => {
    const capture = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
    const repaired = repairText(capture);

    it('has none of its 259 readings left', () => {
      const removed = repaired.steps
        .flatMap((step) => step.edits)
        .reduce((sum, edit) => sum + (edit.before.match(/\([a-zà-ǜ]+\)/gu) ?? []).length, 0);
      expect(removed).toBe(259);
      expect(repaired.text).not.toMatch(/[a-zà-ǜ]+\)/u);
    });

    it('has its three broken runs back, the guessed one listed', () => {
      expect(repaired.text).toContain('我们去年也许发布了');
      expect(repaired.text).toContain('我们全面涵盖了文本');
      expect(repaired.text).toContain('我们全面支持国产信创');
      expect(repaired.suggestions.map((one) => one.found)).toContain('年');
    });

    it('is Simplified but for the names that are not, with full-width punctuation', () => {
      expect(repaired.script).toBe('zh-Hans');
      expect(repaired.text).toContain('华为的昇腾上面');
      const { text } = repairPunctuation.apply(repaired.text);
      expect(text).not.toMatch(/\p{Script=Han}[,;:!]|[,;:!]\p{Script=Han}/u);
    });

    it('lists the two characters that are lost, with what they can have been', () => {
      const lost = repaired.suggestions.find((one) => one.found === '非???');
      expect(lost?.candidates).toContain('非常快');
    });

    it('is rebuilt by its edits', () => {
      const before = repaired.steps
        .toReversed()
        .reduce((text, step) => undo(text, step.edits), repaired.text);
      expect(before).toBe(capture);
    });
  },
);
