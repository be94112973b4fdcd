import type { CommissionerRole } from '@openward/vocabulary/commissioner-role'
import type { PartyFacts } from '@openward/vocabulary/notice-facts'
import type { PartyRole } from '@openward/vocabulary/party-role'
import { idAt, member, objectsAt, textAt, textsAt } from '../loose-json.js'
import type { Json, Located } from '../loose-json.js'
import { mapIdentifiers } from './map-identifiers.js'
import type { MappingContext } from './mapping-context.js'
import { PartyRefs } from './party-refs.js'

/** OCDS party roles (codelist partyRole and extensions); what is not listed is OTHER. */
const roleOf: ReadonlyMap<string, PartyRole> = new Map([
  ['buyer', 'COMMISSIONER'],
  ['procuringEntity', 'PUBLISHED_BY'],
  ['centralPurchasingBody', 'PUBLISHED_BY'],
  ['agent', 'PUBLISHED_BY'],
  ['supplier', 'PROVIDER'],
  ['leadSupplier', 'LEAD_PROVIDER'],
  ['leadTenderer', 'LEAD_PROVIDER'],
  ['lead', 'LEAD_PROVIDER'],
  ['subcontractor', 'SUBCONTRACTOR'],
  ['tenderer', 'BIDDER'],
  ['reviewBody', 'REVIEW_BODY'],
  ['mediationBody', 'REVIEW_BODY'],
  ['reviewContactPoint', 'REVIEW_BODY'],
])

interface Named {
  readonly party: Located
  readonly ref: string
  readonly roles: Set<PartyRole>
}

/** Every body in the notice; bodies named only as buyer or as supplier of an award are among them. */
export function mapParties(context: MappingContext): { parties: PartyFacts[]; refs: PartyRefs } {
  const refs = new PartyRefs()
  const named: Named[] = []
  const byRef = new Map<string, Named>()
  const add = (party: Located, roles: readonly PartyRole[]): void => {
    const entry = { party, ref: refs.add(party), roles: new Set(roles) }
    named.push(entry)
    if (!byRef.has(entry.ref)) byRef.set(entry.ref, entry)
  }
  const mention = (body: Located, role: PartyRole): void => {
    const ref = refs.of(body)
    if (ref === null) return
    const entry = byRef.get(ref)
    if (entry === undefined) add(body, [role])
    else if (role !== 'PUBLISHED_BY' || !entry.roles.has('COMMISSIONER')) entry.roles.add(role)
  }
  for (const party of objectsAt(context.release, 'parties', '')) add(party, rolesOf(party))
  const buyers = objectsAt(context.release, 'buyer', '')
  for (const buyer of buyers) mention(buyer, 'COMMISSIONER')
  const tender = member(context.release, 'tender')
  for (const body of objectsAt(tender, 'procuringEntity', '/tender')) mention(body, 'PUBLISHED_BY')
  for (const award of objectsAt(context.release, 'awards', ''))
    for (const supplier of objectsAt(award.value, 'suppliers', award.path)) mention(supplier, 'PROVIDER')
  if (![...byRef.values()].some(({ roles }) => roles.has('COMMISSIONER'))) promotePublisher(named)
  const first = buyers.map((buyer) => refs.of(buyer)).find((ref) => ref !== null) ?? null
  const lead = leadCommissioner(named, first)
  return { parties: named.map((entry) => partyFacts(entry, lead, context)), refs }
}

function rolesOf(party: Located): PartyRole[] {
  const roles = new Set(textsAt(party.value, 'roles', party.path).map(({ text }) => roleOf.get(text.trim()) ?? 'OTHER'))
  // A buyer that is a central purchasing body, or that publishes for itself, is the commissioner.
  if (roles.has('COMMISSIONER')) roles.delete('PUBLISHED_BY')
  return [...roles]
}

/** Where nobody is named as buyer, the body that runs the procedure is the only commissioner that the notice knows. */
function promotePublisher(named: readonly Named[]): void {
  const publisher = named.find(({ roles }) => roles.has('PUBLISHED_BY'))
  publisher?.roles.delete('PUBLISHED_BY')
  publisher?.roles.add('COMMISSIONER')
}

/** The commissioner that the notice calls its buyer, else the first one listed. */
function leadCommissioner(named: readonly Named[], buyerRef: string | null): Named | undefined {
  const commissioners = named.filter(({ roles }) => roles.has('COMMISSIONER'))
  return commissioners.find(({ ref }) => ref === buyerRef) ?? commissioners[0]
}

function partyFacts(entry: Named, lead: Named | undefined, context: MappingContext): PartyFacts {
  const { value, path } = entry.party
  const address = member(value, 'address')
  const details = member(value, 'details')
  return {
    ref: entry.ref,
    path,
    name: textAt(value, 'name')?.trim() ?? textAt(member(value, 'identifier'), 'legalName')?.trim() ?? '',
    roles: [...entry.roles],
    commissionerRole: commissionerRole(entry, lead),
    identifiers: mapIdentifiers(entry.party, context),
    postcode: textAt(address, 'postalCode')?.trim() ?? null,
    locality: textAt(address, 'locality')?.trim() ?? null,
    region: textAt(address, 'region')?.trim() ?? null,
    country: textAt(address, 'country')?.trim() ?? textAt(address, 'countryName')?.trim() ?? null,
    kindCodes: objectsAt(details, 'classifications', `${path}/details`).flatMap((classification) => {
      const code = idAt(classification.value, 'id')
      return code === null ? [] : [{ code, path: `${classification.path}/id` }]
    }),
    claims: {
      voluntaryOrSocialEnterprise: yesOrNo(member(details, 'vcse')) ?? yesOrNo(member(value, 'vco')),
      smallOrMedium: smallOrMedium(textAt(details, 'scale')) ?? yesOrNo(member(value, 'sme')),
      publicServiceMutual: yesOrNo(member(details, 'publicServiceMissionOrganization')),
    },
  }
}

function commissionerRole(entry: Named, lead: Named | undefined): CommissionerRole | null {
  if (entry.roles.has('COMMISSIONER')) return entry.ref === lead?.ref ? 'LEAD' : 'ASSOCIATE'
  return entry.roles.has('PUBLISHED_BY') ? 'PUBLISHED_BY' : null
}

/** OCDS partyScale: micro, small and medium count as small or medium-sized; `sme` is Find a Tender's own code. */
function smallOrMedium(scale: string | null): boolean | null {
  const code = scale?.trim().toLowerCase()
  if (code === undefined) return null
  if (['sme', 'micro', 'small', 'medium'].includes(code)) return true
  return code === 'large' ? false : null
}

function yesOrNo(value: Json | undefined): boolean | null {
  return typeof value === 'boolean' ? value : null
}
