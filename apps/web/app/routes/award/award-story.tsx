import type { PrintedLink } from '../../award-rows/print-award-row'
import { NotStated } from '../../components/facts'
import { LevelMark } from '../../components/level'
import { Term } from '../../components/term'
import { OtherReasons } from '../../quotes/other-reasons'
import { Quote } from '../../quotes/quote'
import type { StoryEntry } from './presenter'

/** The notices of an award down one line of time, each with the words that decided the reading. */
export function AwardStory({
  entries,
  process,
}: {
  readonly entries: readonly StoryEntry[]
  readonly process: PrintedLink
}) {
  return (
    <section aria-labelledby="story">
      <h2 id="story">What was published</h2>
      <ol className="story">
        {entries.map((entry) => (
          <li key={entry.key} className={entry.decided ? undefined : 'not-decided'}>
            <p className="when">{entry.day ?? <NotStated>Day not stated</NotStated>}</p>
            <h3>
              <Term term={entry.stage} />
            </h3>
            <p>
              <a href={entry.notice.href}>{entry.notice.label}</a>
              {entry.source === null ? null : (
                <>
                  {' · '}
                  <a href={entry.source.href}>{entry.source.label}</a>
                </>
              )}
            </p>
            {entry.says === null ? null : (
              <p>
                Route: <LevelMark level={entry.says.level}>{entry.says.route}</LevelMark>
              </p>
            )}
            {entry.quotes.map(({ path, parts }) => (
              <Quote key={path} path={path} parts={parts} />
            ))}
            <OtherReasons reasons={entry.otherReasons} />
          </li>
        ))}
      </ol>
      <p className="small">
        All notices of this process: <a href={process.href}>{process.label}</a>. Only notices that the register holds
        are shown; others may exist outside the days it holds.
      </p>
    </section>
  )
}
