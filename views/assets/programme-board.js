/*
 * The work programme as a board: a card is dragged to another meeting, or moved in a window that the keyboard opens. A
 * card that slips asks why. The board is drawn afresh from the page as the server has it then; without this script the
 * same is done on a page of its own.
 */
import Sortable from './sortable.core.esm.js';

const REGION = 'programme';
const REFUSED = 422;
const WHY = 'Say why it moves: it stays on record.';

const dialog = document.getElementById('programme-move');
const meeting = document.getElementById('programme-move-meeting');
const reason = document.getElementById('programme-move-reason');
const error = document.getElementById('programme-move-error');
let sortables = [];
/** The card the window is open for, and whether what was asked of it is done. */
let asked = null;

function makeSortables() {
  sortables.forEach((sortable) => sortable.destroy());
  sortables = [...document.querySelectorAll('[data-column]')].map((column) =>
    Sortable.create(column, {
      group: 'programme',
      sort: false,
      draggable: '.app-card--movable',
      filter: 'a, button',
      preventOnFilter: false,
      onEnd: dropped,
    }),
  );
}

/** A card that slips asks why, in the window. */
async function dropped({ item: card, from, to }) {
  if (from === to) return;
  const { column } = to.dataset;
  if (!slips(card, column) && (await move(card, column))) focusOn(card.id);
  else openFor(card, column, WHY);
}

/** As src/domain/work-programme/slips.ts has it: off its meeting, or to a later one. The server has the last word. */
function slips(card, column) {
  const { day } = card.dataset;
  const to = [...meeting.options].find(({ value }) => value === column)?.dataset.day ?? '';
  return day !== '' && (to === '' || to > day);
}

function openFor(card, column, problem = '') {
  asked = { card, isDone: false };
  document.getElementById('programme-move-what').textContent = card.dataset.title;
  meeting.value = column;
  reason.value = '';
  show(problem);
  dialog.showModal();
  (problem === '' ? meeting : reason).focus();
}

/** False where a reason is wanted; whatever else stands in the way is said, and the board drawn as it is. */
async function move(card, column, why = '') {
  const token = document.querySelector('input[name="_csrf"]').value;
  const { version } = card.dataset;
  const body = new URLSearchParams({ _csrf: token, version, meetingId: column, reason: why });
  const answer = await fetch(card.dataset.move, { method: 'POST', body });
  const page = pageFrom(await answer.text());
  if (answer.status === REFUSED && page.getElementById('reason-error')) return false;
  if (answer.ok) draw(page, wordsOf(page.querySelector('.app-message .govuk-notification-banner__heading')));
  else await redraw(wordsOf(page.querySelector('.govuk-error-summary__list li, main .govuk-body')));
  return true;
}

async function redraw(said) {
  const answer = await fetch(window.location.pathname);
  draw(pageFrom(await answer.text()), said);
}

/** Signed out, or away: the page itself says what to do. */
function draw(page, said) {
  const fresh = page.getElementById(REGION);
  if (!fresh) return window.location.reload();
  document.getElementById(REGION).replaceWith(document.adoptNode(fresh));
  document.getElementById('programme-said').textContent = said;
  makeSortables();
}

function pageFrom(text) {
  return new DOMParser().parseFromString(text, 'text/html');
}

function show(problem) {
  error.textContent = problem;
  error.hidden = problem === '';
  document.getElementById('programme-move-why').classList.toggle('govuk-form-group--error', problem !== '');
}

function focusOn(cardId) {
  document.getElementById(cardId)?.querySelector('[data-open-move]')?.focus();
}

function wordsOf(element) {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-open-move]');
  if (!opener) return;
  event.preventDefault();
  const card = opener.closest('.app-card');
  openFor(card, card.parentElement.dataset.column ?? '');
});

dialog.addEventListener('submit', async (event) => {
  event.preventDefault();
  const why = reason.value.trim();
  if (why === '' && slips(asked.card, meeting.value)) return show(WHY);
  asked.isDone = await move(asked.card, meeting.value, why);
  if (asked.isDone) dialog.close();
  else show(WHY);
});
dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', async () => {
  // A card that was dropped and not moved after all goes back to where the server has it.
  if (!asked.isDone) await redraw('');
  focusOn(asked.card.id);
});
makeSortables();
