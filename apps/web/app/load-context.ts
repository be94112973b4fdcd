import 'react-router'
import type { Visitor } from '../server/visitor'

declare module 'react-router' {
  /** What the server hands to every loader. */
  interface AppLoadContext {
    readonly requestId: string
    /** Where the web asks the API. */
    readonly apiUrl: string
    /** Where readers find the API and its explorer. */
    readonly publicApiUrl: string
    /** Where people find the pages: passkeys and links in mails belong to it. */
    readonly siteOrigin: string
    readonly visitor: Visitor
  }
}
