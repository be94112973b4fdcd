import type { ContractReading, ReadProvider, ReadValue } from '@openward/vocabulary/notice-reading'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { Decision, KeyedContribution } from './decisions.js'
import { publishedOn } from './notice-contribution.js'
import type { ContractMention } from './notice-contribution.js'
import { shortId } from './short-id.js'

/** Stages in which a contract exists or is being made; the forms put contracts on intentions too. */
const contracting: ReadonlySet<NoticeStage> = new Set([
  'AWARD',
  'URGENT_AWARD',
  'CONTRACT_DETAILS',
  'MODIFICATION',
  'TERMINATION',
  'PERFORMANCE',
])

interface MentionOfContract {
  readonly notice: KeyedContribution
  readonly contract: ContractMention
}

interface Gathered {
  readonly ref: string
  readonly decision: Decision | null
  readonly mentions: MentionOfContract[]
}

/** The contracts of a process, each once over all its notices, with its modifications in order. */
export function readContracts(
  ocid: string,
  notices: readonly KeyedContribution[],
  decisions: readonly Decision[],
  awardIdOf: (decision: Decision) => string | null,
): readonly ContractReading[] {
  const gathered: Gathered[] = []
  for (const notice of notices) {
    const { contribution } = notice
    const corrects =
      contribution.stage === 'CORRECTION' && (contribution.noticeType === 'UK6' || contribution.noticeType === 'UK7')
    if (!contracting.has(contribution.stage) && !corrects) continue
    for (const contract of contribution.contracts) {
      const decision = decisionOf(decisions, notice, contract)
      const known = gathered.find((one) => one.ref === contract.ref && (one.decision === decision || decision === null))
      if (known) known.mentions.push({ notice, contract })
      else gathered.push({ ref: contract.ref, decision, mentions: [{ notice, contract }] })
    }
  }
  return gathered.map((contract) => readContract(ocid, contract, notices, gathered.length, awardIdOf))
}

function decisionOf(
  decisions: readonly Decision[],
  notice: KeyedContribution,
  contract: ContractMention,
): Decision | null {
  const ofNotice = decisions.filter(({ mentions }) => mentions.some((mention) => mention.notice === notice))
  const numbered = ofNotice.find(({ mentions }) =>
    mentions.some((mention) => mention.notice === notice && mention.award?.ref === contract.awardRef),
  )
  if (numbered) return numbered
  return ofNotice.length === 1 ? (ofNotice[0] ?? null) : decisions.length === 1 ? (decisions[0] ?? null) : null
}

function readContract(
  ocid: string,
  { ref, decision, mentions }: Gathered,
  notices: readonly KeyedContribution[],
  contractsInProcess: number,
  awardIdOf: (decision: Decision) => string | null,
): ContractReading {
  const made = mentions.filter(({ notice }) => notice.contribution.stage !== 'MODIFICATION')
  const latestFirst = [...(made.length > 0 ? made : mentions)].reverse()
  const pick = <Value>(of: (contract: ContractMention) => Value | null): Value | null =>
    latestFirst.map(({ contract }) => of(contract)).find((value) => value !== null) ?? null
  const valued = latestFirst.find(({ contract }) => contract.values.length > 0)?.contract.values[0]
  // A contract that only modifications tell of has no award in the register, but they name who provides.
  const providers =
    decision === null
      ? (latestFirst.map(providersOf).find((named) => named.length > 0) ?? [])
      : ([...decision.mentions].reverse().find((one) => one.providers.length > 0)?.providers ?? [])
  const form = latestFirst.map(({ notice }) => notice.contribution.contractForm).find((one) => one !== 'NOT_STATED')
  return {
    id: shortId('contract', decision?.ocid ?? mentions[0]?.notice.ocid ?? ocid, decision?.key ?? '', ref),
    awardId: decision === null ? null : awardIdOf(decision),
    form: form ?? 'NOT_STATED',
    title: pick(({ title }) => title) ?? latestFirst[0]?.notice.contribution.title ?? null,
    status: pick(({ status }) => status),
    signedOn: pick(({ signedOn }) => signedOn),
    startsOn: pick(({ startsOn }) => startsOn),
    endsOn: pick(({ endsOn }) => endsOn),
    extendableToOn: pick(({ extendableToOn }) => extendableToOn),
    value: valued ?? null,
    providers,
    modifications: notices.flatMap((notice) => {
      const { contribution } = notice
      if (contribution.stage !== 'MODIFICATION') return []
      const mention = mentions.find((one) => one.notice === notice)
      const own = mention?.contract
      const earlier = mentions.filter((one) => notices.indexOf(one.notice) < notices.indexOf(notice)).reverse()
      // A modification that names no contract belongs to the only one there is.
      if (!own && (contractsInProcess !== 1 || contribution.contracts.length > 0)) return []
      return [
        {
          noticeKey: notice.noticeKey,
          noticeId: contribution.noticeId,
          publishedOn: publishedOn(contribution),
          description: contribution.modification,
          value: own?.values[0] ?? null,
          valueBefore:
            earlier.find(({ contract }) => contract.values.length > 0)?.contract.values[0] ?? inWords(notice),
          endsOn: own?.endsOn ?? null,
          endsOnBefore: earlier.find(({ contract }) => contract.endsOn !== null)?.contract.endsOn ?? null,
          providers: mention === undefined ? [] : providersOf(mention),
          providersBefore: earlier.map(providersOf).find((named) => named.length > 0) ?? [],
        },
      ]
    }),
  }
}

/** Whom the notice names for the award of the contract; often nobody. */
function providersOf({ notice, contract }: MentionOfContract): readonly ReadProvider[] {
  return notice.contribution.awards.find(({ ref }) => ref === contract.awardRef)?.providers ?? []
}

function inWords({ contribution: { originalValue } }: KeyedContribution): ReadValue | null {
  return originalValue === null ? null : { amount: originalValue, currency: 'GBP', basis: 'TEXT', span: 'LIFETIME' }
}
