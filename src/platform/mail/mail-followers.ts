import { Injectable } from '@nestjs/common';
import type { Unit } from '../database/unit.js';
import type { Mail } from './mail.entity.js';

/** Does nothing but database work, in the unit that marks the mail as sent: neither is there without the other. */
export type MailFollower = (unit: Unit, mail: Mail) => Promise<void>;

/** Features for which it counts when a mail has left, each by the purpose of its mails. */
@Injectable()
export class MailFollowers {
  private readonly followers = new Map<string, MailFollower>();

  register(purpose: string, follower: MailFollower): void {
    if (this.followers.has(purpose)) throw new Error(`Two followers claim mails of purpose ${purpose}.`);
    this.followers.set(purpose, follower);
  }

  async tellSent(unit: Unit, mail: Mail): Promise<void> {
    await this.followers.get(mail.purpose)?.(unit, mail);
  }
}
