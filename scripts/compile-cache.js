import { enableCompileCache } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/*
 * Loaded before a command: what Node has compiled once it takes from here, a third of a second's
 * work. In JavaScript, with the cache folder of src/disk/folders.ts in its own words: what is
 * TypeScript before the cache is there makes Node load its compiler, a tenth of a second.
 */
enableCompileCache(path.resolve(process.env.ARCHIVE_CACHE ?? '.cache', 'compiled'));
