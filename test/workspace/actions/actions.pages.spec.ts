import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { actionPaths } from '../../../src/workspace/actions/action.paths.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import type { Browser } from '../../support/browser.js';
import { accountForm, PASSWORD, signedInWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { statementsOf } from '../../support/statements.js';
import { type ActionsDesk, administrator, openActionsDesk } from './actions-desk.js';

let desk: ActionsDesk;
let clerk: Browser;
let officer: Browser;
let officerPost: string;

beforeAll(async () => {
  desk = await openActionsDesk();
  clerk = await signedInWith(desk.app, 'clerk');
  const person = await desk.newPerson({ kind: 'officer', forenames: 'Rowan', surname: 'Ellery' });
  officerPost = (await desk.newPost('Head of Service', person.id)).id;
  const form = accountForm.build({ personId: person.id });
  const { signInName } = await desk.app.get(AccountsService).open(form, administrator);
  officer = desk.app.browser();
  await officer.signIn(signInName, PASSWORD);
});
afterAll(() => desk.remove());

const read = async (address: string, by = clerk) => new PageReader((await by.get(address)).text);
const act = async (id: string, name: string, fields: Record<string, string>, by = clerk) => {
  const { form } = { form: (await read(actionPaths.act(id, name), by)).form(SUBMIT[name] ?? '') };
  return by.post(form.action, { ...form.values, ...fields });
};

const SUBMIT: Readonly<Record<string, string>> = {
  updates: 'Post the update',
  completion: 'Propose it as complete',
  'due-date': 'Change the due date',
  merging: 'Merge them',
  succession: 'Supersede it',
  withdrawal: 'Withdraw it',
};

describe('the tracker', () => {
  it('says how many there are of each status, and leads to them', async () => {
    await desk.raise({ dueOn: '2017-09-30', wording: 'That a visit be arranged.', reference: 'CPP 20(4) 2017/18' });
    await desk.raise({ dueOn: null, wording: 'That a report be brought.' });

    const page = await read(actionPaths.index());

    expect(page.heading).toBe('Actions');
    expect(page.tags.slice(0, 2)).toEqual(['1 overdue', '1 no date']);
    const [row] = page.table('Actions').rows;
    expect(row?.name).toContain('CPP 20(4) 2017/18');
    expect(row?.cell('Due')).toContain('Overdue 16 days');
    const overdue = await read(`${actionPaths.index()}?rag=overdue`);
    expect(overdue.table('Actions').rows).toHaveLength(1);
  });

  it('has the panel’s own figures and a way to add an action, and keeps its filters in the address', async () => {
    const page = await read(actionPaths.ofPanel(desk.panel.id));

    expect(page.heading).toBe('Actions: Corporate Parenting Panel');
    expect(page.text).toContain('Opened and closed at each meeting');
    expect(page.link('Overdue')).toBe(`${actionPaths.index()}?panelId=${desk.panel.id}&rag=overdue`);
    expect(page.hasLink('Add an action')).toBe(true);
  });

  it('asks the database as often for many actions as for few', async () => {
    const few = await statementsOf(desk.app, () => read(`${actionPaths.index()}?search=visit`));
    for (let nth = 0; nth < 12; nth += 1) await desk.raise({ wording: `That visit number ${nth} be arranged.` });
    const many = await statementsOf(desk.app, () => read(`${actionPaths.index()}?search=visit`));

    expect(many).toBe(few);
  });

  it('gives CSV, Excel and a report of the same lines', async () => {
    const query = '?search=visit';

    const csv = (await clerk.get(`/workspace/actions/export.csv${query}`)).text;
    expect(csv.split('\r\n')[0]).toContain('Reference,Panel,What is to be done,Owner');
    expect(csv.split('\r\n').filter((line) => line.includes('visit'))).toHaveLength(13);
    expect((await clerk.download(`/workspace/actions/export.xlsx${query}`)).body.subarray(0, 2).toString()).toBe('PK');
    const pdf = await clerk.download(`/workspace/actions/export.pdf${query}`);
    expect(pdf.headers['content-disposition']).toBe('attachment; filename="actions-2017-10-16.pdf"');
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('shows an officer their own actions only, and lets nobody tick them', async () => {
    await desk.raise({ wording: 'That leaflets be printed.', owner: 'the Head of Service' });

    const page = await read(actionPaths.index(), officer);

    expect(page.table('Actions').rows).toHaveLength(1);
    expect(page.all('input[type=checkbox]')).toHaveLength(0);
  });
});

describe('an action', () => {
  it('takes an update with a file from its owner, and shows both', async () => {
    const id = await desk.raise({ wording: 'That data be circulated.', owner: 'Head of Service' });
    const page = await read(actionPaths.act(id, 'updates'), officer);
    const form = page.form('Post the update');

    const answer = await officer.upload(
      form.action,
      { ...form.values, text: 'Sent to everybody.', course: 'off-target' },
      { field: 'files', name: 'letter.pdf', content: Buffer.from('%PDF-1.7 letter') },
    );

    expect(answer.status).toBe(303);
    const shown = await read(actionPaths.show(id));
    expect(shown.text).toContain('Sent to everybody.');
    expect(shown.tags).toContain('Off target');
    const file = await clerk.download(shown.link('letter.pdf'));
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="?letter.pdf"?$/);
    expect(file.headers['content-type']).toContain('application/pdf');
  });

  it('says of an update that is posted twice that it is there already', async () => {
    const id = await desk.raise();
    const form = (await read(actionPaths.act(id, 'updates'))).form('Post the update');
    const post = (values: Record<string, string>) =>
      clerk.upload(form.action, { ...form.values, ...values, text: 'Sent to everybody.' });
    expect((await post({})).status).toBe(303);

    const again = await post({});

    expect(again.status).toBe(422);
    const told = 'This update is already there. Go back to the action to see it';
    expect(new PageReader(again.text).errors).toEqual([told]);
    expect((await post({ version: '' })).status).toBe(422);
    expect((await desk.get(id)).updates.map(({ act: what }) => what)).toEqual(['raised', 'progress']);
  });

  it('refuses a file of another kind, and keeps what was typed', async () => {
    const id = await desk.raise();
    const form = (await read(actionPaths.act(id, 'updates'))).form('Post the update');
    const file = { field: 'files', name: 'letter.pdf', content: Buffer.from('<html>no PDF</html>') };

    const answer = await clerk.upload(form.action, { ...form.values, text: 'Sent to everybody.' }, file);

    expect(answer.status).toBe(422);
    const again = new PageReader(answer.text);
    expect(again.errors).toEqual(['“letter.pdf” is not a PDF, Word, Excel, PowerPoint, PNG or JPEG file']);
    expect(again.form('Post the update').values['text']).toBe('Sent to everybody.');
  });

  it('keeps the first date and every other on its ledger', async () => {
    const id = await desk.raise({ dueOn: '2017-10-01' });

    const fields = { reason: 'The figures came late.', approvedBy: 'The chair' };
    await act(id, 'due-date', { ...fields, 'dueOn-day': '15', 'dueOn-month': '10', 'dueOn-year': '2017' });

    const page = await read(actionPaths.show(id));
    expect(page.fact('Due')).toContain('moved once from 1 October 2017');
    expect(page.text).toContain('1 October 2017 → 15 October 2017');
  });

  it('warns of a date before the meeting, and saves it', async () => {
    const id = await desk.raise();

    const fields = { reason: 'It was due before.', approvedBy: 'The chair' };
    await act(id, 'due-date', { ...fields, 'dueOn-day': '1', 'dueOn-month': '8', 'dueOn-year': '2017' });

    expect((await read(actionPaths.show(id))).text).toContain('Its due date is before the meeting');
  });

  it('cannot be merged with itself', async () => {
    const id = await desk.raise({ reference: 'CPP 88(1) 2017/18' });

    const answer = await act(id, 'merging', { other: 'cpp 88(1) 2017/18', reason: 'A slip.' });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual(['This is the action itself. Enter another one']);
  });

  it('shows the histories of both after a merger', async () => {
    const gone = await desk.raise({ reference: 'CPP 88(2) 2017/18' });
    await desk.take('updates', gone, { text: 'Said of the first.' });
    const kept = await desk.raise({ reference: 'CPP 88(3) 2017/18' });
    await desk.take('updates', kept, { text: 'Said of the second.' });

    await act(gone, 'merging', { other: 'CPP 88(3) 2017/18', reason: 'Resolved twice.' });

    const page = await read(actionPaths.show(kept));
    expect(page.text).toContain('Said of the first.');
    expect(page.text).toContain('Said of the second.');
    expect(page.text).toContain('Merged into this: CPP 88(2) 2017/18');
    const left = await read(actionPaths.show(gone));
    expect(left.link('CPP 88(3) 2017/18')).toBe(actionPaths.show(kept));
    expect(left.text).toContain('merged into another one. What has become of it is with CPP 88(3) 2017/18.');
  });

  it('shows at the successor what it replaces, with its files and its due dates', async () => {
    const gone = await desk.raise({ reference: 'CPP 88(4) 2017/18' });
    const survey = await desk.upload('survey.pdf', Buffer.from('%PDF-1.7 survey'));
    await desk.take('updates', gone, { text: 'The survey is in.' }, undefined, [survey]);
    await desk.take('due-date', gone, { dueOn: '2017-12-24', reason: 'It took longer.', approvedBy: 'The chair' });
    const kept = await desk.raise({ reference: 'CPP 88(5) 2017/18' });

    await act(gone, 'succession', { other: 'CPP 88(5) 2017/18', reason: 'Resolved anew.' });

    const page = await read(actionPaths.show(kept));
    expect(page.text).toContain('Replaces: CPP 88(4) 2017/18');
    expect(page.text).not.toContain('Merged into');
    expect(page.text).toMatch(/Due date of CPP 88\(4\) 2017\/18.*30 November 2017 → 24 December 2017/s);
    const download = await clerk.download(page.link('survey.pdf'));
    expect(download.headers['content-disposition']).toMatch(/^attachment; filename="?survey.pdf"?$/);
    expect((await read(actionPaths.show(gone))).text).toContain('Superseded by CPP 88(5) 2017/18');
  });

  it('tells whoever is second that somebody else was quicker', async () => {
    const id = await desk.raise();
    const form = (await read(actionPaths.act(id, 'withdrawal'))).form('Withdraw it');
    await desk.take('withdrawal', id, { reason: 'Overtaken by events.' });

    const answer = await clerk.post(form.action, { ...form.values, reason: 'Not needed.' });

    expect([409, 422]).toContain(answer.status);
    expect((await desk.get(id)).updates.map(({ act: what }) => what)).toEqual(['raised', 'withdrawn']);
  });

  it('is not found by an officer whom it does not name', async () => {
    const id = await desk.raise();

    expect((await officer.get(actionPaths.show(id))).status).toBe(404);
    expect((await officer.get(actionPaths.act(id, 'updates'))).status).toBe(404);
  });
});

describe('several actions at once', () => {
  it('get another owner and another date, all of them', async () => {
    const panel = await desk.newPanel('Adult Care Panel', 'ACP');
    const at = { panel, meeting: await desk.meet(panel.id, '2017-09-05') };
    for (let nth = 0; nth < 20; nth += 1) await desk.raise({ wording: `That letter ${nth} be sent.` }, at);
    const page = await read(actionPaths.ofPanel(panel.id));
    const ticked = page.all('input[name=actions]').map((box) => box.getAttribute('value') ?? '');

    const chosen = await read(`${actionPaths.selection()}?${ticked.map((each) => `actions=${each}`).join('&')}`);
    expect(chosen.heading).toBe('Change 20 actions');
    const form = chosen.form('Change them');
    const answer = await clerk.post(form.action, {
      ...form.values,
      actions: ticked,
      owner: `post:${officerPost}`,
      'dueOn-day': '30',
      'dueOn-month': '11',
      'dueOn-year': '2017',
      reason: 'A new team.',
      approvedBy: 'The chair',
    });

    expect(answer.status).toBe(303);
    const after = (await read(actionPaths.ofPanel(panel.id))).table('Actions: Adult Care Panel');
    expect(new Set(after.rows.map((row) => row.cell('Owner')))).toEqual(new Set(['Head of Service']));
  });

  it('are left alone where one of them has changed meanwhile', async () => {
    const [one, two] = [await desk.raise(), await desk.raise()];
    const { version } = (await desk.get(one)).action;
    await desk.take('strand', two, {});
    await desk.take('due-date', two, { dueOn: '2017-12-01', reason: 'Later.', approvedBy: 'The chair' });

    const body = { actions: [`${one}:${version}`, `${two}:1`], owner: `post:${officerPost}`, reason: 'A new team.' };
    const answer = await clerk.api('post', '/api/actions/selection', body);

    expect(answer.status).toBe(409);
    expect((await desk.get(one)).action.ownerPostId).toBeNull();
  });
});

describe('the selection of actions', () => {
  const tick = async (ids: readonly string[]) => {
    const seen = await Promise.all(ids.map(async (id) => `actions=${id}:${(await desk.get(id)).action.version}`));
    return (await read(`${actionPaths.selection()}?${seen.join('&')}`)).form('Change them');
  };
  const owned = () => ({ owner: `post:${officerPost}`, reason: 'A new team.' });

  it('is asked for under a problem and not under “Done” where nothing is ticked', async () => {
    const answer = await clerk.get(actionPaths.selection());

    const page = await read(answer.headers['location'] ?? '');
    expect(page.errors).toEqual(['Select at least one action']);
    expect(page.message).toBeNull();
  });

  it('is kept where somebody else was quicker, who is told by which actions', async () => {
    const ids = [
      await desk.raise({ reference: 'CPP 91(1) 2017/18' }),
      await desk.raise({ reference: 'CPP 91(2) 2017/18' }),
      await desk.raise({ reference: 'CPP 91(3) 2017/18' }),
    ];
    const form = await tick(ids);
    const seen = await Promise.all(ids.map(async (id) => `${id}:${(await desk.get(id)).action.version}`));
    for (const id of ids.slice(0, 2)) {
      await desk.take('due-date', id, { dueOn: '2018-01-31', reason: 'Later.', approvedBy: 'The chair' });
    }

    const answer = await clerk.post(form.action, { ...form.values, ...owned(), actions: seen });

    expect(answer.status).toBe(409);
    const page = new PageReader(answer.text);
    expect(page.errors[0]).toContain('Somebody else has changed CPP 91(1) 2017/18 and CPP 91(2) 2017/18');
    const again = page.all('input[name=actions]').map((box) => box.getAttribute('value') ?? '');
    expect(again.map((each) => each.split(':')[0])).toEqual(ids);
    expect(page.form('Change them').values['reason']).toBe('A new team.');
    expect((await clerk.post(form.action, { ...form.values, ...owned(), actions: again })).status).toBe(303);
    expect((await desk.get(ids[0] ?? '')).action.ownerPostId).toBe(officerPost);
  });

  it('leaves out what was closed meanwhile, and names it', async () => {
    const ids = [await desk.raise(), await desk.raise({ reference: 'CPP 92(1) 2017/18' })];
    const form = await tick(ids);
    const seen = await Promise.all(ids.map(async (id) => `${id}:${(await desk.get(id)).action.version}`));
    await desk.take('withdrawal', ids[1] ?? '', { reason: 'Not needed.' });

    const answer = await clerk.post(form.action, { ...form.values, ...owned(), actions: seen });

    expect(answer.status).toBe(422);
    const page = new PageReader(answer.text);
    expect(page.heading).toBe('Change 1 action');
    expect(page.text).toContain('Closed, and left out of the selection: CPP 92(1) 2017/18.');
  });

  it('takes in the whole page by a link where there is no script', async () => {
    const panel = await desk.newPanel('Youth Panel', 'YOP');
    const at = { panel, meeting: await desk.meet(panel.id, '2017-09-05') };
    for (let nth = 0; nth < 30; nth += 1) await desk.raise({}, at);
    const page = await read(actionPaths.ofPanel(panel.id));
    const ticked = (of: PageReader) =>
      of.all('input[name=actions]').filter((box) => box.hasAttribute('checked')).length;
    expect(ticked(page)).toBe(0);

    const whole = await read(page.link('Select all on this page'));

    expect(ticked(whole)).toBe(25);
    expect(ticked(await read(whole.link('Select none')))).toBe(0);
    const addresses = whole.all('a').map((link) => link.getAttribute('href') ?? '');
    expect(addresses.filter((each) => each.includes('page=2'))).not.toEqual([]);
    expect(addresses.filter((each) => each.includes('tick=all'))).toEqual([]);
    expect((await read(actionPaths.index(), officer)).text).not.toContain('Select all');
  });
});

describe('what came up at a meeting', () => {
  it('becomes an action of its own, with a number in the year', async () => {
    const form = (await read(actionPaths.new(desk.panel.id))).form('Add an action');

    const refused = await clerk.post(form.action, { ...form.values, wording: 'To ask the homes.' });
    expect(new PageReader(refused.text).errors).toEqual(['Say why it has no owner or no date yet']);
    const fields = { wording: 'To ask the homes.', owner: `post:${officerPost}`, reason: 'The day depends on them.' };
    const answer = await clerk.post(form.action, { ...form.values, ...fields });

    const page = await read(answer.headers['location'] ?? '');
    expect(page.text).toContain('CPP matter 1 2017/18');
    expect(page.fact('Owner')).toBe('Head of Service');
  });
});

describe('the API', () => {
  it('does to an action what its page does, and answers with the action', async () => {
    const id = await desk.raise({ owner: 'Head of Service' });
    const strand = await desk.app.get(StrandsService).add(desk.panel.id, { name: 'Housing' }, administrator);

    const filed = await clerk.api('post', `/api/actions/${id}/strand`, { strandId: strand.id, version: 1 });
    expect(filed.body).toMatchObject({ id, strand: 'Housing', rag: 'on-target', version: 2 });
    const refused = await clerk.api('post', `/api/actions/${id}/completion`, { version: 2 });
    expect(refused.status).toBe(422);
    const stale = await clerk.api('post', `/api/actions/${id}/completion`, { version: 1, text: 'All done.' });
    expect(stale.status).toBe(409);
    const listed = await clerk.api('get', `/api/actions?strandId=${strand.id}`);
    expect(listed.body.items).toHaveLength(1);
  });
});

describe('what is mine', () => {
  it('shows somebody what they own and what they support, and says which is which', async () => {
    await desk.raise({ dueOn: '2017-09-01', wording: 'That mine be done.', owner: 'Head of Service' });
    const supported = await desk.raise({ dueOn: '2017-09-01', wording: 'That theirs be done.' });
    await desk.take('supporters', supported, { owner: `post:${officerPost}` });

    const page = await read(actionPaths.mine(), officer);

    const owners = page.table('Actions').rows.map((row) => [row.cell('What is to be done'), row.cell('Owner')]);
    expect(owners.find(([what]) => what?.startsWith('That mine'))?.[1]).toBe('Head of Service');
    expect(owners.find(([what]) => what?.startsWith('That theirs'))?.[1]).toBe('No owner You are supporting');
  });
});
