import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInWith } from '../../../support/factories/account.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { type MinutesDesk, openMinutesDesk } from '../minutes-desk.js';
import { orderFor } from './acts-on-minutes.js';
import { ClerkProcess } from './clerk-processes.js';

const ROUNDS = 10;
const [MINE, THEIRS] = ['What I wrote.', 'What they wrote.'] as const;

describe('two clerks who save at once, each in a process of their own', () => {
  let desk: MinutesDesk;
  let meeting: Meeting;
  let me: ClerkProcess;
  let them: ClerkProcess;

  beforeAll(async () => {
    desk = await openMinutesDesk();
    const { id } = await desk.newPanel();
    meeting = await desk.hold(id, '2017-08-22', [{ title: 'Visits' }, { title: 'Performance' }]);
    const start = () => ClerkProcess.start(desk.app.config, null);
    [me, them] = await Promise.all([start(), start()]);
  });

  afterAll(async () => {
    await Promise.all([me.stop(), them.stop()]);
    await desk.remove();
  });

  it('the same minute: one does, and the other is told so', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { version } = await desk.minuteNo(meeting, 0);
      const orders = [await saving(0, MINE), await saving(0, THEIRS)] as const;

      const answers = await Promise.all([me.do(orders[0]), them.do(orders[1])]);

      const [mine, theirs] = answers.map(({ refusal }) => refusal);
      const minute = await desk.minuteNo(meeting, 0);
      expect([mine, theirs].filter((refusal) => refusal === null)).toHaveLength(1);
      expect(mine ?? theirs).toMatch(/^StaleEdit: Somebody else changed this/);
      expect([minute.version, minute.blocks.map(({ text }) => text)]).toEqual([
        version + 1,
        [mine === null ? MINE : THEIRS],
      ]);
    }
  });

  it('different minutes of one meeting: both do', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const orders = [await saving(0, `${MINE} ${round}`), await saving(1, `${THEIRS} ${round}`)] as const;

      const answers = await Promise.all([me.do(orders[0]), them.do(orders[1])]);

      expect(answers.map(({ refusal }) => refusal)).toEqual([null, null]);
      const texts = (await desk.read(meeting)).items.map(({ blocks }) => blocks[0]?.text);
      expect(texts).toEqual([`${MINE} ${round}`, `${THEIRS} ${round}`]);
    }
  });

  it('by the API: who comes second gets both texts', async () => {
    const browsers = [await signedInWith(desk.app, 'clerk'), await signedInWith(desk.app, 'clerk')];
    const { minutesId, id, heading, version } = await desk.minuteNo(meeting, 0);
    const address = `/api/minutes/${minutesId}/items/${id}`;
    const sent = [MINE, THEIRS].map((text) => ({ heading, version, blocks: [{ kind: 'narrative', text }] }));

    const answers = await Promise.all(browsers.map((browser, at) => browser.api('put', address, sent[at] ?? {})));

    const winner = answers.findIndex(({ status }) => status === 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers[1 - winner]?.body).toMatchObject({
      error: {
        code: 'conflict',
        version: version + 1,
        saved: { id, version: version + 1, blocks: sent[winner]?.blocks },
        refused: sent[1 - winner],
      },
    });
  });

  async function saving(index: number, text: string) {
    const { id: minuteId, heading, version } = await desk.minuteNo(meeting, index);
    const form = { heading, version, blocks: [{ kind: 'narrative', text }] };
    return { ...(await orderFor(desk, 'save', meeting)), minuteId, form };
  }
});
