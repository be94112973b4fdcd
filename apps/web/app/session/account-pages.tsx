import type { StaffRole } from '@openward/vocabulary/doer'
import { NavLink } from 'react-router'

/** The pages of who is signed in; those of the desk are shown to whoever belongs there. */
export function AccountPages({ staffRoles }: { readonly staffRoles: readonly StaffRole[] }) {
  const pages = [
    ['/account', 'Account'],
    ['/account/organisations', 'Organisations'],
    ['/account/invitations', 'Invitations'],
    ['/account/tokens', 'API tokens'],
    ['/account/acts', 'What you did'],
    ...(staffRoles.includes('EDITOR') ? [['/desk', 'Editors’ desk'] as const] : []),
  ] as const
  return (
    <nav aria-label="Your pages" className="account-pages">
      <ul>
        {pages.map(([to, label]) => (
          <li key={to}>
            <NavLink to={to} end reloadDocument>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
