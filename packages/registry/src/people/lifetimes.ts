// How long what lets somebody in lives.

const minute = 60_000
const day = 86_400_000

/** From asking for a sign-in link, or for something that a device has to sign, to its end. */
export const linkLifetimeMs = 15 * minute
/** Of the token with which the web speaks for a session. */
export const sessionTokenLifetimeMs = 15 * minute
/** A session that is not used for so long is over. */
export const sessionIdleMs = 3 * day
/** A session is over after this whatever happens. */
export const sessionLifetimeMs = 30 * day
/** Within which an invitation can be accepted. */
export const invitationLifetimeMs = 14 * day
/** The furthest end of an API token. */
export const longestApiTokenDays = 366
/** How many sessions and tokens of one person live at once. */
export const mostSessions = 20
export const mostApiTokens = 50
export const mostPasskeys = 20

export const after = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds)
