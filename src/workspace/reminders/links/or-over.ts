import type { Response } from 'express';
import { LinkOver } from './link-over.js';

/** Explains a link that has ended, where the work finds that it has; `fresh` is where a new one is asked for. */
export async function orOver(response: Response, fresh: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof LinkOver)) throw error;
    response.status(410).render('workspace/reminders/link-over', {
      title: 'This link does not work any more',
      reason: error.message,
      fresh: error.canBeHadAfresh ? fresh : null,
    });
  }
}
