import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { LinkTokens } from '../../../../src/platform/mail/link-tokens.js';
import { AccountsService } from '../../../../src/workspace/accounts/accounts.service.js';
import { AgendaEntry } from '../../../../src/workspace/agendas/agenda-entry.entity.js';
import { ReportSubmission } from '../../../../src/workspace/agendas/submissions/report-submission.entity.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import type { Person } from '../../../../src/workspace/people/person.entity.js';
import { REPORT_LINK } from '../../../../src/workspace/reminders/reports/report-link-in-mail.js';
import { ReportLink } from '../../../../src/workspace/reminders/reports/report-link.entity.js';
import { ReportRequests } from '../../../../src/workspace/reminders/reports/report-requests.service.js';
import { accountForm, PASSWORD, userWith } from '../../../support/factories/account.js';
import type { Browser } from '../../../support/browser.js';
import { entryForm } from '../../../support/factories/entry.js';
import { personForm } from '../../../support/factories/person.js';
import { makePdf } from '../../../support/made-pdf.js';
import { clerk, openAgendaDesk } from '../../agendas/agenda-desk.js';

/** What an author fills in beside the file. */
export const SAID = { title: 'Placements this year', backgroundPapers: 'None', confirmed: 'yes' };

/** The desk of agendas with a draft of December, on which an officer is named as the author of reports. */
export async function openReportsDesk() {
  const desk = await openAgendaDesk();
  const { app } = desk;
  const unitOfWork = app.get(UnitOfWork);
  const register = (facts: object): Promise<Person> =>
    app.get(PeopleService).register(personForm.officer().build(facts), userWith('administrator'));
  const author = await register({ forenames: 'Dinah', surname: 'Johnson', mail: 'd.johnson@council.example' });
  const meeting = await desk.schedule('2017-12-12');
  const agendaId = (await desk.agendas.draftFor(meeting.id, clerk)).id;
  const change = (entryId: string, facts: Partial<AgendaEntry>) =>
    unitOfWork.run(({ manager }) => manager.update(AgendaEntry, { id: entryId }, facts));
  const linksOf = (entryId: string) =>
    unitOfWork.reading(ReportLink).find({ where: { entryId }, order: { madeAt: 'ASC', id: 'ASC' } });
  const pdf = async (pages = 3, text?: string, name = 'report.pdf') => ({
    ...{ field: 'file', name },
    content: await makePdf({ pages, text }),
  });
  return {
    ...desk,
    agendaId,
    author,
    meeting,
    register,
    change,
    linksOf,
    pdf,
    /** The id of an item that waits for a report of the author. */
    item: async (facts: Partial<AgendaEntry> = {}) => {
      const id = await desk.addEntry(agendaId, entryForm.build());
      await change(id, { officerId: author.id, ...facts });
      return id;
    },
    /** The clerk asks for the report; the address of the link in the mail. */
    ask: async (entryId: string) => {
      await app.get(ReportRequests).ask(agendaId, entryId, clerk);
      const id = (await linksOf(entryId)).at(-1)?.id ?? '';
      return `/reports/${app.get(LinkTokens).tokenOf(REPORT_LINK, id)}`;
    },
    /** As the form of the page sends it. */
    send: async (path: string, fields: object = {}, file?: Awaited<ReturnType<typeof pdf>> | null, by?: Browser) => {
      const browser = by ?? app.browser();
      await browser.get(path);
      const files = file === null ? [] : [file ?? (await pdf())];
      return browser.upload(path, { ...SAID, ...fields }, ...files);
    },
    /** First to last. */
    submissions: (entryId: string) =>
      unitOfWork.reading(ReportSubmission).find({ where: { entryId }, order: { submittedAt: 'ASC', id: 'ASC' } }),
    signInAsAuthor: async () => {
      const form = accountForm.build({ personId: author.id });
      const { signInName } = await app.get(AccountsService).open(form, userWith('administrator'));
      const browser = app.browser();
      await browser.signIn(signInName, PASSWORD);
      return browser;
    },
  };
}

export type ReportsDesk = Awaited<ReturnType<typeof openReportsDesk>>;
