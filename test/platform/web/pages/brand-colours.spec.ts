import { describe, expect, it } from '@jest/globals';
import { brandColours, contrastWithWhite } from '../../../../src/platform/web/pages/brand-colours.js';

describe('the council’s colour', () => {
  it('stays as it is where it can be read on white', () => {
    expect(brandColours('#1D4F91')).toMatchObject({ colour: '#1d4f91', link: '#1d4f91', button: '#1d4f91' });
  });

  it.each(['#ffdd00', '#ffffff', '#00a0ff', '#ff0000', '#777777'])(
    'gives links and buttons that can be read for %s (WCAG 2.2, 1.4.3)',
    (colour) => {
      const { link, button, buttonHover } = brandColours(colour);

      expect([link, button, buttonHover].map(contrastWithWhite).every((ratio) => ratio >= 4.5)).toBe(true);
    },
  );

  it('shows in the header line as chosen, however pale', () => {
    expect(brandColours('#ffdd00').colour).toBe('#ffdd00');
  });

  it.each(['red', '#fff', '', '#12345g', '#000000;} body{display:none'])('is the usual one for "%s"', (text) => {
    expect(brandColours(text).colour).toBe('#1d4f91');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
    expect(contrastWithWhite('#777777')).toBeCloseTo(4.48, 2);
  });
});
