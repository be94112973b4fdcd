import type { ReactNode } from 'react'
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteLoaderData } from 'react-router'
import type { Route } from './+types/root'
import { askRegister } from './api/ask-register'
import { ErrorPage } from './errors/error-page'
import type { RegisterQuery, RegisterQueryVariables } from './generated/operations'
import { SiteFooter } from './components/site-footer'
import { SiteHeader } from './components/site-header'
import { registerQuery } from './register/query'
import stylesheet from './styles/site.css?url'

export const links: Route.LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { result } = await askRegister<RegisterQuery, RegisterQueryVariables>({ request, context }, registerQuery, {})
  return {
    register: result.register,
    publicApiUrl: context.publicApiUrl,
    isSignedIn: context.visitor.session !== null,
  }
}

/** The document around every page, error pages included; what it knows of the register may be missing there. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const known = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <SiteHeader madeUp={known?.register.madeUp ?? false} isSignedIn={known?.isSignedIn ?? false} />
        <main id="content">{children}</main>
        <SiteFooter register={known?.register} publicApiUrl={known?.publicApiUrl} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
}
