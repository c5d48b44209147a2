import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { minutesPaths } from '../../../../src/workspace/minutes/minutes.paths.js';
import { decisionPaths } from '../../../../src/workspace/minutes/register/decisions.paths.js';
import { ActionDecisionsService } from '../../../../src/workspace/minutes/actions/action-decisions.service.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

it('a resolution goes on through its actions, what was said of them and their end, on its page and as JSON', async () => {
  const { id: panelId, reference } = await desk.newPanel();
  const august = await desk.hold(panelId, '2017-08-22', [{ title: 'Terms of reference' }]);
  const action = { marks: ['action' as const], due: 'by 30 September 2017' };
  const clauses = [
    { text: 'That they be circulated.', ...action },
    { text: 'That they be read.', ...action },
  ];
  const { blocks } = await desk.write(august, 0, resolutionOf(...clauses));
  await desk.check(august);
  const entry = { kind: 'minutes' as const, title: 'Minutes of August', minutesOf: [august.id] };
  const september = await desk.hold(panelId, '2017-09-26', [entry]);
  const minute = await desk.write(september, 0, resolutionOf({ text: 'That they be approved.', marks: ['decision'] }));
  const decisions = desk.app.get(ActionDecisionsService);
  const { actions } = await decisions.of(minute.minutesId, minute.id, clerk);
  const form = [
    { decision: 'complete' as const, text: 'Circulated on 3 September.' },
    { decision: 'new-date' as const, text: 'More time was needed.', newDue: '31 October 2017' },
  ].map((each, index) => ({ ...each, actionId: actions[index]?.id ?? '', prints: true }));
  await decisions.save(minute.minutesId, minute.id, { decisions: form, version: minute.version }, clerk);
  await desk.check(september);
  const browser = await signedInWith(desk.app, 'clerk');

  const page = new PageReader((await browser.get(decisionPaths.show(blocks[0]?.id ?? ''))).text);

  const [first, second] = [`${reference} 17(1) 2017/18`, `${reference} 17(2) 2017/18`];
  expect(page.headings.slice(2)).toEqual([
    'On the agenda',
    'Resolved',
    `Action ${first}`,
    `Action ${second}`,
    `${first}: closed at minute 18`,
    `${second}: due date changed`,
    'Minute checked, number fixed',
  ]);
  expect(page.link(`${first}: Complete, minute 18`)).toBe(`/workspace/actions/${actions[0]?.id}`);
  expect(page.link('Meeting of Tuesday 26 September 2017')).toBe(minutesPaths.ofMeeting(september.id));
  for (const words of ['Circulated on 3 September.', 'From 30 September 2017 to 31 October 2017', 'minute 18']) {
    expect(page.text).toContain(words);
  }
  const { body } = await browser.api('get', `/api/decisions/${blocks[0]?.id}`);
  expect(body).toMatchObject({
    actions: [
      { reference: first, state: 'complete', closedOn: '2017-09-26', closingMinute: '18' },
      { reference: second, state: 'open', dueOn: '2017-10-31' },
    ],
  });
});
