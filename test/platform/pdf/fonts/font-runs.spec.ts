import { describe, expect, it } from '@jest/globals';
import { splitByFont } from '../../../../src/platform/pdf/fonts/font-runs.js';

const PLAIN = { bold: false, italic: false };

describe('splitting a text by font', () => {
  it.each([
    ['Councillor Zażółć', ['SourceSans3-Regular.ttf']],
    ['हिन्दी', ['NotoSans_400Regular.ttf']],
    ['اجتماع المجلس', ['Amiri_400Regular.ttf']],
    ['שלום', ['NotoSansHebrew_400Regular.ttf']],
    ['Done 👍', ['SourceSans3-Regular.ttf', 'NotoEmoji_400Regular.ttf']],
    ['👩‍👩‍👧❤️', ['NotoEmoji_400Regular.ttf']],
  ])('prints %s with the first font that has it', (text, files) => {
    const { runs, missing } = splitByFont(text, PLAIN);

    expect(runs.map(({ face }) => face.name.split('/').at(-1))).toEqual(files);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(missing).toEqual([]);
  });

  it('takes bold and italic cuts where there are some', () => {
    expect(splitByFont('a', { bold: true, italic: true }).runs[0]?.face.name).toContain('BoldIt');
    expect(splitByFont('ש', { bold: true, italic: true }).runs[0]?.face.name).toContain('700Bold');
  });

  it('reports each character that nobody has once, and puts a box in its place', () => {
    const { runs, missing } = splitByFont('王 and 王', PLAIN);

    expect(runs).toMatchObject([{ text: '□ and □', source: '王 and 王' }]);
    expect(missing).toEqual(['王']);
  });

  it('drops control characters', () => {
    expect(splitByFont('a\u0000b\u0007', PLAIN)).toMatchObject({ runs: [{ text: 'ab' }], missing: [] });
  });
});
