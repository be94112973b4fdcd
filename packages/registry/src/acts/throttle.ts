import { createHash } from 'node:crypto'
import type { RegistryContext } from '../registry-context.js'
import { TooManyTries } from './refusals.js'

/** How often something may be tried within a stretch of time. */
export interface Limit {
  /** What is counted, for example `sign-in link by address`. */
  readonly of: string
  readonly tries: number
  readonly withinSeconds: number
}

const mostBuckets = 100_000

/**
 * Counts a try, in a transaction of its own so that it stays counted whatever happens after it. Stretches of time do
 * not overlap: the first try begins one.
 *
 * @param key what is counted separately, such as an address; kept as a hash
 * @throws TooManyTries once there were more than allowed
 */
export async function countTry(context: RegistryContext, limit: Limit, key: string): Promise<void> {
  const { tries, windowAt } = await addTry(context, limit, key)
  if (tries > limit.tries) throw tooMany(context, limit, windowAt)
}

/** Counts a try that failed; those that succeed are not counted. */
export async function countFailure(context: RegistryContext, limit: Limit, key: string): Promise<void> {
  await addTry(context, limit, key)
}

/** @throws TooManyTries where as many failures as are allowed were counted */
export async function mustNotHaveFailedTooOften(context: RegistryContext, limit: Limit, key: string): Promise<void> {
  const { rows } = await context.pool.query<{ tries: number; windowAt: Date }>(
    'SELECT tries, window_at AS "windowAt" FROM throttle WHERE bucket = $1 AND window_at > $2 AND tries >= $3',
    [bucketOf(limit, key), beginOf(context, limit), limit.tries],
  )
  if (rows[0] !== undefined) throw tooMany(context, limit, rows[0].windowAt)
}

async function addTry(context: RegistryContext, limit: Limit, key: string): Promise<{ tries: number; windowAt: Date }> {
  const at = context.now()
  const { rows } = await context.pool.query<{ tries: number; windowAt: Date }>(
    `INSERT INTO throttle (bucket, tries, window_at) VALUES ($1, 1, $2)
     ON CONFLICT (bucket) DO UPDATE SET
       tries = CASE WHEN throttle.window_at <= $3 THEN 1 ELSE throttle.tries + 1 END,
       window_at = CASE WHEN throttle.window_at <= $3 THEN excluded.window_at ELSE throttle.window_at END
     RETURNING tries, window_at AS "windowAt"`,
    [bucketOf(limit, key), at, beginOf(context, limit)],
  )
  return rows[0] ?? { tries: 0, windowAt: at }
}

function bucketOf(limit: Limit, key: string): string {
  return createHash('sha256').update(`${limit.of}\n${key}`).digest('hex')
}

/** Stretches that began at or before this are over. */
function beginOf({ now }: RegistryContext, limit: Limit): Date {
  return new Date(now().getTime() - limit.withinSeconds * 1000)
}

function tooMany({ now }: RegistryContext, limit: Limit, windowAt: Date): TooManyTries {
  const untilMs = windowAt.getTime() + limit.withinSeconds * 1000 - now().getTime()
  return new TooManyTries(Math.max(1, Math.ceil(untilMs / 1000)))
}

/** Forgets stretches that are over, and the oldest where somebody made very many. */
export async function forgetOldTries({ pool, now }: RegistryContext): Promise<void> {
  await pool.query('DELETE FROM throttle WHERE window_at < $1', [new Date(now().getTime() - 86_400_000)])
  await pool.query(
    `DELETE FROM throttle WHERE bucket IN (SELECT bucket FROM throttle ORDER BY window_at DESC OFFSET $1)`,
    [mostBuckets],
  )
}

/** What counts as one network: an IPv4 address, or the /64 of an IPv6 address, which one household holds whole. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? []
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':')
}
