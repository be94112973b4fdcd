import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import type { AwardMention, NoticeContribution } from '../notice-contribution.js'
import { shortId } from '../short-id.js'
import { isMeaningful } from '../values.js'
import type { JoinSign } from './join-sign.js'
import { periodInWords } from './period-in-words.js'
import { normaliseReference, statedReferences } from './stated-references.js'

/** Awards of one notice beyond this number are lots of a framework, which nobody publishes twice under two processes. */
const mostAwards = 20
const mostProviders = 20

/**
 * What a notice says by which its process may be the same as one under another ocid. A pure function of the notice: the
 * commissioner is known by its name here, since who that is may turn out later.
 */
export function joinSignsOf(facts: NoticeFacts, contribution: NoticeContribution): readonly JoinSign[] {
  const lead = facts.parties.find(({ commissionerRole }) => commissionerRole === 'LEAD')
  const commissioner = normaliseOrganisationName(lead?.name ?? '')
  if (commissioner === '') return []
  const references = statedReferences(facts)
  const notice = {
    isTableRow: !facts.ocid.startsWith('ocds-'),
    titleWords: titleWordsOf(facts.title ?? ''),
    references,
    providers: [...new Set(contribution.awards.flatMap(namesOf))].slice(0, mostProviders).sort(),
    startsOn: null,
    endsOn: null,
  }
  const signs: JoinSign[] = references.map((reference) => ({
    ...notice,
    kind: 'SAME_REFERENCE',
    key: shortId('SAME_REFERENCE', commissioner, reference),
  }))
  if (facts.source === 'CONTRACTS_FINDER' && facts.reference !== null) {
    const number = normaliseReference(facts.reference)
    signs.push({ ...notice, kind: 'SAME_NUMBER', key: shortId('SAME_NUMBER', commissioner, number) })
  }
  if (contribution.awards.length > mostAwards) return signs
  const inWords = contribution.awards.length === 1 ? periodInWords(facts) : null
  for (const award of contribution.awards) {
    const key = factsKey(commissioner, facts, award)
    if (key === null) continue
    const { startsOn, endsOn } = award.startsOn !== null || award.endsOn !== null ? award : (inWords ?? award)
    signs.push({ ...notice, kind: 'EQUAL_FACTS', key, providers: namesOf(award), startsOn, endsOn })
  }
  return signs
}

/** Commissioner, providers, value and title; the period is compared, since often one of two notices leaves it out. */
function factsKey(commissioner: string, facts: NoticeFacts, award: AwardMention): string | null {
  const value = award.values.find(({ basis }) => basis !== 'ESTIMATE')
  const amount = value?.amount ?? award.totalInWords?.amount
  const title = titleWordsOf(award.title ?? facts.title ?? '').join(' ')
  const providers = namesOf(award)
  if (amount === undefined || providers.length === 0 || title.length < 8) return null
  if (!isMeaningful({ path: '', amount, currency: null, gross: null })) return null
  return shortId('EQUAL_FACTS', commissioner, providers.join('|'), String(Number(amount)), title)
}

function namesOf({ providers }: Pick<AwardMention, 'providers'>): string[] {
  return [...new Set(providers.map(({ name }) => normaliseOrganisationName(name)))].sort()
}

const small: ReadonlySet<string> = new Set([
  ...['the', 'and', 'for', 'of', 'to', 'in', 'a', 'an', 'on', 'by', 'with', 'at', 'from', 'or'],
  ...['contract', 'service', 'services', 'provision', 'notice', 'award', 'intention', 'intended', 'approach', 'tender'],
])

function titleWordsOf(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !small.has(word)).slice(0, 40)
}
