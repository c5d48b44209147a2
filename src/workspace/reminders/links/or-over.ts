import type { Response } from 'express';
import { LinkNotWhole } from './link-not-whole.js';
import { LinkOver } from './link-over.js';

const PAGE = 'workspace/reminders/link-over';

/** Explains a link that is broken or has ended, where the work finds that it has; `fresh` is where a new one is asked for. */
export async function orOver(response: Response, fresh: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LinkNotWhole) {
      response.status(404).render(PAGE, { title: 'This link is not whole', reason: error.message, fresh: null });
    } else if (error instanceof LinkOver) {
      const afresh = error.canBeHadAfresh ? fresh : null;
      response
        .status(410)
        .render(PAGE, { title: 'This link does not work any more', reason: error.message, fresh: afresh });
    } else {
      throw error;
    }
  }
}
