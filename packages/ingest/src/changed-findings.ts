import { readNotice } from '@openward/award-routes/read-notice'
import type { Findings } from '@openward/registry/read/stored-findings'
import { storedFindings } from '@openward/registry/read/stored-findings'
import type { RegistryContext } from '@openward/registry/registry-context'

export interface ChangedFinding {
  readonly noticeKey: string
  readonly ocid: string
  readonly field: keyof Findings
  readonly stored: string
  readonly now: string
}

/** What the present rules would read otherwise than the register says. Changes nothing. */
export async function* changedFindings(context: RegistryContext): AsyncGenerator<ChangedFinding> {
  for await (const { noticeKey, ocid, findings, facts } of storedFindings(context)) {
    const reading = readNotice(facts)
    for (const field of Object.keys(findings) as (keyof Findings)[])
      if (findings[field] !== reading[field])
        yield { noticeKey, ocid, field, stored: findings[field], now: reading[field] }
  }
}
