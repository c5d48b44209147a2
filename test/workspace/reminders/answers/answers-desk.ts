import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { LinkTokens } from '../../../../src/platform/mail/link-tokens.js';
import type { Person } from '../../../../src/workspace/people/person.entity.js';
import { AnswerLink } from '../../../../src/workspace/reminders/answers/answer-link.entity.js';
import { ANSWER_LINK } from '../../../../src/workspace/reminders/answers/answer-link-in-mail.js';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { openActionsDesk } from '../../actions/actions-desk.js';

const DUE: CalendarDate = '2017-10-16';

/** The desk of actions on the day on which reminders of its actions go out, with an officer who owns them. */
export async function openAnswersDesk() {
  const desk = await openActionsDesk();
  const owner = await desk.newPerson({
    ...{ kind: 'officer', title: undefined, forenames: 'Dinah', surname: 'Johnson' },
    mail: 'd.johnson@council.example',
  });
  const linksOf = (actionId: string, personId = owner.id) =>
    desk.app
      .get(UnitOfWork)
      .reading(AnswerLink)
      .find({ where: { actionId, personId }, order: { madeAt: 'ASC', id: 'ASC' } });
  const tokenOf = ({ id }: AnswerLink) => desk.app.get(LinkTokens).tokenOf(ANSWER_LINK, id);
  return {
    ...desk,
    owner,
    linksOf,
    tokenOf,
    /** The id of a new action of this owner, due today. */
    owned: async (facts: object = {}, of: Person = owner) => {
      const id = await desk.raise({ dueOn: DUE, ...facts });
      await desk.take('owner', id, { owner: `person:${of.id}` });
      return id;
    },
    /** Reminders go out, and with them links. */
    remind: (day: CalendarDate = DUE) => desk.app.get(ReminderRuns).run(day),
    /** The address in the last mail about an action. */
    pathTo: async (actionId: string, personId = owner.id) => {
      const link = (await linksOf(actionId, personId)).at(-1);
      if (!link) throw new Error('Nobody was sent a link to this action.');
      return `/answers/${tokenOf(link)}`;
    },
  };
}

export type AnswersDesk = Awaited<ReturnType<typeof openAnswersDesk>>;
