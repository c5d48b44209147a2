import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { mailsOf, linkIn } from '../../../support/mail-folder.js';
import { PageReader } from '../../../support/page.js';
import { clerk } from '../minutes-desk.js';
import { type CirculationDesk, type Officer, openCirculationDesk } from './circulation-desk.js';

let desk: CirculationDesk;
let atDesk: Browser;
let officer: Officer;
let reader: Browser;
let draft: Awaited<ReturnType<CirculationDesk['drafted']>>;

beforeAll(async () => {
  desk = await openCirculationDesk();
  atDesk = await signedInWith(desk.app, 'clerk');
});
beforeEach(async () => {
  officer = await desk.newOfficer();
  reader = await desk.signedIn(officer);
  draft = await desk.drafted('2017-08-22', officer.person.id);
});
afterAll(() => desk.remove());

const root = () => `/workspace/minutes/${draft.id}`;
const item = (id = draft.visits.id) => `${root()}/items/${id}`;
const send = (minuteId?: string) =>
  desk.circulation.send(draft.id, { personIds: [officer.person.id], ...(minuteId ? { minuteId } : {}) }, clerk);

async function read(browser: Browser, path: string): Promise<PageReader> {
  return new PageReader((await browser.get(path)).text);
}

describe('the page from which drafted minutes are sent', () => {
  it('offers who was named, sends, and says who has them', async () => {
    const list = await read(atDesk, root());
    expect(list.link('Send for comments')).toBe(`${root()}/circulation`);
    const page = await read(atDesk, `${root()}/circulation`);
    expect(page.text).toContain('Nobody has been sent these minutes.');
    expect(page.text).toContain('have no account');
    const { values } = page.form('Send the draft');

    const answer = await atDesk.post(`${root()}/circulation`, { ...values, personIds: officer.person.id });

    expect(answer.status).toBe(303);
    const after = await read(atDesk, `${root()}/circulation`);
    expect(after.text).toContain('A mail is on its way to one person.');
    expect(after.text).toContain(`${officer.user.name}: All minutes`);
    const mail = (await mailsOf(desk.app)).find(({ to }) => to?.[0]?.address === officer.address);
    expect(mail && linkIn(mail, 'workspace')).toBe(`${root()}/text`);
  });

  it('says what is wrong and keeps what was chosen', async () => {
    const answer = await atDesk.post(`${root()}/circulation`, { minuteId: draft.data.id });

    expect(answer.status).toBe(422);
    const page = new PageReader(answer.text);
    expect(page.text).toContain('Select who is to be sent the minutes');
    expect(page.form('Send the draft').values['minuteId']).toBe(draft.data.id);
  });

  it('is for the clerk only', async () => {
    await send();

    expect((await reader.get(`${root()}/circulation`)).status).toBe(403);
    expect((await reader.post(`${root()}/circulation`, { personIds: officer.person.id })).status).toBe(403);
  });
});

describe('somebody who was sent drafted minutes', () => {
  it('reads them, without what is private, and is led there from the meeting', async () => {
    expect((await reader.get(`${root()}/text`)).status).toBe(403);
    await send();

    const page = await read(reader, `${root()}/text`);

    expect(page.text).toContain('Visits were discussed.');
    expect(page.text).not.toContain('900');
    expect(page.link('Comment on minute 17')).toBe(`${item()}/comments`);
    expect(page.text).not.toContain('Comment on minute 19');
    const led = await reader.get(`/workspace/meetings/${draft.meeting.id}/minutes`);
    expect(led.headers['location']).toBe(`${root()}/text`);
  });

  it('reads of one minute only that one', async () => {
    await send(draft.data.id);

    for (const path of [`${root()}/text`, `${item()}/text`, `${item(draft.data.id)}/text`]) {
      const page = await read(reader, path);
      expect(page.text).not.toContain('Visits were discussed.');
      expect(page.text).not.toContain('Present');
    }
    expect((await read(reader, `${item(draft.data.id)}/text`)).text).toContain('Data was discussed.');
  });

  it.each(['', '/minutes.pdf', '/minutes.docx', '/check', '/versions', '/publication', '/pasted-text'])(
    'may not open %s',
    async (path) => {
      await send();

      expect((await reader.get(`${root()}${path}`)).status).toBe(403);
    },
  );

  it('comments, and the clerk answers beside the minute', async () => {
    await send();
    const { values } = (await read(reader, `${item()}/comments`)).form('Send the comment');
    const answer = await reader.post(`${item()}/comments`, { ...values, text: 'It was <b>three</b> visits.' });
    expect(answer.status).toBe(303);
    expect((await read(reader, `${item()}/comments`)).text).toContain('Your comment is with the clerk.');
    expect((await read(atDesk, `${root()}/check`)).text).toContain('Minute 17 (Visits): 1 comment is not answered.');

    const editor = await read(atDesk, item());
    expect(editor.get('.app-minute__beside').text).toContain('It was <b>three</b> visits.');
    const [comment] = (await desk.comments.show(draft.id, draft.visits.id, clerk)).comments;
    const declined = await atDesk.post(`${item()}/comments/${comment?.id}/refusal`, { version: '1' });

    expect(declined.headers['location']).toBe(item());
    const words = /Declined on \w+ \d+ \w+ 2017, .* by /;
    expect((await read(atDesk, item())).get('.app-minute__beside').text).toMatch(words);
    expect((await read(reader, `${item()}/comments`)).text).toMatch(words);
    expect((await read(atDesk, `${root()}/check`)).text).not.toContain('not answered');
  });

  it('is told of an empty comment', async () => {
    await send();

    const answer = await reader.post(`${item()}/comments`, { text: ' ' });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).text).toContain('Enter your comment');
  });
});

describe('nobody else', () => {
  it('sees anything of a draft that was sent out', async () => {
    await send();
    const other = await desk.signedIn(await desk.newOfficer());

    for (const path of [`${root()}/text`, `${item()}/text`, `${item()}/comments`, `${root()}/circulation`]) {
      expect((await other.get(path)).status).toBe(403);
    }
    expect((await other.post(`${item()}/comments`, { text: 'Mine.' })).status).toBe(403);
    expect((await other.get(`/api/minutes/${draft.id}`)).status).toBe(403);
    expect((await other.get(`/api/minutes/${draft.id}/items/${draft.visits.id}/comments`)).status).toBe(403);
  });
});

describe('the JSON of a circulation', () => {
  it('sends, reads, comments and answers', async () => {
    const api = `/api/minutes/${draft.id}`;
    const sent = await atDesk.api('post', `${api}/circulation`, { personIds: [officer.person.id] });
    expect(sent.body).toMatchObject({ sent: [{ personId: officer.person.id, minuteId: null }] });

    const comments = `${api}/items/${draft.visits.id}/comments`;
    const made = await reader.api('post', comments, { text: 'Three visits.' });
    expect(made.body).toMatchObject([{ text: 'Three visits.', answer: null, version: 1 }]);
    const [{ id }] = made.body as [{ id: string }];
    const answered = await atDesk.api('post', `${comments}/${id}/acceptance`, { version: 1 });
    expect(answered.body).toMatchObject([{ answer: 'accepted' }]);

    const minutes = await reader.get(api);
    expect(minutes.status).toBe(200);
    expect(minutes.text).not.toContain('900');
  });
});
