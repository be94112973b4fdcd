import { findAwards } from '@openward/registry/read/awards'
import { findContracts } from '@openward/registry/read/contracts'
import { findNotices } from '@openward/registry/read/notices'
import type { StatementRow, StatementVersionRow } from '@openward/registry/read/people/statements'
import { findStatements, statementsBeside, statementVersions } from '@openward/registry/read/people/statements'
import { reviseStatement, withdrawStatement } from '@openward/registry/statements/change-statement'
import { placeStatement } from '@openward/registry/statements/place-statement'
import type { StatementSubjectType } from '@openward/registry/statements/statement-subject'
import { builder } from '../builder.js'
import { listComplexity } from '../complexity.js'
import type { ApiContext } from '../context.js'
import { decodeGlobalId } from '../global-id.js'
import { masked } from '../masked.js'
import { Award, Contract, Notice, Organisation } from '../object-types.js'
import { present } from '../present.js'
import { acting, actField, keyFor, organisationKey } from './act-field.js'
import { organisationOf } from './organisation-of.js'
import { MemberRoleEnum, StatementRoleEnum } from './people-code-lists.js'
import { AuthorityStatement } from './people-types.js'

const StatementVersion = builder.objectRef<StatementVersionRow>('AuthorityStatementVersion').implement({
  description: 'A text that a statement had.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Its place among the texts of the statement, from 1.' }),
    text: t.string({ description: 'The text.', resolve: ({ text }) => masked(text) }),
    placedAt: t.expose('placedAt', { type: 'DateTime', description: 'From when it stood there.' }),
  }),
})

builder.node(AuthorityStatement, {
  id: { resolve: ({ id }) => id },
  description:
    'What a commissioner or provider wishes to stand beside a record that names it. Its words, not those of the ' +
    'register, which does not check them.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'Whose words they are; null for an organisation that the register no longer knows.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    role: t.expose('role', { type: StatementRoleEnum, description: 'How the record names the organisation.' }),
    text: t.string({
      description: 'The text, without e-mail addresses, telephone numbers and names of people.',
      resolve: ({ text }) => masked(text),
    }),
    placedAt: t.expose('placedAt', { type: 'DateTime', description: 'When it was placed first.' }),
    revisedAt: t.expose('revisedAt', { type: 'DateTime', description: 'Since when the text is as it is.' }),
    withdrawnAt: t.expose('withdrawnAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while it stands.',
    }),
    withdrawReason: t.string({
      nullable: true,
      description: 'Why it was taken back; null while it stands.',
      resolve: ({ withdrawReason }) => masked(withdrawReason),
    }),
    version: t.exposeInt('version', { description: 'The number of its text; to be given with every act about it.' }),
    versions: t.field({
      type: [StatementVersion],
      description: 'All its texts, the first first.',
      complexity: listComplexity,
      resolve: ({ id }, _args, context) => context.load(statementVersions, id),
    }),
    award: t.field({
      type: Award,
      nullable: true,
      description: 'The award beside which it stands; null for another record.',
      resolve: (row, _args, context) => (row.subjectType === 'AWARD' ? context.load(findAwards, row.subjectId) : null),
    }),
    contract: t.field({
      type: Contract,
      nullable: true,
      description: 'The contract beside which it stands; null for another record.',
      resolve: (row, _args, context) =>
        row.subjectType === 'CONTRACT' ? context.load(findContracts, row.subjectId) : null,
    }),
    notice: t.field({
      type: Notice,
      nullable: true,
      description: 'The notice beside which it stands; null for another record.',
      resolve: (row, _args, context) =>
        row.subjectType === 'NOTICE' ? context.load(findNotices, row.subjectId) : null,
    }),
  }),
})

async function statementsOf(context: ApiContext, type: StatementSubjectType, id: string, withWithdrawn: boolean) {
  const statements = await context.loadBy(statementsBeside, type, id)
  return withWithdrawn ? statements : statements.filter(({ withdrawnAt }) => withdrawnAt === null)
}

const aboutList = 'Statements of the organisations that it names, the earliest first. Their words, not the register’s.'
const aboutWithdrawn = 'True to have those that were taken back as well.'

