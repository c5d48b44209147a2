import { AuthorityPublication } from '../../../src/workspace/authority/authority-publication.js';
import { AuthoritySettings } from '../../../src/workspace/authority/authority-settings.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { CouncilMailService } from '../../../src/workspace/authority/council-mail.service.js';
import { CalendarChangesService } from '../../../src/workspace/authority/calendar/calendar-changes.service.js';
import { HolidayYears } from '../../../src/workspace/authority/calendar/holiday-years.js';
import { Publisher } from '../../../src/publications/publisher.js';
import { LinkTokens } from '../../../src/platform/mail/link-tokens.js';
import { FileStore } from '../../../src/platform/files/file-store.js';
import { MailAttachments } from '../../../src/platform/mail/mail-attachments.js';
import { MailBell } from '../../../src/platform/mail/mail-bell.js';
import { MailLinks } from '../../../src/platform/mail/mail-links.js';
import { Outbox } from '../../../src/platform/mail/outbox.js';
import { EmailDrawing } from '../../../src/platform/web/emails/email-drawing.js';
import { OpenLinks } from '../../../src/workspace/accounts/links/open-links.js';
import { PasswordLetters } from '../../../src/workspace/accounts/links/password-letters.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { JobBell } from '../../../src/platform/jobs/job-bell.js';
import { JobQueue } from '../../../src/platform/jobs/job-queue.js';
import { SessionRow } from '../../../src/platform/web/session/session.entity.js';
import { Sessions } from '../../../src/platform/web/session/sessions.js';
import { AccountEnding } from '../../../src/workspace/accounts/account-ending.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import type { Account } from '../../../src/workspace/accounts/account.entity.js';
import type { AccountForm } from '../../../src/workspace/accounts/account.form.js';
import { OwnAccountService } from '../../../src/workspace/accounts/own-account/own-account.service.js';
import { Credentials } from '../../../src/workspace/accounts/passwords/credentials.js';
import { PasswordHasher } from '../../../src/workspace/accounts/passwords/password-hasher.js';
import { SignInThrottle } from '../../../src/workspace/accounts/sign-in/sign-in-throttle.js';
import { SignInService } from '../../../src/workspace/accounts/sign-in/sign-in.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openDatabase } from '../../support/database.js';
import { accountForm, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { FixedClock } from '../../support/fixed-clock.js';

export const administrator = userWith('administrator');

/** The services of the feature over a real database. */
export async function openAccountsDesk() {
  const { database, config, remove } = await openDatabase();
  const { unitOfWork } = database;
  const clock = new FixedClock();
  const audit = new AuditTrail(clock.system);
  const sessions = new Sessions(unitOfWork, clock.system, config);
  const throttle = new SignInThrottle();
  const people = new PeopleService(unitOfWork, audit, new JobQueue(unitOfWork, new JobBell(), clock.system), clock);
  const publication = new AuthorityPublication(new Publisher(), clock);
  const settings = new AuthoritySettings(unitOfWork, audit, publication, new CalendarChangesService());
  const authority = new AuthorityService(unitOfWork, settings, new HolidayYears(), clock);
  const openLinks = new OpenLinks(unitOfWork, clock.system);
  const attachments = new MailAttachments(unitOfWork, new FileStore(config, clock.system));
  const outbox = new Outbox(unitOfWork, attachments, new MailBell(), clock.system, clock, config);
  const council = new CouncilMailService(authority, new EmailDrawing(config), config);
  const tokens = new LinkTokens(config);
  const letters = new PasswordLetters(council, outbox, openLinks, tokens, new MailLinks(), config, clock.system);
  const servicesAtCost = (hasher: PasswordHasher) => {
    const credentials = new Credentials(hasher, sessions, clock.system);
    const ending = new AccountEnding(audit, credentials, clock.system);
    return {
      accounts: new AccountsService(unitOfWork, audit, credentials, ending, letters, clock.system),
      signIn: new SignInService(unitOfWork, audit, credentials, throttle),
      own: new OwnAccountService(unitOfWork, audit, credentials, throttle),
    };
  };
  const services = servicesAtCost(new PasswordHasher());
  return {
    ...services,
    servicesAtCost,
    unitOfWork,
    sessions,
    people,
    clock,
    remove,
    /** Registers somebody and opens an account for them. */
    openFor: async (form: Partial<AccountForm> = {}): Promise<Account> => {
      const person = await people.register(personForm.build(), administrator);
      return services.accounts.open(accountForm.build({ personId: person.id, ...form }), administrator);
    },
    sessionsOf: (accountId: string) => database.reader.getRepository(SessionRow).countBy({ accountId }),
    /** What was written down about an account, latest last. */
    eventsOf: async (accountId: string | null) => {
      const events = await database.reader.getRepository(AuditEvent).find({ order: { id: 'ASC' } });
      return events.filter(({ subjectKind, subjectId }) => subjectKind === 'account' && subjectId === accountId);
    },
  };
}
