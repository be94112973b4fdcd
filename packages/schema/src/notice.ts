import { awardsOfNotices } from '@openward/registry/read/awards'
import { findContractingProcesses } from '@openward/registry/read/contracting-processes'
import { findNoticeContents, findNoticeVersions, versionKey } from '@openward/registry/read/notice-versions'
import type { NoticePartyRow, NoticeRow } from '@openward/registry/read/notices'
import { countNotices, findNotices, listNotices, noticeOrders, noticeParties } from '@openward/registry/read/notices'
import { readPageArguments } from '@openward/registry/read/page'
import { qualityIssuesOfNotices } from '@openward/registry/read/quality-issues'
import type { NoticeText as Text } from '@openward/vocabulary/notice-facts'
import { builder } from './builder.js'
import {
  AwardRouteEnum,
  CommissionerRoleEnum,
  CompetitionLevelEnum,
  ConfidenceEnum,
  DiscretionEnum,
  JurisdictionEnum,
  NoticeOrderEnum,
  NoticeScopeEnum,
  NoticeStageEnum,
  PartyRoleEnum,
  ReadingFlagEnum,
  RegimeEnum,
  SourceEnum,
  TextPartEnum,
} from './code-lists.js'
import { countComplexity, listComplexity } from './complexity.js'
import { toConnection } from './connection.js'
import type { ApiContext } from './context.js'
import { keyOf } from './global-id.js'
import { masked } from './masked.js'
import { NoticeVersion } from './notice-version.js'
import { Award, ContractingProcess, Notice, Organisation, QualityIssue } from './object-types.js'
import { findInRole } from './organisation.js'
import { present } from './present.js'
import { RouteFinding } from './route-finding.js'

const NoticeText = builder.objectRef<Text>('NoticeText').implement({
  description: 'A free text of a notice.',
  fields: (t) => ({
    part: t.expose('part', { type: TextPartEnum, description: 'Where in the notice it stands.' }),
    path: t.exposeString('path', { description: 'JSON Pointer (RFC 6901) into the release as received.' }),
    text: t.string({
      description: 'The text, literally, but for personal data, which is left out.',
      resolve: ({ text }) => masked(text),
    }),
  }),
})

const commissionerRoles: readonly string[] = ['COMMISSIONER', 'PUBLISHED_BY']

const NoticeParty = builder.objectRef<NoticePartyRow>('NoticeParty').implement({
  description: 'A body that a notice names, in one role.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name as the notice writes it.' }),
    role: t.expose('role', { type: PartyRoleEnum, description: 'What it does in the notice.' }),
    commissionerRole: t.expose('commissionerRole', {
      type: CommissionerRoleEnum,
      nullable: true,
      description: 'Its part among commissioners; null for other roles.',
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation it was found to be; null where it has no page as provider or commissioner.',
      resolve: async ({ role, organisationId }, _args, context) => {
        const [first, second] = commissionerRoles.includes(role)
          ? (['Commissioner', 'Provider'] as const)
          : (['Provider', 'Commissioner'] as const)
        return (await findInRole(context, first, organisationId)) ?? (await findInRole(context, second, organisationId))
      },
    }),
  }),
})

const currentContent = async (context: ApiContext, { key, currentHash }: NoticeRow) =>
  present(await context.load(findNoticeContents, versionKey(key, currentHash)), key)

