const pages: Readonly<Record<string, (value: string) => string>> = {
  'GB-COH': (value) => `https://find-and-update.company-information.service.gov.uk/company/${value}`,
  'GB-CHC': (value) =>
    `https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/${value.split('-')[0] ?? value}`,
  'GB-SC': (value) => `https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number=${value}`,
  'GB-NHS': (value) => `https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations/${value}`,
}

/** The page of an identifier in its own register; null for registers without a page for each. */
export function identifierUrl(scheme: string, value: string): string | null {
  return pages[scheme]?.(encodeURIComponent(value)) ?? null
}
