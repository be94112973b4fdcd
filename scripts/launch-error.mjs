/** Something that the user can mend. Its message is one line that says what is wrong and what to do. */
export class LaunchError extends Error {
  name = 'LaunchError'
}

/** Ends a launcher: one line for what the user can mend, everything for what only we can. */
export function reportAndFail(error) {
  console.error(error instanceof LaunchError ? error.message : error)
  process.exitCode = 1
}
