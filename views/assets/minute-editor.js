/*
 * The minute editor while one writes: saves by itself, shows how the minute will read, puts phrases in, marks a selected
 * sentence, and knows a few keys. All of it works without: the buttons of the form do the same.
 */
import { fit, keepRoom } from './minute-fields.js';

const form = document.getElementById('minute-form');
const saved = document.getElementById('minute-saved');
const preview = document.getElementById('minute-preview');
const PAUSE = 1500;
let waiting;
let isDirty = false;
let isSaving = false;
let isLost = false;
let lastText;

if (form) {
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', submitAfterSaving);
  form.addEventListener('focusin', ({ target }) => {
    if (target.matches('textarea')) lastText = target;
  });
  form.addEventListener('paste', splitWhatIsPasted);
  window.addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
  document.addEventListener('keydown', keys);
  tellKeys();
  makePhrasesButtons();
  addMarkButton();
  showPreview();
  form.addEventListener('input', ({ target }) => target.matches('textarea') && keepRoom(target));
  for (const field of form.querySelectorAll('textarea')) fit(field);
  (document.querySelector('#new-block textarea') ?? document.querySelector('#new-block select'))?.focus();
}

/** A save that is under way counts up the version: what is sent behind it has to carry the new one. */
function submitAfterSaving(event) {
  clearTimeout(waiting);
  if (!isSaving) {
    isDirty = false;
    return;
  }
  event.preventDefault();
  const { submitter } = event;
  setTimeout(() => form.requestSubmit(submitter), 100);
}

function changed() {
  isDirty = true;
  clearTimeout(waiting);
  if (!isLost) waiting = setTimeout(save, PAUSE);
}

/** One save after the other, each with the version the one before has reached. */
async function save() {
  if (isSaving) return changed();
  isSaving = true;
  isDirty = false;
  try {
    const answer = await fetch(form.dataset.autosave, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-csrf-token': form.elements._csrf.value },
      body: JSON.stringify(valuesOf(form)),
    });
    if (answer.ok) await noteSaved(await answer.json());
    else refuse(answer.status, await answer.json().catch(() => null));
  } catch {
    isDirty = true;
    say('Not saved: the server could not be reached. Your text is still here.');
  } finally {
    isSaving = false;
  }
}

async function noteSaved(minute) {
  form.elements.version.value = minute.version;
  takeCited(minute.cited);
  say(`Saved at ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`);
  await showPreview();
}

function refuse(status, body) {
  isDirty = true;
  if (status === 409) {
    isLost = true;
    return say('Somebody else has saved this minute meanwhile. Press Save to see both versions.');
  }
  if (status === 401 || status === 403) return say('Not saved: your session has ended. Press Save to sign in again.');
  say(`Not saved: ${body?.error?.message ?? 'something in this page is wrong'}`);
}

function say(text) {
  saved.textContent = text;
}

/** What the texts cite by number goes on meaning the same minutes. */
function takeCited(cited) {
  for (const input of form.querySelectorAll('input[name^="cited["]')) input.remove();
  cited.forEach(({ number, id }, index) => {
    form.append(hidden(`cited[${index}][number]`, number), hidden(`cited[${index}][id]`, id));
  });
}

function hidden(name, value) {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = name;
  input.value = value;
  return input;
}

/** `blocks[0][text]` becomes { blocks: [{ text }] }; boxes of one name a list. */
function valuesOf(element) {
  const values = {};
  for (const [name, value] of new FormData(element)) {
    if (name === '_csrf' || name === 'then') continue;
    const path = [...name.matchAll(/[^[\]]+/g)].map(([part]) => part);
    let place = values;
    path.slice(0, -1).forEach((part, index) => {
      place[part] ??= /^\d+$/.test(path[index + 1]) ? [] : {};
      place = place[part];
    });
    const last = path.at(-1);
    if (last === 'marks') (place.marks ??= []).push(value);
    else place[last] = value;
  }
  return values;
}

/** A pasted resolution, or several numbered clauses, get their own fields at once. */
function splitWhatIsPasted({ target }) {
  if (!target.matches('textarea')) return;
  setTimeout(() => {
    const isResolution = /^\W*(resolved|agreed|recommended|noted)\b/im.test(target.value) && target.name.endsWith('][text]');
    const clauses = target.value.match(/^\W*\(?(\d{1,2}|[a-z])[).]\s/gim) ?? [];
    if (isResolution || (clauses.length > 1 && target.name.includes('[clauses]'))) form.requestSubmit();
  });
}

async function showPreview() {
  if (!preview?.dataset.preview) return;
  const answer = await fetch(preview.dataset.preview).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const text = page.querySelector('[data-minute-text]');
  if (text) preview.replaceChildren(...text.childNodes);
}

function makePhrasesButtons() {
  for (const phrase of document.querySelectorAll('[data-phrase]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'app-button-link';
    button.textContent = phrase.textContent;
    button.addEventListener('click', () => insert(phrase.dataset.phrase || button.textContent));
    phrase.replaceChildren(button);
  }
}

function insert(text) {
  const field = lastText ?? form.querySelector('textarea');
  if (!field) return;
  const { selectionStart: from, selectionEnd: to, value } = field;
  const space = from > 0 && !/\s$/.test(value.slice(0, from)) ? ' ' : '';
  field.setRangeText(space + text, from, to, 'end');
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Promises are made in the narrative, too: the selected sentence gets marks, an owner and a date. */
function addMarkButton() {
  for (const block of form.querySelectorAll('.app-block--narrative')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'app-button-link';
    button.textContent = 'Mark the selected sentence';
    button.addEventListener('click', () => markSelection(block.querySelector('textarea')));
    block.querySelector('.app-block__tools').append(button);
  }
}

function markSelection(field) {
  const sentence = field.value.slice(field.selectionStart, field.selectionEnd).trim();
  if (sentence === '') return say('Select the sentence in the text first.');
  const name = field.name.replace(/\[text\]$/, '');
  const row = [...form.querySelectorAll('.app-block__more textarea')].find((each) => each.name.startsWith(`${name}[clauses]`));
  row.value = sentence;
  form.requestSubmit();
}

/** The keys work with a script only, so without one nothing is said of them. */
function tellKeys() {
  document.getElementById('minute-keys').hidden = false;
}

/**
 * By their place and not their letter: on a Mac, Option with N types an accent. AltGr is Ctrl and Alt, and types too.
 * A choice from a list of suggestions comes as a key that has no name.
 */
function keys(event) {
  if (event.key?.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    event.preventDefault();
    return save();
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const act = { KeyN: saveAndNext, KeyC: toNextClause, KeyA: markAsAction }[event.code];
  if (!act) return;
  event.preventDefault();
  act();
}

function saveAndNext() {
  form.requestSubmit(form.querySelector('button[name="then"][value="next"]'));
}

function toNextClause() {
  const empty = [...form.querySelectorAll('.app-block--resolution .app-clause textarea')].filter(({ value }) => value === '');
  const behind = empty.find((field) => document.activeElement?.compareDocumentPosition(field) === 4);
  (behind ?? empty[0])?.focus();
}

function markAsAction() {
  const box = document.activeElement?.closest('.app-clause')?.querySelector('input[type="checkbox"][value="action"]');
  if (!box) return;
  box.checked = !box.checked;
  changed();
}
