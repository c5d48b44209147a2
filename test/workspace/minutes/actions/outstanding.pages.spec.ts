import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import type { UpdateForm } from '../../../../src/workspace/actions/acts/update.act.js';
import { ActsService } from '../../../../src/workspace/actions/acts/acts.service.js';
import { ActionDecisionsService } from '../../../../src/workspace/minutes/actions/action-decisions.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { MarkingsService } from '../../../../src/workspace/agendas/markings/markings.service.js';
import { minutesPaths } from '../../../../src/workspace/minutes/minutes.paths.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { readPdf } from '../../../support/pdf.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes-desk.js';

let desk: MinutesDesk;
let browser: Browser;
let august: Meeting;
let september: Meeting;

/** August resolved something in public and something in private; September has its minutes to approve. */
beforeAll(async () => {
  desk = await openMinutesDesk();
  browser = await signedInWith(desk.app, 'clerk');
  const { id: panelId } = await desk.newPanel();
  await desk.app.get(MeetingsService).schedule({ panelId, kind: 'ordinary', day: '2017-10-24' }, clerk);
  august = await desk.hold(panelId, '2017-08-22', [{ title: 'Terms of reference' }, { title: 'Carers' }]);
  const { agenda } = await desk.read(august);
  await desk.app
    .get(MarkingsService)
    .mark(agenda?.id ?? '', { entryId: agenda?.entries[1]?.id ?? '' }, CONFIDENTIAL, clerk);
  await desk.write(august, 0, resolutionOf({ text: 'That they be circulated.', marks: ['action'] }));
  const contract = { text: 'That Wetwang be paid.', marks: ['action' as const], publicLabel: 'A contract' };
  await desk.write(august, 1, { ...resolutionOf(contract), isPrivate: true });
});
afterAll(() => desk.remove());

const CONFIDENTIAL = {
  basis: 'confidential' as const,
  legalBasis: 'enactment' as const,
  legalBasisText: 'Children Act 1989',
  paragraphs: [],
  reason: '',
  publicInterestTest: '',
  ownPlanningPermission: false,
};

async function read(path: string): Promise<PageReader> {
  return new PageReader((await browser.get(path)).text);
}

describe('the page of a minute', () => {
  it('offers the usual date of the panel, and says what the words for a date mean', async () => {
    const { minutesId, id } = await desk.minuteNo(august, 0);
    const item = minutesPaths.item(minutesId, id);
    const page = await read(item);
    expect(page.text).toContain('If you leave this empty, no date is set. The panel’s usual date: 9 October 2017');

    const due = 'blocks[0][clauses][0][due]';
    await browser.post(item, { ...page.form('Save').values, [due]: 'in six months’ time' });

    expect((await read(item)).text).toContain(
      'Means 22 February 2018: in six months’ time, counted from the meeting of 22 August 2017',
    );
  });

  it('asks what may be said in public where a block is private', async () => {
    const [open, closed] = [await desk.minuteNo(august, 0), await desk.minuteNo(august, 1)];
    const label = 'blocks[0][clauses][0][publicLabel]';

    const valuesOf = async (minuteId: string) =>
      (await read(minutesPaths.item(open.minutesId, minuteId))).form('Save').values;
    expect(await valuesOf(open.id)).not.toHaveProperty([label]);
    expect(await valuesOf(closed.id)).toMatchObject({ [label]: 'A contract' });
  });
});

