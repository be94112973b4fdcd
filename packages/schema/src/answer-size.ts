import type { GraphQLField, GraphQLSchema } from 'graphql'
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  GraphQLError,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql'
import type { ApiContext } from './context.js'

/** Items in all lists of one answer together. The largest page of this register's own web has a few hundred. */
export const mostItems = 20_000

/** How large one answer has grown. */
export class AnswerSize {
  #items = 0
  #refuse: (error: GraphQLError) => void = () => undefined
  /** Rejects with the code TOO_LARGE as soon as the answer has too many items; never settles otherwise. */
  readonly exceeded = new Promise<never>((_resolve, reject) => {
    this.#refuse = reject
  })

  constructor() {
    // Nobody need be waiting when it happens.
    this.exceeded.catch(() => undefined)
  }

  /** Counts items; false where they no longer fit. */
  takes(items: number): boolean {
    this.#items += items
    if (this.#items <= mostItems) return true
    this.#refuse(
      new GraphQLError(
        `The answer would have more than ${String(mostItems)} items. Ask for smaller pages or fewer lists in lists.`,
        { extensions: { code: 'TOO_LARGE' } },
      ),
    )
    return false
  }
}

/** Has every list of objects in the schema counted as it is resolved. */
export function countItems(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type))) countList(field)
    }
  }
  return schema
}

function countList(field: GraphQLField<unknown, ApiContext>): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (...given) => {
    const [, , { size }] = given
    const counted = (list: unknown) => {
      if (!Array.isArray(list) || size.takes(list.length)) return list
      // Whoever asked has been told. An error here would be repeated for every list that is still to come; what never
      // settles is simply forgotten.
      return new Promise<never>(() => undefined)
    }
    const list: unknown = resolve(...given)
    // A list that is there at once stays so: what hangs on it is then read together with what stands beside it.
    return list instanceof Promise ? list.then(counted) : counted(list)
  }
}
