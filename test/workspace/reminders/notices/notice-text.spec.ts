import { describe, expect, it } from '@jest/globals';
import { htmlWithoutLinks, noticeLines } from '../../../../src/workspace/reminders/notices/notice-text.js';

const BASE = 'https://minutes.example';

describe('the text of a mail in the notice log', () => {
  it.each([
    ['Dear Mary', [[{ text: 'Dear Mary' }]]],
    ['one\n\ntwo\n', [[{ text: 'one' }], [], [{ text: 'two' }]]],
    [`See ${BASE}/a now`, [[{ text: 'See ' }, { href: `${BASE}/a` }, { text: ' now' }]]],
    [BASE, [[{ href: BASE }]]],
    ['https://evil.example/a', [[{ text: 'https://evil.example/a' }]]],
    [`${BASE}.evil.example`, [[{ text: `${BASE}.evil.example` }]]],
    ['[[set-password:0192-ab]]', [[{ text: '(a link of their own)' }]]],
  ])('%j', (text, lines) => {
    expect(noticeLines(text, BASE)).toEqual(lines);
  });
});

describe('the HTML part of a mail in the notice log', () => {
  it.each([
    ['<a href="[[answer:01-a]]">Answer</a>', '<a href="#">Answer</a>'],
    ['<p>[[answer:01-a]]</p>', '<p>(a link of their own)</p>'],
    ['<a href="https://council.example/a">A</a>', '<a href="https://council.example/a">A</a>'],
  ])('%s', (html, shown) => {
    expect(htmlWithoutLinks(html)).toBe(shown);
  });
});
