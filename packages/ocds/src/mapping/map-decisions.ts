import type { AwardFacts, ContractChangeFacts, ContractFacts, LotFacts } from '@openward/vocabulary/notice-facts'
import { idAt, member, objectsAt, textAt, textsAt } from '../loose-json.js'
import type { Json } from '../loose-json.js'
import { dayAt, periodAt } from './map-days.js'
import { moneyAt } from './map-money.js'
import type { MappingContext } from './mapping-context.js'
import type { PartyRefs } from './party-refs.js'

export function mapLots(context: MappingContext): LotFacts[] {
  return objectsAt(member(context.release, 'tender'), 'lots', '/tender').map(({ value, path }) => ({
    ref: idAt(value, 'id') ?? path,
    path,
    title: textAt(value, 'title'),
    description: textAt(value, 'description'),
    status: textAt(value, 'status'),
    values: moneyAt(value, 'value', path, context),
    period: periodAt(value, ['contractPeriod', 'period'], path, context),
  }))
}

const awardStatuses: ReadonlyMap<string, AwardFacts['status']> = new Map([
  ['pending', 'PENDING'],
  ['active', 'ACTIVE'],
  ['unsuccessful', 'UNSUCCESSFUL'],
  ['cancelled', 'CANCELLED'],
])

export function mapAwards(context: MappingContext, refs: PartyRefs): AwardFacts[] {
  return objectsAt(context.release, 'awards', '').map(({ value, path }) => {
    const status = awardStatuses.get(textAt(value, 'status')?.trim().toLowerCase() ?? '') ?? null
    return {
      ref: idAt(value, 'id') ?? path,
      path,
      title: textAt(value, 'title'),
      description: textAt(value, 'description'),
      status,
      statusPath: status === null ? null : `${path}/status`,
      decidedOn: dayAt(value, 'date', path, context),
      providerRefs: [...new Set(objectsAt(value, 'suppliers', path).flatMap((supplier) => refs.of(supplier) ?? []))],
      lotRefs: relatedLots(value, path),
      values: moneyAt(value, 'value', path, context),
      period: periodAt(value, ['contractPeriod', 'period'], path, context),
    }
  })
}

export function mapContracts(context: MappingContext): ContractFacts[] {
  return objectsAt(context.release, 'contracts', '').map(({ value, path }) => ({
    ref: idAt(value, 'id') ?? path,
    path,
    awardRef: idAt(value, 'awardID'),
    title: textAt(value, 'title'),
    description: textAt(value, 'description'),
    status: textAt(value, 'status'),
    signedOn: dayAt(value, 'dateSigned', path, context),
    values: moneyAt(value, 'value', path, context),
    period: periodAt(value, ['period', 'contractPeriod'], path, context),
    changes: [...objectsAt(value, 'amendments', path), ...objectsAt(value, 'proposedAmendments', path)].map(
      (change): ContractChangeFacts => ({
        path: change.path,
        description: textAt(change.value, 'description'),
        rationale: textAt(change.value, 'rationale'),
        changedOn: dayAt(change.value, 'date', change.path, context),
      }),
    ),
  }))
}

/** Lots of an award; where it names none, the lots of its items. */
function relatedLots(award: Json, path: string): string[] {
  const own = textsAt(award, 'relatedLots', path).map(({ text }) => text.trim())
  if (own.length > 0) return [...new Set(own)]
  return [...new Set(objectsAt(award, 'items', path).flatMap(({ value }) => idAt(value, 'relatedLot') ?? []))]
}
