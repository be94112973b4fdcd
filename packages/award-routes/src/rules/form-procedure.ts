import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { Words } from './rule.js'

/** The procedure that the form names, in one folded word group, or null. Names of several sources and years. */
export type FormProcedure =
  | 'OPEN'
  | 'RESTRICTED'
  | 'COMPETITIVE_WITH_NEGOTIATION'
  | 'COMPETITIVE_DIALOGUE'
  | 'INNOVATION_PARTNERSHIP'
  | 'COMPETITIVE_FLEXIBLE'
  | 'WITHOUT_CALL'
  | 'DIRECT_AWARD'
  | 'UNDER_FRAMEWORK'
  | 'UNDER_DYNAMIC_SYSTEM'
  | 'SINGLE_TENDER'
  | 'QUOTATION'
  | 'OPEN_COMPETITION'
  | 'LIMITED_COMPETITION'
  | 'WITHOUT_COMPETITION'
  | 'NOT_KNOWN'

const names: readonly (readonly [RegExp, FormProcedure])[] = [
  [/^below threshold - open competition|^open .{0,3}below threshold|^open non ojeu/, 'OPEN_COMPETITION'],
  [/^below threshold - limited competition/, 'LIMITED_COMPETITION'],
  [/^below threshold - without competition/, 'WITHOUT_COMPETITION'],
  [
    /^below threshold - award under framework|^award under framework|call[- ]?off from (?:a )?framework|^other .{0,60}framework/,
    'UNDER_FRAMEWORK',
  ],
  [/^below threshold - unknown/, 'NOT_KNOWN'],
  [/^dynamic market|call[- ]?off from (?:a )?dynamic purchasing|^other .{0,60}\bdps\b/, 'UNDER_DYNAMIC_SYSTEM'],
  [/competitive flexible/, 'COMPETITIVE_FLEXIBLE'],
  [/competitive dialog/, 'COMPETITIVE_DIALOGUE'],
  [/innovation partnership/, 'INNOVATION_PARTNERSHIP'],
  [
    /without (?:prior )?publication|without a call|without prior call|without a prior call|^negotiated without competition/,
    'WITHOUT_CALL',
  ],
  [
    /competitive procedure with negotiation|negotiated procedure with prior|negotiated with prior|^negotiated(?: procedure)?$|^accelerated negotiated/,
    'COMPETITIVE_WITH_NEGOTIATION',
  ],
  [/single tender action/, 'SINGLE_TENDER'],
  [/quotation|^catalogue purchase/, 'QUOTATION'],
  [/^(?:other )?direct award/, 'DIRECT_AWARD'],
  [/^(?:other )?(?:accelerated )?restricted/, 'RESTRICTED'],
  [/^(?:other )?(?:accelerated )?open\b/, 'OPEN'],
]

const folded = new Map<string, FormProcedure | null>()

export function procedureOfForm(facts: NoticeFacts): FormProcedure | null {
  const { details, code } = facts.method
  if (details !== null && details.length < 400) {
    const known = folded.get(details)
    if (known !== undefined) return known
    // The export of Contracts Finder writes its codes as one word: `OpenNonOJEU`.
    const name = details
      .trim()
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()
      .replace(/\s{1,20}/g, ' ')
      .replace(/[–—]/g, '-')
      .replace(/^other ?[-:] ?/, 'other ')
    const procedure = names.find(([pattern]) => pattern.test(name))?.[1] ?? null
    if (folded.size < 200) folded.set(details, procedure)
    if (procedure) return procedure
  }
  return details === null || details.trim() === '' ? byCode(code) : null
}

function byCode(code: NoticeFacts['method']['code']): FormProcedure | null {
  if (code === 'OPEN') return 'OPEN'
  if (code === 'SELECTIVE') return 'RESTRICTED'
  return code === 'DIRECT' ? 'DIRECT_AWARD' : null
}

/** The words of the form that name the procedure; the code where the form has no name for it. */
export function wordsOfForm(facts: NoticeFacts): Words | null {
  const { details, detailsPath, code, codePath } = facts.method
  if (details !== null && detailsPath !== null && details.trim() !== '') {
    return { path: detailsPath, quote: details.trim().slice(0, 200) }
  }
  return code !== null && codePath !== null ? { path: codePath, quote: code.toLowerCase() } : null
}

const competed: ReadonlySet<FormProcedure | null> = new Set<FormProcedure>([
  'OPEN',
  'RESTRICTED',
  'COMPETITIVE_WITH_NEGOTIATION',
  'COMPETITIVE_DIALOGUE',
  'INNOVATION_PARTNERSHIP',
  'COMPETITIVE_FLEXIBLE',
  'OPEN_COMPETITION',
])

/** The words of the form where it names a procedure with a call for competition, else null. */
export function competitionByForm(facts: NoticeFacts): Words | null {
  return competed.has(procedureOfForm(facts)) ? wordsOfForm(facts) : null
}
