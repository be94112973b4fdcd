/** A member of an object: its key, and how canonical JSON writes it. */
export interface SortedMember {
  readonly key: string
  readonly written: string
}

interface Step {
  readonly next: Map<string, Step>
  /** The members, sorted, of objects whose keys are those on the way here; null until one was met. */
  sorted: readonly SortedMember[] | null
}

/** Steps beyond this number are not remembered: keys may come from anywhere. */
const mostSteps = 20_000
const longestKey = 100

const beginning: Step = { next: new Map(), sorted: null }
let steps = 0

/** The members of an object in the order of their keys. Objects of one form are sorted once: releases have few forms. */
export function sortedMembers(keys: readonly string[]): readonly SortedMember[] {
  let step: Step | undefined = beginning
  for (const key of keys) {
    step = stepAfter(step, key)
    if (step === undefined) return sort(keys)
  }
  return (step.sorted ??= sort(keys))
}

function stepAfter({ next }: Step, key: string): Step | undefined {
  const known = next.get(key)
  if (known !== undefined || steps >= mostSteps || key.length > longestKey) return known
  const step: Step = { next: new Map(), sorted: null }
  steps++
  next.set(key, step)
  return step
}

function sort(keys: readonly string[]): readonly SortedMember[] {
  return [...keys].sort().map((key) => ({ key, written: `${JSON.stringify(key)}:` }))
}
