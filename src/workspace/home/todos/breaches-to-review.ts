import { Injectable } from '@nestjs/common';
import { Withdrawals } from '../../withdrawals/withdrawals.service.js';
import { withdrawalPaths } from '../../withdrawals/withdrawal.paths.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** Data breaches that wait for the monitoring officer. */
@Injectable()
export class BreachesToReview extends TodoSource {
  constructor(private readonly withdrawals: Withdrawals) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    return (await this.withdrawals.toReview(reader)).map(({ id, what }) => ({
      text: `A data breach is to be looked into: ${what}`,
      href: withdrawalPaths.show(id),
      hint: 'It was withdrawn. See what it disclosed and who opened it, and close it when you are done.',
      due: null,
    }));
  }
}
