import type { FindingWords } from '../archive/finding.ts';
import { IMAGE_PATTERN, LINK_PATTERN } from './dialect.ts';
import { LIMITS } from './limits.ts';

/** Why a link may not lead to `url`, if it may not; `text` is what the reader sees of it. */
export function refusedLink(url: string, text: string): FindingWords | undefined {
  if (url.length > LIMITS.address) return longLink(url);
  if (!LINK_PATTERN.test(url)) return wrongLink(url);
  if (!/^https?:/i.test(url)) return undefined;
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !isPublicHost(address.hostname)) return wrongLink(url);
  if (address.username || address.password || /^[^/]*\/\/[^/?#]*@/.test(url)) return wrongLink(url);
  if (!isPlainHost(url)) return lookAlikeHost(url, address.hostname);
  return disguisedLink(url, text);
}

const SHOWN =
  /(?:https?:\/\/|www\.)([^\s/?#:()<>"'，。）]+)|(?:^|\s)((?:[\p{L}\p{N}-]+\.)+(?:com|net|org|edu|gov|cn|hk|tw))(?![\p{L}\p{N}.-])/giu;

/** Why a link to `url` may not show `text`: it shows the address of another site. */
export function disguisedLink(url: string, text: string): FindingWords | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const host = sameHost(new URL(url).hostname);
  const shown = [...text.normalize('NFKC').matchAll(SHOWN)].map(([, a, b]) => a ?? b ?? '');
  return shown.some((name) => sameHost(name) !== host) ? disguised(text, url) : undefined;
}

export function refusedImage(url: string): FindingWords | undefined {
  return IMAGE_PATTERN.test(url) ? undefined : wrongImage(url);
}

/** A name on the public internet: no number, no machine of the reader's own network. */
function isPublicHost(host: string): boolean {
  return (
    /\.[^.\d][^.]*$/.test(host) && !/(?:^|\.)(?:localhost|local|internal|localdomain)$/.test(host)
  );
}

/** Host names in Latin letters or Han characters; others are written in their ASCII form. */
function isPlainHost(url: string): boolean {
  const host = /^[^/]*\/\/([^/?#:]*)/.exec(url)?.[1] ?? '';
  return /^[a-z0-9.-]+$/i.test(host) || /^[\p{Script=Han}0-9.-]+(?:\.[a-z]+)?$/u.test(host);
}

function sameHost(host: string): string {
  const name = host.toLowerCase().replace(/^www\.|[.,;!]+$/g, '');
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : name;
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
    expected: `≤ ${LIMITS.address} 字符 · characters`,
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
