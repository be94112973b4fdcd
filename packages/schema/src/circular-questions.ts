import type { ASTVisitor, GraphQLNamedType, SelectionSetNode, ValidationContext } from 'graphql'
import { getNamedType, GraphQLError, isInterfaceType, isObjectType, Kind } from 'graphql'

// From an award to its process, to the awards of the process, and to their process again: each round multiplies the
// answer and tells nothing new.

/** Lists without pages that lead back to where they hang. */
const circularLists: ReadonlySet<string> = new Set([
  'Award.contracts',
  'Award.notices',
  'Contract.modifications',
  'Notice.awards',
  'RouteFinding.basis',
  'RouteFinding.conflicts',
])

/** Refuses a contracting process below a contracting process, and a circular list below itself. */
export function refuseCircularQuestions(context: ValidationContext): ASTVisitor {
  const known = new Map<SelectionSetNode, ReadonlySet<string>>()
  let told = false

  const waysBelow = (selections: SelectionSetNode, type: GraphQLNamedType | null | undefined): ReadonlySet<string> => {
    const before = known.get(selections)
    if (before !== undefined) return before
    const ways = new Set<string>()
    // A fragment that contains itself is refused by another rule; here it must only come to an end.
    known.set(selections, ways)
    const add = (below: ReadonlySet<string>) => {
      for (const way of below) ways.add(way)
    }
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        const target = targetOf(type, selection.name.value)
        const way = wayOf(type, selection.name.value, target)
        if (way !== null) ways.add(way)
        if (selection.selectionSet !== undefined) add(waysBelow(selection.selectionSet, target))
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(selection.name.value) : selection
        if (fragment == null) continue
        const name = fragment.typeCondition?.name.value
        add(waysBelow(fragment.selectionSet, name === undefined ? type : context.getSchema().getType(name)))
      }
    }
    return ways
  }

  return {
    Field(node) {
      const type = context.getParentType()
      const target = targetOf(type, node.name.value)
      const way = wayOf(type, node.name.value, target)
      if (told || way === null || node.selectionSet === undefined) return
      if (!waysBelow(node.selectionSet, target).has(way)) return
      told = true
      context.reportError(
        new GraphQLError(`The question goes round in a circle: \`${node.name.value}\` leads to ${way} below ${way}.`, {
          nodes: node,
          extensions: { code: 'TOO_COMPLEX' },
        }),
      )
    },
  }
}

function targetOf(type: GraphQLNamedType | null | undefined, field: string): GraphQLNamedType | null {
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined
  return found === undefined ? null : getNamedType(found.type)
}

function wayOf(
  type: GraphQLNamedType | null | undefined,
  field: string,
  target: GraphQLNamedType | null,
): string | null {
  if (target?.name === 'ContractingProcess') return target.name
  const list = `${type?.name ?? ''}.${field}`
  return circularLists.has(list) ? list : null
}
