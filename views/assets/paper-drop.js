/*
 * Files dropped on an item become its papers; files dropped elsewhere on the page are given places first. Each file is
 * a request of its own, one after the other, so that they keep their order and one that is refused stops no other.
 * Without script the page "Add papers" does the same.
 */
import { refreshAgenda, say } from './agenda-region.js';

const section = document.getElementById('paper-uploads');
const chooser = document.getElementById('paper-places');
const byName = new Intl.Collator('en-GB', { numeric: true }).compare;
const waiting = [];
let isSending = false;

document.addEventListener('dragover', (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  mark(rowUnder(event));
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) mark(null);
});
document.addEventListener('drop', (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  mark(null);
  const files = [...event.dataTransfer.files].sort((one, other) => byName(one.name, other.name));
  const row = rowUnder(event);
  if (row) files.forEach((file) => queue(file, row.dataset.papers));
  else if (files.length > 0) askForPlaces(files);
});
window.addEventListener('beforeunload', (event) => {
  if (isSending) event.preventDefault();
});
chooser.addEventListener('submit', (event) => {
  event.preventDefault();
  for (const line of chooser.querySelectorAll('[data-line]')) {
    const { value } = line.querySelector('select');
    if (value !== '') queue(line.file, value);
  }
  closeChooser();
});
chooser.addEventListener('reset', closeChooser);

function carriesFiles({ dataTransfer }) {
  return dataTransfer?.types.includes('Files');
}

function rowUnder({ target }) {
  return target instanceof Element ? target.closest('[data-papers]') : null;
}

function mark(row) {
  for (const each of document.querySelectorAll('.app-drop')) if (each !== row) each.classList.remove('app-drop');
  row?.classList.add('app-drop');
}

/** The server says where they may belong; the clerk has the last word. */
async function askForPlaces(files) {
  const proposed = await proposals(files);
  const places = [...document.querySelectorAll('[data-papers]')];
  chooser.querySelector('[data-lines]').replaceChildren(
    ...files.map((file, index) => {
      const line = copyOf('paper-place');
      const select = line.querySelector('select');
      const label = line.querySelector('label');
      line.file = file;
      select.id = `paper-place-${index}`;
      label.htmlFor = select.id;
      label.textContent = file.name;
      for (const place of places) select.append(new Option(place.dataset.name, place.dataset.papers));
      select.value = places.find(({ dataset }) => dataset.entry === proposed.get(file.name))?.dataset.papers ?? '';
      return line;
    }),
  );
  chooser.hidden = false;
  chooser.querySelector('select').focus();
}

async function proposals(files) {
  const names = new URLSearchParams(files.map(({ name }) => ['name', name]));
  try {
    const { items } = await (await fetch(`${chooser.dataset.proposals}?${names}`)).json();
    return new Map(items.map(({ fileName, entryId }) => [fileName, entryId]));
  } catch {
    return new Map();
  }
}

function closeChooser() {
  chooser.hidden = true;
  chooser.querySelector('[data-lines]').replaceChildren();
}

function queue(file, address) {
  const line = copyOf('paper-upload');
  line.querySelector('[data-name]').textContent = file.name;
  section.querySelector('ul').append(line);
  section.hidden = false;
  waiting.push({ file, address, line });
  sendNext();
}

async function sendNext() {
  if (isSending) return;
  const next = waiting.shift();
  if (!next) return;
  isSending = true;
  const problem = await send(next);
  tell(next.line, problem ?? 'Added', problem !== null);
  say(problem === null ? `${next.file.name} is added.` : `${next.file.name} is not added: ${problem}`);
  if (problem === null) await refreshAgenda();
  isSending = false;
  sendNext();
}

/** What stood in the way; null when the paper is there. */
function send({ file, address, line }) {
  const body = new FormData();
  // The token goes first: it is checked before a byte of the file is stored.
  body.append('_csrf', document.querySelector('input[name="_csrf"]').value);
  body.append('file', file);
  const request = new XMLHttpRequest();
  const bar = line.querySelector('progress');
  tell(line, 'Sending');
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.value = loaded / total;
    if (loaded === total) tell(line, 'Being checked');
  });
  return new Promise((resolve) => {
    request.addEventListener('load', () => resolve(problemOf(request)));
    request.addEventListener('error', () => resolve('It could not be sent. Try again.'));
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.send(body);
  });
}

function problemOf({ status, responseText }) {
  if (status < 300) return null;
  try {
    const { error } = JSON.parse(responseText);
    return error.fields?.[0]?.message ?? error.message;
  } catch {
    return 'It could not be sent. Reload the page and try again.';
  }
}

function tell(line, text, isProblem = false) {
  line.querySelector('[data-state]').textContent = text;
  line.querySelector('progress').hidden = isProblem || text === 'Added';
  line.classList.toggle('app-uploads__refused', isProblem);
}

function copyOf(id) {
  return document.getElementById(id).content.cloneNode(true).firstElementChild;
}
