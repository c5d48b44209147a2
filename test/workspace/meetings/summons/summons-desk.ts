import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { MailRunner } from '../../../../src/platform/mail/mail-runner.js';
import type { CurrentUser } from '../../../../src/platform/web/current-user.js';
import { ProperOfficersService } from '../../../../src/workspace/authority/proper-officers/proper-officers.service.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { PaperServices } from '../../../../src/workspace/meetings/summons/paper-services.service.js';
import type { PaperServiceForm } from '../../../../src/workspace/meetings/summons/paper-service.form.js';
import type { AuthenticationForm } from '../../../../src/workspace/meetings/summons/summons.form.js';
import { SummonsService } from '../../../../src/workspace/meetings/summons/summons.service.js';
import type { Person } from '../../../../src/workspace/people/person.entity.js';
import { SummonsConsentsService } from '../../../../src/workspace/people/summons-consents/summons-consents.service.js';
import { openApp, type TestApp } from '../../../support/app.js';
import { TestCouncil } from '../../../support/council.js';
import { userWith } from '../../../support/factories/account.js';

export const clerk: CurrentUser = { ...userWith('clerk'), name: 'Hannah Etheridge' };
export const properOfficer: CurrentUser = { ...userWith('proper-officer'), name: 'Ms. Sharon Kemp' };
/** Acts for her. */
export const deputy: CurrentUser = { ...userWith('proper-officer'), name: 'Dermot Pearson' };

/**
 * The full council of Rother Vale, which meets on Tuesday 24 October 2017; the clock stands on Monday 16 October, the
 * last day for its summons. Councillor Ayres and Councillor Brook consent to mail, Councillor Cole does not.
 */
export class SummonsDesk {
  private constructor(
    readonly app: TestApp,
    readonly council: TestCouncil,
    readonly ayres: Person,
    readonly brook: Person,
    readonly cole: Person,
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<SummonsDesk> {
    const app = await openApp(settings);
    const facts = { name: 'Council', reference: 'COU', kind: 'council' as const, numbering: 'plain' as const };
    const council = await TestCouncil.found(app, 'right-hand', facts);
    const kemp = { name: 'Sharon Kemp', post: 'Chief Executive', fromDay: '2016-01-01' };
    await app.get(ProperOfficersService).add(kemp, userWith('administrator'));
    const people: Person[] = [];
    for (const surname of ['Ayres', 'Brook', 'Cole']) {
      const mail = `${surname.toLowerCase()}@council.example`;
      const person = await council.person({ forenames: 'Pat', surname, mail });
      await council.seat(person.id);
      people.push(person);
    }
    await council.entry({ title: 'Apologies for absence', paperExpectation: 'none' });
    await council.entry({ title: 'Budget & council tax', paperExpectation: 'verbal' });
    const [ayres, brook, cole] = people as [Person, Person, Person];
    const desk = new SummonsDesk(app, council, ayres, brook, cole);
    await desk.consent(ayres, 'ayres@home.example');
    await desk.consent(brook, 'brook@home.example');
    return desk;
  }

  get meetingId(): string {
    return this.council.meetingId;
  }

  consent({ id }: Person, address: string): Promise<void> {
    return this.app.get(SummonsConsentsService).give(id, { address, on: '2017-09-01' }, clerk);
  }

  withdraw({ id }: Person, on: string): Promise<void> {
    return this.app.get(SummonsConsentsService).withdraw(id, { on }, clerk);
  }

  async meeting() {
    return this.app.get(MeetingsService).get(this.meetingId);
  }

  async authenticate(form: Partial<AuthenticationForm> = {}, user = properOfficer): Promise<void> {
    const { version } = await this.meeting();
    const signed = { signature: user.name, version, ...form };
    await this.app.get(SummonsService).authenticate(this.meetingId, signed, user);
  }

  async sent() {
    const sent = await this.app.get(SummonsService).find(this.meetingId);
    if (sent === null) throw new Error('The summons has not been authenticated.');
    return sent;
  }

  async serve(people: readonly Person[], form: Partial<PaperServiceForm> = {}, user = clerk): Promise<void> {
    const { summons } = await this.sent();
    const served = { how: 'left-at-home', day: '2017-10-16', time: '10:30', version: summons.version } as const;
    const personIds = people.map(({ id }) => id);
    await this.app.get(PaperServices).record(this.meetingId, { ...served, personIds, ...form }, user);
  }

  /** The mails that are due leave. */
  async runMails(): Promise<void> {
    await this.app.get(MailRunner).runDue();
  }

  /** As where the mail server refuses it for good. */
  async failMail(recipientAddress: string): Promise<void> {
    const failed = { state: 'failed' as const, sentAt: null };
    await this.app.get(UnitOfWork).run(({ manager }) => manager.update(Mail, { recipientAddress }, failed));
  }

  async mails(): Promise<Mail[]> {
    const where = { purpose: 'summons' };
    return this.app
      .get(UnitOfWork)
      .reading(Mail)
      .find({ where, order: { recipientAddress: 'ASC' } });
  }

  remove(): Promise<void> {
    return this.app.remove();
  }
}
