import { expect, test } from 'vitest';
import type { Finding } from '../../src/archive/finding.ts';
import { compileTranscript } from '../../src/transcript/compile.ts';
import { anchorBlocks } from '../../src/transcript/transcript.ts';
import { doubtfulPassages } from '../../src/transcript/doubtful-passages.ts';

const BODY = `第一段没有疑问。

第二段有一处<Unclear>听不清</Unclear>。

第三段有<Unclear>两处</Unclear>都<Unclear>听不清</Unclear>。

第四段有导(dǎo)入的残留。

第五段也有一处<Unclear>听不清</Unclear>。
`;

test('passages with most doubtful places first, then those checked less', () => {
  const ids = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({ id }));
  const transcript = anchorBlocks(compileTranscript(BODY), ids);
  const findings = [{ file: 'talks/a/index.mdx', line: 7, rule: 'residue' }] as Finding[];
  const found = doubtfulPassages(
    transcript,
    {
      state: 'draft',
      ranges: [{ from: 'p2', to: 'p2', state: 'proofread', proofreader: '甲' }],
    },
    findings,
  );
  expect(
    found.map((doubtful) => [doubtful.passage.id, doubtful.state, doubtful.findings.length]),
  ).toEqual([
    ['p3', 'draft', 0],
    ['p4', 'draft', 1],
    ['p5', 'draft', 0],
    ['p2', 'proofread', 0],
  ]);
});
