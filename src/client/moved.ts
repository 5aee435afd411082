/** Follow a move at once and keep the passage: the page's own refresh would lose it. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(`${link.href}${location.hash}`);
