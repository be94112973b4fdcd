import type { z } from 'zod'
import { UsageError } from '../usage-error.js'

/** The environment of the process, or a stand-in for it. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings that a model describes. An empty value counts as none, so that a line of `.env` can be left blank.
 *
 * @throws UsageError naming each setting that cannot be used
 */
export function readSettings<Model extends z.ZodType>(
  model: Model,
  environment: Environment = process.env,
): z.infer<Model> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = model.safeParse(given)
  if (read.success) return read.data
  const problems = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new UsageError(`A setting cannot be used. ${problems.join('; ')}. See .env.example.`)
}
