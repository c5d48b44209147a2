import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { PanelsService } from '../../panels/panels.service.js';
import { Authors } from '../authors.service.js';
import type { ItemAddress } from '../programme-items.service.js';
import { requireKeeperOfProgramme } from '../programme-rights.js';
import { AnnualReport } from './annual-report.entity.js';
import type { AnnualReportEndingForm, AnnualReportForm } from './annual-report.form.js';

/** The reports that come to a panel each year, with the statute that asks for them. */
@Injectable()
export class AnnualReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly panels: PanelsService,
    private readonly authors: Authors,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Those that go on, by month. */
  async of(panelId: string): Promise<AnnualReport[]> {
    return this.unitOfWork.reading(AnnualReport).find({
      where: { panelId, endedOn: IsNull() },
      relations: { authorPerson: true, authorPost: true },
      order: { month: 'ASC', title: 'ASC', id: 'ASC' },
    });
  }

  async get({ panelId, id }: ItemAddress): Promise<AnnualReport> {
    const report = (await this.of(panelId)).find((each) => each.id === id);
    if (!report) throw new NotFound('There is no such yearly report of this panel.');
    return report;
  }

  async add(panelId: string, form: AnnualReportForm, user: Actor & Reader): Promise<string> {
    requireKeeperOfProgramme(user, panelId);
    await this.panels.get(panelId);
    const report = { id: newId(), panelId, ...(await this.factsFrom(form)), endedOn: null, version: 1 };
    await this.unitOfWork.run(async (unit) => {
      await unit.manager.insert(AnnualReport, report);
      await this.audit.record(unit, user, deed('added a yearly report', report));
    });
    return report.id;
  }

  async change(address: ItemAddress, form: AnnualReportForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfProgramme(user, address.panelId);
    const report = await this.get(address);
    const facts = await this.factsFrom(form);
    await this.unitOfWork.run(async (unit) => {
      await updateVersioned(unit, AnnualReport, { id: report.id, version: form.version ?? 0 }, facts);
      await this.audit.record(unit, user, deed('changed a yearly report', { ...report, ...facts }));
    });
  }

  /** It is added to no further year; what it was added to stays. */
  async end(address: ItemAddress, { version }: AnnualReportEndingForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfProgramme(user, address.panelId);
    const report = await this.get(address);
    await this.unitOfWork.run(async (unit) => {
      await updateVersioned(unit, AnnualReport, { id: report.id, version }, { endedOn: this.clock.today() });
      await this.audit.record(unit, user, deed('ended a yearly report', report));
    });
  }

  private async factsFrom({ title, month, purpose, statute, author }: AnnualReportForm) {
    const authorship = await this.authors.chosen(author, this.clock.today());
    return { title, month, purpose: purpose ?? null, statute: statute ?? null, ...authorship };
  }
}

function deed(action: string, { id, panelId, title }: Pick<AnnualReport, 'id' | 'panelId' | 'title'>) {
  return { action, subjectKind: 'annual-report', subjectId: id, detail: { panelId, title } };
}
