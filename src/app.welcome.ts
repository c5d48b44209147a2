import { DEMO_PASSWORD, SIGN_INS } from '../seeds/demo-council/accounts.js';
import type { Opening } from '../seeds/demo-start.service.js';
import type { Config } from './platform/config/config.js';

/** What whoever started the program reads, once it can be reached. */
export function welcome(opening: Opening, { baseUrl }: Config): string {
  return `\nMinutebook is at ${baseUrl}\n\n${NEXT[opening](baseUrl)}Press Ctrl and C to stop.\n\n`;
}

const NEXT: Readonly<Record<Opening, (baseUrl: string) => string>> = {
  council: () => '',
  nobody: () =>
    'Nobody can sign in yet. Make the first administrator with\n\n' +
    '  npm run -s cli -- create-administrator --name "Your Name" --mail you@council.example\n\n',
  demo: (baseUrl) =>
    `This is a demo council with placeholders for papers. Sign in at ${baseUrl}/sign-in as\n\n` +
    `${SIGN_INS.map(({ mail, as }) => `  ${mail.padEnd(LONGEST_MAIL)}  ${as}\n`).join('')}\n` +
    `Everybody’s password is ${DEMO_PASSWORD}\n\n`,
};

const LONGEST_MAIL = Math.max(...SIGN_INS.map(({ mail }) => mail.length));
