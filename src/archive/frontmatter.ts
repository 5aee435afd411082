import type { Finding, FindingWords } from './finding.ts';
import type { YamlSource } from './yaml.ts';
import { parseYaml } from './yaml.ts';

export interface TalkFile {
  frontmatter: YamlSource | undefined;
  body: string;
  /** 1-based line of the body's first line. */
  bodyLine: number;
  findings: Finding[];
}

const FRONTMATTER = /^---\n([\s\S]*?\n)??---(?:\n|$)/;

/**
 * Split an MDX file into its YAML frontmatter, parsed, and its body, as it stands. The body is empty
 * where it cannot be told from a malformed frontmatter.
 */
export function splitTalkFile(text: string, file: string): TalkFile {
  const match = FRONTMATTER.exec(text);
  if (!match) {
    const words = text.startsWith('---\n') ? UNCLOSED : notFirst(text);
    const finding: Finding = { file, line: 1, column: 1, severity: 'error', ...words };
    // Where there is something like frontmatter nobody can say where the text begins.
    const body = /^\s*-{3}|^-{3,}\s*$/m.test(text) ? '' : text;
    return { frontmatter: undefined, body, bodyLine: 1, findings: [finding] };
  }
  const bodyLine = match[0].split('\n').length;
  const { source, findings } = parseYaml(match[1] ?? '', { file, firstLine: 2 });
  return { frontmatter: source, body: text.slice(match[0].length), bodyLine, findings };
}

const UNCLOSED: FindingWords = {
  rule: 'frontmatter',
  found: '---',
  expected: '--- … ---',
  hint: {
    zh: '开头的“---”没有结束：在题目、讲者等之后，另起一行写“---”，然后才是正文。',
    en: 'The "---" at the beginning is not closed: after the title, speaker and so on write another line "---"; then comes the text.',
  },
};

function notFirst(text: string): FindingWords {
  return {
    rule: 'frontmatter',
    found: /^.{1,40}/.exec(text)?.[0] ?? '（无）',
    expected: '---',
    hint: {
      zh: '文件须以一行“---”开头，写题目、讲者等，再以一行“---”结束，然后才是正文。',
      en: 'A file begins with a line "---", the title, speaker and so on, and another line "---"; then comes the text.',
    },
  };
}
