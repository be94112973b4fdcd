import type { ProviderQuery } from '../../generated/operations'
import type { PrintedLink } from '../../award-rows/print-award-row'
import type { PrintedTerm } from '../../components/term'
import { noticeAddress } from '../../print/addresses'
import { printDay } from '../../print/print-day'
import { printTerm } from '../../vocabulary/print-term'

type Provider = NonNullable<ProviderQuery['provider']>

/** A fact with who says it; `said` is null where the register holds no source. */
export interface PrintedFact {
  readonly name: PrintedTerm
  readonly said: string | null
  readonly source: string | null
}

export interface PrintedKindFacts {
  readonly kind: PrintedTerm
  readonly kindSource: PrintedTerm
  readonly kindBasis: string
  readonly kindConfidence: PrintedTerm
  readonly legalForm: PrintedTerm
  readonly legalFormBasis: string
  /** Where it came from, since when, and who says so; the last null where nobody does. */
  readonly origin: { readonly term: PrintedTerm; readonly said: string | null; readonly source: string | null }
  readonly claims: readonly { readonly text: string; readonly link: PrintedLink | null }[]
  readonly mutualFacts: readonly PrintedFact[]
}

/** What kind of body it is, on what grounds, and the facts that stand beside its kind. */
export function printKindFacts(provider: Provider): PrintedKindFacts {
  const { origin } = provider
  return {
    kind: printTerm('kind', provider.kind),
    kindSource: printTerm('kindSource', provider.kindSource),
    kindBasis: provider.kindBasis,
    kindConfidence: printTerm('confidence', provider.kindConfidence),
    legalForm: printTerm('legalForm', provider.legalForm),
    legalFormBasis: provider.legalFormBasis,
    origin: {
      term: printTerm('origin', origin.origin),
      said:
        origin.statement === null
          ? null
          : `${sentence(origin.statement)}${origin.startedOn === null ? '' : ` On its own since ${printSince(origin.startedOn)}.`}`,
      source: printSource(origin),
    },
    claims: provider.claims.map(printClaim),
    mutualFacts: provider.mutualFacts.map((fact) => ({
      name: printTerm('mutualFact', fact.fact),
      said: fact.statement === null ? null : sentence(fact.statement),
      source: printSource(fact),
    })),
  }
}

function printClaim({ claim, says, saidOn, notice }: Provider['claims'][number]): PrintedKindFacts['claims'][number] {
  const what = printTerm('claim', claim).label.toLowerCase()
  return {
    text: `Says that it is ${says ? 'a' : 'no'} ${what}${saidOn === null ? '' : ` (${printDay(saidOn)})`}`,
    link: notice === null ? null : { label: `Notice ${notice.noticeId}`, href: noticeAddress(notice) },
  }
}

function printSource({
  source,
  readOn,
}: {
  readonly source: string | null
  readonly readOn: string | null
}): string | null {
  if (source === null) return null
  return readOn === null ? source : `${source}; read on ${printDay(readOn)}`
}

/** A year, a month or a day. */
function printSince(text: string): string {
  if (text.length === 4) return text
  if (text.length === 7) return printDay(`${text}-01`).split(' ').slice(1).join(' ')
  return printDay(text)
}

function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1)
  return whole.endsWith('.') ? whole : `${whole}.`
}
