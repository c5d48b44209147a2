import { describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { DEMO_PASSWORD } from '../../seeds/demo-council/accounts.js';
import { linkIn } from '../support/mail-folder.js';
import { makePdf } from '../support/made-pdf.js';
import { DemoInChromium } from './demo-in-chromium.js';
import type { Visitor } from './visitor.js';

const PANEL = 'Health Select Commission';
const FILE = 'Download the mail as a file';
const MAIL = 'nadia.whitlock@council.example';

describe.each([
  { how: 'with script and a mouse', equipment: {} },
  { how: 'by keyboard alone', equipment: { byKeyboard: true } },
  { how: 'without script', equipment: { hasScript: false } },
])('a new clerk, $how,', ({ equipment }) => {
  const demo = DemoInChromium.forThisSpec();

  it('sets up a panel from nothing and publishes its December agenda', async () => {
    const administrator = await demo.visitor(equipment);
    await administrator.signIn('owen.tait@council.example');
    await register(administrator);
    await openAccount(administrator);

    const clerk = await demo.visitor(equipment);
    await choosePassword(clerk, await linkFromMail(administrator));
    await addPanel(clerk);
    await addSeat(clerk, 'Chair', 'Councillor G Watson');
    await addSeat(clerk, 'Member', 'Councillor M Clark');
    await addStandingItem(clerk, 'Apologies for absence', 'Business');
    await addStandingItem(clerk, 'Date of the next meeting', 'Dates of the next meetings');
    await scheduleMeeting(clerk);
    await prepareAgenda(clerk);
    await publish(clerk);

    await clerk.follow('its public page');
    await clerk.arriveAt('Meeting of Thursday 14 December 2017');
    expect(await clerk.words()).toMatch(/Winter pressures \(Pages 1 - [34]\)/);
    expect([...(await administrator.leave()), ...(await clerk.leave())]).toEqual([]);
  });
});

async function register(administrator: Visitor): Promise<void> {
  await administrator.open('/workspace/people/new', 'Register a person');
  await administrator.tick('Part in the council’s business', 'Officer');
  await administrator.fill('Forenames (optional)', 'Nadia');
  await administrator.fill('Surname', 'Whitlock');
  await administrator.fill('Post (optional)', 'Democratic Services Assistant');
  await administrator.fill('Mail address (optional)', MAIL);
  await administrator.tick('Is this person named in public?', 'Yes');
  await administrator.press('Register');
  await administrator.arriveAt('Nadia Whitlock');
}

async function openAccount(administrator: Visitor): Promise<void> {
  await administrator.open('/workspace/accounts/new', 'Open an account');
  await administrator.select('Person', 'Nadia Whitlock, Democratic Services Assistant');
  await administrator.tick('Roles', 'Administrator');
  await administrator.tick('Roles', 'Clerk');
  await administrator.tick('Which panels does a clerk look after?', 'Every panel');
  await administrator.press('Open this account');
  await administrator.arriveAt('Account of Nadia Whitlock');
}

/** Mails go to files here, which an administrator takes from the notice log; sending one takes a moment. */
async function linkFromMail(administrator: Visitor): Promise<string> {
  const { page } = administrator;
  await administrator.open('/workspace/notices', 'Notice log');
  await page.getByRole('row').filter({ hasText: MAIL }).getByRole('link').first().click();
  for (;;) {
    await page.getByRole('heading', { level: 2, name: 'Text' }).waitFor();
    if ((await page.getByRole('link', { name: FILE }).count()) > 0) {
      const { body } = await administrator.download(await administrator.addressOf(FILE));
      return linkIn(await PostalMime.parse(body), 'set-password');
    }
    await page.waitForTimeout(500);
    await page.reload();
  }
}

async function choosePassword(clerk: Visitor, link: string): Promise<void> {
  await clerk.open(link, 'Choose a password');
  await clerk.fill('New password', DEMO_PASSWORD);
  await clerk.press('Set this password and sign in');
  await clerk.arriveAt('Home');
}

async function addPanel(clerk: Visitor): Promise<void> {
  await clerk.follow('Panels');
  await clerk.arriveAt('Panels');
  await clerk.press('Add a panel');
  await clerk.arriveAt('Add a panel');
  await clerk.fill('Name', PANEL);
  await clerk.fill('Reference', 'HSC');
  await clerk.select('Kind of body', 'Select commission');
  await clerk.tick('Do the access to information rules apply?', 'Yes');
  await clerk.fill('Place', 'Town Hall\nMoorgate Street\nRotherham');
  await clerk.fill('Time', '9.30am');
  await clerk.press('Add the panel');
  await clerk.arriveAt(PANEL);
}

async function addSeat(clerk: Visitor, role: string, name: string): Promise<void> {
  await clerk.follow('Members');
  await clerk.arriveAt(`Members of the ${PANEL}`);
  await clerk.press('Add a seat');
  await clerk.arriveAt('Add a seat');
  await clerk.select('Role', role);
  await clerk.choose('Person', name);
  await clerk.fillDay('First day', ['19', '5', '2017']);
  await clerk.press('Add the seat');
  await clerk.arriveAt(`Members of the ${PANEL}`);
}

async function addStandingItem(clerk: Visitor, title: string, kind: string): Promise<void> {
  await clerk.follow('Standing items');
  await clerk.arriveAt(`Standing items of the ${PANEL}`);
  await clerk.fill('Title', title);
  await clerk.tick('Kind of item', kind);
  await clerk.press('Add the item');
  await clerk.arriveAt(`Standing items of the ${PANEL}`);
}

async function scheduleMeeting(clerk: Visitor): Promise<void> {
  await clerk.follow('Overview');
  await clerk.arriveAt(PANEL);
  await clerk.follow('Schedule a meeting');
  await clerk.arriveAt('Schedule a meeting');
  await clerk.select('Panel', PANEL);
  await clerk.fillDay('Day', ['14', '12', '2017']);
  await clerk.press('Schedule the meeting');
  await clerk.arriveAt(`${PANEL}, Thursday 14 December 2017`);
}

async function prepareAgenda(clerk: Visitor): Promise<void> {
  await clerk.press('Open the agenda');
  await clerk.arriveAt('Agenda');
  await clerk.press('Begin the agenda');
  await clerk.arriveAt(PANEL);
  await clerk.press('+ Item');
  await clerk.arriveAt('Add an item');
  await clerk.fill('Title', 'Winter pressures');
  await clerk.press('Add to the agenda');
  await clerk.arriveAt(PANEL);
  await clerk.follow('Add papers to item 2');
  await clerk.arriveAt('Add papers to item 2');
  await clerk.fill('Background papers', 'None');
  await clerk.attach('PDF files', 'winter pressures.pdf', await makePdf({ pages: 3 }));
  await clerk.press('Add papers');
  await clerk.arriveAt(PANEL);
  expect(await clerk.row('2')).toMatch(/Winter pressures.* \| Pages 1 - [34]/);
}

async function publish(clerk: Visitor): Promise<void> {
  await clerk.press('Publish…');
  await clerk.arriveAt('Publish this agenda');
  await clerk.press('Publish this agenda');
  await clerk.arriveAt('This agenda is published');
}
