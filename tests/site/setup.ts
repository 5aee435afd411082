import { spawnSync } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';
import type { BuiltSite } from './sites.ts';
import { BUILT_SITES } from './sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    origins: Record<string, string>;
  }
}

/** Build the sites that the tests look at, as their owners would, and serve them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const servers: Server[] = [];
  const origins: Record<string, string> = {};
  for (const site of BUILT_SITES) {
    build(site);
    const server = await serve(site.out, site.base, 0);
    servers.push(server);
    origins[site.name] = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  }
  project.provide('origins', origins);
  return () => {
    for (const server of servers) server.close();
  };
}

function build({ name, content, out, base }: BuiltSite): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      ARCHIVE_CONTENT: content,
      ARCHIVE_OUT: out,
      ARCHIVE_BASE: base,
      ARCHIVE_CACHE: '.cache/tests',
      NODE_ENV: 'production',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`building ${name} failed:\n${stdout}${stderr}`);
}
