/*
 * A select of many choices becomes a field that narrows them as one types. The select stays in the form and carries the
 * value, so that nothing else changes; without script it is there as it was.
 */
import './accessible-autocomplete.min.js';

/** What fits a page needs no narrowing. */
const FEWEST = 16;

export function narrow(select) {
  const options = [...select.options].filter(({ value }) => value !== '');
  if (options.length < FEWEST) return;
  const holder = document.createElement('div');
  select.before(holder);
  const id = select.id;
  const hint = document.getElementById(`${id}-hint`)?.textContent.trim() ?? '';
  window.accessibleAutocomplete({
    element: holder,
    id,
    name: '',
    source: (typed, answer) => answer(matching(options, typed)),
    templates: { inputValue: (option) => option?.text ?? '', suggestion: (option) => escaped(option.text ?? option) },
    defaultValue: select.value === '' ? '' : select.selectedOptions[0].text,
    onConfirm: (option) => option && choose(select, option.value),
    placeholder: select.options[0].value === '' ? select.options[0].text : undefined,
    displayMenu: 'overlay',
    confirmOnBlur: false,
    showAllValues: true,
    dropdownArrow: () => '',
    tNoResults: () => 'Nothing here has this name',
    tAssistiveHint: () => `${hint} Choices appear as you type: use the up and down arrows to review them and Enter to choose.`,
  });
  select.id = `${id}-select`;
  select.hidden = true;
  const input = document.getElementById(id);
  input.addEventListener('input', () => choose(select, valueOf(options, input.value)));
  select.form.addEventListener('submit', (event) => {
    if (input.value.trim() === '' || select.value !== '') return;
    // Else a name with a slip of the pen would be saved as nobody.
    event.preventDefault();
    showProblem(holder, input);
  });
}

/** Every word typed begins a word of the choice, in any order. */
function matching(options, typed) {
  const words = wordsOf(typed);
  return options.filter(({ text }) => {
    const parts = wordsOf(text);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

function wordsOf(text) {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function valueOf(options, typed) {
  return options.find(({ text }) => folded(text) === folded(typed))?.value ?? '';
}

function choose(select, value) {
  select.value = value;
  select.closest('.govuk-form-group').querySelector('[data-narrowed-problem]')?.remove();
}

function showProblem(holder, input) {
  if (!holder.parentElement.querySelector('[data-narrowed-problem]')) {
    const problem = document.createElement('p');
    problem.className = 'govuk-error-message';
    problem.dataset.narrowedProblem = '';
    problem.setAttribute('role', 'alert');
    problem.textContent = 'Choose from the list that appears as you type, or empty this field';
    holder.before(problem);
  }
  input.focus();
}

function folded(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim();
}

function escaped(text) {
  const holder = document.createElement('span');
  holder.textContent = text;
  return holder.innerHTML;
}
