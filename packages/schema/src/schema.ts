import './annual-summary.js'
import './award.js'
import './award-counts.js'
import './award-rule.js'
import './commissioner.js'
import './contract.js'
import './contracting-process.js'
import './coverage.js'
import './integrated-care-system.js'
import './law.js'
import './node.js'
import './notice.js'
import './organisation.js'
import './provider.js'
import './quality-issue.js'
import './reading-score.js'
import './register.js'
import './scalars.js'
import { printSchema } from 'graphql'
import { countItems } from './answer-size.js'
import { builder } from './builder.js'

/** The public contract of the register. Codes stay in the order of their lists. */
export const schema = countItems(builder.toSchema({ sortSchema: false }))

/** The contract as text, as it is committed in `schema.graphql`. */
export const printedSchema = (): string => `${printSchema(schema)}\n`
