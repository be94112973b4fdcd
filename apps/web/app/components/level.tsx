import { COMPETITION_LEVELS, type CompetitionLevel } from '@openward/vocabulary/competition-level'

/**
 * The mark of a competition level beside its words: colour and pattern as in the pictures. Where the words are others
 * than those of the level, it is said to those who cannot see the mark.
 */
export function LevelMark({ level, children }: { readonly level: CompetitionLevel; readonly children?: string }) {
  const { label } = COMPETITION_LEVELS[level]
  const words = children ?? label
  return (
    <span className="level">
      <span className={`swatch swatch-${level}`} aria-hidden="true" />
      <span>{words}</span>
      {words === label ? null : <span className="hidden"> ({label})</span>}
    </span>
  )
}
