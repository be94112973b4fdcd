import type { RegisterQuery } from '../generated/operations'
import { printInstant } from '../print/print-day'

export function SiteFooter({
  register,
  publicApiUrl,
}: {
  readonly register: RegisterQuery['register'] | undefined
  readonly publicApiUrl: string | undefined
}) {
  return (
    <footer className="site-foot">
      <div className="site-width">
        {register === undefined ? null : (
          <p>
            {register.madeUp ? 'Made-up register' : 'Register'} at data version {register.dataVersion.number}, last
            changed {printInstant(register.dataVersion.changedAt)}.
          </p>
        )}
        <p>
          An independent register, not a service of the government or the NHS. It records what notices say and judges
          nobody. Contains public sector information licensed under the{' '}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </a>
          .
        </p>
        <ul>
          <li>
            <a href="/about">About the data</a>
          </li>
          <li>
            <a href="/quality-issues">Quality issues</a>
          </li>
          <li>
            <a href="/words">Words</a>
          </li>
          <li>
            <a href="/who-may-do-what">Who may do what</a>
          </li>
          <li>
            <a href="/personal-data">Personal data</a>
          </li>
          {publicApiUrl === undefined ? null : (
            <li>
              <a href={publicApiUrl}>Public API</a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  )
}
