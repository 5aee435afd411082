import type { Take } from '../chinese.ts';
import { CONVERSATION, EVENT_KIND, SPEECH } from './words.ts';

const TITLES: readonly RegExp[] = [
  // 《渡船》何文 on a line of its own.
  /^[《「]([^》」]{2,40})[》」]\s*\p{Script=Han}{2,3}$/du,
  /(?<!主)(?:题为|题目为|题目是)\s*[《“「『]([^》”」』]{2,60})[》”」』]/du,
  /以\s*[《“「『]([^》”」』]{2,60})[》”」』]\s*为题/du,
  // A theme is the talk's where the sentence goes on to the talk; conferences have themes, too.
  new RegExp(
    `(?:主题为|主题是|以)\\s*[《“「『]([^》”」』]{2,60})[》”」』][^，,。；;]{0,16}?(?:${SPEECH}|${CONVERSATION})`,
    'du',
  ),
  new RegExp(`的(?:${SPEECH})\\s*《([^》]{2,60})》`, 'du'),
  new RegExp(
    `(?:${SPEECH}|${CONVERSATION})的?主题(?:为|是)\\s*[《“「『]([^》”」』]{2,60})[》”」』]`,
    'du',
  ),
  new RegExp(
    `(?:发表|作|做|带来|进行|题目|给出)[^。《“「『]{0,12}[《“「『]([^》”」』]{2,60})(?<!${EVENT_KIND}|[式会节])[》”」』]\\s*(?:为题|为主题|的)?\\s*(?:的)?(?:${SPEECH})`,
    'du',
  ),
  /^\s*(?:演[讲说]|会议|讲座)?(?:题目|主题|标题)\s*[:：]\s*[《“「]?([^《》“”「」]{2,60}?)[》”」]?\s*(?=$|\s演[讲说](?:者|人)\s*[:：])/du,
];

/** What a talk is called, where a line says so. `text` is in Simplified. */
export function takeTitle(text: string, take: Take): void {
  for (const pattern of TITLES) {
    const [start, end] = pattern.exec(text)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    take('title', start, end - start);
    return;
  }
}
