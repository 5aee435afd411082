import { CONTENT_FOLDER } from '../src/disk/folders.ts';
import { recordRelease } from '../src/disk/record.ts';

/** Commit and push what npm run anchors and npm run ledger have written. */
const MESSAGES = {
  nothing: '没有新的编号与地址 · No new ids or addresses',
  recorded: '已记下新的编号与地址 · New ids and addresses are recorded',
  failed:
    '编号与地址没有记下，不要发布：主分支可能已有新的提交，或不许推送。 · Not recorded, do not publish: the main branch may have newer commits, or does not let this push in.',
};

const result = await recordRelease(CONTENT_FOLDER);
if (result === 'failed') console.error(MESSAGES.failed);
else console.log(MESSAGES[result]);
process.exitCode = result === 'failed' ? 1 : 0;
