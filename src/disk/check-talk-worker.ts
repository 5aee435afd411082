import { workerData } from 'piscina';
import type { FreshlyChecked, TalkPlace } from './talk-files.ts';
import { checkTalkFiles } from './talk-files.ts';
import { TranscriptStore } from './transcript-store.ts';

export interface TalkWorkerData {
  /** Folder of the transcript store. */
  transcripts: string;
  /** Digest of the code that checks. */
  code: string;
}

const { transcripts, code } = workerData as TalkWorkerData;
const store = new TranscriptStore(transcripts);

/** A thread that checks talks one by one. */
export default function checkOne(talk: TalkPlace): Promise<FreshlyChecked> {
  return checkTalkFiles(talk, code, store);
}
