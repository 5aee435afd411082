/** Words that pages for adults have in the titles of pages which they have stolen. */
const SPAM =
  /[一二三四][区區]|久久|[无無][码碼]|在[线線](?:播放|[观觀]看|[视視][频頻])|免[费費](?:[观觀]看|[专專][区區]|[视視][频頻])|[亚亞欧歐]洲[综綜]合(?!研究)|[国國][产產]精品|[欧歐]美精品|成人(?:[视視][频頻]|[电電]影)/gu;

/** A title made of search words, as spam pages have it. */
export function isKeywordTitle(text: string): boolean {
  const parts = text.split(/[|｜_]/).filter((part) => part.trim() !== '');
  return (
    (parts.length >= 4 && !/[。！？]/.test(text)) ||
    (text.length <= 120 && new Set(text.match(SPAM)).size >= 2)
  );
}
