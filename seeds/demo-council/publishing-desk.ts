import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../src/domain/errors.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import type { Agenda } from '../../src/workspace/agendas/agenda.entity.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import { AgendaPublicationService } from '../../src/workspace/agendas/publication/agenda-publication.service.js';
import type { Minutes } from '../../src/workspace/minutes/minutes.entity.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { MinutesPublicationService } from '../../src/workspace/minutes/publication/minutes-publication.service.js';
import { DEMO_USER } from '../demo-user.js';

const LOOK_AGAIN_MS = 100;

/** Where the demo's clerk publishes, and waits until it is done: the council's clock must not go on before. */
@Injectable()
export class PublishingDesk {
  constructor(
    private readonly publication: AgendaPublicationService,
    private readonly agendas: AgendasService,
    private readonly minutesPublication: MinutesPublicationService,
    private readonly minutes: MinutesService,
    private readonly runner: JobRunner,
  ) {}

  /** @throws RuleBroken where a stop stands in the way or the packs cannot be built */
  async publish({ id, version }: Agenda): Promise<void> {
    await this.publication.publish(id, { version }, DEMO_USER);
    while (!(await this.isPublished(id))) await pause(LOOK_AGAIN_MS);
  }

  /** As a draft, with its PDF and its Word file. */
  async publishMinutes({ id, version }: Minutes): Promise<void> {
    await this.minutesPublication.publish(id, version, DEMO_USER);
    while ((await this.minutes.load(id)).state === 'checked') {
      await this.runner.runDue();
      await pause(LOOK_AGAIN_MS);
    }
  }

  /** A server's own dispatcher may have taken the job first; then there is nothing here to run. */
  private async isPublished(agendaId: string): Promise<boolean> {
    await this.runner.runDue();
    if ((await this.agendas.get(agendaId)).state === 'published') return true;
    const { job } = await this.publication.prospect(agendaId, DEMO_USER);
    if (job?.state === 'failed') throw new RuleBroken(job.problem ?? 'The packs could not be built.');
    return false;
  }
}
