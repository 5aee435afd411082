import type { Redirect, Tombstone } from '../archive/ledger-state.ts';

/** What hosts are told of addresses that moved or were withdrawn. `base` begins and ends with `/`. */

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  return lines(redirects, ({ from, to }) => `${below(base, from)} ${below(base, to)} 301`);
}

/**
 * Maps for nginx, to be included at `http` level. In the `server`:
 * `if ($archive_moved) { return 301 $archive_moved; }` and `if ($archive_gone) { return 410; }`
 * with `error_page 410 @gone; location @gone { try_files ${uri}index.html =410; }`.
 */
export function nginxMaps(
  redirects: readonly Redirect[],
  tombstones: readonly Tombstone[],
  base: string,
): string {
  const moved = lines(redirects, ({ from, to }) => `  ${below(base, from)} ${below(base, to)};`);
  const gone = lines(tombstones, ({ address }) => `  ${below(base, address)} 1;`);
  return `map $uri $archive_moved {\n  default "";\n${moved}}\nmap $uri $archive_gone {\n  default "";\n${gone}}\n`;
}

/** Directives for Caddy, to be imported in the site's block. */
export function caddyDirectives(
  redirects: readonly Redirect[],
  tombstones: readonly Tombstone[],
  base: string,
): string {
  const moved = lines(
    redirects,
    ({ from, to }) => `redir ${below(base, from)} ${below(base, to)} permanent`,
  );
  if (tombstones.length === 0) return moved;
  const gone = tombstones.map(({ address }) => below(base, address)).join(' ');
  return `${moved}@gone path ${gone}\nhandle @gone {\n  rewrite * {path}index.html\n  file_server {\n    status 410\n  }\n}\n`;
}

function below(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}

function lines<Item>(items: readonly Item[], line: (item: Item) => string): string {
  return items.map((item) => `${line(item)}\n`).join('');
}
