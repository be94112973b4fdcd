import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { browserSecretModel, emailModel, readInput } from '../acts/input-models.js'
import { hashSecret, makeSecret } from '../acts/secret.js'
import type { Limit } from '../acts/throttle.js'
import { countTry, networkOf } from '../acts/throttle.js'
import { inTransaction } from '../recording/record-batch.js'
import { after, linkLifetimeMs } from './lifetimes.js'
import { postMail } from './post-mail.js'

const inputModel = z.object({ email: emailModel, browserSecret: browserSecretModel })

const byAddress: Limit = { of: 'sign-in link by address', tries: 4, withinSeconds: 900 }
const byAddressADay: Limit = { of: 'sign-in link by address a day', tries: 20, withinSeconds: 86_400 }
const byNetwork: Limit = { of: 'sign-in link by network', tries: 60, withinSeconds: 3_600 }

/**
 * Has a link sent to an address, with which the same browser can sign in once within 15 minutes.
 *
 * May be done by everybody. Nothing in the answer, and no statement on the way to it, depends on whether the address
 * has an account: one is made when a link is first used. Recorded is the link, as a hash, until it is over.
 *
 * @throws InputRefused; TooManyTries for too many links to one address or from one network
 */
export async function askForSignInLink(
  context: ActContext,
  given: { readonly email: string; readonly browserSecret: string },
): Promise<{ readonly endsAt: string }> {
  const { email, browserSecret } = readInput(inputModel, given)
  await countTry(context, byNetwork, networkOf(context.networkAddress))
  await countTry(context, byAddress, email)
  await countTry(context, byAddressADay, email)
  const at = context.now()
  const endsAt = after(at, linkLifetimeMs)
  const secret = makeSecret()
  const client = await context.pool.connect()
  try {
    await inTransaction(client, async () => {
      await client.query(
        `INSERT INTO sign_in_link (secret_hash, email, browser_hash, created_at, ends_at) VALUES ($1, $2, $3, $4, $5)`,
        [hashSecret(secret), email, hashSecret(browserSecret), at, endsAt],
      )
      const text = mailText(context.site, `${context.site.origin}/sign-in/link?secret=${secret}`)
      await postMail(client, { kind: 'SIGN_IN_LINK', address: email, at, endsAt, ...text })
    })
  } finally {
    client.release()
  }
  return { endsAt: endsAt.toISOString() }
}

function mailText({ name }: ActContext['site'], link: string): { subject: string; text: string } {
  return {
    subject: `Sign in to ${name}`,
    text: [
      `Open this link in the browser in which you asked for it, within 15 minutes. It works once.`,
      link,
      `If you did not ask for it, do nothing: nobody can sign in without this mail.`,
    ].join('\n\n'),
  }
}
