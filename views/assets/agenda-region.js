/*
 * The part of the agenda editor whose numbers, pages and checks hang together. After a change made by script it is
 * taken afresh from the page as the server draws it, so that nothing is worked out twice; focus stays where it was.
 *
 * Another script of the editor uses it so:
 *   import { sendToAgenda, refreshAgenda, say } from './agenda-region.js';
 *   await sendToAgenda(form.action, new FormData(form));   // a POST that ends on the editor, as without script
 *   await refreshAgenda();                                 // after a change made in another way
 * and hears of each fresh region by the event `agenda:drawn` on the document. Mark what should get the focus back
 * with `data-focus="a-name"` inside an element that has an id.
 */
const REGION = 'agenda-editor';
const SAID = 'agenda-said';

/** Sends a change, shows the editor as it is after it, and says what the server says. False when it was refused. */
export async function sendToAgenda(address, body) {
  return whileBusy(async () => {
    const answer = await fetch(address, { method: 'POST', body });
    const page = await pageFrom(answer);
    if (!answer.ok) {
      await drawFrom(await editorPage());
      say(refusalOn(page));
      return false;
    }
    await drawFrom(regionOf(page) ? page : await editorPage());
    say(messageOn(page));
    return true;
  });
}

/** Shows the editor as it is now. */
export async function refreshAgenda() {
  return whileBusy(async () => drawFrom(await editorPage()));
}

/** For everybody, and aloud for those who listen. */
export function say(text) {
  const place = document.getElementById(SAID);
  if (place) place.textContent = text;
}

export function agendaRegion() {
  return regionOf(document);
}

async function whileBusy(work) {
  agendaRegion()?.setAttribute('aria-busy', 'true');
  try {
    return await work();
  } catch {
    say('This could not be sent. Reload the page and try again.');
    return false;
  } finally {
    agendaRegion()?.removeAttribute('aria-busy');
  }
}

async function editorPage() {
  return pageFrom(await fetch(window.location.pathname));
}

async function pageFrom(answer) {
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function regionOf(page) {
  return page.getElementById(REGION);
}

/** Signed out, or away: the page itself says what to do. */
function drawFrom(page) {
  const fresh = regionOf(page);
  if (!fresh) return window.location.reload();
  const focused = focusName();
  takeVersion(page);
  agendaRegion().replaceWith(document.adoptNode(fresh));
  focusOn(focused);
  document.dispatchEvent(new CustomEvent('agenda:drawn'));
}

/** The form around the items asks for the version too; it keeps the old one if somebody else changed what it shows. */
function takeVersion(page) {
  const form = document.getElementById('agenda-details');
  const fresh = page.getElementById('agenda-details');
  if (!form || !fresh) return;
  const isSame = [...form.elements].every(
    ({ name, type, defaultValue }) => type === 'hidden' || fresh.elements[name]?.defaultValue === defaultValue,
  );
  if (isSame) form.elements.version.value = fresh.elements.version.value;
}

function focusName() {
  const { activeElement } = document;
  if (!agendaRegion().contains(activeElement)) return null;
  return { within: activeElement.closest('[id]')?.id, name: activeElement.dataset.focus, id: activeElement.id };
}

/** The same button, or what stands in its place: the first row has no “up”. */
function focusOn(focused) {
  if (!focused) return;
  const within = document.getElementById(focused.within);
  const same = focused.name && within?.querySelector(`[data-focus="${focused.name}"]`);
  (same ?? within?.querySelector('[data-focus]') ?? within)?.focus({ preventScroll: true });
}

function messageOn(page) {
  return wordsOf(page.querySelector('.app-message .govuk-notification-banner__heading'));
}

function refusalOn(page) {
  const problem = page.querySelector('.govuk-error-summary__list li') ?? page.querySelector('main .govuk-body');
  return wordsOf(problem);
}

function wordsOf(element) {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
