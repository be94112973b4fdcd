import type { LegalForm } from '@openward/vocabulary/legal-form'
import { cleanName } from './clean-name.js'
import { findKnownMutual } from './known-mutuals.js'
import type { RegisterNumber } from './read-registers.js'

export interface LegalFormReading {
  readonly legalForm: LegalForm
  /** What it rests on, for people to read. */
  readonly basis: string
}

const company = /\b(?:LTD|PLC|LLP|CIC)\b/
/** A trading name is no legal form: "… Limited trading as CIC Wellbeing". */
const tradingName = /\b(?:LTD|PLC|LLP)\b.{0,20}\bTRADINGAS\b/

/**
 * The legal form, as far as numbers of registers and the words of the name tell it. The Companies House prefixes IP, RS,
 * SP and NP stand for registered societies, CE and CS for charitable incorporated organisations, OC, SO and NC for
 * limited liability partnerships, RC for bodies of a royal charter.
 */
export function readLegalForm(name: string, numbers: readonly RegisterNumber[]): LegalFormReading {
  const { text } = cleanName(name)
  const incorporated = company.test(text)
  const found = (legalForm: LegalForm, basis: string): LegalFormReading => ({ legalForm, basis })
  const companyNumber = (form: RegExp) => numbers.some(({ scheme, value }) => scheme === 'GB-COH' && form.test(value))
  const has = (...schemes: string[]) => numbers.some(({ scheme }) => schemes.includes(scheme))

  if (!incorporated) {
    if (/\bICB$/.test(text)) return found('INTEGRATED_CARE_BOARD', 'its name')
    if (/\bNHS FOUNDATION TRUST\b/.test(text)) return found('NHS_FOUNDATION_TRUST', 'its name')
    if (/\bNHS (?:[A-Z]+ ){0,4}TRUST\b/.test(text)) return found('NHS_TRUST', 'its name')
    if (/\b(?:CCG|CSU|HEALTH BOARD)\b|^NHS ENGLAND\b/.test(text)) return found('NHS_OTHER', 'its name')
  }
  if (companyNumber(/^(?:RS|IP|SP|NP)/)) return found('REGISTERED_SOCIETY', 'its company number')
  if (has('GB-MPR')) return found('REGISTERED_SOCIETY', 'number of the Mutuals Public Register')
  if (companyNumber(/^(?:CE|CS)/)) return found('CHARITABLE_INCORPORATED_ORGANISATION', 'its company number')
  const known = findKnownMutual(numbers)
  if (known) return found(known.legalForm, 'curated list of mutuals')
  if (companyNumber(/^(?:OC|SO|NC)/)) return found('LIMITED_LIABILITY_PARTNERSHIP', 'its company number')
  if (tradingName.test(text)) return found('COMPANY', 'its name')
  if (/\bCIC\b/.test(text)) return found('COMMUNITY_INTEREST_COMPANY', 'its name')
  if (/\bLLP$/.test(text)) return found('LIMITED_LIABILITY_PARTNERSHIP', 'its name')
  if (/\bPLC$/.test(text)) return found('PUBLIC_LIMITED_COMPANY', 'its name')
  if (has('GB-LAE')) return found('LOCAL_AUTHORITY', 'local authority code')
  if (!incorporated) {
    if (
      /\b(?:COUNTY|CITY|BOROUGH|DISTRICT) COUNCIL\b|\bLONDON BOROUGH\b|\bCOMBINED AUTHORITY\b|(?<!VOLUNTARY SERVICE )\bCOUNCIL$/.test(
        text,
      ) &&
      !/\bVOLUNTARY\b/.test(text)
    )
      return found('LOCAL_AUTHORITY', 'its name')
    if (/\bUNIVERSITY\b(?! HOSPITAL)/.test(text)) return found('UNIVERSITY', 'its name')
  }
  if (has('GB-COH')) return found('COMPANY', 'company number')
  if (/\bLTD\b/.test(text)) return found('COMPANY', 'its name')
  if (has('GB-CHC', 'GB-SC', 'GB-NIC')) return found('CHARITY', 'charity number')
  return found('NOT_KNOWN', 'nothing tells it safely')
}
