/**
 * Registers of organisations whose identifiers the register knows: those of org-id.guide, Find a Tender's own numbers,
 * and the area codes by which lists of councils name them.
 */
export const IDENTIFIER_SCHEMES = {
  'GB-NHS': 'Organisation Data Service (ODS) code',
  'GB-COH': 'Companies House number',
  'GB-CHC': 'Charity Commission number (England and Wales)',
  'GB-SC': 'Scottish charity number',
  'GB-NIC': 'Northern Ireland charity number',
  'GB-MPR': 'Mutuals Public Register number',
  'GB-LAE': 'Local authority code (England)',
  'GB-ONS': 'Area code of the Office for National Statistics',
  'GB-UKPRN': 'UK provider reference number',
  'GB-PPON': 'Public procurement organisation number',
} as const

export type IdentifierScheme = keyof typeof IDENTIFIER_SCHEMES

export interface Identifier {
  /** The scheme as given where it is not a known one. */
  readonly scheme: string
  /** In the normal form of its register where valid, else as given. */
  readonly value: string
  /** Whether it has the form of its register. Only valid identifiers identify an organisation. */
  readonly valid: boolean
}

/**
 * The forms of the numbers, after org-id.guide and the registers themselves. None of these registers gives its numbers
 * a check digit, so that a wrong digit cannot be told; a wrong length or prefix can.
 */
const forms: Record<IdentifierScheme, RegExp> = {
  // Codes of three characters may be letters alone (RXZ), and so may those of sites of providers (NTPAD); others hold a
  // digit (S1Y5D, EE133835).
  'GB-NHS': /^(?:[A-Z0-9]{3}|[NR][A-Z]{4}|(?=[A-Z]*\d)[A-Z0-9]{4,8})$/,
  'GB-COH':
    /^(?:\d{8}|(?:AC|BR|CE|CS|FC|FE|GE|GN|GS|IC|IP|LP|NA|NC|NF|NI|NL|NO|NP|NR|NV|NZ|OC|OE|PC|R0|RC|RS|SA|SC|SE|SF|SG|SI|SL|SO|SP|SR|SZ|ZC)[0-9A-Z]{6})$/,
  'GB-CHC': /^\d{6,7}(?:-\d{1,3})?$/,
  'GB-SC': /^SC\d{6}$/,
  'GB-NIC': /^(?:NIC)?\d{6}$/,
  'GB-MPR': /^(?:\d{3,5}R(?:S)?|RS\d{6}|IP\d{5,6}R?|\d{4,6})$/,
  'GB-LAE': /^[A-Z]{3,4}$/,
  'GB-ONS': /^[EKNSW]\d{8}$/,
  'GB-UKPRN': /^1\d{7}$/,
  'GB-PPON': /^P[A-Z]{3}-\d{4}-[A-Z]{4}$/,
}

/** Numbers and words that people type when they have none. */
const placeholder = /^(?:(\d)\1*|12345678|1234567|123456|N\/?A|NIL|NHS|NONE|TBA|TBC|UNKNOWN|NOTAPPLICABLE)$/

/**
 * Reads an identifier of a notice. Company numbers get their leading zeros back; what does not have the form of its
 * register is kept as given and marked invalid. Returns null for an empty value.
 */
export function parseIdentifier(scheme: string, given: string): Identifier | null {
  const trimmed = given.trim()
  if (trimmed === '') return null
  if (!Object.hasOwn(IDENTIFIER_SCHEMES, scheme)) return { scheme, value: trimmed, valid: false }
  const known = scheme as IdentifierScheme
  const value = normalForm(known, trimmed)
  if (!forms[known].test(value) || placeholder.test(value)) return { scheme, value: trimmed, valid: false }
  return { scheme, value, valid: true }
}

/**
 * The registers, other than the one given, in whose form a value is: what an invalid identifier may be meant for.
 * Forms that almost anything has (an ODS code, plain digits) tell nothing and are not among them.
 */
export function registersInForm(scheme: string, given: string): readonly IdentifierScheme[] {
  const telling: readonly IdentifierScheme[] = ['GB-COH', 'GB-SC', 'GB-PPON']
  return telling.filter(
    (other) => other !== scheme && !/^\d+$/.test(given.trim()) && parseIdentifier(other, given)?.valid,
  )
}

function normalForm(scheme: IdentifierScheme, given: string): string {
  const upper = given.toUpperCase().replaceAll(/\s+/g, '')
  // Some write the register in front of the number: GB-COH-01234567.
  const compact = upper.startsWith(`${scheme}-`) ? upper.slice(scheme.length + 1) : upper
  if (scheme === 'GB-COH') {
    if (/^\d{1,8}$/.test(compact)) return compact.padStart(8, '0')
    const prefixed = /^([A-Z]{2})(\d{1,6})$/.exec(compact)
    return prefixed ? `${prefixed[1]}${prefixed[2]?.padStart(6, '0')}` : compact
  }
  if (scheme === 'GB-NIC') return compact.replace(/^NIC/, '')
  if (scheme === 'GB-SC' && /^(?:SC)?\d{1,6}$/.test(compact)) return `SC${compact.replace(/^SC/, '').padStart(6, '0')}`
  // The main charity of a group is numbered 0 within it, which nobody else writes.
  if (scheme === 'GB-CHC') return compact.replace(/-0$/, '')
  return compact
}

/** Order in which the schemes identify an organisation: the register closest to care first. */
const trust: readonly IdentifierScheme[] = [
  'GB-NHS',
  'GB-COH',
  'GB-CHC',
  'GB-SC',
  'GB-NIC',
  'GB-MPR',
  'GB-LAE',
  'GB-ONS',
  'GB-UKPRN',
  'GB-PPON',
]

/** Sorts valid identifiers by how well they identify, then by value: the first one names the organisation. */
export function byTrust(a: Identifier, b: Identifier): number {
  const order = trust.indexOf(a.scheme as IdentifierScheme) - trust.indexOf(b.scheme as IdentifierScheme)
  return order !== 0 ? order : a.value < b.value ? -1 : a.value > b.value ? 1 : 0
}

/** The identifier that names an organisation best, or null where none is valid. */
export function bestIdentifier(identifiers: readonly Identifier[]): Identifier | null {
  return identifiers.filter((identifier) => identifier.valid).sort(byTrust)[0] ?? null
}
