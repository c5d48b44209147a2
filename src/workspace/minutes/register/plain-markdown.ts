import { markdownTokens } from '../../../platform/markdown/markdown-tokens.js';

/** The words of a text of minutes on one line, without what makes them bold or a list. */
export function plainMarkdown(text: string): string {
  const inline = markdownTokens(text).flatMap(({ children }) => (children === null ? [] : [children]));
  return inline
    .map((pieces) => pieces.map(({ tag, content }) => (tag === 'br' ? ' ' : content)).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
