import { PUBLIC_READER } from '../../../src/domain/access/roles.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { AgendasService } from '../../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../../src/workspace/agendas/entries/entries.service.js';
import type { NewEntryForm } from '../../../src/workspace/agendas/entries/entry.form.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { MunicipalYearsService } from '../../../src/workspace/authority/municipal-years/municipal-years.service.js';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { ApprovalService } from '../../../src/workspace/minutes/approval/approval.service.js';
import { CheckService } from '../../../src/workspace/minutes/checks/check.service.js';
import { SuggestedMarks } from '../../../src/workspace/minutes/checks/suggested-marks.service.js';
import type { BlockForm } from '../../../src/workspace/minutes/items/block.form.js';
import { MinuteEditorService } from '../../../src/workspace/minutes/items/minute-editor.service.js';
import { MinutePartsService } from '../../../src/workspace/minutes/items/minute-parts.service.js';
import { MinuteItemsService } from '../../../src/workspace/minutes/items/minute-items.service.js';
import { MinutesService } from '../../../src/workspace/minutes/minutes.service.js';
import type { MinuteInFull } from '../../../src/workspace/minutes/minutes-in-full.js';
import { PastedTextService } from '../../../src/workspace/minutes/pasted-text/pasted-text.service.js';
import { SignatureService } from '../../../src/workspace/minutes/signature/signature.service.js';
import { MinutesVersions } from '../../../src/workspace/minutes/versions/minutes-versions.service.js';
import type { NewPanelForm } from '../../../src/workspace/panels/panel.form.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { AttendanceService } from '../../../src/workspace/proceedings/attendance.service.js';
import { HoldingsService } from '../../../src/workspace/proceedings/holding/holdings.service.js';
import { openApp } from '../../support/app.js';
import { userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { personForm } from '../../support/factories/person.js';

export const clerk: CurrentUser = userWith('clerk');
export const administrator: CurrentUser = userWith('administrator');
export const stranger: CurrentUser = {
  ...PUBLIC_READER,
  accountId: 'stranger',
  name: 'S. Tranger',
  isCouncillor: true,
};

/** One resolution of the clauses given, as a page would send it. */
export function resolutionOf(...clauses: Partial<NonNullable<BlockForm['clauses']>[number]>[]): BlockForm {
  return { kind: 'resolution', clauses: clauses.map((clause) => ({ marks: [], ...clause })) };
}

/**
 * The whole application with a council and one panel, whose minutes begin at number 17; it is the morning of 16 October
 * 2017. Each meeting is a new one, in the past, with everybody present.
 */
export async function openMinutesDesk(settings: Record<string, string> = {}) {
  const app = await openApp(settings);
  await app.get(AuthorityService).establish(authorityForm.build(), administrator);
  await app.get(MunicipalYearsService).add({ startsOn: '2017-05-19', endsOn: '2018-05-17' }, administrator);
  const panels = app.get(PanelsService);
  let founded = 0;
  const minutes = app.get(MinutesService);
  const items = app.get(MinuteItemsService);
  const agendas = app.get(AgendasService);

  /** A panel of three members, the first of whom takes the chair. */
  const newPanel = async (form: Partial<NewPanelForm> = {}) => {
    founded += 1;
    const panel = await panels.create(
      { ...PANEL, name: `Panel ${founded}`, reference: `P${founded}`, ...form },
      administrator,
    );
    for (const role of ['chair', 'member', 'member'] as const) {
      const { id: personId } = await app.get(PeopleService).register(personForm.build(), administrator);
      await app.get(SeatsService).add(panel.id, { role, personId, from: '2016-05-20' }, administrator);
    }
    return panel;
  };
  const attend = async (meetingId: string) => {
    const { lines } = await app.get(AttendanceService).begin(meetingId, clerk);
    const people = lines.map(({ id }) => ({ id, mark: 'present' as const }));
    const presidedById = lines[0]?.id;
    const sheet = { people, isBudgetMeeting: false, version: 1, ...(presidedById ? { presidedById } : {}) };
    await app.get(AttendanceService).save(meetingId, sheet, clerk);
  };
  /** A meeting of a panel, held, with an agenda of these entries. */
  const hold = async (
    panelId: string,
    day: string,
    entries: readonly (Partial<NewEntryForm> & { title: string })[] = [],
  ) => {
    const meeting = await app.get(MeetingsService).schedule({ panelId, kind: 'ordinary', day }, clerk);
    const agenda = await agendas.draftFor(meeting.id, clerk);
    for (const entry of entries) {
      await app.get(EntriesService).add(agenda.id, { kind: 'business', paperExpectation: 'none', ...entry }, clerk);
    }
    await attend(meeting.id);
    const { version } = await app.get(MeetingsService).get(meeting.id);
    await app.get(HoldingsService).record(meeting.id, { outcome: 'held', version }, clerk);
    return meeting;
  };
  const read = async (meeting: Meeting) => minutes.load((await minutes.draftFor(meeting.id, clerk)).id);
  const minuteNo = async (meeting: Meeting, index: number): Promise<MinuteInFull> => {
    const found = (await read(meeting)).items[index];
    if (!found) throw new Error(`These minutes have no minute ${index}.`);
    return found;
  };
  return {
    app,
    minutes,
    items,
    checking: app.get(CheckService),
    versions: app.get(MinutesVersions),
    suggested: app.get(SuggestedMarks),
    approvals: app.get(ApprovalService),
    signatures: app.get(SignatureService),
    pasted: app.get(PastedTextService),
    editor: app.get(MinuteEditorService),
    parts: app.get(MinutePartsService),
    panels,
    newPanel,
    hold,
    /** The minutes of a meeting whole, begun if there are none. */
    read,
    minuteNo,
    /** Writes one minute of a meeting, by its place from 0, in place of what it holds. */
    write: async (meeting: Meeting, index: number, ...blocks: BlockForm[]) => {
      const minute = await minuteNo(meeting, index);
      const { heading, version } = minute;
      await items.save(minute.minutesId, minute.id, { heading, version, blocks }, clerk);
      return minuteNo(meeting, index);
    },
    /** Marks what can be marked, and checks. */
    check: async (meeting: Meeting) => {
      const { id } = await read(meeting);
      await app.get(SuggestedMarks).accept(id, clerk);
      await app.get(CheckService).check(id, (await minutes.load(id)).version, clerk);
    },
    eventsOf: (subjectId: string) =>
      app
        .get(UnitOfWork)
        .reading(AuditEvent)
        .find({ where: { subjectId }, order: { at: 'ASC', id: 'ASC' } }),
    remove: app.remove,
  };
}

export type MinutesDesk = Awaited<ReturnType<typeof openMinutesDesk>>;

const PANEL = {
  kind: 'panel' as const,
  partVaApplies: true,
  pageStyle: 'right-hand' as const,
  membershipLayout: 'sentence' as const,
  chairWord: 'Chair',
  defaultPlace: 'Town Hall',
  defaultTime: '17:00',
  firstNumber: 17,
};
