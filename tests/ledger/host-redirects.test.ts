import { expect, test } from 'vitest';
import { caddyDirectives, nginxMaps, redirectsFile } from '../../src/exports/host-redirects.ts';

const moved = [{ from: '/talks/a/', to: '/talks/b/' }];
const gone = [{ address: '/talks/x/', about: '题', reason: '请求', date: '2027-01-01' }];

test('Netlify and Cloudflare', () => {
  expect(redirectsFile(moved, '/')).toBe('/talks/a/ /talks/b/ 301\n');
  expect(redirectsFile(moved, '/archive/')).toBe('/archive/talks/a/ /archive/talks/b/ 301\n');
  expect(redirectsFile([], '/')).toBe('');
});

test('nginx', () => {
  expect(nginxMaps(moved, gone, '/')).toMatchInlineSnapshot(`
    "map $uri $archive_moved {
      default "";
      /talks/a/ /talks/b/;
    }
    map $uri $archive_gone {
      default "";
      /talks/x/ 1;
    }
    "
  `);
});

test('Caddy', () => {
  expect(caddyDirectives(moved, gone, '/')).toMatchInlineSnapshot(`
    "redir /talks/a/ /talks/b/ permanent
    @gone path /talks/x/
    handle @gone {
      rewrite * {path}index.html
      file_server {
        status 410
      }
    }
    "
  `);
  expect(caddyDirectives([], [], '/')).toBe('');
});
