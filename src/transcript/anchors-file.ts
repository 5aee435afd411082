import type { Finding } from '../archive/finding.ts';
import type { Anchors } from './anchors.ts';
import { anchorsSchema, EDITION_NAMES } from './anchors.ts';

/** The text of `anchors.json`: one passage a line, always in the same order, so that git merges it. */
export function formatAnchors({ editions }: Anchors): string {
  const parts = EDITION_NAMES.flatMap((name) => {
    const anchors = editions[name];
    if (!anchors) return [];
    const lines = anchors.map((anchor) => `      ${JSON.stringify(anchor)}`);
    return [`    ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n    ]`];
  });
  return `{\n  "editions": {\n${parts.join(',\n')}\n  }\n}\n`;
}

/** `anchors.json` as data, or the finding that says what to do with a damaged one. */
export function parseAnchors(
  text: string,
  file: string,
): { anchors: Anchors | undefined; findings: Finding[] } {
  try {
    const value: unknown = JSON.parse(text);
    const anchors = anchorsSchema.parse(value);
    // Of a key that is there twice JSON keeps the last, and the schema does not see one of JavaScript's
    // own: their ids would be lost.
    const written = withoutSpace(text);
    const isWhole = written === JSON.stringify(value) && !written.includes('"__proto__":');
    if (isWhole) return { anchors, findings: [] };
    return { anchors: undefined, findings: [damaged(file)] };
  } catch {
    return { anchors: undefined, findings: [damaged(file)] };
  }
}

/** A JSON text as `JSON.stringify` writes it, with every key that it has. */
function withoutSpace(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (part) =>
    part.startsWith('"') ? JSON.stringify(JSON.parse(part)) : '',
  );
}

function damaged(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'anchors',
    severity: 'error',
    found: '不能读 · unreadable',
    expected: 'npm run anchors',
    hint: {
      zh: `段落编号文件已损坏（或合并时有冲突，或有重复的编号）：用 git checkout origin/main -- content/${file} 取回主分支的一份；编号会按正文重新对上。`,
      en: `The file of passage ids is damaged (or has a merge conflict, or an id twice): restore that of the main branch with git checkout origin/main -- content/${file}; the ids are then aligned with the text again.`,
    },
  };
}
