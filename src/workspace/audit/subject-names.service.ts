import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { plainDate } from '../../domain/calendar/calendar-date.js';
import type { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Action } from '../actions/action.entity.js';
import { Account } from '../accounts/account.entity.js';
import { Agenda } from '../agendas/agenda.entity.js';
import { AgendaEntry } from '../agendas/agenda-entry.entity.js';
import { Paper } from '../agendas/paper.entity.js';
import { ChampionReport } from '../champion-reports/champion-report.entity.js';
import { ChampionStrand } from '../champions/champion-strand.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Panel } from '../panels/panel.entity.js';
import { fullName, Person } from '../people/person.entity.js';
import { Post } from '../people/post.entity.js';
import { TermsVersion } from '../terms-of-reference/terms-version.entity.js';
import { AnnualReport } from '../work-programme/annual-cycle/annual-report.entity.js';
import { ProgrammeItem } from '../work-programme/programme-item.entity.js';

type Names = ReadonlyMap<string, string>;
type Finder = (manager: EntityManager, ids: readonly string[]) => Promise<readonly (readonly [string, string])[]>;

/** Of meetings and what belongs to them only the panel and the day: a title may be closed to an administrator. */
const FINDERS: Readonly<Record<string, Finder>> = {
  panel: async (manager, ids) => (await manager.findBy(Panel, { id: In([...ids]) })).map(({ id, name }) => [id, name]),
  person: async (manager, ids) =>
    (await manager.findBy(Person, { id: In([...ids]) })).map((one) => [one.id, fullName(one)]),
  post: async (manager, ids) => (await manager.findBy(Post, { id: In([...ids]) })).map(({ id, title }) => [id, title]),
  action: async (manager, ids) =>
    (await manager.findBy(Action, { id: In([...ids]) })).map(({ id, reference }) => [id, reference]),
  'champion-strand': async (manager, ids) =>
    (await manager.findBy(ChampionStrand, { id: In([...ids]) })).map(({ id, name }) => [id, name]),
  'champion-report': async (manager, ids) =>
    (await manager.findBy(ChampionReport, { id: In([...ids]) })).map(({ id, title }) => [id, title]),
  'terms-of-reference': async (manager, ids) => {
    const found = await manager.find(TermsVersion, { where: { id: In([...ids]) }, relations: { panel: true } });
    return found.map(({ id, panel, number }) => [id, `${panel?.reference ?? ''} version ${number}`.trim()]);
  },
  'programme-item': async (manager, ids) =>
    (await manager.findBy(ProgrammeItem, { id: In([...ids]) })).map(({ id, title }) => [id, title]),
  'annual-report': async (manager, ids) =>
    (await manager.findBy(AnnualReport, { id: In([...ids]) })).map(({ id, title }) => [id, title]),
  account: async (manager, ids) => {
    const found = await manager.find(Account, { where: { id: In([...ids]) }, relations: { person: true } });
    return found.flatMap(({ id, person }) => (person ? [[id, fullName(person)] as const] : []));
  },
  meeting: async (manager, ids) => {
    const found = await manager.find(Meeting, { where: { id: In([...ids]) }, relations: { panel: true } });
    return found.map((meeting) => [meeting.id, nameOf(meeting)]);
  },
  agenda: async (manager, ids) => {
    const found = await manager.find(Agenda, { where: { id: In([...ids]) }, relations: { meeting: { panel: true } } });
    return found.map(({ id, meeting }) => [id, nameOf(meeting)]);
  },
  'agenda-entry': async (manager, ids) => {
    const relations = { agenda: { meeting: { panel: true } } };
    const found = await manager.find(AgendaEntry, { where: { id: In([...ids]) }, relations });
    return found.map(({ id, agenda }) => [id, nameOf(agenda?.meeting)]);
  },
  paper: async (manager, ids) => {
    const relations = { entry: { agenda: { meeting: { panel: true } } } };
    const found = await manager.find(Paper, { where: { id: In([...ids]) }, relations });
    return found.map(({ id, entry }) => [id, nameOf(entry?.agenda?.meeting)]);
  },
};

/** What the records are called that a page of the trail is about: one query for each kind on it. */
@Injectable()
export class SubjectNames {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By the id of the record; those that are gone, or have no name, are not there. */
  async of(events: readonly Pick<AuditEvent, 'subjectKind' | 'subjectId'>[]): Promise<Names> {
    const names = new Map<string, string>();
    for (const [kind, find] of Object.entries(FINDERS)) {
      const about = events.filter(({ subjectKind }) => subjectKind === kind);
      const ids = [...new Set(about.flatMap(({ subjectId }) => subjectId ?? []))];
      if (ids.length === 0) continue;
      for (const [id, name] of await find(this.unitOfWork.readingManager(), ids)) names.set(id, name);
    }
    return names;
  }
}

function nameOf(meeting: Meeting | undefined): string {
  return meeting ? `${meeting.panel?.reference ?? ''} ${plainDate(meeting.day)}`.trim() : '';
}
