import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { RegisterService } from '../minutes/register/register.service.js';

/** Something a panel took note of, and that asks nothing of anybody. */
export interface NotedBusiness {
  /** As printed; null while the minutes are drafted. */
  readonly minute: string | null;
  readonly text: string;
}

const MOST_LOOKED_AT = 50;
const LATEST = { page: 1, size: MOST_LOOKED_AT, skip: 0, take: MOST_LOOKED_AT };

/** What the last meeting noted, as far as the register shows it to everybody. */
@Injectable()
export class NotedBusinessService {
  constructor(private readonly register: RegisterService) {}

  async at(panelId: string, meetingId: string, reader: Reader): Promise<NotedBusiness[]> {
    const { items } = await this.register.page({ panelId, mark: 'noted' }, LATEST, reader);
    const open = items.filter((item) => item.meetingId === meetingId && !item.isPrivate);
    return open.flatMap(({ number, clauses }) =>
      clauses.filter(({ marks }) => marks.includes('noted')).map(({ text }) => ({ minute: number, text })),
    );
  }
}
