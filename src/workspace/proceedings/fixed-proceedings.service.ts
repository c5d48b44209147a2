import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../domain/errors.js';

/** Why what happened at a meeting can no longer be changed, such as minutes that are checked; null while it can. */
export type FixingRule = (meetingId: string) => Promise<string | null>;

/** Where features that build on the proceedings of a meeting say from when on those are fixed. */
@Injectable()
export class FixedProceedings {
  private readonly rules: FixingRule[] = [];

  refuseWhere(rule: FixingRule): void {
    this.rules.push(rule);
  }

  async whyFixed(meetingId: string): Promise<string | null> {
    for (const rule of this.rules) {
      const reason = await rule(meetingId);
      if (reason !== null) return reason;
    }
    return null;
  }

  /** @throws RuleBroken */
  async refuseIfFixed(meetingId: string): Promise<void> {
    const reason = await this.whyFixed(meetingId);
    if (reason !== null) throw new RuleBroken(reason);
  }
}
