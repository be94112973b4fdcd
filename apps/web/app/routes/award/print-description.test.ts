import { expect, it } from 'vitest'
import { printDescription } from './print-description'

it('takes the whole text from the notice where the register keeps its beginning', () => {
  const whole = `${'care '.repeat(100)}at home`
  expect(printDescription(whole.slice(0, 400), ['something else', whole])).toBe(whole)
})

it('says that a text is cut, at a whole word', () => {
  expect(printDescription('care '.repeat(80), [])).toMatch(/care …$/)
  expect(printDescription('care ', [`care ${'more '.repeat(400)}`])).toHaveLength(1_199 + 2)
})

it('prints line breaks that stand in a text as markup', () => {
  expect(printDescription('One.<br/>Two.<BR>Three.', [])).toBe('One.\nTwo.\nThree.')
})
