import { createContext, useContext } from 'react'

const RequestIdContext = createContext<string | null>(null)

export const RequestIdProvider = RequestIdContext.Provider

/** The id under which the server logs this request, also sent as the header `X-Request-Id`. */
export function useRequestId(): string | null {
  return useContext(RequestIdContext)
}
