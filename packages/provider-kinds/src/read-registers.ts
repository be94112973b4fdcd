import type { IdentifierScheme } from '@openward/vocabulary/identifier'
import { findKnownMutual } from './known-mutuals.js'
import type { KindReading } from './read-name.js'

/** A valid identifier, as `parseIdentifier` writes it. */
export interface RegisterNumber {
  readonly scheme: IdentifierScheme
  readonly value: string
}

interface RegisterRule {
  readonly kind: KindReading['kind']
  readonly scheme: IdentifierScheme
  readonly form: RegExp
  readonly basis: string
}

/**
 * What a register says by listing a body, or by the form of its number. ODS codes: three characters with R or T for
 * trusts, Q for boards and commissioning regions, two digits and a letter for commissioning groups, a letter and five
 * digits for practices, F and four characters for pharmacies, V and digits for dentists. Companies House prefixes: IP,
 * RS and SP for registered societies, CE and CS for charitable incorporated organisations.
 */
const rules: readonly RegisterRule[] = [
  { kind: 'NHS', scheme: 'GB-NHS', form: /^(?:R[A-Z0-9]{2}|T[A-Z]{2})$/, basis: 'ODS code of a trust' },
  { kind: 'NHS', scheme: 'GB-NHS', form: /^(?:Q[A-Z0-9]{2}|\d{2}[A-Z])$/, basis: 'ODS code of a commissioner' },
  { kind: 'PRIMARY_CARE', scheme: 'GB-NHS', form: /^(?:[A-HJ-PWY]\d{5}|V\d{5,6})$/, basis: 'ODS code of a practice' },
  { kind: 'PRIMARY_CARE', scheme: 'GB-NHS', form: /^F[A-Z0-9]{4}$/, basis: 'ODS code of a pharmacy' },
  { kind: 'PUBLIC_OTHER', scheme: 'GB-LAE', form: /./, basis: 'local authority code' },
  { kind: 'PUBLIC_OTHER', scheme: 'GB-ONS', form: /^[EW](?:0[6-9]|1[0-2]|22|47)/, basis: 'area code of a council' },
  { kind: 'NHS', scheme: 'GB-ONS', form: /^E(?:38|54)/, basis: 'area code of a health board or group' },
  { kind: 'MUTUAL', scheme: 'GB-MPR', form: /./, basis: 'number of the Mutuals Public Register' },
  { kind: 'MUTUAL', scheme: 'GB-COH', form: /^(?:RS|IP|SP|NP)/, basis: 'company number of a registered society' },
  {
    kind: 'VOLUNTARY',
    scheme: 'GB-COH',
    form: /^(?:CE|CS)/,
    basis: 'number of a charitable incorporated organisation',
  },
  { kind: 'VOLUNTARY', scheme: 'GB-CHC', form: /./, basis: 'charity number' },
  { kind: 'VOLUNTARY', scheme: 'GB-SC', form: /./, basis: 'charity number' },
  { kind: 'VOLUNTARY', scheme: 'GB-NIC', form: /./, basis: 'charity number' },
]

/** The kind that a register tells, the first rule that applies; null where the numbers tell none. */
export function kindByRegister(numbers: readonly RegisterNumber[]): KindReading | null {
  for (const { kind, scheme, form, basis } of rules) {
    const number = numbers.find((one) => one.scheme === scheme && form.test(one.value))
    if (number)
      return { kind, confidence: 'HIGH', basis: `${basis} (${number.scheme} ${number.value})`, by: 'REGISTER' }
  }
  return null
}

/** The kind of a body of the curated list of mutuals that bears one of these numbers; null where none does. */
export function kindByCuratedNumber(numbers: readonly RegisterNumber[]): KindReading | null {
  const known = findKnownMutual(numbers)
  if (known === null) return null
  return { kind: 'MUTUAL', confidence: 'HIGH', basis: `curated list of mutuals: ${known.name}`, by: 'CURATED_LIST' }
}
