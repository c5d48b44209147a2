import { Injectable } from '@nestjs/common';
import { MailClaims } from './mail-claims.js';
import { MailPace } from './mail-pace.js';
import type { Mail } from './mail.entity.js';

/** Due mails one by one, each claimed for this process and at its turn. */
@Injectable()
export class MailQueue {
  constructor(
    private readonly claims: MailClaims,
    private readonly pace: MailPace,
  ) {}

  /** Ends when nothing is due, or once `goesOn` says no. Several may take from it: they are served in turn. */
  async *due(goesOn: () => boolean): AsyncGenerator<Mail, void> {
    while (goesOn()) {
      const hand = await this.claims.take(this.pace.handful);
      if (hand.length === 0) return;
      for (const [index, mail] of hand.entries()) {
        if (!(await this.pace.turn(goesOn))) return this.claims.giveBack(hand.slice(index));
        yield mail;
      }
    }
  }
}
