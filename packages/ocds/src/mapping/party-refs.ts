import { idAt, textAt } from '../loose-json.js'
import type { Located } from '../loose-json.js'

/**
 * How a document speaks of its parties: by id, or by name alone where it gives no id. References that name no party
 * listed are remembered, since a supplier may be named in an award only.
 */
export class PartyRefs {
  private readonly known = new Set<string>()
  private readonly byName = new Map<string, string>()

  /** The ref of a listed party; its pointer serves where it has neither id nor name. */
  add(party: Located): string {
    const name = textAt(party.value, 'name')?.trim()
    const ref = idAt(party.value, 'id') ?? (name === undefined ? party.path : `name:${name}`)
    this.known.add(ref)
    if (name !== undefined && !this.byName.has(name)) this.byName.set(name, ref)
    return ref
  }

  /** The ref that a mention means, or null where the mention says neither id nor name. */
  of(mention: Located): string | null {
    const id = idAt(mention.value, 'id')
    if (id !== null) return id
    const name = textAt(mention.value, 'name')?.trim()
    return name === undefined ? null : (this.byName.get(name) ?? `name:${name}`)
  }

  has(ref: string): boolean {
    return this.known.has(ref)
  }
}
