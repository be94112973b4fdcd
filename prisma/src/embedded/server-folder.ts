import path from 'node:path'

/** Where the parts of an embedded server lie, all in one folder that may be moved or deleted as a whole. */
export interface ServerFolder {
  readonly folder: string
  /** PostgreSQL's own data directory. */
  readonly cluster: string
  readonly passwordFile: string
  readonly log: string
  /** The files of the lock on creating, starting and stopping the server begin so. */
  readonly lock: string
  /** PostgreSQL keeps this one: it tells the process, the port and the state of a running server. */
  readonly postmasterFile: string
}

export function serverFolder(folder: string): ServerFolder {
  const absolute = path.resolve(folder)
  const cluster = path.join(absolute, 'cluster')
  return {
    folder: absolute,
    cluster,
    passwordFile: path.join(absolute, 'password'),
    log: path.join(absolute, 'server.log'),
    lock: path.join(absolute, 'lock'),
    postmasterFile: path.join(cluster, 'postmaster.pid'),
  }
}
