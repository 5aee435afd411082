import path from 'node:path';

/** Folders of the archive at work; environment variables name others, for tests and for owners. */
export const CONTENT_FOLDER = path.resolve(process.env.ARCHIVE_CONTENT ?? 'content');
export const OUT_FOLDER = path.resolve(process.env.ARCHIVE_OUT ?? 'dist');
export const CACHE_FOLDER = path.resolve(process.env.ARCHIVE_CACHE ?? '.cache');
