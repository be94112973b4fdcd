import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { cleanName } from './clean-name.js'
import type { CleanName } from './clean-name.js'
import { kindByRule, kindByWeight, NOTHING_TELLS } from './read-name.js'
import type { KindReading } from './read-name.js'
import { kindByCuratedNumber, kindByRegister } from './read-registers.js'
import type { RegisterNumber } from './read-registers.js'

/** Everything that the kind of a body is told from. */
export interface KindTraits {
  /** Every name under which it was met, the best one first. */
  readonly names: readonly string[]
  /** Valid identifiers only. */
  readonly identifiers: readonly RegisterNumber[]
  /** What notices say that it says of itself; left out where none does. */
  readonly claims?: SelfDescription
}

/** What a body says of itself in the forms of notices. A claim, and never shown as more. */
export interface SelfDescription {
  readonly voluntaryOrSocialEnterprise: boolean
  readonly publicServiceMutual: boolean
}

/**
 * Tells the kind by the order of trust: register, curated list, claim in a notice, name. Three names go before a
 * charity number, because the law makes such bodies charities as well: universities and schools, NHS bodies, and
 * general practices. A company number alone tells no kind; it makes a charity unlikely where no charity number is given.
 */
export function readKind({ names, identifiers, claims }: KindTraits): KindReading {
  const name = cleanName(names[0] ?? '')
  const registered = kindByRegister(identifiers)
  const ruled = kindByRule(name)
  if (registered)
    return registered.kind === 'VOLUNTARY' && ruled && goesBeforeCharity.has(ruled.kind) ? ruled : registered
  const curated = kindByCuratedNumber(identifiers)
  if (curated) return curated
  if (ruled?.by === 'CURATED_LIST') return ruled
  const claimed = claims === undefined ? null : kindByClaim(claims, name)
  if (claimed && (ruled === null || ruled.kind === 'NOT_KNOWN')) return claimed
  if (ruled) return ruled
  const weighed = kindByWeight(name)
  if (!identifiers.some(({ scheme }) => scheme === 'GB-COH')) return weighed
  return withCompanyNumber(weighed)
}

const goesBeforeCharity: ReadonlySet<ProviderKind> = new Set<ProviderKind>(['NHS', 'PUBLIC_OTHER', 'PRIMARY_CARE'])

/** A claim goes before a guess from words, after words that settle the kind, and is LOW and told as a claim. */
function kindByClaim(claims: SelfDescription, { text }: CleanName): KindReading | null {
  const claim = (kind: ProviderKind, basis: string): KindReading => ({ kind, confidence: 'LOW', basis, by: 'CLAIM' })
  if (claims.publicServiceMutual) return claim('MUTUAL', 'says in a notice that it is a public service mutual')
  if (!claims.voluntaryOrSocialEnterprise) return null
  const basis = 'says in a notice that it is a voluntary organisation or social enterprise'
  return claim(/\bCIC\b|\bCOOPERATIVE\b/.test(text) ? 'MUTUAL' : 'VOLUNTARY', basis)
}

function withCompanyNumber(weighed: KindReading): KindReading {
  if (weighed.kind === 'PRIMARY_CARE' || weighed.kind === 'PUBLIC_OTHER') return weighed
  if (weighed.kind === 'VOLUNTARY' || weighed.kind === 'MUTUAL') return NOTHING_TELLS
  return {
    kind: 'INDEPENDENT',
    confidence: 'MEDIUM',
    basis: 'company number, and nothing that says otherwise',
    by: 'REGISTER',
  }
}
