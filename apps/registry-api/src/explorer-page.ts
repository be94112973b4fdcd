import { createHash } from 'node:crypto'
import { readyQuestions } from '@openward/schema/ready-questions'

/** What the form of the page was filled with. */
export interface ExplorerQuestion {
  readonly query: string | null
  readonly variables: string | null
  /** Name of a ready question, put into the form. */
  readonly ready: string | null
}

const style = `
:root { color-scheme: light dark; --line: #8886; --accent: #0b5f52; }
@media (prefers-color-scheme: dark) { :root { --accent: #6fd3c0; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
a { color: var(--accent); }
form { display: grid; gap: .75rem; }
label { font-weight: 600; }
textarea { border: 1px solid var(--line); border-radius: .4rem; box-sizing: border-box; font: .9rem/1.45 ui-monospace, monospace; padding: .75rem; resize: vertical; width: 100%; }
button { background: var(--accent); border: 0; border-radius: .4rem; color: Canvas; font: inherit; font-weight: 600; justify-self: start; padding: .6rem 1.4rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
pre { border: 1px solid var(--line); border-radius: .4rem; font: .85rem/1.45 ui-monospace, monospace; max-height: 40rem; overflow: auto; padding: .75rem; }
li { margin: .35rem 0; }
`

/** Nothing but this page's own style, and forms that lead back to it. */
export const explorerPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page on which people ask the API in a browser. It needs no script and loads nothing. */
export function explorerPage(question: ExplorerQuestion, answer: string | null): string {
  const ready = readyQuestions.find(({ name }) => name === question.ready)
  const query = question.query ?? ready?.document ?? readyQuestions[0]?.document ?? ''
  const variables = question.variables ?? (ready?.variables === undefined ? '' : JSON.stringify(ready.variables))
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ask the register · Openward</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Ask the register</h1>
<p>Write a question in GraphQL, or take a ready one below. The whole contract, with every word explained, is in
<a href="/schema.graphql">schema.graphql</a>. Programs send the same by POST to <code>/graphql</code>; no account is needed.</p>
<form method="get" action="/graphql">
<label for="query">Question</label>
<textarea id="query" name="query" rows="18" spellcheck="false" required>${escapeHtml(query)}</textarea>
<label for="variables">Variables, as JSON (may be empty)</label>
<textarea id="variables" name="variables" rows="3" spellcheck="false">${escapeHtml(variables)}</textarea>
<button type="submit">Ask</button>
</form>
${answer === null ? '' : `<h2 id="answer">Answer</h2>\n<pre tabindex="0" aria-labelledby="answer">${escapeHtml(answer)}</pre>`}
<h2>Ready questions</h2>
<ul>
${readyQuestions
  .map(
    ({ name, title, description }) =>
      `<li><a href="/graphql?ready=${encodeURIComponent(name)}">${escapeHtml(title)}</a>: ${escapeHtml(description)}</li>`,
  )
  .join('\n')}
</ul>
</main>
</body>
</html>
`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)
