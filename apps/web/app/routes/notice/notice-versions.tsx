import { FieldPath } from '../../components/field-path'
import { NotStated } from '../../components/facts'
import { MarkedText } from '../../quotes/quote'
import type { PrintedVersion } from './presenter'

/** Every state of the notice that the register received, with what changed against the one before. */
export function NoticeVersions({ versions }: { readonly versions: readonly PrintedVersion[] }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{versions.length > 1 ? `${versions.length} versions` : 'One version'}</h2>
      <ol className="story">
        {versions.map((version, index) => (
          <li key={version.key}>
            <h3>{version.published ?? <NotStated>Instant of publication not stated</NotStated>}</h3>
            <p className="small">
              Recorded {version.recorded}. Bytes as received: sha256 <code>{version.bytes}…</code>
            </p>
            {index === 0 ? null : version.changes.length === 0 ? (
              <p>No field that the register reads has changed.</p>
            ) : (
              version.changes.map((change) => (
                <div key={change.path} className="change">
                  <p className="small">
                    Field <FieldPath path={change.path} />
                  </p>
                  <p>
                    <span className="label">Before</span>
                    <br />
                    {change.before === null ? <NotStated>Nothing</NotStated> : <MarkedText parts={change.before} />}
                  </p>
                  <p>
                    <span className="label">Now</span>
                    <br />
                    {change.after === null ? <NotStated>Nothing</NotStated> : <MarkedText parts={change.after} />}
                  </p>
                </div>
              ))
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
