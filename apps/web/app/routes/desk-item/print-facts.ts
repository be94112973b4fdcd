/** What a queue tells the editor beside the subject, from its JSON: members of an object, those that are null left out. */
export function printFacts(json: string): readonly { readonly name: string; readonly value: string }[] {
  const facts = parsed(json)
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return []
  return Object.entries(facts).flatMap(([key, value]) =>
    value === null ? [] : [{ name: inWords(key), value: typeof value === 'string' ? value : JSON.stringify(value) }],
  )
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function inWords(key: string): string {
  const words = key.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
