import config from '../archive.config.ts';

const base = config.base.replace(/\/$/, '');

/** Address on this site of a path below its base: `/talks/x/` → `/archive/talks/x/`. */
export function url(path: string): string {
  return `${base}${path}`;
}

/** The whole address, for metadata and citations. */
export function absolute(path: string): string {
  return `${config.site}${url(path)}`;
}

/** Address at which a reader can edit a content file, at a line. */
export function editUrl(file: string, line?: number): string {
  const { url: repository, branch } = config.repository;
  return `${repository}/edit/${branch}/content/${file}${line === undefined ? '' : `#L${String(line)}`}`;
}

export { config };
