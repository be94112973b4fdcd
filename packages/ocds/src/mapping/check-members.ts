import { isList, isObject, member, objectsAt } from '../loose-json.js'
import type { Json } from '../loose-json.js'
import { reportProblem } from './mapping-context.js'
import type { MappingContext } from './mapping-context.js'

/** Wrong items beyond this number in one list say nothing new. */
const mostItems = 20

/** Reports identifiers, sections and lists of a release whose type is not that of the OCDS release schema. */
export function checkMembers(context: MappingContext): void {
  const { release } = context
  for (const key of ['ocid', 'id'])
    if (typeof member(release, key) === 'number') report(context, `/${key}`, release[key], 'text')
  for (const key of ['tender', 'buyer', 'planning']) {
    const value = member(release, key)
    if (isGiven(value) && !isObject(value)) report(context, `/${key}`, value, 'an object')
  }
  for (const key of ['parties', 'awards', 'contracts']) checkObjects(release, key, '', context)
  checkObjects(member(release, 'tender'), 'lots', '/tender', context)
  for (const { value, path } of objectsAt(release, 'awards', '')) checkObjects(value, 'suppliers', path, context)
}

function checkObjects(container: Json | undefined, key: string, containerPath: string, context: MappingContext): void {
  const value = member(container, key)
  const path = `${containerPath}/${key}`
  if (!isGiven(value)) return
  if (!isList(value)) return report(context, path, value, 'a list')
  let wrong = 0
  for (const [index, item] of value.entries()) {
    if (isObject(item)) continue
    report(context, `${path}/${index}`, item, 'an object')
    if (++wrong === mostItems) return
  }
}

/** Null stands for a member that is not there. */
function isGiven(value: Json | undefined): value is Exclude<Json, null> {
  return value !== undefined && value !== null
}

function report(context: MappingContext, path: string, value: Json | undefined, due: string): void {
  reportProblem(context, 'MEMBER_OF_WRONG_TYPE', path, value, `Here ${due} is due.`)
}
