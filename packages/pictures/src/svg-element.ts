/** Markup of one SVG element or of text that is already escaped. Only the functions of this file make it. */
export interface Markup {
  readonly svg: string
}

type AttributeValue = string | number | undefined

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Makes a text from outside safe as SVG content or attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}

/** One element. Attributes that are undefined are left out; numbers are printed with at most two decimals. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly (Markup | string)[]
): Markup {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(typeof value === 'number' ? printNumber(value) : (value ?? ''))}"`)
    .join('')
  const content = children.map((child) => (typeof child === 'string' ? escapeText(child) : child.svg)).join('')
  return { svg: content === '' ? `<${name}${printed}/>` : `<${name}${printed}>${content}</${name}>` }
}

function printNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}