builder.node(Notice, {
  id: { resolve: ({ key }) => key },
  description: 'One published document, as its latest version has it.',
  fields: (t) => ({
    noticeId: t.exposeString('noticeId', { description: "The source's own id, for example `075857-2026`." }),
    source: t.expose('source', { type: SourceEnum, description: 'Where it comes from.' }),
    ocid: t.exposeString('ocid', { description: 'The contracting process it belongs to.' }),
    title: t.string({
      nullable: true,
      description: 'Its title; null where it has none.',
      resolve: ({ title }) => masked(title),
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published; null where it does not say, or not readably.',
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of publication; null where it does not say, or not readably.',
    }),
    sourceUrl: t.exposeString('sourceUrl', {
      nullable: true,
      description: 'Its page at the source; null where the source has none.',
    }),
    stage: t.expose('stage', { type: NoticeStageEnum, description: 'Where it stands in the life of a decision.' }),
    scope: t.expose('scope', { type: NoticeScopeEnum, description: 'Whether it is about health services.' }),
    jurisdiction: t.expose('jurisdiction', { type: JurisdictionEnum, description: 'Which nation it belongs to.' }),
    regime: t.expose('regime', { type: RegimeEnum, description: 'Under which law, as it states.' }),
    route: t.expose('route', {
      type: AwardRouteEnum,
      description: 'What it alone says about how the provider was, is or will be chosen.',
    }),
    competitionLevel: t.expose('competitionLevel', {
      type: CompetitionLevelEnum,
      description: 'How much competition the route holds.',
    }),
    discretion: t.expose('discretion', { type: DiscretionEnum, description: 'Whether the law left a choice.' }),
    confidence: t.expose('confidence', { type: ConfidenceEnum, description: 'How sure the reading is.' }),
    flags: t.expose('flags', { type: [ReadingFlagEnum], description: 'What to know beside the reading.' }),
    finding: t.field({
      type: RouteFinding,
      description: 'How the register read this notice alone, with the words it rests on.',
      resolve: async (notice, _args, context) => {
        const { reading } = await currentContent(context, notice)
        return {
          confidence: reading.confidence,
          flags: reading.flags,
          basis: reading.basis.map((words) => ({ ...words, noticeKey: notice.key })),
          conflicts: reading.conflicts.map((words) => ({ ...words, noticeKey: notice.key })),
        }
      },
    }),
    texts: t.field({
      type: [NoticeText],
      description: 'Its free texts in reading order, without names and addresses of parties.',
      complexity: listComplexity,
      resolve: async (notice, _args, context) => (await currentContent(context, notice)).facts.texts,
    }),
    parties: t.field({
      type: [NoticeParty],
      description:
        'The bodies it names, each once for each of its roles, at most 100; `partyCount` tells how many there are.',
      complexity: listComplexity,
      resolve: ({ key }, _args, context) => context.load(noticeParties.find, key),
    }),
    partyCount: t.int({
      description: 'How many bodies it names, each once for each of its roles.',
      complexity: countComplexity,
      resolve: ({ key }, _args, context) => context.load(noticeParties.count, key),
    }),
    versionCount: t.exposeInt('versionCount', { description: 'How many versions of it the register knows.' }),
    versions: t.field({
      type: [NoticeVersion],
      description: 'Its versions by publication, the latest last; of two published at once, by hash.',
      resolve: ({ key }, _args, context) => context.load(findNoticeVersions, key),
    }),
    awards: t.field({
      type: [Award],
      description: 'The awards it speaks of, at most 100; `awardCount` tells how many there are.',
      complexity: listComplexity,
      resolve: ({ key }, _args, context) => context.load(awardsOfNotices.find, key),
    }),
    awardCount: t.int({
      description:
        'How many awards it speaks of, of every status: also intended and abandoned ones, and admissions to a framework.',
      complexity: countComplexity,
      resolve: ({ key }, _args, context) => context.load(awardsOfNotices.count, key),
    }),
    process: t.field({
      type: ContractingProcess,
      description: 'All notices, awards and contracts that share its ocid.',
      resolve: async ({ ocid }, _args, context) => present(await context.load(findContractingProcesses, ocid), ocid),
    }),
    qualityIssueCount: t.exposeInt('qualityIssueCount', { description: 'How many recorded problems it has.' }),
    qualityIssues: t.field({
      type: [QualityIssue],
      description: 'Its recorded problems, at most 100; `qualityIssueCount` tells how many there are.',
      complexity: listComplexity,
      resolve: ({ key }, _args, context) => context.load(qualityIssuesOfNotices.find, key),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When the register first came to know it.' }),
  }),
})

const NoticeConnection = builder.connectionObject(
  { type: Notice, name: 'NoticeConnection', description: 'A page of notices.' },
  { description: 'A notice in a list.' },
)

const NoticeFilter = builder.inputType('NoticeFilter', {
  description: 'Which notices. All that is given must hold; of a list, one of its codes.',
  fields: (t) => ({
    scope: t.field({
      type: [NoticeScopeEnum],
      defaultValue: ['HEALTH_SERVICE'],
      description: 'Health services where nothing else is said.',
    }),
    jurisdiction: t.field({
      type: [JurisdictionEnum],
      defaultValue: ['ENGLAND'],
      description: 'England where nothing else is said.',
    }),
    stage: t.field({ type: [NoticeStageEnum], description: 'Where it stands in the life of a decision.' }),
    regime: t.field({ type: [RegimeEnum], description: 'Under which law.' }),
    route: t.field({ type: [AwardRouteEnum], description: 'What it alone says about how the provider is chosen.' }),
    competitionLevel: t.field({ type: [CompetitionLevelEnum], description: 'How much competition the route holds.' }),
    confidence: t.field({ type: [ConfidenceEnum], description: 'How sure the reading is.' }),
    source: t.field({ type: [SourceEnum], description: 'Where it comes from.' }),
    publishedFrom: t.field({ type: 'Date', description: 'First day of publication.' }),
    publishedTo: t.field({ type: 'Date', description: 'Last day of publication, included.' }),
    hasQualityIssue: t.boolean({ description: 'True for those with a recorded problem, false for those without.' }),
    text: t.string({ description: 'Contained in the title, whatever its case. At most 100 characters.' }),
  }),
})

builder.queryFields((t) => ({
  notices: t.connection(
    {
      type: Notice,
      description: 'Notices, in pages. Health services in England unless the filter says otherwise.',
      nullable: true,
      args: {
        filter: t.arg({
          type: NoticeFilter,
          description: 'Which notices; about health services in England where nothing is said.',
        }),
        orderBy: t.arg({ type: NoticeOrderEnum, defaultValue: 'PUBLISHED_DESC', description: 'How to sort them.' }),
      },
      resolve: (_root, { filter: given, orderBy: named, ...page }, { snapshot }) => {
        const filter = given ?? {}
        const orderBy = named ?? 'PUBLISHED_DESC'
        const order = noticeOrders[orderBy]
        return toConnection(listNotices(snapshot, filter, orderBy, readPageArguments(page, order)), order, {
          countAll: () => countNotices(snapshot, filter),
        })
      },
    },
    NoticeConnection,
  ),
  notice: t.field({
    type: Notice,
    nullable: true,
    description:
      "The notice with this id, or with the source's own id; null where there is none, or where neither is given.",
    args: {
      id: t.arg.id({ description: 'Id of a Notice.' }),
      noticeId: t.arg.string({ description: "The source's own id, for example `075857-2026`." }),
      source: t.arg({
        type: SourceEnum,
        required: true,
        defaultValue: 'FIND_A_TENDER',
        description: 'The source of `noticeId`.',
      }),
    },
    resolve: (_root, { id, noticeId, source }, context) => {
      const key = id == null ? (noticeId == null ? null : `${source}/${noticeId}`) : keyOf('Notice', id)
      return key === null ? null : context.load(findNotices, key)
    },
  }),
}))
