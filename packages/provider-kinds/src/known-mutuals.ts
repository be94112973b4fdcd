import type { LegalForm } from '@openward/vocabulary/legal-form'
import type { OrganisationOrigin } from '@openward/vocabulary/organisation-origin'
import type { RegisterNumber } from './read-registers.js'

/** A health or care mutual of the curated list, with what its sources say of it. */
export interface KnownMutual {
  readonly name: string
  /** Names by which it is met, without legal form. */
  readonly names: readonly string[]
  readonly odsCode: string | null
  readonly companyNumber: string | null
  readonly legalForm: LegalForm
  readonly origin: OrganisationOrigin
  /** When it began to work on its own: a year, a month or a day as far as a source tells it, else null. */
  readonly startedOn: string | null
  readonly originBasis: string | null
  /** What a source says of control by employees and of profit; null where none was seen, which proves nothing. */
  readonly employeeControl: string | null
  readonly profitRule: string | null
  /** The source of these two. */
  readonly factSource: string | null
  readonly sources: string
}

/**
 * Name, names without legal form, ODS code, company number, legal form, origin, since when, basis of the origin, sources;
 * "-" where no source says it. Spin-outs that are listed as public service mutuals, and registered societies. Whether
 * employees control them was not checked for most; bodies whose nature is unproven are not in the list.
 */
