// The GraphQL types and the rows behind them. Each is described and given its fields in the file of its noun; they
// stand together here so that nouns can speak of each other without importing each other.
import type { AwardRow } from '@openward/registry/read/awards'
import type { ContractingProcessRow } from '@openward/registry/read/contracting-processes'
import type { ContractRow } from '@openward/registry/read/contracts'
import type { IntegratedCareSystemRow } from '@openward/registry/read/integrated-care-systems'
import type { NoticeRow } from '@openward/registry/read/notices'
import type { OrganisationRow } from '@openward/registry/read/organisations'
import type { QualityIssueRow } from '@openward/registry/read/quality-issues'
import { builder } from './builder.js'

/** An organisation seen in one of its roles. */
export type OrganisationInRole = OrganisationRow & { readonly __typename: 'Provider' | 'Commissioner' }

export const Organisation = builder.interfaceRef<OrganisationInRole>('Organisation')
export const Provider = builder.objectRef<OrganisationInRole>('Provider')
export const Commissioner = builder.objectRef<OrganisationInRole>('Commissioner')
export const IntegratedCareSystem = builder.objectRef<IntegratedCareSystemRow>('IntegratedCareSystem')
export const Award = builder.objectRef<AwardRow>('Award')
export const Contract = builder.objectRef<ContractRow>('Contract')
export const ContractingProcess = builder.objectRef<ContractingProcessRow>('ContractingProcess')
export const Notice = builder.objectRef<NoticeRow>('Notice')
export const QualityIssue = builder.objectRef<QualityIssueRow>('QualityIssue')

export const asProvider = (row: OrganisationRow): OrganisationInRole => ({ ...row, __typename: 'Provider' })
export const asCommissioner = (row: OrganisationRow): OrganisationInRole => ({ ...row, __typename: 'Commissioner' })
