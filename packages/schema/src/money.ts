import type { MoneyValue } from '@openward/registry/read/read-value'
import { builder } from './builder.js'
import { ValueBasisEnum, ValueSpanEnum } from './code-lists.js'

export const Money = builder.objectRef<MoneyValue>('Money').implement({
  description: 'A figure of a notice with all that is needed to read it. A figure that no notice states is null.',
  fields: (t) => ({
    amount: t.expose('amount', { type: 'Decimal', description: 'The amount as decimal text.' }),
    currency: t.exposeString('currency', { description: 'ISO 4217 code, usually `GBP`. Nothing is converted.' }),
    basis: t.expose('basis', { type: ValueBasisEnum, description: 'Which figure of the notice it is.' }),
    span: t.expose('span', { type: ValueSpanEnum, description: 'Over which time it runs.' }),
    inSums: t.exposeBoolean('inSums', {
      description:
        'Whether the register adds it up. False for ceilings of frameworks, very large values, other currencies, and for every figure that is not the value of an award.',
    }),
  }),
})
