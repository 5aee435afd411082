import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/**
 * The bytes of a plain file. A link is never followed and nothing is waited for, whatever has taken
 * the file's place since the folder was listed.
 *
 * @throws Error where it is no plain file, or is larger than `most` bytes
 */
export function readPlainFile(file: string, most: number): Buffer {
  const descriptor = openSync(
    file,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  );
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile() || status.size > most) throw new Error(`not a plain file: ${file}`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
