import type { Source } from '@openward/vocabulary/source'
import type { JsonObject } from '../loose-json.js'
import { sourceProblem } from '../source-problem.js'
import type { SourceProblem } from '../source-problem.js'

/** What every part of the mapping may look at, and where it reports what it could not read. */
export interface MappingContext {
  readonly release: JsonObject
  readonly source: Source
  readonly ocid: string
  readonly noticeId: string
  readonly problems: SourceProblem[]
}

export function reportProblem(
  context: MappingContext,
  code: 'DATE_INVALID' | 'VALUE_INVALID' | 'IDENTIFIER_INVALID' | 'MEMBER_OF_WRONG_TYPE',
  path: string,
  value: unknown,
  detail: string,
): void {
  const shown = typeof value === 'string' ? value : typeof value === 'object' ? null : String(value)
  context.problems.push(sourceProblem(code, path, shown, detail))
}
