import { describe, expect, it } from '@jest/globals';
import { findCircles } from './circles.js';

describe('circles of imports', () => {
  it.each([
    ['none in a chain', 'a>b b>c', []],
    ['none where two ways lead to one file', 'a>b a>c b>d c>d', []],
    ['a file that imports itself', 'a>a', ['a']],
    ['two files', 'b>a a>b', ['a b']],
    ['three files reached from outside', 'x>b b>c c>a a>b', ['a b c']],
    ['two apart', 'a>b b>a c>d d>c', ['a b', 'c d']],
  ])('finds %s', (_case, arrows, circles) => {
    expect(findCircles(imports(arrows)).map((circle) => circle.join(' '))).toEqual(circles);
  });

  it('leaves packages alone', () => {
    expect(findCircles([{ from: 'a', line: 1, specifier: 'typeorm', to: undefined }])).toEqual([]);
  });
});

/** `a>b` stands for "a imports b". */
function imports(arrows: string) {
  return arrows.split(' ').map((arrow) => {
    const [from = '', to = ''] = arrow.split('>');
    return { from, line: 1, specifier: `./${to}.js`, to };
  });
}
