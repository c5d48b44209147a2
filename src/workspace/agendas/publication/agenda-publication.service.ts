import { Inject, Injectable } from '@nestjs/common';
import type { LiftedStop } from '../../../domain/agendas/lifted-stops.js';
import { mayEditAgenda, mayLiftStops, mayReadDraftAgenda, type Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { Conflict, NotAllowed } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { DeadlinesService } from '../../meetings/deadlines.service.js';
import { isCalledOff } from '../../meetings/meeting.entity.js';
import { AgendaChecksService } from '../agenda-checks.service.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import { Agenda } from '../agenda.entity.js';
import { AgendasService } from '../agendas.service.js';
import { FileLooks } from '../looks/file-looks.service.js';
import { MattersService } from '../matters.service.js';
import { jobKey } from '../packs/build-packs.job.js';
import { FreezeService } from '../packs/freeze.service.js';
import type { PackVersion } from '../packs/pack-version.entity.js';
import { PackVersions } from '../packs/pack-versions.service.js';
import { refuseIfCalledOff } from './called-off-meeting.js';
import type { PublicationForm } from './publication.form.js';
import type { Prospect } from './prospect.js';
import { publishOrder } from './publish-agenda.job.js';
import { liftStops } from './stops.js';

/** The first half of publishing: ask, check, freeze, and order the rest. */
@Injectable()
export class AgendaPublicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agendas: AgendasService,
    private readonly checks: AgendaChecksService,
    private readonly looks: FileLooks,
    private readonly deadlines: DeadlinesService,
    private readonly matters: MattersService,
    private readonly freezing: FreezeService,
    private readonly versions: PackVersions,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async prospect(agendaId: string, reader: Reader): Promise<Prospect> {
    const agenda = await this.agendas.load(agendaId);
    if (!mayReadDraftAgenda(reader, agenda.panel.id)) throw notAllowed();
    if (agenda.state === 'draft') await this.looks.complete(agenda);
    const attempt = await this.versions.latestFor(agendaId, 'publication');
    return {
      agenda,
      frozen: await this.freezing.asItStands(agendaId),
      clearDays: await this.standing(agenda),
      findings: await this.checks.findingsFor(reader, agenda),
      mayPublish: mayPublish(reader, agenda) && !isCalledOff(agenda.meeting),
      mayLift: mayLiftStops(reader),
      closed: this.matters.closedTo(reader, agenda),
      job: attempt && (await this.jobs.find(jobKey(attempt))),
    };
  }

  /** Of a draft, where it would stand if it were published now. */
  private async standing({ state, meeting, panel }: AgendaInFull): Promise<Prospect['clearDays']> {
    const ofPanel = { ...meeting, panel };
    if (state === 'published') return (await this.deadlines.of([ofPanel])).get(meeting.id) ?? null;
    return this.deadlines.ofAgendaNow(ofPanel);
  }

  /** Freezes the agenda and orders its packs; when they are built, the job makes them public. */
  async publish(agendaId: string, form: PublicationForm, user: Reader & Actor): Promise<void> {
    const seen = await this.agendas.load(agendaId);
    if (!mayPublish(user, seen)) throw notAllowed();
    if (seen.state === 'draft') await this.looks.complete(seen);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('agenda', agendaId);
      const agenda = await this.agendas.load(agendaId);
      if (agenda.state === 'published') throw new Conflict('This agenda has been published already.');
      if (agenda.state === 'publishing') return this.resume(unit, agendaId, user);
      refuseIfCalledOff(agenda.meeting);
      await this.refuseUnlooked(agenda);
      const lifted = liftStops(user, await this.checks.findingsFor(user, agenda), form.reasons ?? {});
      const issuedOn = agenda.issuedOn ?? this.clock.today();
      await updateVersioned(unit, Agenda, { id: agendaId, version: form.version }, { state: 'publishing', issuedOn });
      const version = await this.freezing.freeze(unit, agendaId, 'publication', user);
      await this.jobs.order(unit, publishOrder(version, user, lifted, form.lateBecause));
      await this.record(unit, version, lifted, user);
    });
  }

  /** A file came in between, past those that were looked through a moment ago. */
  private async refuseUnlooked(agenda: AgendaInFull): Promise<void> {
    if ((await this.looks.lackingOn(agenda)).length === 0) return;
    throw new Conflict('A paper was given another file a moment ago. Look at the agenda again, then publish it.');
  }

  /** What failed on our side is tried again from the version that was frozen. */
  private async resume(unit: Unit, agendaId: string, user: Actor): Promise<void> {
    const version = await this.versions.latestFor(agendaId, 'publication');
    const job = version && (await this.jobs.find(jobKey(version)));
    if (!version || job?.state !== 'failed') throw new Conflict('This agenda is being published already.');
    await this.jobs.order(unit, publishOrder(version, user));
    await this.audit.record(unit, user, deed('tried again to publish the agenda', version));
  }

  private async record(unit: Unit, version: PackVersion, lifted: readonly LiftedStop[], user: Actor): Promise<void> {
    for (const { code, reason, entryId, paperId } of lifted) {
      const place = { ...(entryId === null ? {} : { entryId }), ...(paperId === null ? {} : { paperId }) };
      await this.audit.record(unit, user, {
        ...deed('lifted a stop', version),
        mark: 'lifted-stop',
        detail: { code, reason, ...place },
      });
    }
    await this.audit.record(unit, user, deed('began to publish the agenda', version));
  }
}

function deed(action: string, { agendaId, number }: PackVersion) {
  return { action, subjectKind: 'agenda', subjectId: agendaId, detail: { version: number } };
}

/** The panel's clerk, and whoever may answer for a stop that is lifted. */
function mayPublish(reader: Reader, { panel }: AgendaInFull): boolean {
  return mayEditAgenda(reader, panel.id) || mayLiftStops(reader);
}

function notAllowed(): NotAllowed {
  return new NotAllowed('Only the clerk of this panel, the monitoring officer and the proper officer can publish it.');
}
