import { createHash, randomBytes } from 'node:crypto'

/** 256 bits from the system's own source, in the letters of base64url. */
export function makeSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url')
}

/** What is kept of a secret. Secrets of 256 bits need no salt and no slow hash: nobody can guess them from this. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
