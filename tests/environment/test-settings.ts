/** The program to use as the browser of the tests; null to look for one. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? null
