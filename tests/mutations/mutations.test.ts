import { madeUpFacts } from '@openward/award-routes/made-up-facts'
import type { MadeUpNotice } from '@openward/award-routes/made-up-facts'
import { readNotice } from '@openward/award-routes/read-notice'
import type { NoticeReading } from '@openward/vocabulary/notice-reading'
import { afterAll, expect, test } from 'vitest'
import { slipsOf } from './slips.js'
import type { Seed } from './seeds.js'
import { seeds, withLastText, withMore, withTexts } from './seeds.js'

/**
 * Thousands of notices, each made from an example of a rule page by one change whose effect is known: what the change
 * cannot touch must be read as before. Nothing in them is real.
 */
const all = seeds()
const ofTheRegime = all.filter(({ reading }) => reading.regime === 'PSR_2023')
const letters = { a: 'PSR_DIRECT_AWARD_A', b: 'PSR_DIRECT_AWARD_B', c: 'PSR_DIRECT_AWARD_C' } as const
const claim = { part: 'NOTICE_DESCRIPTION' as const, text: 'Awarded under the Provider Selection Regime.' }
const withoutCall: MadeUpNotice['method'] = {
  code: 'LIMITED',
  details: 'Award procedure without prior publication of a call for competition',
}

let made = 0
const read = (notice: MadeUpNotice): NoticeReading => {
  made += 1
  return readNotice(madeUpFacts(notice))
}
const decided = ({ regime, route, stage, competitionLevel, scope, jurisdiction }: NoticeReading) =>
  [regime, route, stage, competitionLevel, scope, jurisdiction].join(' ')
const lastText = ({ texts }: MadeUpNotice) => texts?.at(-1)?.text ?? ''

/** Mutants that are read otherwise than their seeds. */
function readOtherwise(of: readonly Seed[], mutate: (notice: MadeUpNotice) => readonly MadeUpNotice[]): string[] {
  return of.flatMap(({ rule, notice, reading }) =>
    mutate(notice).flatMap((mutant) => {
      const found = read(mutant)
      return decided(found) === decided(reading)
        ? []
        : [`${rule}: "${lastText(mutant)}" reads as ${decided(found)}, not ${decided(reading)}`]
    }),
  )
}

afterAll(() => {
  expect(made).toBeGreaterThan(5000)
})

const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['two blanks', (text) => text.replaceAll(' ', '  ')],
  ['line breaks', (text) => text.replaceAll(' ', '\n')],
  ['tabs', (text) => text.replaceAll(' ', '\t')],
  ['HTML entities', (text) => text.replaceAll(' ', '&nbsp;')],
  ['HTML breaks', (text) => text.replaceAll('. ', '.<br/>')],
  ['bold marks', (text) => `<b>${text}</b>`],
  ['curly quotes around it', (text) => `\u201c${text}\u201d`],
  ['long dashes', (text) => text.replaceAll('-', '\u2013')],
  ['curly apostrophes', (text) => text.replaceAll("'", '\u2019')],
  ['a heading before it', (text) => `Additional information: ${text}`],
  [
    'a page of other words after it',
    (text) => `${text.replace(/\.?$/, '.')} ${'Services are delivered locally. '.repeat(40)}`,
  ],
]

test.each(spellings)('%s change no reading', (_how, change) => {
  expect(readOtherwise(all, (notice) => [withTexts(notice, change)])).toEqual([])
})

test('capitals change nothing that was decided under the regime', () => {
  expect(readOtherwise(ofTheRegime, (notice) => [withLastText(notice, (text) => text.toUpperCase())])).toEqual([])
})

test('one slip in a word of a process does not hide the process', () => {
  const named = [
    ...Object.entries(letters).map(
      ([letter, route]) => [`Direct Award Process ${letter.toUpperCase()}`, route] as const,
    ),
    ['the Most Suitable Provider process', 'PSR_MOST_SUITABLE_PROVIDER'] as const,
    ['the Competitive Process was followed', 'PSR_COMPETITIVE'] as const,
  ]
  const missed = named.flatMap(([words, route]) =>
    slipsOf(words, ['Direct', 'Award', 'Process', 'Suitable', 'Competitive']).flatMap((text) => {
      const found = read({ method: withoutCall, texts: [claim, { part: 'DESCRIPTION', text }] })
      return found.route === route ? [] : [`"${text}" reads as ${found.route}`]
    }),
  )
  expect(missed).toEqual([])
})

