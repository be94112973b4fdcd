import type { Picture } from '@openward/pictures/picture'
import { drawSuccessionLine } from '@openward/pictures/succession-line'
import type { PrintedLink } from '../award-rows/print-award-row'
import { organisationAddress } from '../print/addresses'
import { printDay } from '../print/print-day'

/** What came before and after an organisation, as the API gives it. */
export interface StatedSuccession {
  readonly kind: 'MERGED' | 'SPLIT' | 'BOUNDARY_CHANGE' | 'RENAMED'
  readonly effectiveOn: string
  readonly basis: string
  readonly from: StatedParty
  readonly to: StatedParty
}

interface StatedParty {
  readonly __typename?: 'Provider' | 'Commissioner'
  readonly id: string
  readonly name: string
}

export interface PrintedSuccessions {
  /** The line; null where nothing came before or after. */
  readonly picture: Picture | null
  readonly steps: readonly {
    readonly day: string
    readonly what: string
    readonly other: PrintedLink
    readonly basis: string
  }[]
}

/** What happened, told from the earlier and from the later organisation. */
const words: Readonly<Record<StatedSuccession['kind'], readonly [string, string]>> = {
  MERGED: ['merged into', 'took over from'],
  SPLIT: ['split, in part into', 'came in part from'],
  BOUNDARY_CHANGE: ['gave an area to', 'received an area from'],
  RENAMED: ['renamed', 'formerly'],
}

/** The same, told of the other organisation, for its branch of the line. */
const branchWords: Readonly<Record<StatedSuccession['kind'], readonly [string, string]>> = {
  MERGED: ['took it over', 'merged into it'],
  SPLIT: ['took over a part of it', 'a part of it came to it'],
  BOUNDARY_CHANGE: ['received an area from it', 'gave an area to it'],
  RENAMED: ['its later name', 'its former name'],
}

/** More branches than this make no readable line; the list beside it has all. */
const mostBranches = 16

export function printSuccessions(
  successions: readonly StatedSuccession[],
  self: { readonly id: string; readonly name: string },
): PrintedSuccessions {
  // A board that kept its code through a change of area follows itself.
  const others = successions.filter(({ from, to }) => from.id !== to.id)
  const steps = others.map((succession) => {
    const isBefore = succession.from.id === self.id
    const other = isBefore ? succession.to : succession.from
    const [forward, backward] = words[succession.kind]
    const [later, earlier] = branchWords[succession.kind]
    const day = printDay(succession.effectiveOn)
    return {
      isBefore,
      name: other.name,
      branch: `${isBefore ? later : earlier} on ${day}`,
      day,
      what: isBefore ? forward : backward,
      other: {
        label: other.name,
        href: organisationAddress(other.__typename === 'Provider' ? 'provider' : 'commissioner', other.id),
      },
      basis: succession.basis,
    }
  })
  const branches = (later: boolean) =>
    steps.filter(({ isBefore }) => isBefore === later).map(({ name, branch }) => ({ name, what: branch }))
  const shown = steps.length === 0 || steps.length > mostBranches
  return {
    picture: shown
      ? null
      : drawSuccessionLine({
          id: 'succession',
          title: `Before and after ${self.name}`,
          description: steps.map(({ name, branch }) => `${name}: ${branch}.`).join(' '),
          notes: [],
          self: self.name,
          before: branches(false),
          after: branches(true),
        }),
    steps: steps.map(({ day, what, other, basis }) => ({ day, what, other, basis })),
  }
}
