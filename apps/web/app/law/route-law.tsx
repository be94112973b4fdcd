import { LevelMark } from '../components/level'
import { Term } from '../components/term'
import { LawNote } from '../expected-notices/law-note'
import type { PrintedRouteLaw } from './print-law-statements'

/** What the law says of a route: who may use it, when, and what has to be published. */
export function RouteLaw({ law, level: Heading }: { readonly law: PrintedRouteLaw; readonly level: 'h3' | 'h4' }) {
  return (
    <>
      <dl className="facts law-facts">
        <div>
          <dt>Must or may</dt>
          <dd>{law.discretion}</dd>
        </div>
        <div>
          <dt>Competition</dt>
          <dd>
            <LevelMark level={law.level} />
            <p className="small">{law.levelReason}</p>
          </dd>
        </div>
        {law.mayUse === null ? null : (
          <div>
            <dt>Who may use it</dt>
            <dd>
              <LawNote law={law.mayUse} />
            </dd>
          </div>
        )}
      </dl>
      {law.conditions.length === 0 ? null : (
        <>
          <Heading>When it can be used</Heading>
          <ul className="prose">
            {law.conditions.map((condition) => (
              <li key={condition.text}>
                <LawNote law={condition} />
              </li>
            ))}
          </ul>
        </>
      )}
      {law.notices.length === 0 ? null : (
        <>
          <Heading>What has to be published</Heading>
          <ol className="prose">
            {law.notices.map(({ notice, law: duty }) => (
              <li key={notice.label}>
                <Term term={notice} />. <LawNote law={duty} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
