import type { Dirent } from 'node:fs';
import type { FindingWords } from '../archive/finding.ts';
import { nearest } from '../archive/nearest.ts';
import { foldName } from './fold-name.ts';

/** Names that Windows keeps for devices: no one there could check the repository out. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
}

export function notAPlainFile(entry: Dirent): FindingWords {
  return {
    rule: entry.isSymbolicLink() ? 'symbolic-link' : 'not-a-file',
    found: kindOf(entry),
    expected: '普通文件 · a plain file',
    hint: {
      zh: '这里只放普通文件；链接与文件夹不读：把文件本身放进来。',
      en: 'Only plain files belong here; links and folders are not read: put the file itself here.',
    },
  };
}

export function notAFolder(entry: Dirent): FindingWords {
  return {
    rule: entry.isSymbolicLink() ? 'symbolic-link' : 'stray-file',
    found: kindOf(entry),
    expected: '文件夹 · a folder',
    hint: {
      zh: '每篇演讲是一个文件夹，里面放 index.mdx；链接到别处的文件夹不读。',
      en: 'Every talk is a folder with an index.mdx; a link to a folder elsewhere is not read.',
    },
  };
}

function kindOf(entry: Dirent): string {
  if (entry.isSymbolicLink()) return '符号链接 · a symbolic link';
  if (entry.isDirectory()) return '文件夹 · a folder';
  if (entry.isFile()) return '文件 · a file';
  return '设备或管道 · a device or a pipe';
}

/** What a name must be, by what it names. */
export const entryWords = {
  folder: {
    ending: '',
    zh: '文件夹名就是演讲的地址',
    en: 'The name of the folder is the address of the talk',
  },
  record: { ending: '.yaml', zh: '文件名是编号加 .yaml', en: 'The file name is the id and .yaml' },
  image: { ending: '', zh: '图片名写进正文', en: 'The name of an image is written in the text' },
  edition: {
    ending: '.mdx',
    zh: '原文是 index.mdx，译本是 zh-Hans.mdx、zh-Hant.mdx 或 en.mdx',
    en: 'The original is index.mdx, translations are zh-Hans.mdx, zh-Hant.mdx or en.mdx',
  },
};

export function wrongName(name: string, words: { zh: string; en: string }): FindingWords {
  const folded = foldName(name)
    .replace(/[^a-z0-9.-]+/g, '')
    .slice(0, 80);
  const expected =
    folded === '' || folded === name || isReservedName(folded) ? 'a-z 0-9 -' : folded;
  return {
    rule: 'file-name',
    found: name,
    expected,
    hint: {
      zh: `${words.zh}；只用小写字母、数字和连字符，最多 80 个，且不是 Windows 的保留名：改名。`,
      en: `${words.en}; lower-case letters, digits and hyphens only, at most 80, and no name that Windows keeps: rename it.`,
    },
  };
}

export function strayFile(name: string, known: readonly string[]): FindingWords {
  return {
    rule: 'stray-file',
    found: name,
    expected: nearest(name, known) ?? known.join(', '),
    hint: {
      zh: '这里不该有这个文件：改成“应为”的名字，或删去。',
      en: 'This file does not belong here: give it the name that is expected, or delete it.',
    },
  };
}

export function sameAddress(file: string, twins: readonly string[]): FindingWords {
  return {
    rule: 'same-address',
    found: [file.replace(/^.*\//, ''), ...twins].join(' = '),
    expected: '不同的名字 · different names',
    hint: {
      zh: `这几个名字是同一个地址，或看上去一样：${twins.join('、')}；改名或只留一个。`,
      en: `These names are one address, or look the same: ${twins.join(', ')}; rename one, or keep one.`,
    },
  };
}

export function tooLarge(size: number, most: number): FindingWords {
  return {
    rule: 'file-size',
    found: `${Math.ceil(size / 1024)} KiB`,
    expected: `≤ ${most / 1024} KiB`,
    hint: {
      zh: '文件太大：稿子分成几篇，图片先缩小。',
      en: 'The file is too large: make several talks of a text, scale an image down.',
    },
  };
}
