import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type HTMLElement, parse } from 'node-html-parser';
import { type MarkdownBlock, markdownBlocks } from '../../../src/platform/markdown/markdown-blocks.js';
import { renderMarkdown } from '../../../src/platform/markdown/markdown-tokens.js';

const SEED = 22082017;
const TAGS = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br'];

describe('Markdown in a page', () => {
  it.each([
    ['One.\n\nTwo.', '<p class="govuk-body">One.</p>\n<p class="govuk-body">Two.</p>\n'],
    [
      '**bold** and *slanting* and _so_',
      '<p class="govuk-body"><strong>bold</strong> and <em>slanting</em> and <em>so</em></p>\n',
    ],
    ['one\ntwo', '<p class="govuk-body">one<br>\ntwo</p>\n'],
    ['# Heading', '<p class="govuk-body"><strong>Heading</strong></p>\n'],
    ['- a\n- b', '<ul class="govuk-list govuk-list--bullet">\n<li>a</li>\n<li>b</li>\n</ul>\n'],
    ['3. a\n4. b', '<ol start="3" class="govuk-list govuk-list--number">\n<li>a</li>\n<li>b</li>\n</ol>\n'],
    [
      '[site](https://council.example)',
      '<p class="govuk-body"><a href="https://council.example" class="govuk-link">site</a></p>\n',
    ],
    ['[47](/here#a)', '<p class="govuk-body"><a href="/here#a" class="govuk-link">47</a></p>\n'],
    ['[x](//elsewhere.example)', '<p class="govuk-body">[x](//elsewhere.example)</p>\n'],
    [
      '[x](/\\\\elsewhere.example)',
      '<p class="govuk-body"><a href="/%5Celsewhere.example" class="govuk-link">x</a></p>\n',
    ],
    ['<script>alert(1)</script>', '<p class="govuk-body">&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
    ['[x](javascript:alert(1))', '<p class="govuk-body">[x](javascript:alert(1))</p>\n'],
    ['[x](data:text/html,x)', '<p class="govuk-body">[x](data:text/html,x)</p>\n'],
    ['www.council.example', '<p class="govuk-body">www.council.example</p>\n'],
    ['    indented', '<p class="govuk-body">indented</p>\n'],
    ['`code` & |table|', '<p class="govuk-body">`code` &amp; |table|</p>\n'],
    ['', ''],
  ])('%j is drawn as %j', (text, html) => {
    expect(renderMarkdown(text)).toBe(html);
  });

  it('draws no picture', () => {
    expect(renderMarkdown('![x](https://elsewhere.example/x.png)')).not.toContain('<img');
  });

  it('holds nothing but its own tags, whatever is written', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</p>',
      '<img src=x onerror=alert(1)>',
      '[a](',
      'javascript:alert(1)',
      ')',
      '*',
      '**',
      '_',
      '- ',
      '1. ',
      '# ',
      '\n',
      '\n\n',
      '    ',
      'word',
      '"',
      "' onclick='",
      '&lt;',
      '`',
      '![',
      '](https://a.example "t")',
      '<https://a.example>',
      '\u0000',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const drawn = parse(renderMarkdown(pieces.join(''))).querySelectorAll('*');

        expect(drawn.filter((element) => !isOurs(element)).map(({ outerHTML }) => outerHTML)).toEqual([]);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it.each([
    ['lists in lists', Array.from({ length: 3000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['lists on one line', '- '.repeat(20_000)],
    ['stars', '*a **b '.repeat(20_000)],
    ['open brackets', '['.repeat(50_000)],
    ['links that do not end', '[a]('.repeat(20_000)],
    ['backslashes', '\\'.repeat(100_000)],
  ])(
    'stays bounded with %s',
    (_, text) => {
      expect(renderMarkdown(text).length).toBeLessThan(40 * text.length);
      expect(depthOf(markdownBlocks(text))).toBeLessThan(24);
    },
    20_000,
  );
});

describe('Markdown as a tree', () => {
  it('holds paragraphs with runs and breaks', () => {
    expect(markdownBlocks('# Title\n\nplain **strong *both*** [site](https://a.example)\nnext')).toEqual([
      { kind: 'paragraph', runs: [run('Title', { isStrong: true })] },
      {
        kind: 'paragraph',
        runs: [
          run('plain '),
          run('strong ', { isStrong: true }),
          run('both', { isStrong: true, isEmphasis: true }),
          run(' '),
          run('site', { href: 'https://a.example' }),
          { kind: 'break' },
          run('next'),
        ],
      },
    ]);
  });

  it('holds lists in lists', () => {
    const paragraph = (text: string) => ({ kind: 'paragraph', runs: [run(text)] });

    expect(markdownBlocks('3. a\n   - b\n   - c\n4. d')).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        start: 3,
        items: [
          [paragraph('a'), { kind: 'list', isOrdered: false, start: 1, items: [[paragraph('b')], [paragraph('c')]] }],
          [paragraph('d')],
        ],
      },
    ]);
  });
});

function run(text: string, what: object = {}) {
  return { kind: 'text', text, isStrong: false, isEmphasis: false, href: null, ...what };
}

function isOurs(element: HTMLElement): boolean {
  const allowed = Object.keys(element.attributes).every((name) => ['class', 'href', 'start', 'title'].includes(name));
  const { href } = element.attributes;
  return TAGS.includes(element.rawTagName) && allowed && (href === undefined || /^(?:https?:|mailto:)/i.test(href));
}

function depthOf(blocks: readonly MarkdownBlock[]): number {
  const lists = blocks.filter((block) => block.kind === 'list');
  return lists.reduce((deepest, { items }) => Math.max(deepest, 1 + Math.max(...items.map(depthOf))), 0);
}
