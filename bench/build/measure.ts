import { spawnSync } from 'node:child_process';

export interface Measured {
  /** Wall-clock seconds. */
  seconds: number;
  /** Largest resident memory of any one process, megabytes; undefined without GNU time. */
  megabytes: number | undefined;
}

/** Run a command to its end under GNU time, where there is one. */
export function measure(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Measured {
  const timed = spawnSync('/usr/bin/time', ['--version']).error === undefined;
  const command = timed ? ['/usr/bin/time', '-f', 'RSS %M', file, ...args] : [file, ...args];
  const started = performance.now();
  const { status, stderr } = spawnSync(command[0] ?? file, command.slice(1), {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}\n${stderr}`);
  const rss = /RSS (\d+)/.exec(stderr)?.[1];
  return { seconds, megabytes: rss === undefined ? undefined : Number(rss) / 1024 };
}
