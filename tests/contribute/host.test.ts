import { describe, expect, it } from 'vitest';
import {
  branchAt,
  filledFileAddress,
  LONGEST_ADDRESS,
  newFileAddress,
} from '../../src/contribute/host.ts';

const home = { url: 'https://github.com/example/jianglu', branch: 'main' };

describe('the host’s new-file page', () => {
  it('is given the path and the text', () => {
    const address = filledFileAddress(home, 'content/speakers/a.yaml', 'name: 林 & 文\n');
    const { pathname, searchParams } = new URL(address ?? '');
    expect(pathname).toBe('/example/jianglu/new/main');
    expect(searchParams.get('filename')).toBe('content/speakers/a.yaml');
    expect(searchParams.get('value')).toBe('name: 林 & 文\n');
  });

  it('is given no text that would make the address too long', () => {
    const fits = 'x'.repeat(LONGEST_ADDRESS - newFileAddress(home, 'a').length - '&value='.length);
    expect(filledFileAddress(home, 'a', fits)).toHaveLength(LONGEST_ADDRESS);
    expect(filledFileAddress(home, 'a', `${fits}x`)).toBeUndefined();
  });
});

describe('branchAt', () => {
  const fork = { url: 'https://github.com/someone/jianglu', branch: 'patch-1' };
  it.each([
    ['https://github.com/example/jianglu/compare/main...someone:jianglu:patch-1?expand=1', fork],
    ['https://github.com/example/jianglu/compare/main...someone:patch-1', fork],
    ['https://github.com/someone/jianglu/tree/patch-1', fork],
    [' https://github.com/example/jianglu/compare/main...patch-1 ', { ...home, branch: 'patch-1' }],
    [
      'https://github.com/someone/jianglu/tree/talks%2Fpoem',
      { url: 'https://github.com/someone/jianglu', branch: 'talks/poem' },
    ],
    ['https://github.com/example/jianglu/pull/3', undefined],
    ['https://elsewhere.example/example/jianglu/tree/x', undefined],
    ['patch-1', undefined],
    ['', undefined],
  ])('reads %s', (address, place) => {
    expect(branchAt(address, home)).toEqual(place);
  });
});