const table = `
CSH Surrey (Central Surrey Health Limited) | CSH Surrey, Central Surrey Health | NTV | 05700920 | COMPANY | OTHER_SPIN_OUT | 2006-10-01 | left East Elmbridge and Mid Surrey PCT before the Right to Request existed | cshsurrey.co.uk/about-us/about-csh-surrey/our-history; en.wikipedia.org/wiki/Central_Surrey_Health; 3SC project, University of Plymouth; NHS Improvement list of 2018
City Health Care Partnership CIC | City Health Care Partnership, CHCP | NNF | 06273905 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | - | took services over from a public body | 3SC project, University of Plymouth; nhsspend audit notes; NHS Improvement list of 2018; greatbusinessdebate.co.uk
Your Healthcare CIC | Your Healthcare | NNV | 06762290 | COMMUNITY_INTEREST_COMPANY | RIGHT_TO_REQUEST | - | took its services out of a primary care trust | 3SC project, University of Plymouth; nhsspend audit notes; NHS Improvement list of 2018; politics.co.uk 2011-06-24; healthmatters.org.uk/coin/3681
Bromley Healthcare CIC | Bromley Healthcare | NQV | 06815987 | COMMUNITY_INTEREST_COMPANY | RIGHT_TO_REQUEST | - | provider arm of a primary care trust, under Transforming Community Services | 3SC project, University of Plymouth; nhsspend audit notes; NHS Improvement list of 2018; theparliamentaryreview.co.uk
Medway Community Healthcare CIC | Medway Community Healthcare | NQ7 | 07275637 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | - | provider arm of a primary care trust, under Transforming Community Services | friendlywiki.com Medway_Community_Healthcare; 3SC project, University of Plymouth; nhsspend; NHS Improvement list of 2018
Provide CIC | Central Essex Community Services | NQA | 07320006 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | - | provider arm of a primary care trust, under Transforming Community Services | 3SC project, University of Plymouth; nhsspend audit notes; NHS Improvement list of 2018; guardian 2015-01-25
Locala Community Partnerships CIC | Locala Community Partnerships, Locala, Locala Health and Wellbeing, Kirklees Community Healthcare Services | NL8 | 07584906 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | 2011-10-01 | provider arm of a primary care trust, under Transforming Community Services; the date is inferred from an undated article | examinerlive.co.uk 4973528; e3m.org.uk; 3SC project, University of Plymouth; nhsspend; NHS Improvement list of 2018
Sirona care & health CIC | Sirona Care and Health, Sirona Care | NLX | 07585003 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | 2011-10-01 | provider arm of a primary care trust, under Transforming Community Services | careappointments.com; cqc.org.uk/provider/1-290660061; nhsforsale.info; 3SC project, University of Plymouth; nhsspend; NHS Improvement list of 2018
Livewell Southwest CIC | Livewell Southwest, Plymouth Community Healthcare | NR5 | 07584107 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | 2011 | provider arm of a primary care trust, under Transforming Community Services | hsj.co.uk 7022536; livewellsouthwest.co.uk news 2018-03-05; cqc provider 1-271962340; nhsspend audit notes; NHS Improvement list of 2018
NAViGO Health and Social Care CIC | NAViGO Health and Social Care, NAViGO | NQL | - | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | 2011 | mental health services that left the public sector | britishcouncil.cn navigo case study; NHS Improvement list of 2018
Nottingham CityCare Partnership CIC | Nottingham CityCare Partnership, CityCare | NR3 | 07548602 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | - | provider arm of a primary care trust, under Transforming Community Services | nhsspend audit notes; 3SC project, University of Plymouth; NHS Improvement list of 2018; goodair manuscript
East Coast Community Healthcare CIC | East Coast Community Healthcare, East Coast Community Health Care | NAX | 07573080 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | - | provider arm of a primary care trust, under Transforming Community Services | peteraldous.com/node/952; 3SC project, University of Plymouth; nhsspend; NHS Improvement list of 2018
First Community Health & Care CIC | First Community Health and Care | NDJ | 07711859 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | 2011 | provider arm of a primary care trust, under Transforming Community Services | cqc.org.uk/provider/1-274331683/reports; 3SC project, University of Plymouth; NHS Improvement list of 2018
Anglian Community Enterprise (ACE) CIC | Anglian Community Enterprise | NQ1 | 07376913 | COMMUNITY_INTEREST_COMPANY | RIGHT_TO_REQUEST | 2011-01 | took its services out of a primary care trust; the date is inferred from an undated article | bssec.org.uk/anglian-community-enterprise; 3SC project, University of Plymouth; nhsspend; NHS Improvement list of 2018
Bristol Community Health CIC | Bristol Community Health | NLW | 07582710 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | - | provider arm of a primary care trust, under Transforming Community Services | nhsspend audit notes; cqc.org.uk 1-290660061; 3SC project, University of Plymouth; NHS Improvement list of 2018
North Somerset Community Partnership CIC | North Somerset Community Partnership | NLT | 07569496 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | - | provider arm of a primary care trust, under Transforming Community Services | cqc.org.uk 1-290660061; 3SC project, University of Plymouth; NHS Improvement list of 2018
Peninsula Community Health CIC | Peninsula Community Health | NLL | 07564579 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | 2011-10 | provider arm of a primary care trust, under Transforming Community Services | hsj.co.uk 5087387, 7010593, 5031028; en.wikipedia.org/wiki/Peninsula_Community_Health; nhsspend audit notes; NHS Improvement list of 2018
SEQOL | SEQOL | - | - | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | 2011 | provider arm of a primary care trust, under Transforming Community Services | hsj.co.uk 7010593
Care Plus Group (North East Lincolnshire) Limited | Care Plus Group North East Lincolnshire | NL3 | IP031272 | REGISTERED_SOCIETY | NOT_KNOWN | - | - | Mutuals Public Register (charity-lookups); 3SC project, University of Plymouth; NHS Improvement list of 2018
CHIME Social Enterprise CIC | CHIME Social Enterprise | - | 07491954 | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | - | audiology of the Royal Devon and Exeter | nhsspend audit notes; 3SC project, University of Plymouth
Community Dental Services CIC | Community Dental Services | - | - | COMMUNITY_INTEREST_COMPANY | OTHER_SPIN_OUT | - | dental services that left the public sector | socialenterprise.org.uk/blog/page/3
HUC (Herts Urgent Care) Limited | Herts Urgent Care, HUC | - | IP30301R | REGISTERED_SOCIETY | FOUNDED_INDEPENDENTLY | - | came out of the out-of-hours work of general practices | Mutuals Public Register (charity-lookups); 3SC project, University of Plymouth
Local Care Direct Limited | Local Care Direct | ARN | IP29766R | REGISTERED_SOCIETY | FOUNDED_INDEPENDENTLY | - | came out of the out-of-hours work of general practices | Mutuals Public Register (charity-lookups); 3SC project, University of Plymouth; NHS Improvement list of 2018
NEMS Community Benefit Services Limited | NEMS Community Benefit, NEMS | - | IP29847R | REGISTERED_SOCIETY | FOUNDED_INDEPENDENTLY | - | came out of the out-of-hours work of general practices | Mutuals Public Register (charity-lookups); 3SC project, University of Plymouth
BARDOC Limited | BARDOC | - | IP031528 | REGISTERED_SOCIETY | FOUNDED_INDEPENDENTLY | - | came out of the out-of-hours work of general practices | Mutuals Public Register (charity-lookups); 3SC project, University of Plymouth
Partnership of East London Co-operatives (PELC) Limited | Partnership of East London Co-operatives, PELC | - | IP29792R | REGISTERED_SOCIETY | FOUNDED_INDEPENDENTLY | - | came out of the out-of-hours work of general practices | 3SC project, University of Plymouth
London Central & West Unscheduled Care Collaborative Limited | London Central and West Unscheduled Care Collaborative | NKB | IP29910R | REGISTERED_SOCIETY | FOUNDED_INDEPENDENTLY | - | came out of the out-of-hours work of general practices | 3SC project, University of Plymouth; NHS Improvement list of 2018
`

