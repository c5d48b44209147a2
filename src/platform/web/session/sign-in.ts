import type { Request } from 'express';
import { deviceInWords } from './device-in-words.js';

/** Starts a signed-in session under a new id, so that one planted in the browser beforehand is worth nothing. */
export async function startSession(request: Request, accountId: string): Promise<void> {
  await endSession(request);
  request.session.accountId = accountId;
  request.session.device = deviceInWords(request.get('user-agent'));
  if (request.ip !== undefined) request.session.address = request.ip;
  await settled((done) => request.session.save(done));
}

/** Ends the session here and in the table; what remains is an empty one that is never stored. */
export async function endSession(request: Request): Promise<void> {
  await settled((done) => request.session.regenerate(done));
}

function settled(start: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}
