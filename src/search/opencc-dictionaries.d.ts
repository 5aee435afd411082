declare module 'opencc-js/dict/*' {
  /** `from to` pairs, or `from to other …`, between `|`. */
  const dictionary: string;
  export default dictionary;
}
