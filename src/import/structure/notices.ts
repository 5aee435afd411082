import { namesSpeech } from './phrases.ts';

/** 放假通告, 招聘启事: what offices put up for those who read it. */
const NOTICE =
  /(?:放假|停[机機]|[维維][护護]|招聘|[报報]名|征稿|徵稿|招生)[^，。]{0,12}(?:通知|通告|公告|[启啟]事|安排)\s*(?:[（(].*)?$/u;
/** How to Give a Toast at a Party */
const ADVICE =
  /^how to (?:give|write|make|deliver|prepare|structure) (?:an? |the |your )?[^:]{0,30}\b(?:toast|speech|talk|presentation|eulogy)\b/iu;

/** Whether a headline stands over what was put up for readers; where somebody greets, it is what they talk about. */
export function isNotice(title: string, greeted: boolean): boolean {
  return (NOTICE.test(title) && !namesSpeech(title)) || (!greeted && ADVICE.test(title));
}
