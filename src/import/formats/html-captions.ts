import type { Page, Part } from './html-sentences.ts';

/** Classes by which pages name what is written under a picture. */
const CAPTION = /^(?:caption|credits?)$/;
const LONGEST = 400;
/** How far above its caption a picture's frame begins. */
const LEVELS = 3;

/** Takes what is written under pictures out of the page; returns the words. */
export function removeCaptions(document: Page): string[] {
  const parts = ([...document.querySelectorAll('figcaption, [class], img')] as Part[]).flatMap(
    (part) => {
      const below = part.tagName === 'IMG' ? (part.nextElementSibling as Part | null) : null;
      return below ? [part, below] : [part];
    },
  );
  const captions = [...new Set(parts)].filter(
    (part) => part.tagName === 'FIGCAPTION' || isCaption(part),
  );
  return captions.flatMap((caption) => {
    if (!document.body.contains(caption)) return [];
    const words = caption.textContent.replaceAll(/\s+/g, ' ').trim();
    caption.remove();
    return words === '' ? [] : [words];
  });
}

/** Parts that say who speaks or writes, beside their portrait. */
const OF_PERSON = '[class*="byline"], [class*="author"], [class*="speaker"]';

/** Whether a part is alone with a picture and is named a caption, or says what the picture says. */
function isCaption(part: Part): boolean {
  const words = part.textContent.trim();
  if (words === '' || words.length > LONGEST || part.querySelector('img')) return false;
  const person = part.closest(OF_PERSON);
  if (person && person.textContent.length <= LONGEST) return false;
  const named = (part.getAttribute('class') ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((name) => CAPTION.test(name));
  let frame: Part | null = part;
  for (let level = 0; level < LEVELS && frame; level++) {
    frame = frame.parentElement;
    const picture = frame?.querySelector('img, picture, video');
    if (!frame || !picture) continue;
    const alone = frame.textContent.trim().length <= words.length * 2 + 40;
    return alone && (named || picture.getAttribute('alt')?.trim() === words);
  }
  return false;
}
