import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../environment/test-settings.js'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Tests reach this machine only: no other name has an address for the browser.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/**
 * Starts the browser of the tests; close it in the end. The program is CHROMIUM_PATH, or the Chromium or Chrome of
 * the system, or the one that npm brought.
 *
 * @throws Error with one line that says how to get a browser
 */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: await findBrowser(), args: flags, headless: true })
  } catch (cause) {
    throw new Error(
      'No browser starts: install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
      { cause },
    )
  }
}

async function findBrowser(): Promise<string> {
  const found = [chromiumPath, ...installed].find((file) => file !== null && existsSync(file))
  // Unpacks itself into the temporary folder, once.
  return found ?? sparticuz.executablePath()
}
