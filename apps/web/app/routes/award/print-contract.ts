import type { PrintedLink } from '../../award-rows/print-award-row'
import type { PrintedTerm } from '../../components/term'
import type { AwardQuery } from '../../generated/operations'
import { noticeAddress, organisationAddress } from '../../print/addresses'
import { printDay, printDays } from '../../print/print-day'
import { printAmount, printBasis } from '../../print/print-money'
import { printTerm } from '../../vocabulary/print-term'

type Contract = NonNullable<AwardQuery['award']>['contracts'][number]

export interface PrintedContract {
  readonly id: string
  readonly title: string | null
  readonly form: PrintedTerm
  readonly signed: string | null
  readonly term: string | null
  readonly extendableTo: string | null
  readonly value: { readonly amount: string; readonly basis: string } | null
  readonly parties: readonly { readonly link: PrintedLink; readonly role: string }[]
  readonly modifications: readonly {
    readonly day: string | null
    readonly what: string | null
    readonly notice: PrintedLink | null
    /** What changed, each as before and after where both are told. */
    readonly changed: readonly { readonly what: string; readonly before: string | null; readonly after: string }[]
  }[]
}

const ROLES: Readonly<Record<Contract['parties'][number]['role'], string>> = {
  COMMISSIONER: 'commissioner',
  PROVIDER: 'provider',
  LEAD_PROVIDER: 'lead provider',
  ALLIANCE_MEMBER: 'member of the alliance',
  SUBCONTRACTOR: 'subcontractor',
}

export function printContract(contract: Contract): PrintedContract {
  return {
    id: contract.id,
    title: contract.title,
    form: printTerm('contractForm', contract.form),
    signed: contract.signedOn === null ? null : printDay(contract.signedOn),
    term: printTermOf(contract),
    extendableTo: contract.extendableToOn === null ? null : printDay(contract.extendableToOn),
    value: contract.value === null ? null : { amount: printAmount(contract.value), basis: printBasis(contract.value) },
    parties: contract.parties.map(({ organisation, role }) => ({
      link: {
        label: organisation.name,
        href: organisationAddress(
          organisation.__typename === 'Provider' ? 'provider' : 'commissioner',
          organisation.id,
        ),
      },
      role: ROLES[role],
    })),
    modifications: contract.modifications.map((modification) => ({
      day: modification.publishedOn === null ? null : printDay(modification.publishedOn),
      what: modification.description,
      notice:
        modification.notice === null
          ? null
          : { label: `Notice ${modification.notice.noticeId}`, href: noticeAddress(modification.notice) },
      changed: printChanges(modification),
    })),
  }
}

function printChanges(change: Contract['modifications'][number]): PrintedContract['modifications'][number]['changed'] {
  const { value, valueBefore, endsOn, endsOnBefore, providerBefore, providerAfter } = change
  return [
    changeOf(
      'Value',
      valueBefore === null ? null : printAmount(valueBefore),
      value === null ? null : printAmount(value),
    ),
    changeOf('End', endsOnBefore === null ? null : printDay(endsOnBefore), endsOn === null ? null : printDay(endsOn)),
    changeOf('Provider', providerBefore, providerAfter),
  ].flat()
}

function changeOf(what: string, before: string | null, after: string | null) {
  if (after === null) return []
  return [before === after ? { what: `${what} unchanged`, before: null, after } : { what, before, after }]
}

function printTermOf({ startsOn, endsOn }: Contract): string | null {
  if (startsOn !== null && endsOn !== null) return printDays(startsOn, endsOn)
  if (startsOn !== null) return `from ${printDay(startsOn)}`
  return endsOn === null ? null : `until ${printDay(endsOn)}`
}
