import type { Confidence } from '@openward/vocabulary/confidence'
import type { IdentifierScheme } from '@openward/vocabulary/identifier'
import type { LegalForm } from '@openward/vocabulary/legal-form'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'

export interface ProviderClass {
  readonly kind: ProviderKind
  /** What the kind rests on, for people to read. */
  readonly basis: string
  readonly confidence: Confidence
  readonly legalForm: LegalForm
}

export interface ProviderTraits {
  /** Every name under which it was met, the best one first. */
  readonly names: readonly string[]
  readonly identifiers: readonly { readonly scheme: IdentifierScheme; readonly value: string }[]
}

interface Rule {
  readonly kind: ProviderKind
  readonly basis: string
  readonly confidence: Confidence
  applies(traits: Prepared): boolean
}

interface Prepared {
  readonly name: string
  readonly schemes: ReadonlySet<IdentifierScheme>
  readonly values: ReadonlyMap<IdentifierScheme, readonly string[]>
}

/** Codes of the Organisation Data Service for trusts begin with R and have three characters; boards with Q. */
const odsTrust = /^(?:R[A-Z0-9]{2}|T[A-Z]{2})$/
const nhsTrustName = /\bNHS (?:FOUNDATION )?TRUST\b|\bFOUNDATION TRUST\b(?=$)/
const nhsBodyName =
  /\bINTEGRATED CARE BOARD\b|\bCLINICAL COMMISSIONING GROUP\b|\bCOMMISSIONING SUPPORT UNIT\b|^NHS (?:ENGLAND|ENGLAND AND NHS IMPROVEMENT|BLOOD AND TRANSPLANT|SUPPLY CHAIN|DIGITAL|RESOLUTION|BUSINESS SERVICES AUTHORITY|PROPERTY SERVICES)\b|\bHEALTH BOARD\b/
const publicName =
  /\b(?:COUNTY|CITY|BOROUGH|DISTRICT|METROPOLITAN|PARISH|UNITARY|TOWN|COMBINED) (?:COUNCIL|AUTHORITY)\b|\bCOUNCIL$|^COUNCIL OF\b|\bLONDON BOROUGH OF\b|\bCITY OF LONDON CORPORATION\b|\bUNIVERSITY\b(?! HOSPITAL)|\bPOLICE AND CRIME COMMISSIONER\b|\bFIRE AND RESCUE\b|\bDEPARTMENT (?:OF|FOR)\b|\bMINISTRY OF\b/
const notACouncil = /\b(?:COUNCIL FOR|COUNCIL OF VOLUNTARY|COUNCIL FOR VOLUNTARY|LIMITED|CIC|CHARITY)\b/
const mutualName = /\bCIC\b|\bSOCIAL ENTERPRISE\b|\bCO ?OPERATIVE\b|\bCOMMUNITY BENEFIT SOCIETY\b|\bMUTUAL\b/
/** A trading name is no legal form: "… Limited trading as CIC Wellbeing". */
const tradingName = /\b(?:LIMITED|PUBLIC LIMITED COMPANY|LLP)\b.{0,20}\b(?:T A|TRADING AS)\b/
const primaryCareName =
  /\b(?:SURGERY|SURGERIES|MEDICAL (?:PRACTICE|CENTRE|GROUP PRACTICE)|GP (?:PRACTICE|FEDERATION|PARTNERSHIP|ALLIANCE)|GENERAL PRACTICE|HEALTH CENTRE|PRIMARY CARE (?:NETWORK|CENTRE|FEDERATION|PARTNERSHIP)|PHARMACY|PHARMACIES|CHEMISTS?|DENTAL (?:PRACTICE|SURGERY|CARE|CENTRE|CLINIC)|DENTISTS?|OPTICIANS?|OPTOMETRISTS?|PRACTICE)\b/
const notPrimaryCare =
  /\b(?:VETERINARY|ARCHITECTS?|LEGAL|LAW|ACCOUNTANCY|MANAGEMENT PRACTICE|DESIGN PRACTICE|HOSPITAL)\b/
const voluntaryName =
  /\b(?:CHARITY|CHARITABLE|HOSPICE|AGE UK|MIND$|BARNARDOS|CITIZENS ADVICE|HEALTHWATCH|VOLUNTARY|SAMARITANS|RED CROSS|SALVATION ARMY|YMCA|MACMILLAN|MARIE CURIE|SAVE THE CHILDREN)\b/
const companyName = /\b(?:LIMITED|LLP|PUBLIC LIMITED COMPANY|INC|GMBH|BV|SARL)\b/

/**
 * The first rule that applies decides: registers before names, and a company is only INDEPENDENT when nothing says
 * otherwise. What a supplier claims of itself in a form is not among the traits on purpose.
 */
