import { root } from './repository.mjs'

/** The arguments with which Node runs tasks of all workspaces, those they depend on first. */
export function turboArguments(tasks) {
  return [`${root}node_modules/turbo/bin/turbo`, 'run', ...tasks, '--ui=stream', '--output-logs=errors-only']
}

/** Turbo neither reports on us nor looks for news. */
export const turboEnvironment = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
}
