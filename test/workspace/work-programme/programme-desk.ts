import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { MunicipalYearsService } from '../../../src/workspace/authority/municipal-years/municipal-years.service.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { PostsService } from '../../../src/workspace/people/posts/posts.service.js';
import { AnnualCycle } from '../../../src/workspace/work-programme/annual-cycle/annual-cycle.service.js';
import { AnnualReports } from '../../../src/workspace/work-programme/annual-cycle/annual-reports.service.js';
import { ProgrammeClauses } from '../../../src/workspace/work-programme/programme-clauses.service.js';
import type { NewProgrammeItemForm } from '../../../src/workspace/work-programme/programme-item.form.js';
import { ProgrammeItems } from '../../../src/workspace/work-programme/programme-items.service.js';
import { ProgrammePlacing } from '../../../src/workspace/work-programme/programme-placing.service.js';
import { Programme } from '../../../src/workspace/work-programme/programme.service.js';
import { openApp } from '../../support/app.js';
import { userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { panelForm } from '../../support/factories/panel.js';

export const clerk: CurrentUser = userWith('clerk');
export const administrator: CurrentUser = userWith('administrator');

/**
 * The whole application with a council and a panel that meets on 24 October, 19 December and 30 January; it is the
 * morning of 16 October 2017.
 */
export async function openProgrammeDesk() {
  const app = await openApp();
  await app.get(AuthorityService).establish(authorityForm.build(), administrator);
  await app.get(MunicipalYearsService).add({ startsOn: '2017-05-19', endsOn: '2018-05-17' }, administrator);
  const panel = await app.get(PanelsService).create(panelForm.corporateParenting().build(), administrator);
  const meet = (day: string) => app.get(MeetingsService).schedule({ panelId: panel.id, kind: 'ordinary', day }, clerk);
  const [october, december, january] = [await meet('2017-10-24'), await meet('2017-12-19'), await meet('2018-01-30')];
  const post = await app.get(PostsService).setUp({ title: 'Head of Virtual School', isJobShare: false }, administrator);
  const items = app.get(ProgrammeItems);
  const programme = app.get(Programme);

  /** The id of the new item. */
  const plan = (form: Partial<NewProgrammeItemForm> = {}) =>
    items.add(panel.id, { title: 'Children missing from care', source: 'panel', ...form }, clerk);
  const get = (id: string) => programme.get(panel.id, id);
  return {
    app,
    panel,
    meetings: { october, december, january },
    meet,
    post,
    items,
    programme,
    placing: app.get(ProgrammePlacing),
    clauses: app.get(ProgrammeClauses),
    reports: app.get(AnnualReports),
    cycle: app.get(AnnualCycle),
    inUnit: <T>(
      work: Parameters<UnitOfWork['run']>[0] extends (unit: infer U) => unknown ? (unit: U) => Promise<T> : never,
    ) => app.get(UnitOfWork).run(work),
    plan,
    get,
    /** As the item stands, unless a version is given. */
    move: async (id: string, meetingId: string | undefined, reason?: string) =>
      items.move(
        { panelId: panel.id, id },
        { version: (await get(id)).version, ...(meetingId && { meetingId }), ...(reason && { reason }) },
        clerk,
      ),
    drop: async (id: string, reason: string) =>
      items.drop({ panelId: panel.id, id }, { version: (await get(id)).version, reason }, clerk),
    remove: () => app.remove(),
  };
}
