import { spawnSync } from 'node:child_process';

export interface Measured {
  /** Wall-clock seconds. */
  seconds: number;
  /** Seconds of all processors, which other work on the machine disturbs less. */
  cpu: number | undefined;
  /** Largest resident memory of any one process, megabytes; undefined without GNU time. */
  megabytes: number | undefined;
  /** What the command printed. */
  output: string;
}

/** Run a command to its end under GNU time, where there is one. */
export function measure(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Measured {
  const timed = spawnSync('/usr/bin/time', ['--version']).error === undefined;
  const command = timed
    ? ['/usr/bin/time', '-f', 'RSS %M CPU %U %S', file, ...args]
    : [file, ...args];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command[0] ?? file, command.slice(1), {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}\n${stderr}`);
  const [, rss, user, system] = /RSS (\d+) CPU ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  return {
    seconds,
    cpu: user === undefined ? undefined : Number(user) + Number(system),
    output: stdout.trim(),
    megabytes: rss === undefined ? undefined : Number(rss) / 1024,
  };
}
