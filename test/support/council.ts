import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AccountRole, PUBLIC_READER } from '../../src/domain/access/roles.js';
import type { CurrentUser } from '../../src/platform/web/current-user.js';
import { AccountsService } from '../../src/workspace/accounts/accounts.service.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import { Paper } from '../../src/workspace/agendas/paper.entity.js';
import { EntriesService } from '../../src/workspace/agendas/entries/entries.service.js';
import type { NewEntryForm } from '../../src/workspace/agendas/entries/entry.form.js';
import type { UrgencyForm } from '../../src/workspace/agendas/entries/urgency/urgency.form.js';
import { UrgencyService } from '../../src/workspace/agendas/entries/urgency/urgency.service.js';
import { WithdrawalsService } from '../../src/workspace/agendas/entries/withdrawals/withdrawals.service.js';
import { MarkingsService, type MarkedSubject } from '../../src/workspace/agendas/markings/markings.service.js';
import type { MarkingForm } from '../../src/workspace/agendas/markings/marking.form.js';
import type { PaperChangeForm, PaperForm } from '../../src/workspace/agendas/papers/paper.form.js';
import type { IncomingFile } from '../../src/workspace/agendas/papers/paper-intake.js';
import { PapersService } from '../../src/workspace/agendas/papers/papers.service.js';
import { AgendaPublicationService } from '../../src/workspace/agendas/publication/agenda-publication.service.js';
import { AuthorityService } from '../../src/workspace/authority/authority.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import type { NewPanelForm } from '../../src/workspace/panels/panel.form.js';
import { PanelsService } from '../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../src/workspace/panels/seats.service.js';
import type { SeatForm } from '../../src/workspace/panels/seats/seat.form.js';
import type { Person } from '../../src/workspace/people/person.entity.js';
import type { PersonForm } from '../../src/workspace/people/person.form.js';
import { PeopleService } from '../../src/workspace/people/people.service.js';
import type { TestApp } from './app.js';
import type { Browser } from './browser.js';
import { accountForm, PASSWORD } from './factories/account.js';
import { authorityForm } from './factories/authority.js';
import { personForm } from './factories/person.js';

/** In whose name the council of a test is set up. */
const FOUNDER: CurrentUser = {
  ...PUBLIC_READER,
  roles: ['administrator', 'monitoring-officer', 'clerk'],
  clerkOf: 'all',
  accountId: 'founder',
  name: 'F. Ounder',
};

/**
 * A small named council, told in the desk's own verbs: Rother Vale with its Corporate Parenting Panel, which meets on
 * Tuesday 24 October 2017; the clock stands on Monday 16 October.
 */
export class TestCouncil {
  private papers = 0;

  private constructor(
    private readonly house: TestApp,
    readonly panelId: string,
    readonly meetingId: string,
    readonly agendaId: string,
  ) {}

  /** `facts` of its panel that differ. */
  static async found(
    house: TestApp,
    style: 'right-hand' | 'continuous' = 'right-hand',
    facts: Partial<NewPanelForm> = {},
  ): Promise<TestCouncil> {
    await house.get(AuthorityService).establish(authorityForm.build(), FOUNDER);
    const panel = await house.get(PanelsService).create({ ...panelForm(style), ...facts }, FOUNDER);
    const meeting = { panelId: panel.id, kind: 'ordinary' as const, day: '2017-10-24', startsAt: '17:00' };
    const { id: meetingId } = await house.get(MeetingsService).schedule(meeting, FOUNDER);
    const agenda = await house.get(AgendasService).draftFor(meetingId, FOUNDER);
    return new TestCouncil(house, panel.id, meetingId, agenda.id);
  }

  person(form: Partial<PersonForm>): Promise<Person> {
    return this.house.get(PeopleService).register(personForm.build(form), FOUNDER);
  }

  async seat(personId: string, form: Partial<SeatForm> = {}): Promise<void> {
    await this.house
      .get(SeatsService)
      .add(this.panelId, { role: 'member', personId, from: '2017-05-19', ...form }, FOUNDER);
  }

  /** A browser in which this person is signed in. */
  async signIn(person: Person, ...roles: AccountRole[]): Promise<Browser> {
    const mail = `${person.id}@council.example`;
    const form = accountForm.build({ personId: person.id, mail, roles, clerksEveryPanel: roles.includes('clerk') });
    await this.house.get(AccountsService).open(form, FOUNDER);
    const browser = this.house.browser();
    await browser.signIn(mail, PASSWORD);
    return browser;
  }

