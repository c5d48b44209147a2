import type { Request } from 'express';

/** What the reader has just done, or why it was not done, shown once on the next page they open. */
export interface Message {
  readonly text: string;
  readonly isProblem?: true;
  readonly link?: { readonly text: string; readonly href: string };
}

export function sayNext(request: Request, message: Message): void {
  if (request.session) request.session.message = message;
}

export function takeMessage(request: Request): Message | null {
  const message = request.session?.message ?? null;
  if (message) delete request.session.message;
  return message;
}
