import { procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH } from './rule.js'

export const procurementActProcedure: RouteRule = {
  id: 'procurement-act-procedure',
  title: 'Open and competitive flexible procedures',
  citation: 'Procurement Act 2023, section 20',
  concern: 'ROUTE',
  applies: (_notice, regime) => regime === 'PA_2023',
  finding({ facts }) {
    const words = wordsOfForm(facts)
    const procedure = procedureOfForm(facts)
    if (!words) return null
    if (procedure === 'COMPETITIVE_FLEXIBLE')
      return { route: 'PA_COMPETITIVE_FLEXIBLE', strength: STRENGTH.FORM, words }
    return procedure === 'OPEN' ? { route: 'PA_OPEN', strength: STRENGTH.FORM, words } : null
  },
}
