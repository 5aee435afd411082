/** 首页 > 新闻 > 正文, or a menu parted by bars: three short words at least. */
export function isTrail(text: string): boolean {
  // A tag of which somebody tells ends with such a mark, too.
  // Neither is row() -> cross() -> row() on a slide.
  if (text.length > 120 || /[。！？!?<]|\w\(\)/.test(text)) return false;
  if (/(?:\bhome|首[页頁])\s*[>›»]|^\s*(?:home|首[页頁])\s*\//iu.test(text)) return true;
  // notes / 2014 / 10 / a-boat
  const steps = text.split(/\s\/\s/u);
  const isPath = steps.length > 3 && steps.every((step) => step.length <= 30);
  if (isPath && steps.some((step) => OF_PATH.test(step))) return true;
  const parts = text.split(/[>›»|｜]/).map((part) => part.trim());
  return parts.length >= 3 && parts.every((part) => part.length <= 20);
}

const OF_PATH =
  /^(?:\d{1,4}|home|posts?|notes|blog|talks?|about|rss|archive|index|writing|speeches|sermons)$/iu;

/** News and Events   About Us   Notice   Contact; about · talks · rss: a menu on one line, parted by blanks or dots. Verse and tables have none of its words. */
export function isMenuLine(text: string): boolean {
  if (text.length > 600 || /[。！？!?]|\p{Ll}{2}\.(?:\s|$)/u.test(text)) return false;
  const dotted = text.split(/\s[·•]\s/u);
  const parts = dotted.length >= MENU - 1 ? dotted : text.trim().split(/\s{2,6}/u);
  return (
    parts.length >= (parts === dotted ? MENU - 1 : MENU) &&
    (parts.some((part) => OF_MENU.test(part)) ||
      (parts !== dotted &&
        parts.length > MENU &&
        parts.some((part) => part.includes('&')) &&
        parts.every((part) => ENTRY.test(part)))) &&
    parts.every((part) => part.length <= 50 && !/[,;:，；：]$/u.test(part))
  );
}

/** Entries from which on words parted by blanks are a menu. */
const MENU = 4;
/** Join & Give, U.S. Citizen Services: a few words with capitals. */
const ENTRY = /^\p{Lu}[\p{L}.’'-]*(?: (?:&|and|of|the|for|\p{Lu}[\p{L}.’'-]*)){0,4}$/u;
const OF_MENU =
  /^(?:首[页頁]|[关關][于於]我[们們]|[联聯][系絡络繫]我[们們]|home|about(?: us)?|contact(?: us)?|news(?: and events)?|search|sitemap|blog|podcasts?|speakers|speeches|sermons|share|donate|events|publications|resources|media|media cent(?:re|er)|investors|visit(?: us)?|shop|careers|exhibitions|research|departments|get involved|support us)$/iu;

/** `6 ~, s: G- J, C* R4`: letters, digits and marks in turn, which forums scatter against copying. */
export function isAntiCopy(text: string): boolean {
  if (text.length > 60 || text.length < 12) return false;
  const marks = text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0;
  const letters = text.match(/[\da-z]/gi)?.length ?? 0;
  return marks >= 4 && letters >= 4 && !/[\p{L}\p{N}]{2}/u.test(text) && /\s/.test(text);
}
