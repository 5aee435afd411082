import { explainIssue } from '../archive/explain.ts';
import type { Finding } from '../archive/finding.ts';
import { idSchema } from '../archive/ids.ts';
import type { ComposedFile } from './compose.ts';
import type { FieldFinding } from './field-finding.ts';
import { fieldOfId } from './field-finding.ts';
import type { Register } from './register.ts';

/** What is wrong with the id that a composed file has in its name, and in its page's address. */
export function checkAddress(file: ComposedFile, register: Register): FieldFinding[] {
  const { path, kind, id } = file;
  const at = { file: path, line: 1, column: 1, severity: 'error' as const, field: fieldOfId(file) };
  if (id === '') return [{ ...at, ...missing(at.field) }];
  const result = idSchema.safeParse(id, { reportInput: true });
  if (!result.success) {
    return result.error.issues
      .slice(0, 1)
      .flatMap((issue) => explainIssue({ ...issue, path: ['id'] }, idSchema))
      .map((words) => ({ ...at, ...words }));
  }
  const address = `/${kind}/${id}/`;
  return register.taken.includes(address) ? [{ ...at, ...taken(address) }] : [];
}

type Words = Pick<Finding, 'rule' | 'found' | 'expected' | 'hint'>;

function missing(field: string): Words {
  return {
    rule: 'missing-field',
    found: '（无）',
    expected: field,
    hint: { zh: `补上“${field}”这一项。`, en: `Add the field "${field}".` },
  };
}

function taken(address: string): Words {
  return {
    rule: 'taken-address',
    found: address,
    expected: address.replace(/\/$/, '-2/'),
    hint: {
      zh: '这个地址已经用过，一个地址只给一次；换一个。',
      en: 'This address has been given, and an address is given once; choose another.',
    },
  };
}
