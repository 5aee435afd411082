import { parentPort, workerData } from 'node:worker_threads';
import { BundleBuilder } from './build-bundle.ts';
import type { SearchEdition } from './document.ts';
import { createFold } from './fold.ts';

/**
 * A thread that builds one bundle; Pagefind runs as a process of its own in each. It gets editions
 * one by one and answers each, so that no more than one waits; without an edition it finishes.
 */
export interface BundleTask {
  folder: string;
  foldTable: string;
}

const { folder, foldTable } = workerData as BundleTask;
const builder = BundleBuilder.create(folder, createFold(foldTable));

parentPort?.on('message', (edition: SearchEdition | null) => {
  void answer(edition);
});

async function answer(edition: SearchEdition | null): Promise<void> {
  // An error ends the thread, and with it reaches whoever started it.
  if (edition) (await builder).add(edition);
  else await (await builder).finish();
  parentPort?.postMessage(null);
  if (!edition) parentPort?.close();
}
