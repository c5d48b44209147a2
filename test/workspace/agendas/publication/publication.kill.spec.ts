import { describe, it, expect } from '@jest/globals';
import { Job } from '../../../../src/platform/jobs/job.entity.js';
import { Publication } from '../../../../src/publications/publication.entity.js';
import { Agenda } from '../../../../src/workspace/agendas/agenda.entity.js';
import { PackFile } from '../../../../src/workspace/agendas/packs/pack-file.entity.js';
import { PackVersion } from '../../../../src/workspace/agendas/packs/pack-version.entity.js';
import { AgendaPublicationService } from '../../../../src/workspace/agendas/publication/agenda-publication.service.js';
import { runBuilt } from '../../../cli/run-built.js';
import { clerk, openOctober } from '../packs/october.js';

describe('a server that is killed between building the packs and publishing them', () => {
  it('has published nothing, and whoever comes next publishes once', async () => {
    const october = await openOctober({ lengths: { 5: 2, 15: 1 } });
    const { unitOfWork, agendaId } = october;
    await october.get(AgendaPublicationService).publish(agendaId, { version: 1 }, clerk);

    const settings = { FAILPOINT: 'before-publication', DEMO: 'false', PORT: '47813' };
    const { signal } = await runBuilt(october.config, 'main.js', [], settings);

    expect(signal).toBe('SIGKILL');
    expect(await unitOfWork.reading(Publication).countBy({ kind: 'agenda' })).toBe(0);
    expect(await unitOfWork.reading(PackFile).count()).toBe(0);

    const leaseIsOver = { leaseUntil: '2017-10-16T08:59:00.000Z' };
    await unitOfWork.run(({ manager }) => manager.update(Job, { kind: 'publish-agenda' }, leaseIsOver));
    await october.runJobs();

    expect(await unitOfWork.reading(Publication).countBy({ kind: 'agenda' })).toBe(1);
    expect(await unitOfWork.reading(Agenda).findOneBy({ id: agendaId })).toMatchObject({ state: 'published' });
    expect(await unitOfWork.reading(PackVersion).count()).toBe(1);
    await october.remove();
  });
});
