import type { Message } from './message.js';

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    /** When the store last wrote this session; absent while it was never stored. ISO 8601 UTC. */
    seenAt: string;
    message: Message;
    /** What it was started on and from: `Firefox on Windows`, a network address. */
    device: string;
    address: string;
  }
}
