import { expect, it } from 'vitest'
import { readRulePage, RULE_PAGES } from './rule-pages'

const file = `---
id: made-up-rule
title: A made-up rule
citation: SI 2099/1, regulation 2
concern: ROUTE
reads: QUOTATION
---

# A made-up rule

## What the law says

One *thing*.

---

<script>alert(1)</script>
`

it('reads front matter and text, and prints the title only once', () => {
  expect(readRulePage('made-up-rule', file)).toEqual({
    id: 'made-up-rule',
    title: 'A made-up rule',
    citation: 'SI 2099/1, regulation 2',
    concern: 'ROUTE',
    reads: 'QUOTATION',
    html:
      '<h2>What the law says</h2>\n<p>One <em>thing</em>.</p>\n<hr>\n' +
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n',
  })
})

it('refuses a page that does not say what it reads', () => {
  expect(() => readRulePage('made-up-rule', file.replace('reads: QUOTATION\n', ''))).toThrow('reads')
})

it('has a page for each rule of the project, with the headings that every rule has', () => {
  expect(RULE_PAGES.length).toBeGreaterThan(0)
  for (const page of RULE_PAGES) {
    expect(page.html, page.id).toContain('<h2>What the law says</h2>')
    expect(page.html, page.id).toContain('<h2>Worked example</h2>')
  }
})
