import { Inject, Injectable } from '@nestjs/common';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../../config/system-clock.js';
import { Seal } from './seal.js';

const ABOUT = 'form stamp';
/** From Friday evening to Monday morning. */
const LONGEST_OPEN_MS = 3 * 24 * 3_600_000;

/**
 * A stamp on each of our forms says for which account its page was drawn. It outlives the session, so it tells whose
 * form arrives when the session is gone, and it is worth nothing else: it lets nobody in and nothing through.
 */
@Injectable()
export class FormStamps {
  constructor(
    private readonly seal: Seal,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  make(accountId: string): string {
    return this.seal.close(JSON.stringify([this.clock.now().getTime(), accountId]), ABOUT);
  }

  /** Null for a stamp that is not ours or has been open for longer than three days. */
  accountOf(stamp: string): string | null {
    const text = this.seal.open(stamp, ABOUT);
    if (text === null) return null;
    const [drawnAt, accountId] = JSON.parse(text) as [number, string];
    return this.clock.now().getTime() - drawnAt <= LONGEST_OPEN_MS ? accountId : null;
  }
}
