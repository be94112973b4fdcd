// Writes the pages of docs/ that are made from code and schema: `npm run docs`.
import { writeFileSync } from 'node:fs'
import { dataDictionaryPage } from './docs/data-dictionary-page.mjs'
import { whoMayDoWhatPage } from './docs/who-may-do-what-page.mjs'
import { wordsPage } from './docs/words-page.mjs'

const DOCS = new URL('../docs/', import.meta.url)

writeFileSync(new URL('words.md', DOCS), await wordsPage())
writeFileSync(new URL('who-may-do-what.md', DOCS), await whoMayDoWhatPage())
writeFileSync(new URL('data-dictionary.md', DOCS), dataDictionaryPage())
