import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PUBLIC_READER } from '../../../src/domain/access/roles.js';
import { ActionRaising, type ClauseToRaise } from '../../../src/workspace/actions/action-raising.service.js';
import { ActionDetails } from '../../../src/workspace/actions/action-details.service.js';
import { ActionsService } from '../../../src/workspace/actions/actions.service.js';
import { type ActName } from '../../../src/workspace/actions/acts/act.js';
import { Acts } from '../../../src/workspace/actions/acts/acts.js';
import { ActsService } from '../../../src/workspace/actions/acts/acts.service.js';
import { EVERYTHING_LIVE } from '../../../src/workspace/actions/actions-query.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { FormErrors } from '../../../src/platform/web/forms/form-errors.js';
import { parseForm } from '../../../src/platform/web/forms/parse-form.js';
import type { UploadedFile } from '../../../src/platform/web/uploads/upload.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { MunicipalYearsService } from '../../../src/workspace/authority/municipal-years/municipal-years.service.js';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import type { Panel } from '../../../src/workspace/panels/panel.entity.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { PostHoldingsService } from '../../../src/workspace/people/posts/post-holdings.service.js';
import { PostsService } from '../../../src/workspace/people/posts/posts.service.js';
import { openApp } from '../../support/app.js';
import { userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { personForm } from '../../support/factories/person.js';

export const clerk: CurrentUser = userWith('clerk');
export const administrator: CurrentUser = userWith('administrator');

export const EVERYTHING = { ...EVERYTHING_LIVE, which: 'all' } as const;
export const FIRST_PAGE = { page: 1, size: 25, skip: 0, take: 25 };

/** Somebody with an account and nothing else. */
export function officer(personId: string): CurrentUser {
  return { ...PUBLIC_READER, personId, accountId: personId, name: 'An officer' };
}

export function councillor(personId: string | null = null): CurrentUser {
  return { ...PUBLIC_READER, personId, accountId: 'councillor', name: 'A councillor', isCouncillor: true };
}

export function chairOf(panelId: string, personId: string): CurrentUser {
  const seat = { panelId, role: 'chair' as const, personId, isVacant: false, votes: true, seesExempt: true };
  return {
    ...councillor(personId),
    name: 'The chair',
    seats: [{ ...seat, limitedTo: null, from: '2017-05-19', to: null }],
  };
}

/**
 * The whole application with a council and a panel that met on 22 August 2017 and meets again on 24 October; it is the
 * morning of 16 October. Actions are raised as its minutes would.
 */
export async function openActionsDesk(settings: Record<string, string> = {}) {
  const app = await openApp(settings);
  await app.get(AuthorityService).establish(authorityForm.build(), administrator);
  await app.get(MunicipalYearsService).add({ startsOn: '2017-05-19', endsOn: '2018-05-17' }, administrator);
  const panels = app.get(PanelsService);
  const meetings = app.get(MeetingsService);
  const newPanel = (name: string, reference: string) => panels.create({ ...PANEL, name, reference }, administrator);
  const panel = await newPanel('Corporate Parenting Panel', 'CPP');
  const meet = (panelId: string, day: string) => meetings.schedule({ panelId, kind: 'ordinary', day }, clerk);
  const meeting = await meet(panel.id, '2017-08-22');
  await meet(panel.id, '2017-10-24');
  let raised = 0;

  /** The id of the new action. */
  const raise = async (
    said: Partial<ClauseToRaise> = {},
    at: { panel: Panel; meeting: Meeting } = { panel, meeting },
  ) => {
    raised += 1;
    const clauseId = said.clauseId ?? newId();
    const reference = `${at.panel.reference} 20(${raised}) 2017/18`;
    const clause = { ...CLAUSE, clauseId, reference, referenceKey: reference, ...said };
    const { id: meetingId, day } = at.meeting;
    await app
      .get(UnitOfWork)
      .run((unit) => app.get(ActionRaising).raise(unit, { panelId: at.panel.id, meetingId, day }, [clause], clerk));
    const [action] = await app.get(ActionRaising).ofClauses([clauseId]);
    if (!action) throw new Error('Nothing was raised.');
    return action.id;
  };
  const get = (id: string, reader: CurrentUser = clerk) => app.get(ActionDetails).get(id, reader);
  return {
    app,
    panel,
    meeting,
    newPanel,
    meet,
    raise,
    get,
    actions: app.get(ActionsService),
    /** As a page would send it, by whoever does it, on the action as it stands unless a version is among the fields. */
    take: async (
      name: ActName,
      id: string,
      fields: object,
      user: CurrentUser = clerk,
      files: readonly UploadedFile[] = [],
    ) => {
      const act = app.get(Acts).get(name);
      const { version } = (await get(id)).action;
      const { value, errors } = parseForm(act.form, { version, ...fields });
      if (errors) throw new Error(messagesOf(errors));
      await app.get(ActsService).take(name, id, value, user, files);
    },
    /** As the server has received it. */
    upload: async (fileName: string, content: string | Buffer): Promise<UploadedFile> => {
      const path = join(app.config.folders.tmp, newId());
      await mkdir(app.config.folders.tmp, { recursive: true });
      await writeFile(path, content);
      const sha256 = createHash('sha256').update(content).digest('hex');
      return { field: 'files', fileName, mediaType: 'text/html', path, sha256, size: content.length };
    },
    newPerson: async (form: object = {}) => app.get(PeopleService).register(personForm.build(form), administrator),
    newPost: async (title: string, holderId: string | null, from = '2017-01-01') => {
      const post = await app.get(PostsService).setUp({ title, isJobShare: false }, administrator);
      const form = { personId: holderId ?? '', from };
      if (holderId !== null) await app.get(PostHoldingsService).appoint(post.id, form, administrator);
      return post;
    },
    remove: app.remove,
  };
}

export type ActionsDesk = Awaited<ReturnType<typeof openActionsDesk>>;

function messagesOf(errors: FormErrors): string {
  return errors.list.map(({ message }) => message).join('; ');
}

const CLAUSE: Omit<ClauseToRaise, 'clauseId' | 'reference' | 'referenceKey'> = {
  source: 'clause',
  resolutionId: null,
  minuteNumber: '20',
  wording: 'That placement data be circulated to all members.',
  isPrivate: false,
  publicLabel: null,
  opensToMembers: false,
  officerIds: [],
  interestedIds: [],
  owner: null,
  due: null,
  dueOn: '2017-11-30',
  noDateBecause: null,
  waitingFor: null,
};

const PANEL = {
  kind: 'panel' as const,
  partVaApplies: true,
  defaultPlace: 'Town Hall',
  defaultTime: '17:00',
  allowsCoChairs: false,
  publishesProgress: false,
  quorumCountsCoOptees: false,
  printsAbsent: false,
  initialsLeaves: false,
};
