import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Person } from '../people/person.entity.js';
import { PANEL_PUBLISHED } from './panel-publication.js';
import { PersonPublication } from './person-pages/person-publication.js';
import { loadSeats } from './seat-loader.js';

const SELF: Actor = { accountId: null, name: 'Public pages of councillors' };

/** Keeps the public pages of councillors and co-optees true: when their panels change, and when the day does. */
@Injectable()
export class PersonPagesService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publication: PersonPublication,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(PANEL_PUBLISHED, ({ payload }) => this.publishMembersOf(payload['panelId'] ?? ''));
  }

  async publish(personId: string): Promise<void> {
    await this.unitOfWork.run((unit) => this.publication.publishIfChanged(unit, personId, SELF));
  }

  /** Whoever has, had or will have a seat on the panel, by themselves or through a post. */
  async publishMembersOf(panelId: string): Promise<void> {
    const seats = await loadSeats(this.unitOfWork.readingManager(), { panelId });
    const people = seats.flatMap(({ personId, postHoldings = [] }) => [
      ...(personId === null ? [] : [personId]),
      ...postHoldings.map((holding) => holding.personId),
    ]);
    for (const personId of new Set(people)) await this.publish(personId);
  }

  /** Everybody who may have a page: seats begin and end with the day, without anybody changing them. */
  async publishAll(): Promise<void> {
    const where = { kind: In(['councillor', 'co-optee']) };
    const people = await this.unitOfWork.reading(Person).find({ select: { id: true }, where, order: { id: 'ASC' } });
    for (const { id } of people) await this.publish(id);
  }
}
