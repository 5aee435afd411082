import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Ledger } from '../archive/ledger.ts';
import { redirects, tombstones } from '../archive/ledger-state.ts';
import { caddyDirectives, nginxMaps, redirectsFile } from '../exports/host-redirects.ts';
import { headersFile } from './policy.ts';

/**
 * Write what hosts are told about the site: `_headers` and `_redirects` for those that read them,
 * `_host/` with snippets to include for nginx and Caddy.
 */
export function writeHostFiles(folder: string, ledger: Ledger, base: string): void {
  const moved = redirects(ledger);
  const gone = tombstones(ledger);
  const hostFiles: Record<string, string> = {
    _headers: headersFile(base),
    _redirects: redirectsFile(moved, base),
    '_host/nginx.conf': nginxMaps(moved, gone, base),
    '_host/caddy.conf': caddyDirectives(moved, gone, base),
  };
  for (const [file, text] of Object.entries(hostFiles)) {
    if (text === '') continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}
