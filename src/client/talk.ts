/** What a script adds to a talk page that is complete without one. */

const live = document.createElement('p');
live.className = 'said';
live.setAttribute('role', 'status');
document.body.append(live);

copyPermalinks();
keepPassageAcrossEditions();
followChapters();
foldRailOnSmallScreens();

/** A click on a passage's number also copies its address. */
function copyPermalinks(): void {
  const words = document.querySelector<HTMLElement>('.text')?.dataset.copied ?? '';
  document.querySelector('.text')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.no');
    if (!link) return;
    void navigator.clipboard.writeText(link.href).then(() => {
      live.textContent = words;
      setTimeout(() => {
        live.textContent = '';
      }, 2500);
    });
  });
}

/** The link to another edition leads to the passage that is being read. */
function keepPassageAcrossEditions(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-same-passage]')) {
    link.addEventListener('click', () => {
      link.hash = location.hash || firstVisiblePassage();
    });
  }
}

function firstVisiblePassage(): string {
  if (scrollY < innerHeight / 2) return '';
  for (const passage of document.querySelectorAll('.p[id]')) {
    if (passage.getBoundingClientRect().bottom > 80) return `#${passage.id}`;
  }
  return '';
}

/** Mark the chapter in view in the rail. */
function followChapters(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.rail a')];
  const starts = links.map((link) => document.getElementById(link.hash.slice(1)));
  if (links.length === 0) return;
  const mark = () => {
    let current = 0;
    for (const [index, start] of starts.entries()) {
      if (start && start.getBoundingClientRect().top < innerHeight / 3) current = index;
    }
    for (const [index, link] of links.entries()) {
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

/** Below the text column's breakpoint the list of chapters would push the text away. */
function foldRailOnSmallScreens(): void {
  const details = document.querySelector<HTMLDetailsElement>('.rail details');
  if (details && !matchMedia('(min-width: 80em)').matches) details.open = false;
}
