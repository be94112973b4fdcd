import { z } from 'zod'
import { InputRefused } from './refusals.js'

// What inputs of acts are made of. PostgreSQL takes no NUL, and half a character cannot be written down.
const notStorable = /\0|\p{Surrogate}/u

/** A text of people, without blanks around it. */
export const textModel = (longest: number, shortest = 1) =>
  z
    .string()
    .trim()
    .min(shortest, shortest === 1 ? 'must not be empty.' : `needs at least ${String(shortest)} characters.`)
    .max(longest, `has at most ${String(longest)} characters.`)
    .refine((text) => !notStorable.test(text), 'holds characters that cannot be kept.')

/** Something that this register gave out: an id, a secret. */
export const tokenModel = z
  .string()
  .min(1, 'must not be empty.')
  .max(1_000, 'is too long.')
  .refine((text) => !notStorable.test(text), 'is nothing that this register gave out.')

/** Why somebody does something. Others read it, so a word or two will not do. */
export const reasonModel = textModel(2_000, 10)

/** The secret of a browser, made by the web: long enough not to be guessed. */
export const browserSecretModel = tokenModel.min(32, 'is too short to be a secret.')

/** The version that somebody saw. */
export const versionModel = z.number().int().min(1, 'is no version.')

const domainPart = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** A domain name in small letters, with at least one dot. */
export const domainModel = z
  .string()
  .trim()
  .toLowerCase()
  .max(253, 'is too long for a domain.')
  .refine((text) => {
    const parts = text.split('.')
    return parts.length >= 2 && parts.every((part) => domainPart.test(part))
  }, 'is no domain: write it like "example.nhs.uk".')

/** An e-mail address in small letters: one that a mail can be sent to as it stands, nothing that needs quoting. */
export const emailModel = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'is too long for an e-mail address.')
  .refine((text) => {
    const at = text.lastIndexOf('@')
    const local = text.slice(0, at)
    return (
      at > 0 &&
      local.length <= 64 &&
      /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/.test(local) &&
      !local.startsWith('.') &&
      !local.endsWith('.') &&
      !local.includes('..') &&
      domainModel.safeParse(text.slice(at + 1)).success
    )
  }, 'is no e-mail address: write it like "name@example.nhs.uk".')

/**
 * An input as a model takes it.
 * @throws InputRefused with every value that cannot be taken
 */
export function readInput<Model extends z.ZodType>(model: Model, input: unknown): z.infer<Model> {
  const read = model.safeParse(input)
  if (read.success) return read.data
  throw new InputRefused(
    read.error.issues.slice(0, 20).map((issue) => ({ field: issue.path.join('.') || 'input', message: issue.message })),
  )
}
