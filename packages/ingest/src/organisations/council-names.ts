/** Codes of county councils, whose names their districts do not share. */
const county = /^E10/

/** Names by which notices call a council otherwise than its area is called. */
const further: Readonly<Record<string, readonly string[]>> = {
  E06000010: ['Hull City Council', 'Hull Council'],
  E06000047: ['Durham County Council', 'Durham Council'],
  E08000021: ['Newcastle City Council', 'Newcastle Council'],
  E07000242: ['East Herts Council', 'East Herts District Council'],
  E07000099: ['North Herts Council', 'North Herts District Council'],
  E09000001: [
    'City of London Corporation',
    'Corporation of London',
    'Mayor and Commonalty and Citizens of the City of London',
    'The Mayor and Commonalty and Citizens of the City of London',
  ],
}

/**
 * County councils that were abolished, and whose names their successors therefore do not bear: the council of today
 * was set up new.
 */
const endedCounties = new Set(['E06000060', 'E06000059'])

/** The name of the council of an area, and all others by which notices may call it. No two areas share one. */
export function councilNames(code: string, areaName: string): { name: string; aliases: readonly string[] } {
  const area = bareName(areaName)
  if (county.test(code)) return { name: `${area} County Council`, aliases: [] }
  const forms = [
    ...['Council', 'Borough Council', 'City Council', 'District Council', 'City and District Council'],
    ...['Metropolitan Borough Council', 'Metropolitan District Council', 'Metropolitan Borough', 'MBC'],
    ...(endedCounties.has(code) ? [] : ['County Council']),
  ].map((form) => `${area} ${form}`)
  const before = [
    ...['Council of', 'Borough Council of', 'City Council of', 'District Council of', 'Council of the City of'],
    ...['Council of the Borough of', 'City of', 'Borough of', 'Metropolitan Borough of', 'Royal Borough of'],
    ...(/^E09/.test(code) ? ['London Borough of', 'LB', 'Council of the London Borough of'] : []),
  ].map((form) => `${form} ${area}`)
  const both = [
    `City of ${area}`,
    `Royal Borough of ${area}`,
    `London Borough of ${area}`,
    `Borough of ${area}`,
  ].flatMap((form) => [
    `${form} Council`,
    `${form} Metropolitan District Council`,
    `${form} Metropolitan Borough Council`,
  ])
  const own = `${area} Council`
  const aliases = [...forms, ...before, ...both, ...(further[code] ?? [])]
  return { name: own, aliases: [...new Set(aliases)].filter((name) => name !== own) }
}

/** "Bristol, City of" and "County Durham" without what the statistics office adds. */
function bareName(areaName: string): string {
  return areaName.replace(/, (?:City|County) of$/, '').replace(/^City of London$/, 'London')
}
