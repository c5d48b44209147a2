/** What XML 1.0 cannot hold at all: most control characters, and halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

export function writableText(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** Text as the content of an element; an attribute in double quotes may hold it too. */
export function xmlText(text: string): string {
  return writableText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
