import type { Finding } from './finding.ts';
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

/** Split an MDX file into its YAML frontmatter, parsed, and its body, as it stands. */
export function splitTalkFile(text: string, file: string): TalkFile {
  const match = FRONTMATTER.exec(text);
  if (!match) {
    return {
      frontmatter: undefined,
      body: text,
      bodyLine: 1,
      findings: [
        {
          file,
          line: 1,
          column: 1,
          rule: 'frontmatter',
          severity: 'error',
          found: text.slice(0, 40).split('\n')[0] ?? '',
          expected: '---',
          hint: {
            zh: '文件须以一行“---”开头，写题目、讲者等，再以一行“---”结束，然后才是正文。',
            en: 'A file begins with a line "---", the title, speaker and so on, and another line "---"; then comes the text.',
          },
        },
      ],
    };
  }
  const bodyLine = match[0].split('\n').length;
  const { source, findings } = parseYaml(match[1] ?? '', { file, firstLine: 2 });
  return { frontmatter: source, body: text.slice(match[0].length), bodyLine, findings };
}
