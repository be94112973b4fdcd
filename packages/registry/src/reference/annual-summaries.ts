import type { AnnualSummaryGiven } from '../annual-summaries/annual-summary.js'

/** The day on which the three summaries were last read at their sources. */
const capturedOn = '2026-11-24'

/**
 * Annual summaries that real authorities published on their own websites. They belong to the register of real notices
 * only.
 */
export const PUBLISHED_ANNUAL_SUMMARIES: readonly AnnualSummaryGiven[] = [
  {
    authorityName: 'NHS England',
    identityKey: null,
    periodFrom: '2024-01-01',
    periodTo: '2025-03-31',
    figures: {
      DIRECT_AWARDS: 53,
      MOST_SUITABLE_PROVIDER: 33,
      COMPETITIVE: 57,
      FRAMEWORKS: 0,
      FRAMEWORK_CALL_OFFS: 0,
      URGENT: 53,
      NEW_PROVIDERS: null,
      PROVIDERS_LOST: null,
      REPRESENTATIONS: 3,
    },
    split: { a: null, b: null, c: null },
    note: 'The first summary covers 15 months. New and lost providers are given as not applicable.',
    sourceUrl:
      'https://www.england.nhs.uk/long-read/provider-selection-regime-psr-annual-summary-for-nhs-england-1-january-2024-to-31-march-2025',
    capturedOn,
    madeUp: false,
  },
  {
    authorityName: 'Dorset Council',
    identityKey: null,
    periodFrom: '2024-01-01',
    periodTo: '2025-03-31',
    figures: {
      DIRECT_AWARDS: 108,
      MOST_SUITABLE_PROVIDER: 0,
      COMPETITIVE: 0,
      FRAMEWORKS: 0,
      FRAMEWORK_CALL_OFFS: null,
      URGENT: 0,
      NEW_PROVIDERS: 24,
      PROVIDERS_LOST: 11,
      REPRESENTATIONS: 0,
    },
    split: { a: 1, b: 107, c: 0 },
    note: 'The first summary covers 15 months.',
    sourceUrl: 'https://www.dorsetcouncil.gov.uk/w/annual-reports-health-regulations-2024-to-2025',
    capturedOn,
    madeUp: false,
  },
  {
    authorityName: 'London Borough of Southwark',
    identityKey: null,
    periodFrom: '2024-01-01',
    periodTo: '2025-04-30',
    figures: {
      DIRECT_AWARDS: 12,
      MOST_SUITABLE_PROVIDER: 0,
      COMPETITIVE: 0,
      FRAMEWORKS: 0,
      FRAMEWORK_CALL_OFFS: null,
      URGENT: 0,
      NEW_PROVIDERS: 3,
      PROVIDERS_LOST: 0,
      REPRESENTATIONS: 0,
    },
    split: { a: 3, b: 0, c: 9 },
    note: 'The period given is 16 months, to 30 April 2025; urgent awards are given from £500,000.',
    sourceUrl:
      'https://www.southwark.gov.uk/about-council/transparency/freedom-information-data-protection-and-open-data/open-data/provider',
    capturedOn,
    madeUp: false,
  },
]
