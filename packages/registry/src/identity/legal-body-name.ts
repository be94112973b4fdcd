/**
 * A public body named with a part of it: "… County Council - Children's Services", "… NHS Trust (Procurement)". What
 * follows must not be the name of something else that only begins like the body: its charity, its fund, a company.
 */
const withPart =
  /^(.{3,120}?\b(?:(?:COUNTY|CITY|BOROUGH|DISTRICT) COUNCIL|NHS (?:FOUNDATION )?TRUST|INTEGRATED CARE BOARD))\b(?: |,|\()(.{1,200})$/i
const withShortForm = /^(.{3,120}) \([A-Z]{2,8}\)$/
const somethingElse =
  /\b(?:LIMITED|LTD|LLP|CIC|PLC|COMPANY|CHARITY|CHARITABLE|FUND|PENSIONS?|CLUB|TRUST|COUNCILS?|BOARD|ASSOCIATION|PARTNERSHIP|JOINT|UNION|SOCIETY|FRIENDS|AND|&)\b/i

/** The name of the body itself, where a name speaks of a part of a public body or adds its initials. */
export function legalBodyName(name: string): string {
  const [, body, part] = withPart.exec(name) ?? []
  if (body !== undefined && part !== undefined && (startsApart(part) || !somethingElse.test(part))) return body
  return withShortForm.exec(name)?.[1] ?? name
}

/** What is set apart by a dash or says under what name the body acts may hold any words, but those of another body. */
function startsApart(part: string): boolean {
  return (
    /^(?:- |\(?t\/a |trading as |acting through )/i.test(part) &&
    !/\b(?:COUNCIL|TRUST|LIMITED|LTD|CHARITY)\b/i.test(part)
  )
}
