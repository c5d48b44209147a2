/*
 * The fields of a minute grow with what is written in them, and a clause that is begun brings the next.
 */
/** There is always one empty clause behind the written ones, and every field is as high as its text. */
export function keepRoom(field) {
  fit(field);
  const clause = field.closest('.app-block--resolution .app-clause');
  const isLast = clause && !clause.nextElementSibling?.matches('.app-clause');
  if (isLast && field.value.trim() !== '') clause.after(emptyCopy(clause));
}

/** The next of its resolution, with names of its own. */
function emptyCopy(clause) {
  const copy = clause.cloneNode(true);
  copy.classList.remove('app-clause--unmarked');
  for (const element of copy.querySelectorAll('[name], [id], [for]')) {
    for (const name of ['name', 'id', 'for']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replace(/(\[clauses\]\[)(\d+)/, (_, before, at) => before + (Number(at) + 1)));
    }
  }
  for (const input of copy.querySelectorAll('textarea, input:not([type="checkbox"])')) input.value = '';
  for (const box of copy.querySelectorAll('[type="checkbox"]')) box.checked = false;
  copy.querySelector('input[type="hidden"]').value = newId();
  copy.querySelector('.app-clause__suggestion')?.remove();
  return copy;
}

/** A random UUID; `crypto.randomUUID` is kept from pages that came over plain http. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** For browsers that cannot do so from the style sheet. */
export function fit(field) {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 4}px`;
}
