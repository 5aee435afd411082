/**
 * Pairs that rewriting programs swap: the common word, and the odd one that they put for it. In a
 * spun text the odd one stands everywhere and the common one is gone.
 */
const SWAPS: readonly [common: RegExp, odd: RegExp][] = [
  [/我[们們]/g, /咱[们們]/g],
  [/如果/g, /假如/g],
  [/通[过過]/g, /[经經][过過]/g],
  [/[时時]候/g, /[时時][分刻]/g],
  [/已[经經]/g, /[现現]已/g],
  [/或者/g, /或[许許]/g],
  [/[发發]展/g, /[开開]展/g],
  [/需要/g, /需求/g],
  [/提供/g, /供[给給]/g],
  [/[选選][择擇]/g, /[挑][选選]/g],
  [/研究/g, /研[讨討]|[争爭][辩辯]/g],
  [/因此/g, /因而/g],
  [/非常/g, /十分/g],
  [/但是/g, /可是/g],
  [/[产產]品/g, /商品/g],
  [/[开開]始/g, /[开開]端/g],
  [/[问問][题題]/g, /疑[问問]|[标標][题題]/g],
  [/[状狀][态態]|情[况況]/g, /[状狀][况況]/g],
  [/可以/g, /能[够夠]/g],
  [/使用/g, /[运運]用/g],
  [/方法/g, /[办辦]法/g],
  [/很多|[许許]多/g, /良多|[浩]繁/g],
  [/然后/g, /而后/g],
  [/一直/g, /不停|[始][终終]/g],
  [/[认認][为為]/g, /[以][为為]/g],
];

/** The swapped words of a text whose words were swapped for synonyms throughout. */
export function spunWords(words: string): string[] | undefined {
  const swapped: string[] = [];
  let kept = 0;
  let total = 0;
  for (const [common, odd] of SWAPS) {
    const usual = words.match(common)?.length ?? 0;
    const [first, ...more] = words.match(odd) ?? [];
    if (first !== undefined && usual === 0) {
      swapped.push(first);
      total += 1 + more.length;
    } else if (usual > 0) kept++;
  }
  return swapped.length >= 7 && total >= 12 && kept <= swapped.length * 0.4 ? swapped : undefined;
}
