import { maskPersonalData } from '@openward/vocabulary/mask-personal-data'

/** A free text of a notice as it may be shown: without e-mail addresses and telephone numbers. */
export function masked(text: string): string
export function masked(text: string | null): string | null
export function masked(text: string | null): string | null {
  return text === null ? null : maskPersonalData(text)
}
