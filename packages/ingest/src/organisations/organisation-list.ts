import type { ReferenceContent, ReferenceSource } from '@openward/registry/reference/reference-content'

/** A reference list that is read from a file: where it comes from, and how its file becomes rows. */
export interface OrganisationList extends ReferenceSource {
  /** Name of the file in a folder of lists. */
  readonly file: string
  /**
   * @param text the whole file
   * @throws UnexpectedTable where the file is not what the list should be
   */
  read(text: string): ReferenceContent
}

export const NOTHING: ReferenceContent = { organisations: [], successions: [], areaShares: [] }

/** The day of a list that writes 20130401, or null where it leaves it open. */
export function compactDay(text: string): string | null {
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  return day ? `${day[1] ?? ''}-${day[2] ?? ''}-${day[3] ?? ''}` : null
}

/** A cell, or null where it is empty. */
export function stated(text: string): string | null {
  return text === '' ? null : text
}
