import { parseArgs } from 'node:util'
import { openDatabase } from '@openward/database/open-database'
import { appointByCommand, erasePersonByCommand, findPersonId } from '@openward/registry/people/operator-acts'
import { exportPerson } from '@openward/registry/people/export-person'
import type { StaffRole } from '@openward/vocabulary/doer'
import type { Command } from '../command.js'
import { readDatabaseSettings } from '../env/database-settings.js'
import { UsageError } from '../usage-error.js'
import { readRegister } from './import.js'

/** What whoever runs the register does about people: the first administrator, and what people may ask for by law. */
export const people: Command = {
  usage: 'people appoint EMAIL --role administrator|editor | export EMAIL | erase EMAIL [--register real|sample]',
  summary: 'makes somebody an administrator or editor; prints or erases all that is kept of a person',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { register: { type: 'string', default: 'real' }, role: { type: 'string' } },
    })
    const [verb = '', email = '', ...more] = positionals
    if (!['appoint', 'export', 'erase'].includes(verb) || email === '' || more.length > 0)
      throw new UsageError('Say what to do, and for which address.')
    const role = verb === 'appoint' ? readRole(values.role) : null
    const database = await openDatabase({ ...readDatabaseSettings(), register: readRegister(values.register) })
    const context = { pool: database.pool, now: () => new Date() }
    try {
      if (role !== null) {
        const isNew = await appointByCommand(context, email, role)
        console.log(isNew ? 'Appointed. They sign in with this address.' : 'They have that role already.')
      } else if (verb === 'export') {
        console.log(JSON.stringify(await exportPerson(context, await findPersonId(context, email)), null, 2))
      } else {
        await erasePersonByCommand(context, await findPersonId(context, email))
        console.log('Erased.')
      }
      return 0
    } finally {
      await database.close()
    }
  },
}

function readRole(text: string | undefined): StaffRole {
  if (text === 'administrator') return 'ADMINISTRATOR'
  if (text === 'editor') return 'EDITOR'
  throw new UsageError('Say which role: --role administrator or --role editor.')
}
