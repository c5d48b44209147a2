import { Factory } from 'fishery';
import type { SeatForm } from '../../../src/workspace/panels/seats/seat.form.js';

class SeatFormFactory extends Factory<SeatForm> {
  chair(personId: string): this {
    return this.params({ role: 'chair', personId });
  }

  member(personId: string): this {
    return this.params({ role: 'member', personId });
  }

  coOptee(personId: string): this {
    return this.params({ role: 'co-optee', personId });
  }

  /** A seat that a body fills, in words. */
  ofBody(heldBy: string): this {
    return this.params({ role: 'co-optee', heldBy });
  }
}

/** A vacant member's seat since the annual meeting of 2017. */
export const seatForm = SeatFormFactory.define((): SeatForm => ({
  role: 'member',
  votes: false,
  seesExempt: false,
  from: '2017-05-19',
}));
