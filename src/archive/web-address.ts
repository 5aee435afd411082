/** Characters of a web address. */
export const LONGEST_ADDRESS = 2_000;

/** A whole address of the public web, without a user name and without what browsers drop or mend. */
export function isPublicAddress(url: string): boolean {
  return (
    url.length <= LONGEST_ADDRESS &&
    /^https?:\/\/[^\s/\\\p{C}\uFFFD"<>][^\s\\\p{C}\uFFFD"<>]*$/iu.test(url) &&
    URL.canParse(url) &&
    isPublicHost(new URL(url).hostname) &&
    !/^[^/]*\/\/[^/?#]*@/.test(url)
  );
}

const SHOWN =
  /(?:https?:\/\/|www\.)([^\s/?#:()<>"'，。）”’」』》】]+)|(?<![\p{L}\p{N}.@/_-])((?:[\p{L}\p{N}-]+\.)+(?:com|net|org|edu|gov|cn|hk|tw))(?![\p{L}\p{N}.-])/giu;
/** Words of another script right before a name: `请看example.com`. */
const WORDS_BEFORE = /^.*[^a-z0-9.-](?=[a-z0-9])/i;

/** Whether a text shows the address of a site other than that of `url`. */
export function showsOtherHost(text: string, url: string): boolean {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return false;
  const host = sameHost(new URL(url).hostname);
  return [...text.normalize('NFKC').replace(/[。｡]/g, '.').matchAll(SHOWN)].some(
    ([, whole, bare = '']) =>
      whole === undefined
        ? sameHost(bare) !== host && sameHost(bare.replace(WORDS_BEFORE, '')) !== host
        : sameHost(whole) !== host,
  );
}

/** A name on the public internet: no number, no machine of the reader's own network. */
function isPublicHost(host: string): boolean {
  return (
    /\.[^.\d][^.]*$/.test(host) && !/(?:^|\.)(?:localhost|local|internal|localdomain)$/.test(host)
  );
}

/** Whether a host name is written in Latin letters or Han characters; others have an ASCII form. */
export function hasPlainHost(url: string): boolean {
  const host = /^[^/]*\/\/([^/?#:]*)/.exec(url)?.[1] ?? '';
  return /^[a-z0-9.-]+$/i.test(host) || /^[\p{Script=Han}0-9.-]+(?:\.[a-z]+)?$/u.test(host);
}

function sameHost(host: string): string {
  const name = host.toLowerCase().replace(/^www\.|[.,;!]+$/g, '');
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : name;
}
