import type { MatchableOrganisation } from '@openward/registry/match/organisation-matcher'
import { IDENTIFIER_SCHEMES } from '@openward/vocabulary/identifier'
import type { IdentifierScheme } from '@openward/vocabulary/identifier'
import { describe } from './reconciliation-service.js'

/** Nothing but the page's own style. Other sites may show it in a frame: that is what a preview is for. */
export const viewPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"

/** A small page on one organisation, to be shown beside a cell of a spreadsheet. */
export function viewPage(organisation: MatchableOrganisation, madeUp: boolean): string {
  const rows = organisation.identifiers.map((key) => {
    const scheme = key.slice(0, key.indexOf(':'))
    const name = IDENTIFIER_SCHEMES[scheme as IdentifierScheme] ?? scheme
    return `<dt>${escape(name)}</dt><dd>${escape(key.slice(scheme.length + 1))}</dd>`
  })
  const awards = `${String(organisation.awards)} published award${organisation.awards === 1 ? '' : 's'}, as provider or commissioner`
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>${escape(organisation.name)} · Openward</title>
<style>
body { margin: 1rem; font: 15px/1.5 system-ui, sans-serif; color: #1c2321; background: #fff }
h1 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 .25rem }
p { margin: 0 0 .5rem } dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; margin: 0 }
dt { color: #54605c } dd { margin: 0 }
</style>
<h1>${escape(organisation.name)}</h1>
<p>${escape(describe(organisation))}</p>
<p>${awards}${madeUp ? '; made up' : ''}.</p>
<dl>${rows.join('')}</dl>
</html>
`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
