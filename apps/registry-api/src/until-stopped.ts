/**
 * Resolves when this process is asked to end: by SIGTERM; by Ctrl-C, unless a launcher started us, which ends us
 * itself; or by the launcher's own death. From the call on, none of these ends the process by itself, so that what is
 * open can be closed; being asked again changes nothing.
 */
export function untilStopped(): Promise<void> {
  const hasLauncher = process.send !== undefined
  return new Promise((resolve) => {
    process.on('SIGTERM', () => {
      resolve()
    })
    process.on('SIGINT', () => {
      if (!hasLauncher) resolve()
    })
    process.on('disconnect', () => {
      resolve()
    })
  })
}
