import { COMPETITION_LEVELS, type CompetitionLevel } from '@openward/vocabulary/competition-level'

/** The mark of a competition level beside its words: colour and pattern as in the pictures. */
export function LevelMark({ level, children }: { readonly level: CompetitionLevel; readonly children?: string }) {
  return (
    <span className="level">
      <span className={`swatch swatch-${level}`} aria-hidden="true" />
      <span className="clip">{children ?? COMPETITION_LEVELS[level].label}</span>
    </span>
  )
}
