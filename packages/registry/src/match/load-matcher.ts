import type pg from 'pg'
import { openSnapshot } from '../read/snapshot.js'
import { fixedStatement } from '../read/sql-text.js'
import type { MatchableOrganisation } from './organisation-matcher.js'
import { OrganisationMatcher } from './organisation-matcher.js'

// Names of all roles count here, those that only lists know too: who asks does not know how a body was met.
const organisations = `SELECT o.id, o.name, o.kind, o.locality, o.postcode, o.is_provider AS "isProvider",
o.is_commissioner AS "isCommissioner", o.is_reference AS "isReference",
o.all_awards_held + o.all_awards_made AS awards,
coalesce(array_agg(DISTINCT m.normalised) FILTER (WHERE m.normalised <> ''), '{}') AS names,
coalesce(array_agg(DISTINCT i.identity_key) FILTER (WHERE i.identity_key NOT LIKE 'name:%'), '{}') AS identifiers
FROM organisation o JOIN organisation_identity i ON i.organisation_id = o.id
LEFT JOIN organisation_mention m USING (identity_key)
GROUP BY o.id ORDER BY o.id`

/** Loading all organisations takes longer than a page may. */
const statementTimeoutMs = 60_000

/** A matcher over the organisations of the register as they are now, with the version of the data that it holds. */
export async function loadMatcher(pool: pg.Pool): Promise<{ matcher: OrganisationMatcher; dataVersion: string }> {
  const snapshot = openSnapshot(pool, { statementTimeoutMs })
  try {
    const { dataVersion } = await snapshot.register()
    const rows = await snapshot.rows<MatchableOrganisation>(fixedStatement(organisations, []))
    return { matcher: new OrganisationMatcher(rows), dataVersion }
  } finally {
    snapshot.release()
  }
}

/** Keeps a matcher in memory and loads it again when the register has changed. */
export class MatcherCache {
  readonly #pool: pg.Pool
  #held: Promise<{ matcher: OrganisationMatcher; dataVersion: string }> | null = null

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async current(): Promise<OrganisationMatcher> {
    const held = this.#held
    if (held !== null) {
      const { matcher, dataVersion } = await held
      if (this.#held !== held) return this.current()
      if (dataVersion === (await this.#version())) return matcher
    }
    // Those who ask meanwhile wait for the same loading.
    if (this.#held === held) {
      const loading = loadMatcher(this.#pool)
      this.#held = loading
      loading.catch(() => {
        if (this.#held === loading) this.#held = null
      })
    }
    return (await (this.#held ?? loadMatcher(this.#pool))).matcher
  }

  async #version(): Promise<string> {
    const snapshot = openSnapshot(this.#pool)
    try {
      return (await snapshot.register()).dataVersion
    } finally {
      snapshot.release()
    }
  }
}