test('one slip in the name of the regime does not hide the regime', () => {
  const missed = slipsOf('the Provider Selection Regime', ['Provider', 'Selection', 'Regime']).filter(
    (text) =>
      read({ method: withoutCall, texts: [{ part: 'DESCRIPTION', text: `Awarded under ${text}.` }] }).regime !==
      'PSR_2023',
  )
  expect(missed).toEqual([])
})

const otherLaws = [
  'the Public Contracts Regulations 2015',
  'the Public Contracts Regulations 2006',
  'the Utilities Contracts Regulations 2016',
  'the Concession Contracts Regulations 2016',
  'the Procurement Act 2023',
  'the Procurement Regulations 2024',
  'PCR 2015',
  'PA 2023',
] as const
const exclusions: readonly ((law: string) => string)[] = [
  (law) => `For the avoidance of doubt, the provisions of ${law} do not apply to this award.`,
  (law) => `This award is not subject to ${law}.`,
  (law) => `The award falls outside ${law}.`,
  (law) => `The contract is exempt from ${law}.`,
  (law) => `Neither ${law} nor any other procurement law applies.`,
  (law) => `Awarded under the regime rather than ${law}.`,
]

test('sentences that exclude every other law change nothing that was decided under the regime', () => {
  expect(
    readOtherwise(ofTheRegime, (notice) =>
      otherLaws.flatMap((law) => exclusions.map((exclude) => withMore(notice, exclude(law)))),
    ),
  ).toEqual([])
})

const denials: readonly ((process: string) => string)[] = [
  (process) => `The contract was not awarded under ${process}.`,
  (process) => `This award has not followed ${process}.`,
  (process) => `${process} was not used.`,
  (process) => `${process} has not been followed.`,
  (process) => `${process} does not apply.`,
  (process) => `${process} is not applicable.`,
  (process) => `${process} was ruled out.`,
  (process) => `${process} was considered but rejected.`,
  (process) => `The authority could not use ${process}.`,
  (process) => `No use was made of ${process}.`,
  (process) => `The authority decided against it and did not follow ${process}.`,
  (process) => `It was not possible to follow ${process}.`,
  (process) => `${process} cannot be used.`,
  (process) => `A future award may follow if ${process} can be used.`,
]
const names: Readonly<Record<string, readonly string[]>> = {
  PSR_DIRECT_AWARD_A: ['Direct Award Process A', 'DAP A', 'direct award process (A)', 'Direct Award - Process A'],
  PSR_DIRECT_AWARD_B: ['Direct Award Process B', 'DAP B', 'direct award process (B)', 'Direct Award - Process B'],
  PSR_DIRECT_AWARD_C: ['Direct Award Process C', 'DAP C', 'direct award process (C)', 'Direct Award - Process C'],
  PSR_MOST_SUITABLE_PROVIDER: ['the Most Suitable Provider process', 'the Most Suitable Provider (MSP) Process'],
}

test('a process that is denied is not the route', () => {
  const taken = Object.entries(names).flatMap(([route, said]) =>
    said.flatMap((name) =>
      denials.flatMap((deny) => {
        const text = deny(name)
        const found = read({ method: withoutCall, texts: [claim, { part: 'DESCRIPTION', text }] })
        return found.route === route ? [`"${text}" reads as ${route}`] : []
      }),
    ),
  )
  expect(taken).toEqual([])
})

const places = [
  'DESCRIPTION',
  'LOT_DESCRIPTION',
  'NOTICE_DESCRIPTION',
  'METHOD_RATIONALE',
  'PROCEDURE_FEATURES',
  'CHANGE_DESCRIPTION',
  'AWARD_TEXT',
  'CONTRACT_TEXT',
  'CONTRACT_CHANGE',
  'PLANNING',
  'OTHER',
] as const

test('a process says the same wherever its words stand', () => {
  const processes = ofTheRegime.filter(
    ({ rule, reading }) =>
      reading.route.startsWith('PSR_') && reading.stage === 'AWARD' && rule !== 'award-confirmation',
  )
  expect(
    readOtherwise(processes, (notice) =>
      places.map((part) => ({
        ...notice,
        texts: (notice.texts ?? []).map((text) => ({ ...text, part })),
      })),
    ),
  ).toEqual([])
})

