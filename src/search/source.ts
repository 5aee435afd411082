/** Where the files of an index are read from: a browser fetches them, Node reads them from disk. */
export interface Source {
  /** The bytes of a file below the index folder; uncompressed when the name ends in `.json`, else with gzip undone. */
  read(name: string): Promise<Uint8Array>;
  /** Bytes read so far, as they are on the line. */
  readonly bytes: number;
  readonly requests: number;
}
