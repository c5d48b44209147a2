import { PUBLIC_READER } from '../../../../src/domain/access/roles.js';
import type { CurrentUser } from '../../../../src/platform/web/current-user.js';
import { AccountsService } from '../../../../src/workspace/accounts/accounts.service.js';
import { MarkingsService } from '../../../../src/workspace/agendas/markings/markings.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { CirculationService } from '../../../../src/workspace/minutes/circulation/circulation.service.js';
import { CommentAnswers } from '../../../../src/workspace/minutes/circulation/comments/comment-answers.service.js';
import { CommentsService } from '../../../../src/workspace/minutes/circulation/comments/comments.service.js';
import { MinutesReading } from '../../../../src/workspace/minutes/minutes-reading.service.js';
import { fullName, type Person } from '../../../../src/workspace/people/person.entity.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { PrivateBusinessService } from '../../../../src/workspace/proceedings/private-business/private-business.service.js';
import { markingForm } from '../../../support/council.js';
import { accountForm, PASSWORD } from '../../../support/factories/account.js';
import { personForm } from '../../../support/factories/person.js';
import { administrator, clerk, type MinutesDesk, openMinutesDesk } from '../minutes-desk.js';

export interface Officer {
  readonly person: Person;
  readonly address: string;
  readonly user: CurrentUser;
}

/** A desk of minutes with officers who can sign in, and meetings of two open items and a private one. */
export async function openCirculationDesk() {
  const desk: MinutesDesk = await openMinutesDesk();
  const { app } = desk;
  const takeInPrivate = async (meeting: Meeting, entryId: string) => {
    const { agenda } = await desk.read(meeting);
    await app.get(MarkingsService).mark(agenda?.id ?? '', { entryId }, markingForm(), clerk);
    const form = { exclusion: 'carried' as const, version: 0 };
    await app.get(PrivateBusinessService).record(meeting.id, entryId, form, clerk);
  };
  const newPerson = () => app.get(PeopleService).register(personForm.officer().build(), administrator);
  return {
    ...desk,
    circulation: app.get(CirculationService),
    comments: app.get(CommentsService),
    answers: app.get(CommentAnswers),
    reading: app.get(MinutesReading),
    newPerson,
    /** Somebody with an account and without any role or seat. */
    newOfficer: async (): Promise<Officer> => {
      const person = await newPerson();
      const account = await app.get(AccountsService).open(accountForm.build({ personId: person.id }), administrator);
      const user = { ...PUBLIC_READER, accountId: account.id, personId: person.id, name: fullName(person) };
      return { person, address: account.signInName, user };
    },
    signedIn: async ({ address }: Officer) => {
      const browser = app.browser();
      await browser.signIn(address, PASSWORD);
      return browser;
    },
    /** Drafted minutes of `Visits`, `Data` and, in private, `Fees of Brackenthwaite`. */
    drafted: async (day: string, officerId?: string) => {
      const panel = await desk.newPanel();
      const meeting = await desk.hold(panel.id, day, [
        { title: 'Visits', ...(officerId === undefined ? {} : { officerId }) },
        { title: 'Data' },
        { title: 'Fees of Brackenthwaite' },
      ]);
      await takeInPrivate(meeting, (await desk.minuteNo(meeting, 2)).entryId ?? '');
      const visits = await desk.write(meeting, 0, { kind: 'narrative', text: 'Visits were discussed.' });
      const data = await desk.write(meeting, 1, { kind: 'narrative', text: 'Data was discussed.' });
      const fees = await desk.write(meeting, 2, { kind: 'narrative', text: 'The fee is 900.', isPrivate: true });
      return { id: visits.minutesId, meeting, visits, data, fees };
    },
  };
}

export type CirculationDesk = Awaited<ReturnType<typeof openCirculationDesk>>;
