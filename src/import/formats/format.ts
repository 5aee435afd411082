import type { Draft } from '../draft.ts';

/** A source as a format sees it: decoded and, where the format is text, repaired. */
export interface SourceFile {
  /** Name of the file, without folders. */
  name: string;
  bytes: Uint8Array;
  /** Empty where the file is a container (docx). */
  text: string;
  /** The file's text as JSON, where it is JSON. */
  json: unknown;
}

/** One kind of source. */
export interface Format {
  /** The name that `--format` takes. */
  name: string;
  /** What it is, for people. */
  title: { zh: string; en: string };
  /** Whether the content is of this kind; the file's name is only a tie-breaker. */
  detect(source: SourceFile): boolean;
  read(source: SourceFile): Draft | Promise<Draft>;
}
