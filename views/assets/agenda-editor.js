/* The agenda editor with a mouse: items are dragged, and one button does not cost a page. All of it works without. */
import { agendaRegion, sendToAgenda } from './agenda-region.js';
import Sortable from './sortable.core.esm.js';

let sortable;

function makeSortable() {
  sortable?.destroy();
  const rows = document.querySelector('[data-agenda-rows]');
  sortable = rows && Sortable.create(rows, { handle: '.app-drag', draggable: '.app-draggable', onEnd: place });
}

/** Tells the server behind which item the dragged one stands now; what the page shows then comes from the server. */
async function place({ item, oldIndex, newIndex }) {
  if (oldIndex === newIndex) return;
  sortable.option('disabled', true);
  await sendToAgenda(item.dataset.position, fieldsFor(item));
  // A drag that was refused is undone by the fresh region, and that has its own rows to drag.
  sortable?.option('disabled', false);
}

function fieldsFor(item) {
  const token = document.querySelector('input[name="_csrf"]');
  return new URLSearchParams({
    _csrf: token.value,
    after: item.previousElementSibling?.dataset.entry ?? 'start',
    version: agendaRegion().dataset.version,
  });
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('#agenda-editor form[data-in-place]')) return;
  event.preventDefault();
  sendToAgenda(form.action, new URLSearchParams(new FormData(form)));
});
document.addEventListener('agenda:drawn', makeSortable);
makeSortable();
