import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { AgendaChecksService } from '../../../src/workspace/agendas/agenda-checks.service.js';
import type { EntryInFull } from '../../../src/workspace/agendas/agenda-in-full.js';
import { Agenda } from '../../../src/workspace/agendas/agenda.entity.js';
import { AgendasService } from '../../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../../src/workspace/agendas/entries/entries.service.js';
import { InterestsService } from '../../../src/workspace/agendas/interests/interests.service.js';
import { MarkingsService } from '../../../src/workspace/agendas/markings/markings.service.js';
import { PapersService } from '../../../src/workspace/agendas/papers/papers.service.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import type { Panel } from '../../../src/workspace/panels/panel.entity.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { StandingItemsService } from '../../../src/workspace/panels/standing-items.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp } from '../../support/app.js';
import { accountForm, userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { entryForm } from '../../support/factories/entry.js';
import { incomingPdf, paperForm } from '../../support/factories/paper.js';
import { personForm } from '../../support/factories/person.js';

/** The lengths of the eight papers of the real agenda of 24 October 2017. */
export const EIGHT_LENGTHS = [5, 4, 3, 4, 23, 42, 5, 7];

/** As that agenda prints them, and as it would in a pack printed on one side. */
export const PAGE_RANGES: Record<Panel['pageStyle'], string[]> = {
  'right-hand': pages('1 - 6', '7 - 10', '11 - 14', '15 - 18', '19 - 42', '43 - 84', '85 - 90', '91 - 98'),
  continuous: pages('1 - 5', '6 - 9', '10 - 12', '13 - 16', '17 - 39', '40 - 81', '82 - 86', '87 - 93'),
};

export const clerk: CurrentUser = userWith('clerk');

/**
 * The whole application with a council and one panel that prints on both sides; it is the morning of 16 October 2017,
 * the last day to publish for its meeting of 24 October.
 */
export async function openAgendaDesk(settings: Record<string, string> = {}) {
  const app = await openApp(settings);
  const administrator = userWith('administrator');
  await app.get(AuthorityService).establish(authorityForm.build(), administrator);
  const panels = app.get(PanelsService);
  const panel = await panels.create(panelSettings('right-hand'), administrator);
  const standing = app.get(StandingItemsService);
  await standing.add(panel.id, { kind: 'business', title: 'Apologies for absence' }, clerk);
  await standing.add(panel.id, { kind: 'next-meetings', title: 'Date and time of the next meetings' }, clerk);
  const schedule = (day: string) =>
    app.get(MeetingsService).schedule({ panelId: panel.id, kind: 'ordinary', day }, clerk);
  await schedule('2017-12-19');
  const agendas = app.get(AgendasService);
  const entries = app.get(EntriesService);
  const papers = app.get(PapersService);
  const unitOfWork = app.get(UnitOfWork);
  /** A panel meets once at a time, so the meetings of earlier tests make room. */
  const clearTheHour = () =>
    unitOfWork.run((unit) =>
      unit.manager.update(Meeting, { panelId: panel.id, day: '2017-10-24' }, { startsAt: '09:30' }),
    );
  const entry = async (agendaId: string, id: string): Promise<EntryInFull> => {
    const found = (await agendas.load(agendaId)).entries.find((each) => each.id === id);
    if (!found) throw new Error('The agenda has no such entry.');
    return found;
  };
  return {
    app,
    panel,
    schedule,
    agendas,
    entries,
    papers,
    markings: app.get(MarkingsService),
    interests: app.get(InterestsService),
    checks: app.get(AgendaChecksService),
    entry,
    /** An agenda of a new meeting on 24 October 2017, with the panel's two standing items. */
    begin: async () => {
      await clearTheHour();
      return (await agendas.draftFor((await schedule('2017-10-24')).id, clerk)).id;
    },
    addEntry: (agendaId: string, form = entryForm.build()) => entries.add(agendaId, form, clerk),
    addPaper: async (agendaId: string, entryId: string, pages: number, form = paperForm.build()) =>
      papers.add({ agendaId, entryId }, form, await incomingPdf(app.config, pages), clerk),
    /** Somebody with an account as a clerk of every panel, whose password is `PASSWORD`. */
    newClerk: async () => {
      const { id: personId } = await app.get(PeopleService).register(personForm.officer().build(), administrator);
      const form = accountForm.clerk().build({ personId });
      const { signInName } = await app.get(AccountsService).open(form, administrator);
      return { personId, mail: signInName };
    },
    /** From now on the packs of the panel are printed in this way. */
    print: async (pageStyle: Panel['pageStyle']) => {
      const { version } = await panels.get(panel.id);
      await panels.save(panel.id, { ...panelSettings(pageStyle), version }, administrator);
    },
    /** As publishing leaves it, without the publication. */
    settle: (agendaId: string, state: Agenda['state']) =>
      unitOfWork.run((unit) => unit.manager.update(Agenda, { id: agendaId }, { state })),
    /** What was done to something, first to last. */
    eventsOf: (subjectId: string) =>
      unitOfWork.reading(AuditEvent).find({ where: { subjectId }, order: { at: 'ASC', id: 'ASC' } }),
    remove: app.remove,
  };
}

export type AgendaDesk = Awaited<ReturnType<typeof openAgendaDesk>>;

/** One entry for each length, each with a paper of so many pages, before the dates of the next meetings. */
export async function fillWithPapers(desk: AgendaDesk, agendaId: string, lengths = EIGHT_LENGTHS): Promise<string[]> {
  const [apologies] = (await desk.agendas.load(agendaId)).entries;
  const ids: string[] = [];
  for (const pages of lengths) {
    const id = await desk.addEntry(agendaId, entryForm.build({ after: ids.at(-1) ?? apologies?.id }));
    await desk.addPaper(agendaId, id, pages);
    ids.push(id);
  }
  return ids;
}

function pages(...ranges: string[]): string[] {
  return ranges.map((range) => `Pages ${range}`);
}

function panelSettings(pageStyle: Panel['pageStyle']) {
  return {
    name: 'Corporate Parenting Panel',
    reference: 'CPP',
    kind: 'panel' as const,
    partVaApplies: true,
    pageStyle,
    membershipLayout: 'sentence' as const,
    chairWord: 'Chairperson',
    defaultPlace: 'Town Hall\nMoorgate Street',
    defaultTime: '17:00',
  };
}
