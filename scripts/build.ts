import { reportBuild } from '../src/build/report.ts';

process.exitCode = (await reportBuild()) ? 0 : 1;
