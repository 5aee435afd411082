import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { checkPort } from '../../src/build/serve.ts';

it('says that a port is taken before it builds anything', async () => {
  const other = createServer().listen(0);
  const { port } = other.address() as AddressInfo;
  const { code, stdout, stderr } = await start(port);
  other.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`端口 ${String(port)} 已被占用`);
  expect(stderr).toContain(`Port ${String(port)} is taken`);
  expect(stdout).toBe('');
});

it('leaves a port free that it has tried', async () => {
  const other = createServer().listen(0);
  const { port } = other.address() as AddressInfo;
  await new Promise((resolve) => other.close(resolve));
  await checkPort(port);
  await expect(checkPort(port)).resolves.toBeUndefined();
});

function start(port: number): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, PORT: String(port) };
    execFile(process.execPath, ['scripts/start.ts'], { env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}
