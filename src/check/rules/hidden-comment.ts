import { Lexer } from 'yaml';
import type { Examples, Problem, TextRule } from '../rule.ts';

const FRONTMATTER = /^---\n([\s\S]*?\n)---(?:\n|$)/;

/** Characters that the lexer puts among its tokens; they do not stand in the file. */
const SIGNALS = new Set(['\u0002', '\u0018', '\u001F']);

/** A longer YAML text is refused. */
const LONGEST = 256 * 1024;

/** A value followed by ` #`: what comes after it is a comment to YAML, and is not published. */
export const hiddenComment: TextRule = {
  name: 'hidden-comment',
  severity: 'warning',
  scope: 'text',
  check: ({ file, text }) => {
    const isRecord = file.endsWith('.yaml');
    const yaml = isRecord ? text : (FRONTMATTER.exec(text)?.[1] ?? '');
    if (!/[ \t]#/.test(yaml) || yaml.length > LONGEST) return [];
    const problems: Problem[] = [];
    let [offset, line] = [0, isRecord ? 1 : 2];
    for (const token of new Lexer().lex(yaml)) {
      if (SIGNALS.has(token)) continue;
      if (token.startsWith('#')) {
        const start = offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1;
        const column = offset - start + 1;
        if (yaml.slice(start, offset).trim() !== '')
          problems.push({ file, line, column, ...hidden(token) });
      }
      offset += token.length;
      line += token.split('\n').length - 1;
    }
    return problems;
  },
};

export const examples: Examples = {
  good: [
    { frontmatter: { title: 'C#语言与 F#' } },
    { frontmatter: { title: '"关于 #MeToo 的讨论"' } },
    { frontmatter: { rights: '>-\n  第一行 # 在此\n  第二行' } },
    { files: { 'topics.yaml': '# 主题\nlarge-language-models:\n  # 名称\n  name: { en: LLM }\n' } },
    { body: '他说的是 #1 和 #2。' },
  ],
  bad: [
    { frontmatter: { title: '关于 #MeToo 的讨论' }, found: '#MeToo 的讨论' },
    { frontmatter: { topics: '[large-language-models] # 待定' }, found: '# 待定' },
    {
      files: { 'speakers/zhang-fan.yaml': 'name: { zh-Hans: 张帆 } # 名称\n' },
      found: '# 名称',
    },
  ],
};

function hidden(comment: string): Pick<Problem, 'found' | 'expected' | 'hint'> {
  return {
    found: comment.slice(0, 80),
    expected: '"… #…"',
    hint: {
      zh: '空格后的“#”使其后的字成为注释，不会发布：若是正文，用引号把整个值括起来；若是注释，另起一行写。',
      en: 'A "#" behind a space makes a comment of what follows, which is not published: put the whole value in quotes if it is text, or write the comment on a line of its own.',
    },
  };
}
