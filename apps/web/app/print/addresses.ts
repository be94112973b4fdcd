import { isCodeOf } from '@openward/vocabulary/code-list'
import type { Regime } from '@openward/vocabulary/regime'
import { SOURCES, type Source } from '@openward/vocabulary/source'

/** The page of an organisation in one of its roles. */
export function organisationAddress(role: 'provider' | 'commissioner', id: string): string {
  return `/${role}s/${encodeURIComponent(id)}`
}

/** The page of a notice: /notices/find-a-tender/075857-2026. */
export function noticeAddress({ source, noticeId }: { readonly source: Source; readonly noticeId: string }): string {
  return `/notices/${source.toLowerCase().replaceAll('_', '-')}/${encodeURIComponent(noticeId)}`
}

/** The page of a contracting process. */
export function processAddress(ocid: string): string {
  return `/processes/${encodeURIComponent(ocid)}`
}

/** The page of a law: /regimes/psr-2023. */
export function regimeAddress(regime: Regime): string {
  return `/regimes/${regime.toLowerCase().replaceAll('_', '-')}`
}

/** The source that an address names; null where there is no such source. */
export function readSource(text: string): Source | null {
  const code = text.toUpperCase().replaceAll('-', '_')
  return isCodeOf(SOURCES, code) ? code : null
}
