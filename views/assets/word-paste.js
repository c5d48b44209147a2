/*
 * What is pasted from Word into a field of Markdown keeps its lists, bold and italics, and the labels of its lists as
 * they were printed: "(2) That …". Without script, or from a program that says nothing of its format, the plain text
 * is pasted as ever.
 */
import TurndownService from './turndown.browser.es.js';

const FORMATTED = 'ul, ol, b, strong, i, em, h1, h2, h3, h4, h5, h6, [style*="mso-list"]';
/** The bullets of Word, most of them letters in a font of symbols. */
const BULLET = /^[·•▪●§üo\uf0b7\uf0a7–-]$/;

const turndown = new TurndownService({ headingStyle: 'atx', emDelimiter: '*', bulletListMarker: '-' });
turndown.escape = (text) => text;
turndown.remove(['style', 'script', 'title']);
turndown.addRule('picture', { filter: 'img', replacement: () => '' });
turndown.addRule('entry of a list', { filter: 'li', replacement: entry });
turndown.addRule('entry of a list of Word', {
  filter: (node) => node.dataset?.label !== undefined,
  replacement: (text, { dataset }) => `\n${dataset.indent}${dataset.label} ${text.trim()}\n`,
});

/** Fields that the page gains later are served too. */
export function takeWord(page) {
  page.addEventListener('paste', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement) || field.dataset.paste !== 'markdown') return;
    const text = markdownFrom(event.clipboardData?.getData('text/html') ?? '');
    if (text === '') return;
    event.preventDefault();
    insert(field, text);
  });
}

/** Empty where nothing of the format is worth keeping. */
export function markdownFrom(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const plain of body.querySelectorAll('b[style*="font-weight:normal"]')) plain.replaceWith(...plain.childNodes);
  for (const paragraph of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) readLabel(paragraph);
  if (!body.querySelector(`${FORMATTED}, [data-label]`)) return '';
  return turndown
    .turndown(body)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '');
}

/** Word writes the label of an entry into its text, in a part that it marks to be ignored. */
function readLabel(paragraph) {
  const ignored = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(styleOf(span)));
  if (!ignored) return;
  const label = ignored.textContent.replace(/\s+/g, ' ').trim();
  const level = Number(/mso-list:[^;]*\blevel(\d)/i.exec(styleOf(paragraph))?.[1] ?? 1);
  ignored.remove();
  paragraph.dataset.label = BULLET.test(label) ? '-' : label;
  paragraph.dataset.indent = '  '.repeat(level - 1);
}

function styleOf(element) {
  return element.getAttribute('style') ?? '';
}

/** Lists of a browser, and of Word on the web: one line each, those beneath set in. */
function entry(text, item) {
  const list = item.parentNode;
  const start = Number(list.getAttribute('start') ?? 1);
  const place = [...list.children].filter(({ nodeName }) => nodeName === 'LI').indexOf(item);
  const label = list.nodeName === 'OL' ? `${start + place}.` : '-';
  const inset = ' '.repeat(label.length + 1);
  return `\n${label} ${text.trim().replace(/\n+/g, `\n${inset}`)}\n`;
}

/** As if it had been typed, so that it can be undone. */
function insert(field, text) {
  field.focus();
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
