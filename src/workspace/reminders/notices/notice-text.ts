import { withoutLinks } from '../../../platform/mail/mail-links.js';

/** A piece of a line: words, or an address of this site to follow. */
export type TextPiece = { readonly text: string } | { readonly href: string };

const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/**
 * The text part of a mail, line by line, its addresses as links. Only those of this site can be followed from here; a
 * link of the recipient's own is said to be one, where it is not shown.
 */
export function noticeLines(text: string, baseUrl: string): TextPiece[][] {
  const lines = withoutLinks(text).trimEnd().split('\n');
  return lines.map((line) =>
    line
      .split(ADDRESS)
      .filter((piece) => piece !== '')
      .map((piece) => (isOurs(piece, baseUrl) ? { href: piece } : { text: piece })),
  );
}

/** The HTML part, in which a link of the recipient's own leads nowhere. */
export function htmlWithoutLinks(html: string): string {
  return withoutLinks(html.replace(/(href=")\[\[[\w-]+:[\w-]+\]\](")/g, '$1#$2'));
}

function isOurs(piece: string, baseUrl: string): boolean {
  return piece === baseUrl || piece.startsWith(`${baseUrl}/`);
}
