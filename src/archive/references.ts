import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';

export type Registry = 'speaker' | 'event' | 'topic';

const HOME: Record<Registry, (id: string) => string> = {
  speaker: (id) => `content/speakers/${id}.yaml`,
  event: (id) => `content/events/${id}.yaml`,
  topic: () => 'content/topics.yaml',
};

const NAMES: Record<Registry, string> = { speaker: '讲者', event: '活动', topic: '主题' };

/** The finding for an id that stands in no registry, naming the nearest one that does. */
export function unknownReference(
  registry: Registry,
  id: string,
  known: Iterable<string>,
  place: Pick<Finding, 'file' | 'line' | 'column'>,
): Finding {
  const meant = nearest(id, known);
  const home = HOME[registry](id);
  return {
    ...place,
    rule: `unknown-${registry}`,
    severity: 'error',
    found: id,
    expected: meant ?? home,
    hint: meant
      ? {
          zh: `没有编号为“${id}”的${NAMES[registry]}；是不是“${meant}”？若是新的，请写 ${home}。`,
          en: `No ${registry} has the id "${id}"; did you mean "${meant}"? If it is a new one, write ${home}.`,
        }
      : {
          zh: `没有编号为“${id}”的${NAMES[registry]}；请写 ${home}。`,
          en: `No ${registry} has the id "${id}"; write ${home}.`,
        },
  };
}
