import { findNotices } from '@openward/registry/read/notices'
import {
  countQualityIssues,
  countQualityIssuesByCode,
  listQualityIssues,
  qualityIssueOrders,
} from '@openward/registry/read/quality-issues'
import type { QualityIssueCountRow } from '@openward/registry/read/quality-issues'
import { readPageArguments } from '@openward/registry/read/page'
import { codesOf } from '@openward/vocabulary/code-list'
import { QUALITY_ISSUE_CODES } from '@openward/vocabulary/quality-issue-code'
import { builder } from './builder.js'
import { QualityIssueCodeEnum, QualityIssueOrderEnum, SourceEnum } from './code-lists.js'
import { countComplexity } from './complexity.js'
import { toConnection } from './connection.js'
import { keyOf } from './global-id.js'
import { masked } from './masked.js'
import { Notice, QualityIssue } from './object-types.js'

builder.node(QualityIssue, {
  id: { resolve: ({ id }) => id },
  description: 'A recorded problem of a source record, with its place and how the publisher can mend it.',
  fields: (t) => ({
    code: t.expose('code', { type: QualityIssueCodeEnum, description: 'What is wrong.' }),
    label: t.string({
      description: 'What is wrong, in few words.',
      resolve: ({ code }) => QUALITY_ISSUE_CODES[code].label,
    }),
    definition: t.string({
      description: 'What is wrong, and what the register did about it.',
      resolve: ({ code }) => QUALITY_ISSUE_CODES[code].definition,
    }),
    mend: t.string({
      description: 'How the publisher can mend it.',
      resolve: ({ code }) => QUALITY_ISSUE_CODES[code].mend,
    }),
    setsAside: t.boolean({
      description: 'True where the document was set aside; false where what could be read was recorded.',
      resolve: ({ code }) => QUALITY_ISSUE_CODES[code].setsAside,
    }),
    source: t.expose('source', {
      type: SourceEnum,
      nullable: true,
      description: 'Where the record comes from; null where it cannot be told.',
    }),
    sourceSha256: t.exposeString('sourceSha256', { description: 'SHA-256 of the bytes of the record, hexadecimal.' }),
    fileName: t.exposeString('fileName', { description: 'Name of the file, without folders.' }),
    noticeId: t.string({
      nullable: true,
      description: "The source's own id of the notice concerned; null where it is not known.",
      resolve: ({ noticeKey }) => (noticeKey === null ? null : noticeKey.slice(noticeKey.indexOf('/') + 1)),
    }),
    notice: t.field({
      type: Notice,
      nullable: true,
      description: 'The notice concerned; null where it is not known or was set aside.',
      resolve: ({ noticeKey }, _args, context) => (noticeKey === null ? null : context.load(findNotices, noticeKey)),
    }),
    ocid: t.exposeString('ocid', { nullable: true, description: 'The contracting process; null where not known.' }),
    path: t.exposeString('path', { description: 'JSON Pointer (RFC 6901) into the file.' }),
    value: t.string({
      nullable: true,
      description: 'The value met, at most 200 characters, without personal data; null where there is none to show.',
      resolve: ({ value }) => masked(value),
    }),
    detail: t.string({
      nullable: true,
      description: 'More about this case; null where there is nothing to add.',
      resolve: ({ detail }) => masked(detail),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When the register met it first.' }),
  }),
})

const QualityIssueCount = builder.objectRef<QualityIssueCountRow>('QualityIssueCount').implement({
  description: 'How many issues of one code there are in the whole register.',
  fields: (t) => ({
    code: t.expose('code', { type: QualityIssueCodeEnum, description: 'What is wrong.' }),
    label: t.string({
      description: 'What is wrong, in few words.',
      resolve: ({ code }) => QUALITY_ISSUE_CODES[code].label,
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const QualityIssueConnection = builder.connectionObject(
  { type: QualityIssue, name: 'QualityIssueConnection', description: 'A page of quality issues.' },
  { description: 'A quality issue in a list.' },
)

const QualityIssueFilter = builder.inputType('QualityIssueFilter', {
  description: 'Which quality issues. All that is given must hold; of a list, one of its codes.',
  fields: (t) => ({
    code: t.field({ type: [QualityIssueCodeEnum], description: 'What is wrong.' }),
    source: t.field({ type: [SourceEnum], description: 'Where the record comes from.' }),
    notice: t.id({ description: 'Id of a Notice. An id that names none gives no issue.' }),
    ocid: t.string({ description: 'The contracting process.' }),
  }),
})

builder.queryFields((t) => ({
  qualityIssues: t.connection(
    {
      type: QualityIssue,
      nullable: true,
      description: 'Recorded problems of source records, in pages.',
      args: {
        filter: t.arg({ type: QualityIssueFilter, description: 'Which issues; all where nothing is said.' }),
        orderBy: t.arg({ type: QualityIssueOrderEnum, defaultValue: 'CODE_ASC', description: 'How to sort them.' }),
      },
      resolve: (_root, { filter: given, orderBy: named, ...page }, { snapshot }) => {
        const orderBy = named ?? 'CODE_ASC'
        const order = qualityIssueOrders[orderBy]
        const notice = given?.notice == null ? null : (keyOf('Notice', given.notice) ?? '')
        const filter = { ...given, notice }
        return toConnection(listQualityIssues(snapshot, filter, orderBy, readPageArguments(page, order)), order, {
          countAll: () => countQualityIssues(snapshot, filter),
        })
      },
    },
    QualityIssueConnection,
  ),
  qualityIssueCounts: t.field({
    type: [QualityIssueCount],
    nullable: true,
    description: 'How many quality issues of each code there are, codes without any left away.',
    complexity: { field: countComplexity, multiplier: 10 },
    resolve: async (_root, _args, { snapshot }) => {
      const counts = await countQualityIssuesByCode(snapshot)
      return codesOf(QUALITY_ISSUE_CODES).flatMap((code) => counts.filter((row) => row.code === code))
    },
  }),
}))
