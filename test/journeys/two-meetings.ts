import type { APIResponse } from 'playwright-core';
import type { DemoInChromium } from './demo-in-chromium.js';
import type { Visitor } from './visitor.js';

export const PANEL = 'Fostering Working Panel';
export const SEPTEMBER = `${PANEL}, Tuesday 12 September 2017`;
export const OCTOBER = `${PANEL}, Tuesday 10 October 2017`;

export interface TwoMeetings {
  readonly panel: string;
  /** Addresses in the workspace. */
  readonly september: string;
  readonly october: string;
}

interface Registered {
  readonly id: string;
  readonly surname: string;
}

/**
 * A panel of three members whose minutes begin at 17, with two meetings that are past: the first with two items on its
 * agenda, the second without an agenda; `later` are further days on which it meets. Entered by a program, as how to do it by hand is another journey.
 */
export async function foundPanel(demo: DemoInChromium, later: readonly string[] = []): Promise<TwoMeetings> {
  const administrator = await demo.visitor();
  await administrator.signIn('owen.tait@council.example');
  const founding = await apiOf(administrator, '/workspace/panels/new');
  const panel = await founding<{ id: string }>('/api/panels', FORM);
  const answer = await administrator.page.request.get('/api/people?kind=councillor');
  const { items } = (await answer.json()) as { items: Registered[] };
  for (const [surname, role] of MEMBERS) {
    const personId = items.find((person) => person.surname === surname)?.id;
    await founding(`/api/panels/${panel.id}/seats`, { role, personId, from: '2017-05-19' });
  }
  await administrator.leave();

  const clerk = await demo.visitor();
  await clerk.signIn('hazel.ashworth@council.example');
  const entering = await apiOf(clerk, '/workspace/meetings/new');
  const meetingOn = async (day: string) =>
    (await entering<{ id: string }>('/api/meetings', { panelId: panel.id, kind: 'ordinary', day })).id;
  const [september, october] = [await meetingOn('2017-09-12'), await meetingOn('2017-10-10')];
  for (const day of later) await meetingOn(day);
  const agenda = await entering<{ id: string }>(`/api/meetings/${september}/agenda`, {});
  for (const title of ['Recruitment of foster carers', 'Visits to homes']) {
    await entering(`/api/agendas/${agenda.id}/entries`, { kind: 'business', title, paperExpectation: 'none' });
  }
  await clerk.leave();
  return {
    panel: `/workspace/panels/${panel.id}`,
    september: `/workspace/meetings/${september}`,
    october: `/workspace/meetings/${october}`,
  };
}

const MEMBERS = [
  ['Watson', 'chair'],
  ['Cusworth', 'member'],
  ['Clark', 'member'],
] as const;

const FORM = {
  name: PANEL,
  reference: 'FWP',
  kind: 'panel',
  partVaApplies: true,
  defaultPlace: 'Town Hall',
  defaultTime: '17:00',
  firstNumber: 17,
};

/** Posts as a program in this person's browser, with the token of one of their pages. */
async function apiOf({ page }: Visitor, formPage: string) {
  await page.goto(formPage);
  const token = await page.locator('input[name="_csrf"]').first().inputValue();
  return async <Answer>(path: string, data: object): Promise<Answer> => {
    const answer: APIResponse = await page.request.post(path, { data, headers: { 'x-csrf-token': token } });
    if (!answer.ok()) throw new Error(`${path} was answered ${answer.status()}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
}
