import { DatabaseError } from '@openward/database/database-error'
import { CannotServe } from './cannot-serve.js'
import { annualSummaries } from './commands/annual-summaries.js'
import { importNotices } from './commands/import.js'
import { organisations } from './commands/organisations.js'
import { people } from './commands/people.js'
import { read } from './commands/read.js'
import { rebuild } from './commands/rebuild.js'
import { rules } from './commands/rules.js'
import { serve } from './commands/serve.js'
import { sync } from './commands/sync.js'
import { ActRefused } from '@openward/registry/acts/refusals'
import { RegistryError } from '@openward/registry/registry-error'
import { UsageError } from './usage-error.js'

/** One word after `openward`. Its `run` gets what follows, and resolves to the exit code. */
export interface Command {
  /** How it is called, and what it does, for the list of commands. */
  readonly usage: string
  readonly summary: string
  run(args: string[]): Promise<number>
}

const commands: Readonly<Record<string, Command>> = {
  serve,
  import: importNotices,
  read,
  rebuild,
  rules,
  sync,
  organisations,
  'annual-summaries': annualSummaries,
  people,
}

/** Errors whose message says in one line what is wrong and how to mend it. */
const mendable = [ActRefused, CannotServe, DatabaseError, RegistryError]

/** Exit code where the command line itself is wrong, as is custom. */
const wrongUsage = 2

/** The command `openward`: returns the exit code, and has said on standard error why it is not 0. */
export async function runCommand(args: string[]): Promise<number> {
  const [name = 'help', ...rest] = args
  if (['help', '--help', '-h'].includes(name)) {
    console.log(listCommands())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    console.error(`There is no command "${name}"; openward --help lists them all.`)
    return wrongUsage
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(describe(command))
    return 0
  }
  try {
    return await command.run(rest)
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error)) {
      console.error(`${error.message} Usage: openward ${command.usage}`)
      return wrongUsage
    }
    console.error(mendable.some((kind) => error instanceof kind) ? (error as Error).message : error)
    return 1
  }
}

function listCommands(): string {
  return `Commands:\n${Object.values(commands).map(describe).join('\n')}`
}

function describe({ usage, summary }: Command): string {
  return `  openward ${usage}\n      ${summary}`
}

/** What node:util throws at an unknown option, in words that can be shown. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS_')
}
