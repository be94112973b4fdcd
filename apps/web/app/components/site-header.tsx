import { NavLink } from 'react-router'

const PAGES = [
  ['/awards', 'Awards'],
  ['/providers', 'Providers'],
  ['/commissioners', 'Commissioners'],
  ['/systems', 'Systems'],
  ['/award-routes', 'How routes are read'],
  ['/regimes', 'The laws'],
  ['/words', 'Words'],
  ['/about', 'About the data'],
] as const

export function SiteHeader({ madeUp, isSignedIn }: { readonly madeUp: boolean; readonly isSignedIn: boolean }) {
  return (
    <>
      {madeUp ? <MadeUpBand /> : null}
      <header className="site-head">
        <div className="site-width">
          <a className="wordmark" href="/">
            Openward
          </a>
          <nav aria-label="Pages">
            <ul>
              {PAGES.map(([to, label]) => (
                <li key={to}>
                  <NavLink to={to} reloadDocument>
                    {label}
                  </NavLink>
                </li>
              ))}
              <li>
                <NavLink to={isSignedIn ? '/account' : '/sign-in'} reloadDocument>
                  {isSignedIn ? 'Your account' : 'Sign in'}
                </NavLink>
              </li>
            </ul>
          </nav>
        </div>
      </header>
    </>
  )
}

function MadeUpBand() {
  return (
    <aside className="made-up" aria-label="Made-up data">
      <p className="site-width">
        <strong>Made-up sample data.</strong> Every notice, organisation and figure here is invented to show how the
        register works. <a href="/about#made-up">What this means</a>
      </p>
    </aside>
  )
}
