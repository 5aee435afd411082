/**
 * Han characters and Latin words a second, if `words` were spoken between the first and the last of
 * `times` (milliseconds). People speak two to six.
 */
export function speechRate(times: readonly number[], words: string): number {
  const spoken = words.match(/\p{Script=Han}|\p{L}+/gu)?.length ?? 0;
  return (spoken * 1000) / (Math.max(...times) - Math.min(...times));
}
