import type { FindingWords } from '../archive/finding.ts';
import {
  hasPlainHost,
  isPublicAddress,
  LONGEST_ADDRESS,
  showsOtherHost,
} from '../archive/web-address.ts';
import { IMAGE_PATTERN, LINK_PATTERN } from './dialect.ts';

/** Why a link may not lead to `url`, if it may not; `text` is what the reader sees of it. */
export function refusedLink(url: string, text: string): FindingWords | undefined {
  if (url.length > LONGEST_ADDRESS) return longLink(url);
  if (!LINK_PATTERN.test(url)) return wrongLink(url);
  if (!/^https?:/i.test(url)) return undefined;
  if (!isPublicAddress(url)) return wrongLink(url);
  if (!hasPlainHost(url)) return lookAlikeHost(url, new URL(url).hostname);
  return disguisedLink(url, text);
}

/** Why a link to `url` may not show `text`: it shows the address of another site. */
export function disguisedLink(url: string, text: string): FindingWords | undefined {
  return showsOtherHost(text, url) ? disguised(text, url) : undefined;
}

export function refusedImage(url: string): FindingWords | undefined {
  return IMAGE_PATTERN.test(url) ? undefined : wrongImage(url);
}

function wrongLink(url: string): FindingWords {
  return {
    rule: 'link',
    found: url.slice(0, 80) || '（无）',
    expected: 'https://…, mailto:…, /…, #…',
    hint: {
      zh: '链接写完整的公开网址（https://域名/…，不含用户名），或本站地址（/…、#p1）。',
      en: 'Write a whole public web address (https://host/…, without a user name), or one of this site (/…, #p1).',
    },
  };
}

function longLink(url: string): FindingWords {
  return {
    rule: 'link',
    found: `${url.slice(0, 60)}… (${url.length})`,
    expected: `≤ ${LONGEST_ADDRESS} 字符 · characters`,
    hint: {
      zh: '网址太长：去掉不需要的参数（多半在“?”之后）。',
      en: 'The address is too long: take out the parameters that are not needed, mostly those after "?".',
    },
  };
}

function lookAlikeHost(url: string, ascii: string): FindingWords {
  return {
    rule: 'link-host',
    found: url.slice(0, 80),
    expected: ascii,
    hint: {
      zh: `域名里有与拉丁字母相似的字母；若确是此域名，写它的 ASCII 形式：${ascii}。`,
      en: `The host name has letters that look like Latin ones; if it is meant, write its ASCII form: ${ascii}.`,
    },
  };
}

function disguised(text: string, url: string): FindingWords {
  return {
    rule: 'link-disguise',
    found: `[${text.slice(0, 60)}](${url.slice(0, 60)})`,
    expected: url.slice(0, 80),
    hint: {
      zh: '链接显示的网址与它通往的网址不是同一个网站：写成一样，或改用文字说明。',
      en: 'The address shown is not that of the site to which the link leads: make them the same, or use words.',
    },
  };
}

function wrongImage(url: string): FindingWords {
  return {
    rule: 'image',
    found: url.slice(0, 80) || '（无）',
    expected: './name.png',
    hint: {
      zh: '图片放在讲稿旁边，写作 ./name.png（png、jpg、webp、avif；小写字母、数字、连字符）。',
      en: 'Put the image beside the talk and write ./name.png (png, jpg, webp or avif; lower-case letters, digits, hyphens).',
    },
  };
}
