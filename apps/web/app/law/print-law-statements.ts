import { AWARD_ROUTES, type AwardRoute } from '@openward/vocabulary/award-route'
import { codesOf } from '@openward/vocabulary/code-list'
import { DISCRETIONS } from '@openward/vocabulary/discretion'
import type { LawStatement } from '@openward/vocabulary/law/law-statement'
import { LEGAL_NOTICES, type LegalNotice } from '@openward/vocabulary/law/legal-notice'
import { NOTICE_ITEMS } from '@openward/vocabulary/law/notice-item'
import { dutiesOf, mayUse, ROUTE_LAWS } from '@openward/vocabulary/law/route-law'
import type { Regime } from '@openward/vocabulary/regime'
import type { CompetitionLevel } from '@openward/vocabulary/competition-level'
import { printLaw, printLegalNotice, type PrintedLaw } from '../expected-notices/print-expected-notice'
import type { PrintedTerm } from '../components/term'

/** What the law says of a route, for its own page and for the page of its law. */
export interface PrintedRouteLaw {
  readonly code: AwardRoute
  readonly label: string
  readonly definition: string
  readonly citation: string | null
  readonly level: CompetitionLevel
  readonly levelReason: string
  /** "Had to: where its conditions are met …" */
  readonly discretion: string
  readonly mayUse: PrintedLaw | null
  readonly conditions: readonly PrintedLaw[]
  readonly notices: readonly { readonly notice: PrintedTerm; readonly law: PrintedLaw }[]
}

export function printRouteLaw(code: AwardRoute): PrintedRouteLaw {
  const { label, definition, citation, competitionLevel, discretion, regime } = AWARD_ROUTES[code]
  const who: LawStatement | null = mayUse(code)
  return {
    code,
    label,
    definition,
    citation,
    level: competitionLevel,
    levelReason: ROUTE_LAWS[code].levelReason,
    discretion: `${DISCRETIONS[discretion].label}: ${DISCRETIONS[discretion].definition}`,
    mayUse: who === null ? null : printLaw(who),
    conditions: ROUTE_LAWS[code].conditions.map(printLaw),
    notices: dutiesOf(code, regime ?? 'PSR_2023').map(({ notice, law }) => ({
      notice: printLegalNotice(notice),
      law: printLaw(law),
    })),
  }
}

/** The routes that need the words of a law. */
export function routesOf(regime: Regime): readonly AwardRoute[] {
  return codesOf(AWARD_ROUTES).filter((code) => AWARD_ROUTES[code].regime === regime)
}

export interface PrintedLegalNotice {
  readonly code: LegalNotice
  readonly label: string
  readonly definition: string
  readonly citation: string
  readonly isToBeChecked: boolean
  readonly contents: readonly { readonly label: string; readonly meaning: string }[]
}

/** The notices that a law asks for, with what they have to contain. */
export function noticesOf(regime: Regime): readonly PrintedLegalNotice[] {
  return codesOf(LEGAL_NOTICES)
    .filter((code) => LEGAL_NOTICES[code].regime === regime)
    .map((code) => {
      const { label, definition, citation, check, contents } = LEGAL_NOTICES[code]
      return {
        code,
        label,
        definition,
        citation,
        isToBeChecked: check === 'TO_BE_CHECKED',
        contents: contents.map((item) => ({ label: NOTICE_ITEMS[item].label, meaning: NOTICE_ITEMS[item].definition })),
      }
    })
}
