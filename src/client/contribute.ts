/** The form is for those who write in it: what checks it is loaded when they begin, or have begun. */
import { hasDraft } from './contribute/draft.ts';

const form = document.querySelector<HTMLFormElement>('#contribute');
if (form) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const start = async () => {
    const { startForm } = await import('./contribute/form.ts');
    await startForm(form);
  };
  if (hasDraft()) void start();
  else form.addEventListener('focusin', () => void start(), { once: true });
}