type Facts = Pick<KnownMutual, 'employeeControl' | 'profitRule' | 'factSource'>

const noFacts: Facts = { employeeControl: null, profitRule: null, factSource: null }

const statedFacts: Readonly<Record<string, Facts>> = {
  'CSH Surrey (Central Surrey Health Limited)': {
    employeeControl: 'Described as owned by its employees.',
    profitRule: 'Described as not for profit.',
    factSource: 'cshsurrey.co.uk, Our history',
  },
  'Provide CIC': {
    employeeControl: 'Described as owned by its employees.',
    profitRule: null,
    factSource: 'The Guardian, 25 January 2015',
  },
  'East Coast Community Healthcare CIC': {
    employeeControl: 'Described as owned by its staff.',
    profitRule: null,
    factSource: 'peteraldous.com, page 952',
  },
  'First Community Health & Care CIC': {
    employeeControl: 'About 70 in 100 of its staff are described as shareholders.',
    profitRule: null,
    factSource: 'Care Quality Commission, provider 1-274331683',
  },
}

export const KNOWN_MUTUALS: readonly KnownMutual[] = table.trim().split('\n').map(readRow)

const byNumber = new Map<string, KnownMutual>()
for (const one of KNOWN_MUTUALS) {
  if (one.odsCode !== null) byNumber.set(`GB-NHS ${one.odsCode}`, one)
  if (one.companyNumber !== null) byNumber.set(`GB-COH ${one.companyNumber}`, one)
}

/** The mutual of the curated list that bears one of these numbers; null where none does. */
export function findKnownMutual(numbers: readonly RegisterNumber[]): KnownMutual | null {
  for (const { scheme, value } of numbers) {
    const found = byNumber.get(`${scheme} ${value}`)
    if (found) return found
  }
  return null
}

function readRow(row: string): KnownMutual {
  const [name = '', names = '', ...cells] = row.split(' | ')
  const [odsCode, companyNumber, legalForm, origin, startedOn, originBasis, sources] = cells.map((cell) =>
    cell === '-' ? null : cell,
  )
  return {
    name,
    names: names.split(', '),
    odsCode: odsCode ?? null,
    companyNumber: companyNumber ?? null,
    legalForm: legalForm as LegalForm,
    origin: origin as OrganisationOrigin,
    startedOn: startedOn ?? null,
    originBasis: originBasis ?? null,
    sources: sources ?? '',
    ...(statedFacts[name] ?? noFacts),
  }
}
