/**
 * A closed list of codes, each with what a reader needs to understand it. The lists are the law and the
 * conventions of the register as data: enums of the API, pages of the web and `docs/words.md` are made from them.
 */
export interface CodeEntry {
  /** What people read, in sentence case. */
  readonly label: string
  /** One or two plain sentences. */
  readonly definition: string
}

/** A closed list: each code once, in the order in which people should see them. */
export type CodeList<Code extends string, Entry extends CodeEntry = CodeEntry> = Readonly<Record<Code, Entry>>

/** The codes of a list, in its order. */
export function codesOf<Code extends string>(list: Readonly<Record<Code, CodeEntry>>): readonly Code[] {
  return Object.keys(list) as Code[]
}

/** Whether a text from outside is a code of the list. */
export function isCodeOf<Code extends string>(list: Readonly<Record<Code, CodeEntry>>, text: string): text is Code {
  return Object.hasOwn(list, text)
}
