import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '@openward/vocabulary/identifier'
import { printDays, printDay } from '../print/print-day'

/** What an organisation is called and by what it is known, as the API gives it. */
export interface StatedIdentity {
  readonly name: string
  readonly locality: string | null
  readonly postcode: string | null
  readonly isReference: boolean
  readonly referenceSource: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly identifiers: readonly {
    readonly scheme: string
    readonly schemeName: string | null
    readonly value: string
    readonly url: string | null
  }[]
  readonly names: readonly {
    readonly name: string
    readonly firstSeenOn: string | null
    readonly lastSeenOn: string | null
  }[]
}

export interface PrintedIdentity {
  readonly place: string | null
  readonly identifiers: readonly { readonly scheme: string; readonly value: string; readonly href: string | null }[]
  /** Other names, each with the days on which notices used it. */
  readonly alsoKnownAs: readonly { readonly name: string; readonly seen: string | null }[]
  readonly existed: string | null
  /** Where the register has the organisation from, if not from notices alone. */
  readonly reference: string | null
}

export function printIdentity(organisation: StatedIdentity): PrintedIdentity {
  const place = [organisation.locality, organisation.postcode].flatMap(partsOf).join(', ')
  const others = new Map<string, { name: string; seen: string | null }>()
  for (const { name, firstSeenOn, lastSeenOn } of organisation.names) {
    if (name === organisation.name || others.has(name)) continue
    others.set(name, {
      name,
      seen: firstSeenOn === null || lastSeenOn === null ? null : printDays(firstSeenOn, lastSeenOn),
    })
  }
  return {
    place: place === '' ? null : place,
    identifiers: organisation.identifiers.map(({ scheme, schemeName, value, url }) => ({
      scheme: schemeName ?? IDENTIFIER_SCHEMES[scheme as IdentifierScheme] ?? scheme,
      value,
      href: url,
    })),
    alsoKnownAs: [...others.values()],
    existed: printExistence(organisation),
    reference: organisation.isReference ? organisation.referenceSource : null,
  }
}

function printExistence({ validFrom, validTo }: StatedIdentity): string | null {
  if (validFrom !== null && validTo !== null) return printDays(validFrom, validTo)
  if (validFrom !== null) return `since ${printDay(validFrom)}`
  return validTo === null ? null : `until ${printDay(validTo)}`
}

/** The parts of an address line; notices leave commas at its ends. */
function partsOf(line: string | null): string[] {
  return (line ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
