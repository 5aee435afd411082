/** 首页 > 新闻 > 正文, or a menu parted by bars: three short words at least. */
export function isTrail(text: string): boolean {
  // A tag of which somebody tells ends with such a mark, too.
  // Neither is row() -> cross() -> row() on a slide.
  if (text.length > 120 || /[。！？!?<]|\w\(\)/.test(text)) return false;
  if (/(?:\bhome|首[页頁])\s*[>›»]|^\s*(?:home|首[页頁])\s*\//iu.test(text)) return true;
  const parts = text.split(/[>›»|｜]/).map((part) => part.trim());
  return parts.length >= 3 && parts.every((part) => part.length <= 20);
}

/** `6 ~, s: G- J, C* R4`: letters, digits and marks in turn, which forums scatter against copying. */
export function isAntiCopy(text: string): boolean {
  if (text.length > 60 || text.length < 12) return false;
  const marks = text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0;
  const letters = text.match(/[\da-z]/gi)?.length ?? 0;
  return marks >= 4 && letters >= 4 && !/[\p{L}\p{N}]{2}/u.test(text) && /\s/.test(text);
}
