import { CLOCK } from './clock.ts';

/** A name at the beginning of a line; no sentence: 谢谢大家。2023-12-28 10:13 is a posting and its time. */
export const NAME = '[^\\s\\d:：|>[【(（][^:：|>。！？!?\\n]{0,40}?';
/** `张三(00:05:10): 大家好`: the words on the same line. */
export const NAME_TIME_WORDS = new RegExp(
  `^\\s*(${NAME})\\s*[(（[【](${CLOCK})[)）\\]】]\\s*[：:]\\s*(?=\\S)`,
);
