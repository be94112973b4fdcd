/** Disjoint sets of texts. */
export class DisjointSets {
  readonly #parent = new Map<string, string>()

  add(member: string): void {
    if (!this.#parent.has(member)) this.#parent.set(member, member)
  }

  rootOf(member: string): string {
    let root = member
    for (let parent = this.#parent.get(root); parent !== undefined && parent !== root; parent = this.#parent.get(root))
      root = parent
    for (let next = member; next !== root;) {
      const parent = this.#parent.get(next) ?? root
      this.#parent.set(next, root)
      next = parent
    }
    return root
  }

  /** Joins the sets of two members and returns the root of the result: that of the first. */
  join(a: string, b: string): string {
    this.add(a)
    this.add(b)
    const [left, right] = [this.rootOf(a), this.rootOf(b)]
    if (left !== right) this.#parent.set(right, left)
    return left
  }
}
