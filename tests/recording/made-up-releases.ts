import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A body as a release names it. */
export interface MadeUpParty {
  readonly name: string
  readonly identifier?: readonly [scheme: string, id: string]
  readonly also?: readonly [scheme: string, id: string]
  /** What it says of itself. */
  readonly details?: object
}

export interface MadeUpRelease {
  /** Six characters that tell the process from others. */
  readonly process: string
  readonly id: string
  readonly date: string
  readonly title?: string
  readonly commissioner: MadeUpParty
  readonly providers: readonly MadeUpParty[]
  readonly amount?: number
}

/** An award notice in the shape of Find a Tender; everything in it is invented, and its ocid says so. */
export function releaseOf(given: MadeUpRelease): object {
  const party = ({ name, identifier, also, details }: MadeUpParty, index: number, role: string) => ({
    name,
    id: identifier ? identifier.join('-') : `GB-FTS-${String(index)}`,
    identifier: identifier ? { scheme: identifier[0], id: identifier[1] } : { legalName: name },
    ...(details ? { details } : {}),
    ...(also ? { additionalIdentifiers: [{ scheme: also[0], id: also[1] }] } : {}),
    address: { locality: 'Meadow', postalCode: 'ZZ1 1ZZ', countryName: 'United Kingdom', region: 'UKJ' },
    roles: [role],
  })
  const commissioner = party(given.commissioner, 1, 'buyer')
  const providers = given.providers.map((provider, index) => party(provider, index + 2, 'supplier'))
  return {
    ocid: `ocds-h6vhtk-made-up-${given.process}`,
    id: given.id,
    date: given.date,
    tag: ['award', 'contract'],
    initiationType: 'tender',
    parties: [commissioner, ...providers],
    buyer: { id: commissioner.id, name: commissioner.name },
    tender: {
      id: given.process,
      title: given.title ?? 'Community nursing',
      description: 'This contract was awarded using Direct Award Process C under the Provider Selection Regime.',
      status: 'complete',
      classification: { scheme: 'CPV', id: '85141200', description: 'Services provided by nurses' },
      mainProcurementCategory: 'services',
      procurementMethod: 'limited',
      lots: [{ id: '1', status: 'complete' }],
    },
    awards: [
      {
        id: `${given.id}-1`,
        status: 'active',
        relatedLots: ['1'],
        suppliers: providers.map(({ id, name }) => ({ id, name })),
      },
    ],
    contracts: [
      {
        id: `${given.id}-1`,
        awardID: `${given.id}-1`,
        status: 'active',
        value: { amount: given.amount ?? 250_000, currency: 'GBP' },
        dateSigned: given.date,
      },
    ],
  }
}

/** A folder of its own for files of a test. */
export function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'openward-releases-'))
}

/** Writes releases as a package and returns the file's path. */
export function writePackage(folder: string, name: string, releases: readonly object[]): string {
  const file = path.join(folder, name)
  writeFileSync(file, JSON.stringify({ version: '1.1', releases }))
  return file
}
