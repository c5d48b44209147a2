/**
 * The Markdown of minutes: paragraphs, lists, bold, italics and links, and nothing else. HTML stays the words it is,
 * pictures are not fetched, a heading is a bold line, and a link leads to a page, here or elsewhere, or to a mailbox.
 * What is nested deeper than any minute stays unread rather than costly.
 */
import MarkdownIt, { type Token } from 'markdown-it';

const DEEPEST = 24;
const CLASSES: Readonly<Record<string, string>> = {
  paragraph_open: 'govuk-body',
  bullet_list_open: 'govuk-list govuk-list--bullet',
  ordered_list_open: 'govuk-list govuk-list--number',
  link_open: 'govuk-link',
};

const reader = new MarkdownIt('zero', { html: false, linkify: false, breaks: true, maxNesting: DEEPEST });
reader.enable(['list', 'heading', 'emphasis', 'newline', 'escape', 'link']);
reader.validateLink = (address) => /^(?:https?:\/\/|mailto:|\/(?![\\/]))/i.test(address.trim());
reader.core.ruler.push('no_links_to_nowhere', ({ tokens }) => withoutEmptyLinks(tokens));
reader.core.ruler.push('headings_as_bold_lines', ({ tokens }) => headingsAsBoldLines(tokens));

export function markdownTokens(text: string): Token[] {
  return reader.parse(text, {});
}

/** Safe to put into a page as it is: everything but the tags of the above is escaped. */
export function renderMarkdown(text: string): string {
  const tokens = markdownTokens(text);
  for (const token of tokens.flatMap((each) => [each, ...(each.children ?? [])])) {
    const name = CLASSES[token.type];
    if (name !== undefined) token.attrSet('class', name);
  }
  return reader.renderer.render(tokens, reader.options, {});
}

/** `[a]()` is the word and no link. */
function withoutEmptyLinks(tokens: readonly Token[]): void {
  for (const token of tokens) {
    let isEmpty = false;
    token.children = (token.children ?? []).filter((each) => {
      if (each.type === 'link_open') isEmpty = !each.attrGet('href');
      return !(isEmpty && each.tag === 'a');
    });
  }
}

function headingsAsBoldLines(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    const isOpening = token.type === 'heading_open';
    token.type = isOpening ? 'paragraph_open' : 'paragraph_close';
    token.tag = 'p';
    const words = tokens[index + 1];
    if (isOpening && words?.children) words.children = inBold(words.children, token);
  }
}

function inBold(children: readonly Token[], { level }: Token): Token[] {
  const [open, close] = ['strong_open', 'strong_close'].map((type, index) => {
    const mark = new MarkdownIt.Token(type, 'strong', index === 0 ? 1 : -1);
    return Object.assign(mark, { level, markup: '**' });
  });
  return open && close ? [open, ...children, close] : [...children];
}
