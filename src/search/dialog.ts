import './element.ts';

/** Opens the search dialog on `/`, on Ctrl+K or ⌘K, and by the masthead's link. */
const dialog = document.querySelector<HTMLDialogElement>('dialog.dlg');

if (dialog) {
  const input = dialog.querySelector('input');
  const open = () => {
    if (!dialog.open) dialog.showModal();
    input?.focus();
    input?.select();
  };
  document.addEventListener('keydown', (event) => {
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.isComposing || !(shortcut || (slash && !isTyping(event.target)))) return;
    event.preventDefault();
    open();
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.find')) {
    link.addEventListener('click', (event) => {
      // A click that asks for a new tab gets the page.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
  }
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    // The backdrop is the dialog itself; a result on this very page does not load another.
    if (target === dialog || target.closest('a, [data-close]')) dialog.close();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