const rules: readonly Rule[] = [
  rule('NHS', 'ODS code of a trust', 'HIGH', ({ values }) =>
    (values.get('GB-NHS') ?? []).some((v) => odsTrust.test(v)),
  ),
  rule('NHS', 'name of an NHS trust', 'HIGH', ({ name }) => nhsTrustName.test(name) && !companyName.test(name)),
  rule('NHS', 'name of an NHS body', 'HIGH', ({ name }) => nhsBodyName.test(name) && !companyName.test(name)),
  rule('MUTUAL', 'number of the Mutuals Public Register', 'HIGH', ({ schemes }) => schemes.has('GB-MPR')),
  rule('MUTUAL', 'company number of a registered society', 'HIGH', ({ values }) =>
    (values.get('GB-COH') ?? []).some((value) => /^(?:RS|IP|SP)/.test(value)),
  ),
  rule(
    'MUTUAL',
    'community interest company or co-operative in the name',
    'MEDIUM',
    ({ name }) => mutualName.test(name) && !tradingName.test(name),
  ),
  rule(
    'VOLUNTARY',
    'charity number',
    'HIGH',
    ({ schemes }) => schemes.has('GB-CHC') || schemes.has('GB-SC') || schemes.has('GB-NIC'),
  ),
  rule('VOLUNTARY', 'charitable incorporated organisation', 'HIGH', ({ values }) =>
    (values.get('GB-COH') ?? []).some((value) => /^(?:CE|CS)/.test(value)),
  ),
  rule('PUBLIC_OTHER', 'local authority code', 'HIGH', ({ schemes }) => schemes.has('GB-LAE')),
  rule(
    'PUBLIC_OTHER',
    'name of a public body',
    'MEDIUM',
    ({ name }) => publicName.test(name) && !notACouncil.test(name),
  ),
  rule(
    'PRIMARY_CARE',
    'words of primary care in the name',
    'MEDIUM',
    ({ name }) => primaryCareName.test(name) && !notPrimaryCare.test(name),
  ),
  rule('PRIMARY_CARE', 'a doctor’s own practice', 'MEDIUM', ({ name }) =>
    /^(?:SINGLE HANDED PRACTICE|PRACTICE OF SEVERAL DOCTORS)/.test(name),
  ),
  rule('VOLUNTARY', 'words of a charity in the name', 'MEDIUM', ({ name }) => voluntaryName.test(name)),
  rule('INDEPENDENT', 'company number, and nothing that says otherwise', 'MEDIUM', ({ schemes }) =>
    schemes.has('GB-COH'),
  ),
  rule('INDEPENDENT', 'company form in the name, and nothing that says otherwise', 'LOW', ({ name }) =>
    companyName.test(name),
  ),
]

function rule(kind: ProviderKind, basis: string, confidence: Confidence, applies: (traits: Prepared) => boolean): Rule {
  return { kind, basis, confidence, applies }
}

/** Tells what kind of body this is, on what grounds, and its legal form; NOT_KNOWN rather than a guess. */
export function classifyProvider(traits: ProviderTraits): ProviderClass {
  const values = new Map<IdentifierScheme, string[]>()
  for (const { scheme, value } of traits.identifiers) values.set(scheme, [...(values.get(scheme) ?? []), value])
  const prepared: Prepared = {
    name: normaliseOrganisationName(traits.names[0] ?? ''),
    schemes: new Set(values.keys()),
    values,
  }
  const found = rules.find(({ applies }) => applies(prepared))
  const legalForm = legalFormOf(prepared)
  if (!found) return { kind: 'NOT_KNOWN', basis: 'nothing tells it safely', confidence: 'LOW', legalForm }
  return { kind: found.kind, basis: found.basis, confidence: found.confidence, legalForm }
}

function legalFormOf({ name, schemes, values }: Prepared): LegalForm {
  const companyNumbers = values.get('GB-COH') ?? []
  if (/\bINTEGRATED CARE BOARD$/.test(name)) return 'INTEGRATED_CARE_BOARD'
  if (/\bNHS FOUNDATION TRUST\b/.test(name) && !companyName.test(name)) return 'NHS_FOUNDATION_TRUST'
  if (/\bNHS TRUST\b/.test(name) && !companyName.test(name)) return 'NHS_TRUST'
  if (nhsBodyName.test(name) && !companyName.test(name)) return 'NHS_OTHER'
  if (companyNumbers.some((value) => /^(?:RS|IP|SP)/.test(value)) || schemes.has('GB-MPR')) return 'REGISTERED_SOCIETY'
  if (companyNumbers.some((value) => /^(?:CE|CS)/.test(value))) return 'CHARITABLE_INCORPORATED_ORGANISATION'
  if (/\bCIC\b/.test(name) && !tradingName.test(name)) return 'COMMUNITY_INTEREST_COMPANY'
  if (companyNumbers.some((value) => /^(?:OC|SO|NC)/.test(value)) || /\bLLP$/.test(name))
    return 'LIMITED_LIABILITY_PARTNERSHIP'
  if (/\bPUBLIC LIMITED COMPANY$/.test(name)) return 'PUBLIC_LIMITED_COMPANY'
  if (schemes.has('GB-LAE') || (/\bCOUNCIL$|\bLONDON BOROUGH OF\b/.test(name) && !notACouncil.test(name)))
    return 'LOCAL_AUTHORITY'
  if (/\bUNIVERSITY\b(?! HOSPITAL)/.test(name) && !companyName.test(name)) return 'UNIVERSITY'
  if (companyNumbers.length > 0 || /\bLIMITED\b/.test(name)) return 'COMPANY'
  if (schemes.has('GB-CHC') || schemes.has('GB-SC') || schemes.has('GB-NIC')) return 'CHARITY'
  return 'NOT_KNOWN'
}
