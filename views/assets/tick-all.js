/*
 * The link that ticks every box of a list becomes a box of its own, which follows them. Without script the link opens the
 * page with all of them ticked.
 */
export function offerTickAll(holder) {
  const boxes = [...holder.closest('form').querySelectorAll(`input[name="${holder.dataset.tickAll}"]`)];
  const all = document.createElement('input');
  all.type = 'checkbox';
  const label = document.createElement('label');
  label.append(all, ` ${holder.dataset.label}`);
  holder.replaceChildren(label);
  const follow = () => {
    const ticked = boxes.filter(({ checked }) => checked).length;
    all.checked = ticked > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.addEventListener('change', () => boxes.forEach((box) => (box.checked = all.checked)));
  boxes.forEach((box) => box.addEventListener('change', follow));
  // A page that is come back to has its boxes as they were left, after this has run.
  window.addEventListener('pageshow', follow);
  follow();
}
