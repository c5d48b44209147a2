import { Inject, Injectable } from '@nestjs/common';
import { type FindManyOptions, type FindOptionsWhere, In } from 'typeorm';
import { PUBLIC_READER, type Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import { reportsToWrite } from '../../domain/membership/champion-reports.js';
import { STRAND_WORDS } from '../../domain/membership/strand-kinds.js';
import { isOn } from '../../domain/membership/term-of-office.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import type { ChampionAppointment } from '../champions/champion-appointment.entity.js';
import { ChampionAppointmentsService } from '../champions/champion-appointments.service.js';
import { StrandsService } from '../champions/strands.service.js';
import { ProgrammeRequests } from '../work-programme/programme-requests.service.js';
import type { ChampionReportChangeForm, NewChampionReportForm } from './champion-report.form.js';
import { ChampionReport, type ChampionReportInFull } from './champion-report.entity.js';
import { standingOf } from './report-standing.js';
import { mayReport, requireReporter } from './report-rights.js';

const MOST_TO_PLACE = 20;

type Part = Pick<FindManyOptions<ChampionReport>, 'order' | 'take'>;
const LATEST_FIRST: Part = { order: { writtenOn: 'DESC', id: 'DESC' } };

const IN_FULL = { appointment: { person: true }, programmeItem: { meeting: true } } as const;

/** What champions tell their panels. Each report is business on the panel's work programme, and goes with it onto an agenda. */
@Injectable()
export class ChampionReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly requests: ProgrammeRequests,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The latest first. */
  async ofStrand(strandId: string): Promise<ChampionReportInFull[]> {
    return this.find({ strandId });
  }

  /** @throws NotFound */
  async get(strandId: string, id: string): Promise<ChampionReportInFull> {
    const [report] = await this.find({ strandId, id });
    if (!report) throw new NotFound('There is no such report on this strand.');
    return report;
  }

  /** What goes before the panel with a planned item; null where that is no report of a champion. */
  async ofProgrammeItem(programmeItemId: string): Promise<ChampionReportInFull | null> {
    const [report = null] = await this.find({ programmeItemId });
    return report;
  }

  /** Planned business of these panels, what waits longest first. */
  async toPlace(panelIds: Reader['clerkOf']): Promise<ChampionReportInFull[]> {
    const ofPanels = panelIds === 'all' ? {} : { panelId: In([...panelIds]) };
    const order = { writtenOn: 'ASC', id: 'ASC' } as const;
    return this.find({ programmeItem: { state: 'planned', ...ofPanels } }, { order, take: MOST_TO_PLACE });
  }

  /** Whoever was appointed, and the clerk of the panel for them. */
  mayWrite(reader: Reader, appointment: ChampionAppointment, panelId: string): boolean {
    return mayReport(reader, appointment, panelId);
  }

  /** The due days that reports of each of these appointments have answered. */
  async answered(appointmentIds: readonly string[]): Promise<Map<string, CalendarDate[]>> {
    const where = { appointmentId: In([...appointmentIds]) };
    const reports = appointmentIds.length === 0 ? [] : await this.unitOfWork.reading(ChampionReport).findBy(where);
    return new Map(
      appointmentIds.map((id) => {
        const own = reports.filter(({ appointmentId }) => appointmentId === id);
        return [id, own.flatMap(({ answersOn }) => (answersOn === null ? [] : [answersOn]))];
      }),
    );
  }

  /** By the days they are due, the late one first. */
  async toWrite(appointment: ChampionAppointment): Promise<CalendarDate[]> {
    const answered = await this.answered([appointment.id]);
    return reportsToWrite(appointment, this.clock.today(), answered.get(appointment.id) ?? []);
  }

  /** The id of the report. @throws NotFound, NotAllowed, RuleBroken */
  async write(
    { strandId, appointmentId }: { readonly strandId: string; readonly appointmentId: string },
    { title, text, answersOn, meetingId }: NewChampionReportForm,
    user: Actor & Reader,
  ): Promise<string> {
    const { name, panelId, kind } = await this.strands.get(strandId);
    const { holder, isHolder } = STRAND_WORDS[kind];
    const appointment = await this.appointments.get(strandId, appointmentId);
    requireReporter(user, appointment, panelId);
    const today = this.clock.today();
    if (!isOn(appointment, today)) throw new RuleBroken(`Only whoever is ${isHolder} ${name} today can report.`);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('champion-strand', strandId);
      if (answersOn !== undefined && !(await this.toWrite(appointment)).includes(answersOn)) {
        throw new RuleBroken('This report has been written, or is not due yet. Select another', 'answersOn');
      }
      const champion = this.appointments.nameFor(appointment, PUBLIC_READER);
      const business = {
        ...({ panelId, title, purpose: 'information', authorPersonId: appointment.personId } as const),
        ...{
          sourceWords: `${champion}, for ${name}`,
          scope: 'The report is written. It goes into the pack with the item.',
        },
      };
      const item = await this.requests.add(unit, business, meetingId, user);
      const report = { id: newId(), strandId, appointmentId, programmeItemId: item.id, title, text };
      await unit.manager.insert(ChampionReport, {
        ...report,
        ...{ writtenOn: today, answersOn: answersOn ?? null, version: 1 },
      });
      const detail = { panelId, strandId, title, ...(answersOn === undefined ? {} : { answersOn }) };
      await this.audit.record(unit, user, deed(`wrote a ${holder}’s report`, report.id, detail));
      return report.id;
    });
  }

  /** While it is not on an agenda. @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  async change(
    { strandId, id }: { readonly strandId: string; readonly id: string },
    { text, version }: ChampionReportChangeForm,
    user: Actor & Reader,
  ): Promise<void> {
    const { appointment, programmeItem } = await this.get(strandId, id);
    requireReporter(user, appointment, programmeItem.panelId);
    const { holder } = STRAND_WORDS[(await this.strands.get(strandId)).kind];
    await this.unitOfWork.run(async (unit) => {
      const { state } = await this.requests.locked(unit, programmeItem.id);
      if (state !== 'planned') throw new RuleBroken(SETTLED);
      await updateVersioned(unit, ChampionReport, { id, version }, { text });
      await this.audit.record(unit, user, deed(`changed a ${holder}’s report`, id, { strandId }));
    });
  }

  private async find(
    where: FindOptionsWhere<ChampionReport>,
    part: Part = LATEST_FIRST,
  ): Promise<ChampionReportInFull[]> {
    const found = await this.unitOfWork.reading(ChampionReport).find({ where, relations: IN_FULL, ...part });
    return found.flatMap((report) => {
      const { appointment, programmeItem } = report;
      return appointment && programmeItem
        ? [{ ...report, appointment, programmeItem, standing: standingOf(programmeItem) }]
        : [];
    });
  }
}

const SETTLED = 'This report is no longer only planned, so its words stay. Ask the clerk of the panel.';

function deed(action: string, id: string, detail: Record<string, string>) {
  return { action, subjectKind: 'champion-report', subjectId: id, detail };
}
