import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pageRequest } from '../../src/platform/web/pages/pagination.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Meeting } from '../../src/workspace/meetings/meeting.entity.js';
import { MinutesPublicationService } from '../../src/workspace/minutes/publication/minutes-publication.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { RecommendedBody } from '../../src/workspace/recommendations/bodies/recommended-body.entity.js';
import { Replies } from '../../src/workspace/recommendations/bodies/replies.service.js';
import { Sendings } from '../../src/workspace/recommendations/bodies/sendings.service.js';
import { RecommendationsPublication } from '../../src/workspace/recommendations/publication/recommendations-publication.service.js';
import { PublishedOfPanel } from '../../src/workspace/withdrawals/published-of-panel.service.js';
import { Withdrawals } from '../../src/workspace/withdrawals/withdrawals.service.js';
import type { Browser } from '../support/browser.js';
import { signedInWith, userWith } from '../support/factories/account.js';
import { PageReader } from '../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../workspace/minutes/minutes-desk.js';

const DAY = '2017-07-18';
const OVERDUE = 'Replies that are overdue';
let desk: MinutesDesk;
let visitor: Browser;
let panel: Panel;
let july: Meeting;
let address: string;

beforeEach(async () => {
  desk = await openMinutesDesk();
  visitor = desk.app.browser();
  panel = await desk.newPanel();
  address = `/panels/${panel.slug}/recommendations`;
  july = await desk.hold(panel.id, DAY, [{ title: 'The project' }]);
  const clause = resolutionOf({ text: 'That the project begin the next year.', marks: ['recommendation'] });
  await desk.write(july, 0, { ...clause, resolutionKind: 'recommended', recommendedTo: 'Cabinet' });
  await desk.check(july);
  await desk.app.get(RecommendationsPublication).publish(panel.id, clerk);
});
afterEach(() => desk.remove());

const read = async (path: string) => new PageReader((await visitor.get(path)).text);

async function body(): Promise<RecommendedBody> {
  return desk.app.get(UnitOfWork).reading(RecommendedBody).findOneByOrFail({ name: 'Cabinet' });
}

async function send(): Promise<void> {
  const { id, recommendationId, version } = await body();
  const sent = { sentOn: '2017-07-20', sentBy: 'The clerk', receivedOn: '2017-07-21', noticeOn: '2017-07-24', version };
  await desk.app.get(Sendings).record(recommendationId, id, sent, actor);
}

const actor = { ...clerk, personId: null };

async function publishMinutes(): Promise<void> {
  const { id, version } = await desk.read(july);
  await desk.app.get(MinutesPublicationService).publish(id, version, clerk);
  await desk.app.runJobs();
}

describe('recommendations in public', () => {
  it('are those that were sent and whose minutes are public', async () => {
    const nothing = 'No recommendation has been sent yet whose minutes are public.';
    expect((await read(address)).text).toContain(nothing);
    await send();
    expect((await read(address)).text).toContain(nothing);
    await publishMinutes();

    const page = await read((await read(`/panels/${panel.slug}`)).link('Recommendations to other bodies'));
    const [row] = page.table(OVERDUE).rows;
    expect(row?.cell('What was recommended')).toContain('the project begin');
    expect(row?.cell('To')).toBe('Cabinet, sent on 20 July 2017');
    expect(row?.cell('Reply due')).toBe('23 September 2017');
    expect(row?.cell('Reply')).toContain('Overdue 23 days');
    expect(page.all('main a').some((link) => link.getAttribute('href')?.includes('/minutes#minute-'))).toBe(true);
    expect((await visitor.get('/sitemap.xml')).text).toContain(`${address}</loc>`);
  });

  it('are overdue still where a body has only noted them, and answered where it says what it will do', async () => {
    await send();
    await publishMinutes();
    await reply({ kind: 'noted', on: '2017-09-01' });
    const noted = (await read(address)).table(OVERDUE).rows[0]?.cell('Reply');
    expect(noted).toContain('Noted, not answered, 1 September 2017.');

    await reply({ kind: 'accepted', on: '2017-10-02', proposedAction: 'Work begins in May.' });
    const page = await read(address);
    expect(page.text).not.toContain(OVERDUE);
    expect(page.table('Other recommendations').rows[0]?.cell('Reply')).toContain('Work begins in May.');
    const { body: told } = await visitor.get(`/api/public${address}`);
    expect(told.items).toMatchObject([{ bodies: [{ name: 'Cabinet', standing: 'answered', daysLate: 9 }] }]);
  });

  it('go with the minutes that made them', async () => {
    await send();
    await publishMinutes();
    const { items } = await desk.app.get(PublishedOfPanel).of(panel.id, pageRequest({}));
    const minutes = items.find(({ kind }) => kind === 'draft-minutes')?.id ?? '';
    await desk.app.get(Withdrawals).withdraw(panel.id, minutes, { cause: 'breach', reason: 'A name' }, clerk);
    expect((await read(address)).text).not.toContain('the project begin');
  });

  it('are published by the clerk of the panel, on the list of its recommendations, and by nobody else', async () => {
    const other = await desk.newPanel();
    const publication = desk.app.get(RecommendationsPublication);
    const byOfficer = publication.publish(other.id, userWith('monitoring-officer'));
    await expect(byOfficer).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await visitor.get(`/panels/${other.slug}/recommendations`)).status).toBe(404);

    const keeper = await signedInWith(desk.app, 'clerk');
    const list = `/workspace/recommendations?panelId=${other.id}`;
    const { action, values } = new PageReader((await keeper.get(list)).text).form('Publish the recommendations');
    expect((await keeper.post(action, values)).status).toBe(303);
    expect(new PageReader((await keeper.get(list)).text).link('What the public reads')).toBe(
      `/panels/${other.slug}/recommendations`,
    );
  });
});

async function reply(form: { kind: 'noted' | 'accepted'; on: string; proposedAction?: string }): Promise<void> {
  const { id, recommendationId, version } = await body();
  await desk.app
    .get(Replies)
    .record(recommendationId, id, { proposedAction: '', reasons: '', ...form, version }, actor);
}