  /** The next entry of the agenda. */
  entry(form: Partial<NewEntryForm> & { title: string }): Promise<string> {
    return this.house
      .get(EntriesService)
      .add(this.agendaId, { kind: 'business', paperExpectation: 'paper', ...form }, FOUNDER);
  }

  async paper(entryId: string, pdf: Uint8Array, form: Partial<PaperForm> = {}, fileName?: string): Promise<string> {
    const facts = { kind: 'report' as const, backgroundPapers: 'None', ...form };
    const file = await this.lay(pdf, fileName);
    return this.house.get(PapersService).add({ agendaId: this.agendaId, entryId }, facts, file, FOUNDER);
  }

  /** Another file in the place of the one a new paper has. */
  async replaceFile(paperId: string, pdf: Uint8Array, form: Partial<PaperChangeForm>): Promise<void> {
    const facts = { backgroundPapers: 'None', ...form, version: 1 };
    const file = await this.lay(pdf);
    await this.house.get(PapersService).save({ agendaId: this.agendaId, paperId }, facts, file, FOUNDER);
  }

  /** As if it had been made from a Word file, which takes a program that need not be there. */
  async nameSource(paperId: string, sourceName: string): Promise<void> {
    await this.house.get(UnitOfWork).run(({ manager }) => manager.update(Paper, { id: paperId }, { sourceName }));
  }

  async mark(subject: MarkedSubject, form: Partial<MarkingForm> = {}): Promise<void> {
    await this.house.get(MarkingsService).mark(this.agendaId, subject, markingForm(form), FOUNDER);
  }

  async ruleUrgent(entryId: string, form: Omit<UrgencyForm, 'version'>): Promise<void> {
    const version = await this.versionOf(entryId);
    await this.house.get(UrgencyService).rule(this.agendaId, entryId, { ...form, version }, FOUNDER);
  }

  async withdraw(entryId: string, reason: string): Promise<void> {
    const version = await this.versionOf(entryId);
    await this.house.get(WithdrawalsService).withdraw(this.agendaId, entryId, { reason, version }, FOUNDER);
  }

  async retitle(entryId: string, title: string): Promise<void> {
    const version = await this.versionOf(entryId);
    const form = { kind: 'business' as const, paperExpectation: 'paper' as const, title, version };
    await this.house.get(EntriesService).save(this.agendaId, entryId, form, FOUNDER);
  }

  /** Publishes, lifting whatever stops there are, and runs the work to its end. */
  async publish(reasons: Record<string, string> = {}): Promise<void> {
    const { version } = await this.house.get(AgendasService).get(this.agendaId);
    await this.house.get(AgendaPublicationService).publish(this.agendaId, { version, reasons }, FOUNDER);
    await this.house.runJobs();
  }

  private async versionOf(entryId: string): Promise<number> {
    const { entries } = await this.house.get(AgendasService).load(this.agendaId);
    return entries.find(({ id }) => id === entryId)?.version ?? 0;
  }

  private async lay(pdf: Uint8Array, fileName?: string): Promise<IncomingFile> {
    this.papers += 1;
    const path = join(this.house.config.folders.tmp, `incoming-${this.papers}`);
    await mkdir(this.house.config.folders.tmp, { recursive: true });
    await writeFile(path, pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    return { fileName: fileName ?? `paper-${this.papers}.pdf`, path, sha256 };
  }
}

export function markingForm(form: Partial<MarkingForm> = {}): MarkingForm {
  return {
    basis: 'exempt',
    paragraphs: [3],
    reason: 'It gives the fees of named agencies.',
    publicInterestTest: 'Disclosing them now would weaken the council in its negotiations.',
    reviewOn: '2018-04-24',
    contractNegotiation: true,
    mustBeRegistered: false,
    ownPlanningPermission: false,
    legalBasisText: '',
    ...form,
  };
}

function panelForm(pageStyle: 'right-hand' | 'continuous') {
  return {
    name: 'Corporate Parenting Panel',
    reference: 'CPP',
    kind: 'panel' as const,
    partVaApplies: true,
    pageStyle,
    membershipLayout: 'sentence' as const,
    chairWord: 'Chair',
    defaultPlace: 'Town Hall\nMoorgate Street\nRother Vale\nS60 2TH',
    defaultTime: '17:00',
  };
}
