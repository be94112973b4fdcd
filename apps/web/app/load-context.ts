import 'react-router'

declare module 'react-router' {
  /** What the server hands to every loader. */
  interface AppLoadContext {
    readonly requestId: string
    /** Where the web asks the API. */
    readonly apiUrl: string
    /** Where readers find the API and its explorer. */
    readonly publicApiUrl: string
  }
}
