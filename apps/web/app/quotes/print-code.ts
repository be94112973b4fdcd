/** Forms of the Procurement Act by their codes (SI 2024/692). */
const FORMS: Readonly<Record<string, string>> = {
  UK1: 'pipeline notice',
  UK2: 'preliminary market engagement notice',
  UK3: 'planned procurement notice',
  UK4: 'tender notice',
  UK5: 'transparency notice',
  UK6: 'contract award notice',
  UK7: 'contract details notice',
  UK8: 'contract payment notice',
  UK9: 'contract performance notice',
  UK10: 'contract change notice',
  UK11: 'contract termination notice',
  UK12: 'procurement termination notice',
  UK13: 'dynamic market intention notice',
  UK14: 'dynamic market establishment notice',
  UK15: 'dynamic market modification notice',
  UK16: 'dynamic market cessation notice',
  UK17: 'payments compliance notice',
}

/** A bare code of a notice in plain words; null where the quote is no code. */
export function printCode(path: string, quote: string): string | null {
  if (path.endsWith('/noticeType')) {
    const form = FORMS[quote]
    return `form ${quote}${form === undefined ? '' : `: ${form}`}`
  }
  return /lassifications?\/(?:\d+\/)?id$/.test(path) ? `classification ${quote}` : null
}