builder.objectFields(Award, (t) => ({
  statements: t.field({
    type: [AuthorityStatement],
    description: aboutList,
    complexity: listComplexity,
    args: { withWithdrawn: t.arg.boolean({ required: true, defaultValue: false, description: aboutWithdrawn }) },
    resolve: ({ id }, { withWithdrawn }, context) => statementsOf(context, 'AWARD', id, withWithdrawn),
  }),
}))

builder.objectFields(Contract, (t) => ({
  statements: t.field({
    type: [AuthorityStatement],
    description: aboutList,
    complexity: listComplexity,
    args: { withWithdrawn: t.arg.boolean({ required: true, defaultValue: false, description: aboutWithdrawn }) },
    resolve: ({ id }, { withWithdrawn }, context) => statementsOf(context, 'CONTRACT', id, withWithdrawn),
  }),
}))

builder.objectFields(Notice, (t) => ({
  statements: t.field({
    type: [AuthorityStatement],
    description: aboutList,
    complexity: listComplexity,
    args: { withWithdrawn: t.arg.boolean({ required: true, defaultValue: false, description: aboutWithdrawn }) },
    resolve: ({ key }, { withWithdrawn }, context) => statementsOf(context, 'NOTICE', key, withWithdrawn),
  }),
}))

const subjectTypes: Readonly<Record<string, StatementSubjectType>> = {
  Award: 'AWARD',
  Contract: 'CONTRACT',
  Notice: 'NOTICE',
}

/** What a global id names, for the operation; something that no record is where it names none. */
function subjectOf(globalId: string): { readonly subjectType: StatementSubjectType; readonly subject: string } {
  const decoded = decodeGlobalId(globalId)
  const subjectType = decoded === null ? undefined : subjectTypes[decoded.typename]
  return decoded === null || subjectType === undefined
    ? { subjectType: 'AWARD', subject: '-' }
    : { subjectType, subject: decoded.id }
}

async function changed(context: ApiContext, { id }: { readonly id: string }): Promise<StatementRow> {
  return present(await context.load(findStatements, id), id)
}

const statementId = 'Id of an AuthorityStatement.'
const seenVersion = 'The version of the statement that the person saw.'

builder.mutationFields((t) => ({
  placeStatement: t.field({
    ...actField('placeStatement'),
    type: AuthorityStatement,
    args: {
      organisation: t.arg.id({ required: true, description: 'Id of a Provider or Commissioner.' }),
      role: t.arg({ type: MemberRoleEnum, required: true, description: 'In which part the person acts for it.' }),
      subject: t.arg.id({ required: true, description: 'Id of an Award, Contract or Notice that names it.' }),
      text: t.arg.string({ required: true, description: 'At most 4,000 characters; no names of people.' }),
    },
    resolve: async (_root, { organisation, role, subject, text }, context) => {
      const given = { organisation: organisationKey(organisation), role, text, ...subjectOf(subject) }
      return changed(context, await placeStatement(acting(context), given))
    },
  }),
  reviseStatement: t.field({
    ...actField('reviseStatement'),
    type: AuthorityStatement,
    args: {
      statement: t.arg.id({ required: true, description: statementId }),
      text: t.arg.string({ required: true, description: 'The new text.' }),
      version: t.arg.int({ required: true, description: seenVersion }),
    },
    resolve: async (_root, { statement, ...given }, context) => {
      const input = { ...given, statement: keyFor(['AuthorityStatement'], statement) }
      return changed(context, await reviseStatement(acting(context), input))
    },
  }),
  withdrawStatement: t.field({
    ...actField('withdrawStatement'),
    type: AuthorityStatement,
    args: {
      statement: t.arg.id({ required: true, description: statementId }),
      reason: t.arg.string({ required: true, description: 'Why it is taken back; everybody sees it.' }),
      version: t.arg.int({ required: true, description: seenVersion }),
    },
    resolve: async (_root, { statement, ...given }, context) => {
      const input = { ...given, statement: keyFor(['AuthorityStatement'], statement) }
      return changed(context, await withdrawStatement(acting(context), input))
    },
  }),
}))
