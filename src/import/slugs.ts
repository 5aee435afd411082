/** Gives every talk a slug of its own, and a capture that was imported before the one that it had. */
export class SlugKeeper {
  readonly #taken: Set<string>;
  readonly #bySha256: Map<string, string>;

  constructor(known: { slugs: ReadonlySet<string>; bySha256: ReadonlyMap<string, string> }) {
    this.#taken = new Set(known.slugs);
    this.#bySha256 = new Map(known.bySha256);
  }

  /** `wanted`, or with the first number that makes it free. */
  give(wanted: string, sha256: string): string {
    const had = this.#bySha256.get(sha256);
    if (had !== undefined) return had;
    let slug = wanted;
    for (let count = 2; this.#taken.has(slug); count++) slug = `${wanted}-${String(count)}`;
    this.#taken.add(slug);
    this.#bySha256.set(sha256, slug);
    return slug;
  }
}
