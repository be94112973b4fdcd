import type { ImportRunRow, RegisterCounts } from '@openward/registry/read/register'
import { countRegister, listImportRuns } from '@openward/registry/read/register'
import { ReadRefused } from '@openward/registry/read/read-refused'
import type { RegisterState } from '@openward/registry/read/snapshot'
import { builder } from './builder.js'
import { ImportRunStatusEnum, RegisterKindEnum } from './code-lists.js'
import { countComplexity } from './complexity.js'
import { coverageOf, SourceCoverage } from './coverage.js'

export const DataVersion = builder.objectRef<RegisterState>('DataVersion').implement({
  description: 'Which state of the data an answer is made from. All parts of one answer are of one state.',
  fields: (t) => ({
    number: t.exposeString('dataVersion', { description: 'Rises by one with every change of the data.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'The instant of the last change.' }),
  }),
})

const Counts = builder.objectRef<RegisterCounts>('RegisterCounts').implement({
  description: 'How much the register holds.',
  fields: (t) => ({
    notices: t.exposeInt('notices', { description: 'Notices of every kind, each once whatever its versions.' }),
    awards: t.exposeInt('awards', {
      description: 'Awards made (status AWARDED), of every scope and jurisdiction, without admissions to a framework.',
    }),
    intendedAwards: t.exposeInt('intendedAwards', {
      description:
        'Awards that are only intended (status INTENDED), of every scope and jurisdiction, without admissions to a framework. None of them is in `awards`.',
    }),
    frameworkAdmissions: t.exposeInt('frameworkAdmissions', {
      description:
        'Entries, made or intended, that only admit providers to a framework, which gives no service yet; of every scope and jurisdiction. None of them is in `awards` or `intendedAwards`.',
    }),
    healthAwards: t.exposeInt('healthAwards', {
      description: 'How many of `awards` are of health services in England.',
    }),
    healthIntendedAwards: t.exposeInt('healthIntendedAwards', {
      description: 'How many of `intendedAwards` are of health services in England.',
    }),
    healthFrameworkAdmissions: t.exposeInt('healthFrameworkAdmissions', {
      description: 'How many of `frameworkAdmissions` are of health services in England.',
    }),
    contracts: t.exposeInt('contracts', { description: 'Contracts of every scope and jurisdiction.' }),
    providers: t.exposeInt('providers', { description: 'Organisations met as providers.' }),
    commissioners: t.exposeInt('commissioners', {
      description: 'Organisations met as commissioners, or known as such.',
    }),
    qualityIssues: t.exposeInt('qualityIssues', { description: 'Recorded problems of source records.' }),
  }),
})

const ImportRun = builder.objectRef<ImportRunRow>('ImportRun').implement({
  description: 'One run of an import, with its result.',
  fields: (t) => ({
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it runs or where it was broken off.',
    }),
    status: t.expose('status', { type: ImportRunStatusEnum, description: 'How it stands.' }),
    files: t.exposeInt('files', { description: 'Files read.' }),
    notRecognised: t.exposeInt('notRecognised', { description: 'Files that hold no notices, left alone.' }),
    releasesRead: t.exposeInt('releasesRead', { description: 'Published documents read, repetitions included.' }),
    recordedNew: t.exposeInt('recordedNew', { description: 'Notices that the register did not know.' }),
    recordedChanged: t.exposeInt('recordedChanged', { description: 'Notices that were known with other content.' }),
    alreadyKnown: t.exposeInt('alreadyKnown', { description: 'Notices that were known as they are.' }),
    setAside: t.exposeInt('setAside', {
      description: 'Documents that could not be recorded; each is a quality issue.',
    }),
    dataVersion: t.exposeString('dataVersion', {
      nullable: true,
      description: 'The version of the data after the run; null while it runs.',
    }),
  }),
})

const Register = builder.objectRef<RegisterState>('Register').implement({
  description: 'What this register is, and how far it has come.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RegisterKindEnum, description: 'Which register this is.' }),
    madeUp: t.boolean({
      description: 'True where every record is invented: no figure says anything about the world.',
      resolve: ({ kind }) => kind === 'SAMPLE',
    }),
    name: t.string({
      description: 'What to call it in print.',
      resolve: ({ kind }) => (kind === 'SAMPLE' ? 'Openward, made-up sample' : 'Openward'),
    }),
    dataVersion: t.field({
      type: DataVersion,
      description: 'The state of the data that this answer is made from.',
      resolve: (register) => register,
    }),
    coverage: t.field({
      type: [SourceCoverage],
      description: 'Which days of which source are held whole.',
      resolve: (_register, _args, context) => coverageOf(context),
    }),
    counts: t.field({
      type: Counts,
      description: 'How much it holds.',
      complexity: countComplexity,
      resolve: (_register, _args, { snapshot }) => countRegister(snapshot),
    }),
    lastImport: t.field({
      type: ImportRun,
      nullable: true,
      description: 'The latest run of an import; null before the first.',
      resolve: async (_register, _args, { snapshot }) => (await listImportRuns(snapshot, 1))[0] ?? null,
    }),
  }),
})

builder.queryFields((t) => ({
  register: t.field({
    type: Register,
    description: 'What this register is.',
    resolve: (_root, _args, { snapshot }) => snapshot.register(),
  }),
  dataVersion: t.field({
    type: DataVersion,
    description: 'The state of the data that this answer is made from; also in `extensions.dataVersion`.',
    resolve: (_root, _args, { snapshot }) => snapshot.register(),
  }),
  importRuns: t.field({
    type: [ImportRun],
    nullable: true,
    description: 'The latest runs of imports, the newest first.',
    args: { first: t.arg.int({ defaultValue: 20, required: true, description: 'How many, 1 to 100.' }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    resolve: (_root, { first }, { snapshot }) => {
      if (first < 1 || first > 100) throw new ReadRefused('BAD_PAGE', '`first` is 1 to 100.')
      return listImportRuns(snapshot, first)
    },
  }),
}))
