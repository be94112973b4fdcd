/** Gives a row while a rebuild makes its register beside the one that is read. */
export const rebuildIsRunning = `SELECT 1 FROM pg_class WHERE relname = 'award' AND relpersistence = 't'`
