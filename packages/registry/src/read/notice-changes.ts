import type { MoneyFacts, NoticeFacts, PeriodFacts } from '@openward/vocabulary/notice-facts'

/** A text or value at one place of a release, in two of its versions. */
export interface NoticeChange {
  /** RFC 6901 JSON Pointer. */
  readonly path: string
  /** Null where nothing stood, or stands, there. */
  readonly before: string | null
  readonly after: string | null
}

/** What differs between two versions of a notice, in the order of the earlier one, then what is new. */
export function findNoticeChanges(before: NoticeFacts, after: NoticeFacts): readonly NoticeChange[] {
  const [old, current] = [valuesByPath(before), valuesByPath(after)]
  return [...new Set([...old.keys(), ...current.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: current.get(path) ?? null }))
    .filter((change) => change.before !== change.after)
}

/** Every text and value of a notice that a reader may compare, by its place. Addresses of parties are left out. */
function valuesByPath(facts: NoticeFacts): Map<string, string> {
  const values = new Map<string, string>()
  const add = (path: string | null, value: string | null) => {
    if (path !== null && value !== null && !values.has(path)) values.set(path, value)
  }
  for (const { path, text } of facts.texts) add(path, text)
  add(facts.form.noticeTypePath, facts.form.noticeType)
  add(facts.form.publicationsPath, facts.form.publications.join(', '))
  add(facts.method.codePath, facts.method.code)
  add(facts.processStatus?.path ?? null, facts.processStatus?.code ?? null)
  add(facts.aboveThreshold?.path ?? null, String(facts.aboveThreshold?.value))
  const coded = [
    ...facts.method.grounds,
    ...facts.lawCodes,
    ...facts.classifications,
    ...facts.deliveryPlaces,
    ...facts.specialRegimes,
    ...facts.reservations,
  ]
  for (const { path, code } of coded) add(path, code)
  for (const { path, name } of facts.parties) add(`${path}/name`, name)
  const addMoney = (figures: readonly MoneyFacts[]) => {
    for (const { path, amount, currency } of figures) add(path, currency === null ? amount : `${amount} ${currency}`)
  }
  const addPeriod = (period: PeriodFacts | null) => {
    if (period === null) return
    add(`${period.path}/startDate`, period.startsOn)
    add(`${period.path}/endDate`, period.endsOn)
    add(`${period.path}/maxExtentDate`, period.extendableToOn)
  }
  addMoney(facts.estimatedValues)
  addPeriod(facts.period)
  for (const lot of facts.lots) {
    add(`${lot.path}/status`, lot.status)
    addMoney(lot.values)
    addPeriod(lot.period)
  }
  for (const award of facts.awards) {
    add(award.statusPath, award.status)
    add(`${award.path}/date`, award.decidedOn)
    add(`${award.path}/suppliers`, award.providerRefs.join(', '))
    addMoney(award.values)
    addPeriod(award.period)
  }
  for (const contract of facts.contracts) {
    add(`${contract.path}/status`, contract.status)
    add(`${contract.path}/dateSigned`, contract.signedOn)
    addMoney(contract.values)
    addPeriod(contract.period)
  }
  return values
}
