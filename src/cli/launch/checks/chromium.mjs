import { existsSync } from 'node:fs';
import { run } from '../run.mjs';

const DEBIANS = '/usr/bin/chromium';

/** The browser's path; Debian's is installed when it is missing and we may. @returns {Promise<string | null>} */
export async function findChromium(given = process.env.CHROMIUM_PATH) {
  if (given) return existsSync(given) ? given : null;
  if (!existsSync(DEBIANS) && mayInstall()) await installChromium();
  return existsSync(DEBIANS) ? DEBIANS : null;
}

function mayInstall() {
  return existsSync('/etc/debian_version') && process.getuid() === 0;
}

async function installChromium() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '--quiet'], { output: 1, env });
  await run('apt-get', ['install', '--quiet', '--yes', '--no-install-recommends', 'chromium'], { output: 1, env });
}
