import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobHandlers } from '../../platform/jobs/job-handlers.js';
import { PERSON_CHANGED } from '../people/people.service.js';
import { PanelPublication } from './panel-publication.js';
import { Panel } from './panel.entity.js';
import { PersonFollowers } from './person-followers.service.js';
import { PersonPagesService } from './person-pages.service.js';
import { loadSeatsOfPerson } from './seat-loader.js';

const SELF: Actor = { accountId: null, name: 'Public pages of panels' };

/** Keeps the public pages of panels true when something else than the panel changes: a member's name, or the day. */
@Injectable()
export class PanelPagesService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publication: PanelPublication,
    private readonly personPages: PersonPagesService,
    private readonly followers: PersonFollowers,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(PERSON_CHANGED, ({ payload }) => this.follow(payload['personId'] ?? ''));
  }

  /** Whatever the public reads of somebody whose details changed. */
  async follow(personId: string): Promise<void> {
    await this.publishWhereSeated(personId);
    await this.personPages.publish(personId);
    await this.followers.tell(personId);
  }

  /** For the panels on which this person has, had or will have a seat. */
  async publishWhereSeated(personId: string): Promise<void> {
    const seats = await loadSeatsOfPerson(this.unitOfWork.readingManager(), personId);
    await this.publish(new Set(seats.map(({ panelId }) => panelId)));
  }

  /** For every panel: seats begin and end with the day, without anybody changing them. */
  async publishAll(): Promise<void> {
    const panels = await this.unitOfWork.reading(Panel).find({ select: { id: true }, order: { id: 'ASC' } });
    await this.publish(new Set(panels.map(({ id }) => id)));
  }

  private async publish(panelIds: ReadonlySet<string>): Promise<void> {
    for (const id of panelIds) await this.unitOfWork.run((unit) => this.publication.publishIfChanged(unit, id, SELF));
  }
}
