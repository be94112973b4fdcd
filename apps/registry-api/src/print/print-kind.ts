import type { KindReading } from '@openward/provider-kinds/read-name'
import type { LegalFormReading } from '@openward/provider-kinds/read-legal-form'

/** The kind of a named organisation as one line of JSON, for programs. */
export function kindAsJson(name: string, { kind, confidence, basis, by }: KindReading, form: LegalFormReading): string {
  return JSON.stringify({ name, kind, confidence, basis, by, legalForm: form.legalForm })
}

/** The same as one line with tabs between name, kind, confidence and basis. */
export function kindAsLine(name: string, { kind, confidence, basis }: KindReading): string {
  return [name, kind, confidence, basis].map((part) => part.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')
}
