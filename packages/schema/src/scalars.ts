import { isDay } from '@openward/vocabulary/london-day'
import type { ValueNode } from 'graphql'
import { GraphQLError, Kind } from 'graphql'
import { builder } from './builder.js'

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/
const decimal = /^-?\d{1,18}(?:\.\d{1,2})?$/

/** A text scalar that takes only texts of one form. */
function textScalar(
  name: 'Date' | 'DateTime' | 'Decimal',
  description: string,
  example: string,
  isValid: (text: string) => boolean,
) {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && isValid(value)) return value
    const extensions = { code: 'BAD_USER_INPUT' }
    throw new GraphQLError(`${name} is written like "${example}".`, { nodes: node ?? null, extensions })
  }
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: (value) => parse(value),
    parseLiteral: (node) =>
      // An amount may be written as a number in a question; it is read from its digits, never as a float.
      parse(
        node.kind === Kind.STRING || (name === 'Decimal' && (node.kind === Kind.INT || node.kind === Kind.FLOAT))
          ? node.value
          : null,
        node,
      ),
  })
}

textScalar('Date', 'A day in Europe/London, `YYYY-MM-DD`.', '2026-08-10', isDay)
textScalar('DateTime', 'An instant, ISO 8601 with offset.', '2026-08-10T09:00:00.000Z', (text) => instant.test(text))
textScalar(
  'Decimal',
  'A decimal number as text, so that no digit is lost: up to 18 digits and 2 decimals.',
  '1250000.00',
  (text) => decimal.test(text),
)