const leftOvers = [
  'Representations should be sent by [Add date].',
  'Approved by [group/committee/officer]: [0].',
  'Direct award process [A/B/C] (delete as applicable)',
  'DD/MM/YYYY',
] as const

test('what is left of a template changes nothing that was decided, and some of it is flagged', () => {
  const awards = ofTheRegime.filter(({ reading }) => reading.stage !== 'AWARD' || reading.confidence === 'HIGH')
  expect(readOtherwise(awards, (notice) => leftOvers.slice(1).map((text) => withMore(notice, text)))).toEqual([])
  for (const { notice } of awards) expect(read(withMore(notice, leftOvers[0])).flags).toContain('TEMPLATE_LEFT_IN')
})

test('a letter in the reference does not outweigh the words', () => {
  const named = ofTheRegime.filter(({ reading }) => reading.route.startsWith('PSR_') && reading.confidence === 'HIGH')
  expect(
    readOtherwise(named, (notice) =>
      ['ICB/PSRA/26', 'PSRB-0001', 'PSR ROUTE C', 'DAP-A 2026'].map((text) => withMore(notice, text, 'REFERENCE')),
    ),
  ).toEqual([])
})

const otherTimes = [
  'The previous contract was awarded under direct award process A.',
  'The existing contract, which was let under the most suitable provider process, ends in March.',
  'This allows time for a future competitive process.',
  'The contract bridges the time until a competitive process is complete.',
] as const

test('processes of other times change nothing that was decided', () => {
  const named = ofTheRegime.filter(({ reading }) => reading.route.startsWith('PSR_') && reading.confidence === 'HIGH')
  expect(readOtherwise(named, (notice) => otherTimes.map((text) => withMore(notice, text)))).toEqual([])
})

test('two letters in the words contradict each other', () => {
  const taken = Object.values(letters).flatMap((first) =>
    Object.values(letters).flatMap((second) => {
      if (first === second) return []
      const texts = [first, second].map((route, at) => ({
        part: 'LOT_DESCRIPTION' as const,
        path: `/lots/${at}`,
        text: `Lot ${at + 1} was awarded under Direct Award Process ${route.slice(-1)}.`,
      }))
      const found = read({ method: withoutCall, texts: [claim, ...texts] })
      return found.route === 'NOT_STATED' && found.flags.includes('LETTERS_CONTRADICT') ? [] : [`${first} ${second}`]
    }),
  )
  expect(taken).toEqual([])
})

test('a notice of both regimes is read under the law of its commissioner', () => {
  const welsh = 'The award is also made under the Health Services (Provider Selection Regime) (Wales) Regulations 2025.'
  const of = (name: string) => [{ name, roles: ['COMMISSIONER' as const] }]
  for (const { notice } of ofTheRegime) {
    const english = read(withMore({ ...notice, parties: of('NHS Made-up Integrated Care Board') }, welsh))
    expect(english).toMatchObject({ regime: 'PSR_2023', jurisdiction: 'MIXED' })
    const ofWales = read(withMore({ ...notice, parties: of('Made-up University Health Board') }, welsh))
    expect(ofWales.regime).toBe('WALES_PSR_2025')
  }
})

test('codes of law, cancelled lots and a party whose name holds the letters change nothing', () => {
  const lot = {
    ref: '1',
    path: '/lots/0',
    title: null,
    description: null,
    status: 'cancelled',
    values: [],
    period: null,
  }
  expect(
    readOtherwise(all, (notice) => [
      { ...notice, lawCodes: [{ code: '32014L0024', path: '/tender/legalBasis/id' }] },
      { ...notice, lawCodes: [{ code: '32014L0025', path: '/tender/legalBasis/id' }] },
      { ...notice, lots: [lot] },
      withMore(
        { ...notice, parties: [...(notice.parties ?? []), { name: 'PSR Furniture Limited', roles: ['PROVIDER'] }] },
        'Chairs are bought from PSR Furniture Limited.',
      ),
    ]),
  ).toEqual([])
})

test('the same notice is read the same twice', () => {
  expect(readOtherwise(all, (notice) => [notice, structuredClone(notice)])).toEqual([])
})
