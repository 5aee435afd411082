import config from '../archive.config.ts';
import { reportBuild } from '../src/build/report.ts';
import { checkPort, serve } from '../src/build/serve.ts';
import { OUT_FOLDER } from '../src/disk/folders.ts';

const port = Number(process.env.PORT ?? 4321);

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `PORT=${process.env.PORT ?? ''}：应为 0–65535 的数 · expected a number from 0 to 65535`,
  );
  process.exit(2);
}
try {
  await checkPort(port);
  if (!(await reportBuild())) process.exit(1);
  await serve(OUT_FOLDER, config.base, port);
  console.log(`http://localhost:${String(port)}${config.base}`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  console.error(
    `端口 ${String(port)} 已被占用：关掉占用它的程序，或换一个：PORT=4322 npm start\n` +
      `Port ${String(port)} is taken: stop what uses it, or choose another: PORT=4322 npm start`,
  );
  process.exit(1);
}