describe('the page of outstanding actions', () => {
  let minute: Awaited<ReturnType<MinutesDesk['minuteNo']>>;
  const page = () => minutesPaths.outstanding(minute.minutesId, minute.id);

  beforeAll(async () => {
    await desk.check(august);
    const entry = { kind: 'minutes' as const, title: 'Minutes of 22 August 2017', minutesOf: [august.id] };
    september = await desk.hold(august.panelId, '2017-09-26', [entry, { title: 'Performance' }]);
    await desk.write(september, 1, { kind: 'narrative', text: 'It was discussed.' });
    minute = await desk.minuteNo(september, 0);
  });

  it('is led to from the minute that has earlier minutes to approve', async () => {
    const items = (await desk.read(september)).items.map(({ id }) => minutesPaths.item(minute.minutesId, id));
    const [first = '', second = ''] = items;

    expect((await read(first)).link('Deal with outstanding actions')).toBe(page());
    expect((await read(second)).text).not.toContain('outstanding actions');
  });

  it('says at the input what is missing, and keeps what was typed', async () => {
    const { values } = (await read(page())).form('Save');

    const answer = await browser.post(page(), { ...values, 'decisions[0][decision]': 'progress' });

    expect(answer.status).toBe(422);
    const named = `${(await referenceOf(0)) ?? ''}: Enter what was reported`;
    expect(new PageReader(answer.text).errors).toEqual([named]);
    expect(new PageReader(answer.text).form('Save').values).toMatchObject({ 'decisions[0][decision]': 'progress' });
  });

  it('names the action of every error where several are wrong', async () => {
    const { values } = (await read(page())).form('Save');
    const long = 'x'.repeat(2001);

    const answer = await browser.post(page(), { ...values, 'decisions[0][text]': long, 'decisions[1][text]': long });

    const tooLong = 'What was said can have up to 2,000 characters';
    const names = [await referenceOf(0), await referenceOf(1)];
    expect(new PageReader(answer.text).errors).toEqual(names.map((name) => `${name}: ${tooLong}`));
  });

  it('shows what was said last of each', async () => {
    const { actions } = await desk.app.get(ActionDecisionsService).of(minute.minutesId, minute.id, clerk);
    const { id = '' } = actions[0] ?? {};
    expect((await read(page())).text).not.toContain('Last update');
    for (const text of ['The list is drawn up.', 'Half of it is sent.']) {
      await desk.app
        .get(ActsService)
        .take<UpdateForm>('updates', id, { version: 1, text, madeOn: '2017-10-03' }, clerk);
    }

    const { text } = await read(page());

    expect(text).toContain(`Last update: Progress, 3 October 2017, ${clerk.name}: Half of it is sent.`);
    expect(text).not.toContain('The list is drawn up.');
  });

  it('saves without a script, and prints in PDF and Word, of what is private only its label in public copies', async () => {
    const { values } = (await read(page())).form('Save');
    expect(values).toMatchObject({ 'decisions[0][prints]': 'yes', 'decisions[1][decision]': '' });

    const answer = await browser.post(page(), {
      ...values,
      'decisions[0][decision]': 'complete',
      'decisions[0][text]': 'Circulated on 3 September.',
      'decisions[1][decision]': 'complete',
      'decisions[1][text]': 'Bugthorpe was paid.',
    });
    expect(answer.status).toBe(303);

    const open = 'Minute 17 (Terms of reference): Circulated on 3 September. Agreed that this is complete.';
    const label = 'Minute 18 (A contract): Agreed that this is complete.';
    const { minutesId: id } = minute;
    for (const words of [await pdf(minutesPaths.pdf(id)), await word(minutesPaths.word(id))]) {
      for (const line of [open, label, 'Minute 18 (A contract): Bugthorpe was paid.']) expect(words).toContain(line);
    }
    for (const words of [await pdf(minutesPaths.publicPdf(id)), await word(minutesPaths.publicWord(id))]) {
      for (const line of [open, label]) expect(words).toContain(line);
      expect(words).not.toContain('Bugthorpe');
    }
    expect((await read(minutesPaths.item(id, minute.id))).link('Outstanding actions: 2 dealt with')).toBe(page());
  });

  it('answers programs with the same', async () => {
    const { body } = await browser.api('get', `/api/minutes/${minute.minutesId}/items/${minute.id}/actions`);

    expect(body).toMatchObject({
      outstanding: [{ wording: 'That they be circulated.' }, { wording: 'That Wetwang be paid.', isPrivate: true }],
      decisions: [{ decision: 'complete', text: 'Circulated on 3 September.', prints: true }, { decision: 'complete' }],
    });
  });

  it('stops the check of private words where the public was not excluded', async () => {
    await expect(desk.check(september)).rejects.toThrow('has private text, but no resolution to exclude the public');
  });

  async function referenceOf(place: number): Promise<string | undefined> {
    const { actions } = await desk.app.get(ActionDecisionsService).of(minute.minutesId, minute.id, clerk);
    return actions[place]?.reference;
  }

  async function pdf(path: string): Promise<string> {
    return (await readPdf(await fileOf(path))).text.replace(/\s+/g, ' ');
  }

  async function word(path: string): Promise<string> {
    return (await mammoth.extractRawText({ buffer: await fileOf(path) })).value.replace(/\s+/g, ' ');
  }

  async function fileOf(path: string): Promise<Buffer> {
    return (await browser.download(path)).body as Buffer;
  }
});
