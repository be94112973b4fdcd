import type { ReactNode } from 'react'

/**
 * A form that does one thing. Its hidden key is new with each page, so that a double click acts once; it works without
 * a script, and the page that holds it does the act.
 */
export function ActForm({
  act,
  fields = {},
  action,
  className = 'act-form',
  hasFiles = false,
  label,
  children,
}: {
  /** Which of the acts of the page. */
  readonly act: string
  /** What is sent beside it. */
  readonly fields?: Readonly<Record<string, string>>
  /** The page that does it; the one that holds the form where left out. */
  readonly action?: string
  readonly className?: string
  readonly hasFiles?: boolean
  readonly label?: string
  readonly children: ReactNode
}) {
  return (
    <form
      method="post"
      action={action}
      className={className}
      encType={hasFiles ? 'multipart/form-data' : undefined}
      aria-label={label}
    >
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="key" value={crypto.randomUUID()} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
