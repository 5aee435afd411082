/** A talk of three passages, and a page to put it in. */
export const FIRST = '大家好，我今天想讲一口井。井在村口，打了九天，第九天出了水，我们都跑去看。';
export const SECOND = '有人问我，井有什么好讲的？我说，你每天喝的就是它，你不讲它，它就干了。';
export const LAST = '所以请大家回去看看自己家的井。谢谢大家！';
export const TALK = [FIRST, SECOND, LAST];
export const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
export const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

export const text = (...lines: string[]) => lines.join('\n\n');
