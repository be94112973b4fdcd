import { loadReferenceRows } from '@openward/registry/reference/load-reference-rows'
import { addReferenceRows, recordReferenceList } from '@openward/registry/reference/record-reference-list'
import type { ReferenceContent, ReferenceSource } from '@openward/registry/reference/reference-content'
import type { ReferenceResult } from '@openward/registry/reference/reference-run'
import { beginReferenceRun, finishReferenceRun } from '@openward/registry/reference/reference-run'
import { listUnlistedOdsCodes } from '@openward/registry/reference/unlisted-ods-codes'
import type { RecordingSession } from '@openward/registry/recording/recording-session'
import { openRecordingSession } from '@openward/registry/recording/recording-session'
import type { RegistryContext } from '@openward/registry/registry-context'
import { RegistryError } from '@openward/registry/registry-error'
import { odsCommissionerColumns, odsCommissioners } from './lists/ods-commissioners.js'
import { odsTrustColumns, odsTrusts } from './lists/ods-trusts.js'
import { OdsClient, OdsUnreachable, odsAddresses } from './ods-client.js'
import type { OdsClientOptions } from './ods-client.js'
import { readOdsOrganisation } from './ods-organisation.js'
import { withHeader } from './ods-report.js'
import { UnexpectedTable } from './read-table.js'
import type { ListOutcome, SyncOptions } from './sync-from-folder.js'

export interface OdsSyncOptions extends SyncOptions, Partial<Omit<OdsClientOptions, 'fetch' | 'signal'>> {
  readonly fetch: typeof globalThis.fetch
}

/** Codes asked for before what came is recorded: what was recorded is not asked for again by the next run. */
const codesInBatch = 25

const directory: ReferenceSource = {
  list: 'ODS_API',
  title: 'Bodies that notices name by an ODS code and no list holds',
  publisher: 'NHS England, Organisation Data Service',
  licence: 'OGL v3',
  address: odsAddresses.directory,
  vintage: 'as asked for',
  schedule: 'weekly',
}

/**
 * Brings trusts and commissioners up to date from the reports of the Organisation Data Service, and asks its directory
 * for every code that the register meets and no list holds. A run that is broken off goes on where it stopped.
 */
export async function syncFromOds(context: RegistryContext, options: OdsSyncOptions): Promise<readonly ListOutcome[]> {
  const client = new OdsClient({ ...odsAddresses, ...options })
  const session = await openRecordingSession(context, options.onWait, options.signal)
  try {
    await loadReferenceRows(session.client, options.referenceRows)
    return [
      await syncReport(context, session, client, { ...odsTrusts, report: 'etr', columns: odsTrustColumns }),
      await syncReport(context, session, client, {
        ...odsCommissioners,
        report: 'eccg',
        columns: odsCommissionerColumns,
      }),
      await syncDirectory(context, session, client),
    ]
  } finally {
    await session.close()
  }
}

interface ReportList extends ReferenceSource {
  readonly report: string
  readonly columns: readonly string[]
  read(text: string): ReferenceContent
}

async function syncReport(
  context: RegistryContext,
  session: RecordingSession,
  client: OdsClient,
  list: ReportList,
): Promise<ListOutcome> {
  const source = { ...list, vintage: context.now().toISOString().slice(0, 10) }
  return noted(context, source, list.address, async () => {
    const report = await client.report(list.report)
    const content = list.read(withHeader(report, list.columns))
    return recordReferenceList(session, list.list, content)
  })
}

async function syncDirectory(
  context: RegistryContext,
  session: RecordingSession,
  client: OdsClient,
): Promise<ListOutcome> {
  return noted(context, directory, directory.address, async () => {
    const codes = await listUnlistedOdsCodes(session.client)
    const total = { rows: 0, added: 0, changed: 0, ended: 0 }
    for (let at = 0; at < codes.length; at += codesInBatch) {
      const answers = await Promise.all(codes.slice(at, at + codesInBatch).map((code) => client.organisation(code)))
      const read = answers.flatMap((answer) => (answer === null ? [] : readOdsOrganisation(answer)))
      const result = await addReferenceRows(session, 'ODS_API', {
        organisations: read.flatMap(({ organisations }) => organisations),
        successions: read.flatMap(({ successions }) => successions),
        areaShares: [],
      })
      total.rows += result.rows
      total.added += result.added
      total.changed += result.changed
    }
    const status = total.added + total.changed > 0 ? ('DONE' as const) : ('UNCHANGED' as const)
    return { status, ...total, reason: null }
  })
}

/** Notes a run with its end, also where it is refused or fails. */
async function noted(
  context: RegistryContext,
  source: ReferenceSource,
  readFrom: string,
  work: () => Promise<ReferenceResult>,
): Promise<ListOutcome> {
  const run = await beginReferenceRun(context, source, readFrom, null)
  let result: ReferenceResult
  try {
    result = await work()
  } catch (error) {
    result = { status: 'FAILED', rows: 0, added: 0, changed: 0, ended: 0, reason: (error as Error).message }
    if (error instanceof UnexpectedTable || error instanceof RegistryError) result = { ...result, status: 'REFUSED' }
    else if (!(error instanceof OdsUnreachable)) {
      await finishReferenceRun(context, run, result)
      throw error
    }
  }
  await finishReferenceRun(context, run, result)
  return { list: source.list, title: source.title, readFrom, ...result }
}
