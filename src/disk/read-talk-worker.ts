import { workerData } from 'piscina';
import type { Given } from '../import/read-edition.ts';
import type { TalkRead } from '../import/read-talk.ts';
import { readTalk } from '../import/read-talk.ts';
import { readCapture } from './read-captures.ts';

/** A thread that reads talks one by one. */
export default function readOne(files: readonly string[]): Promise<TalkRead> {
  return readTalk(files, workerData as Given, readCapture);
}
