import { Injectable } from '@nestjs/common';
import { mayEditAgenda, mayReadDraftAgenda, type Reader } from '../../domain/access/roles.js';
import { NotAllowed, NotFound, RuleBroken } from '../../domain/errors.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { Meeting, noAgendaBecause } from '../meetings/meeting.entity.js';
import type { AgendaDetailsForm } from './agenda-details.form.js';
import { AgendaEdits } from './agenda-edits.js';
import type { AgendaInFull } from './agenda-in-full.js';
import { AgendaLoader } from './agenda-loader.js';
import { Agenda } from './agenda.entity.js';
import { ContinuedAgendas } from './continued-agendas.service.js';
import { StandingEntriesService } from './standing-entries.service.js';

/** The agendas of meetings: begun from the panel's standing items or from what they continue, and read in full. */
@Injectable()
export class AgendasService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: AgendaLoader,
    private readonly edits: AgendaEdits,
    private readonly standing: StandingEntriesService,
    private readonly continued: ContinuedAgendas,
    private readonly audit: AuditTrail,
  ) {}

  /** The agenda of a meeting, begun if there is none yet: from that of the meeting it continues, or the standing items. */
  async draftFor(meetingId: string, user: Actor & Reader): Promise<Agenda> {
    const meeting = await this.unitOfWork.reading(Meeting).findOneBy({ id: meetingId });
    if (!meeting) throw new NotFound('There is no such meeting.');
    if (!mayEditAgenda(user, meeting.panelId))
      throw new NotAllowed('Only the clerk of this panel can begin its agendas.');
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('agenda-of-meeting', meetingId);
      return (await this.findOfMeeting(meetingId)) ?? this.begin(unit, meetingId, user);
    });
  }

  /** @throws NotFound */
  async get(id: string): Promise<Agenda> {
    const agenda = await this.unitOfWork.reading(Agenda).findOneBy({ id });
    if (!agenda) throw new NotFound('There is no such agenda.');
    return agenda;
  }

  async findOfMeeting(meetingId: string): Promise<Agenda | null> {
    return this.unitOfWork.reading(Agenda).findOneBy({ meetingId });
  }

  /** The whole agenda for those who prepare or check it. */
  async read(id: string, reader: Reader): Promise<AgendaInFull> {
    const agenda = await this.load(id);
    if (!mayReadDraftAgenda(reader, agenda.panel.id)) {
      throw new NotAllowed(
        'Only the clerk of this panel, the monitoring officer and the proper officer can open this agenda.',
      );
    }
    return agenda;
  }

  /** The whole agenda, for services that have asked for permission themselves. */
  async load(id: string): Promise<AgendaInFull> {
    return this.loader.load(id);
  }

  /** The note above item 1 and the day of issue. */
  async saveDetails(id: string, form: AgendaDetailsForm, user: Actor & Reader): Promise<void> {
    await this.edits.run(id, user, async ({ unit }) => {
      const { note = null, issuedOn = null, version } = form;
      await updateVersioned(unit, Agenda, { id, version }, { note, issuedOn });
      await this.audit.record(unit, user, {
        action: 'changed the note or issue date',
        subjectKind: 'agenda',
        subjectId: id,
      });
    });
  }

  private async begin(unit: Unit, meetingId: string, user: Actor & Reader): Promise<Agenda> {
    const meeting = await unit.manager.findOneByOrFail(Meeting, { id: meetingId });
    const refusal = noAgendaBecause(meeting);
    if (refusal !== null) throw new RuleBroken(refusal);
    const agenda = {
      id: newId(),
      meetingId: meeting.id,
      state: 'draft',
      note: null,
      issuedOn: null,
      version: 1,
    } as const;
    await unit.manager.insert(Agenda, agenda);
    const before = await this.continued.meetingBefore(meeting);
    if (before === null) await this.standing.begin(unit, agenda.id, meeting, user);
    else await this.continued.takeOver(unit, agenda.id, { meeting, before }, user);
    const deed = { action: 'began the agenda', subjectKind: 'agenda', subjectId: agenda.id };
    await this.audit.record(unit, user, before === null ? deed : { ...deed, detail: { continues: before.id } });
    return agenda;
  }
}
