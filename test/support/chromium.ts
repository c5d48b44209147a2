import { type Browser, chromium } from 'playwright-core';

/** A test asks nobody outside: without these Chromium looks for updates and for its maker's hosts. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with an empty profile; closed by whoever opened it. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: QUIET });
}
