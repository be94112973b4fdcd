import type {
  MethodFacts,
  NoticeFacts,
  NoticeForm,
  NoticeText,
  PartyFacts,
  TextPart,
} from '@openward/vocabulary/notice-facts'

/** What an example says; everything it leaves out takes the value of an empty notice. */
export interface MadeUpNotice extends Partial<Omit<NoticeFacts, 'form' | 'method' | 'texts' | 'parties'>> {
  readonly form?: Partial<NoticeForm>
  readonly method?: Partial<MethodFacts>
  readonly texts?: readonly { readonly part: TextPart; readonly path?: string; readonly text: string }[]
  readonly parties?: readonly Partial<PartyFacts>[]
}

/** Facts of a made-up notice, for the examples of the rule pages and for tests. Nothing in it is real. */
export function madeUpFacts(notice: MadeUpNotice): NoticeFacts {
  const { form, method, texts, parties, ...rest } = notice
  const details = method?.details ?? null
  return {
    source: 'FIND_A_TENDER',
    noticeId: '000001-2026',
    ocid: 'ocds-made-up-000001',
    publishedAt: '2026-05-01T09:00:00+01:00',
    title: null,
    reference: null,
    lawCodes: [],
    classifications: [],
    deliveryPlaces: [],
    category: 'SERVICES',
    aboveThreshold: null,
    specialRegimes: [],
    reservations: [],
    framework: null,
    dynamicMarketPath: null,
    processStatus: null,
    lots: [],
    awards: [],
    contracts: [],
    relatedProcesses: [],
    estimatedValues: [],
    period: null,
    sourceUrl: null,
    ...rest,
    form: {
      noticeType: null,
      noticeTypePath: form?.noticeType ? '/noticeType' : null,
      publications: ['AWARD', 'CONTRACT'],
      publicationsPath: '/tag',
      ...form,
    },
    method: {
      code: null,
      codePath: null,
      details,
      detailsPath: details === null ? null : '/method',
      grounds: [],
      ...method,
    },
    texts: (texts ?? []).map((text, index): NoticeText => ({ path: `/texts/${index}`, ...text })),
    parties: (parties ?? []).map(madeUpParty),
  }
}

function madeUpParty(party: Partial<PartyFacts>, index: number): PartyFacts {
  return {
    ref: `party-${index + 1}`,
    path: `/parties/${index}`,
    name: `Made-up Organisation ${index + 1}`,
    roles: [],
    commissionerRole: null,
    identifiers: [],
    postcode: null,
    locality: null,
    region: null,
    country: null,
    kindCodes: [],
    claims: { voluntaryOrSocialEnterprise: null, smallOrMedium: null, publicServiceMutual: null },
    ...party,
  }
}
