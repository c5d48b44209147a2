import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { pathOf } from '../areas.js';
import { brandColours } from '../pages/brand-colours.js';

const ADDRESS = /^\/assets\/brand-([0-9a-f]{6})\.css$/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** `#1d4f91` → `/assets/brand-1d4f91.css` */
export function brandStyleAddress(colour: string): string {
  return `/assets/brand-${colour.slice(1)}.css`;
}

/**
 * The council's colours as a style sheet of their own, so that a page needs no style inside it: it stays the same,
 * byte for byte, until what it says changes, and caches can tell.
 */
export function setUpBrandStyle(app: NestExpressApplication): void {
  app.use(ADDRESS, (request: Request, response: Response) => {
    const colour = `#${ADDRESS.exec(pathOf(request))?.[1]}`;
    response.set('Cache-Control', FOR_EVER).type('css').send(brandStyle(colour));
  });
}

function brandStyle(chosen: string): string {
  const brand = brandColours(chosen);
  const properties = {
    '--council-colour': brand.colour,
    '--council-button': brand.button,
    '--council-button-hover': brand.buttonHover,
    '--council-button-shadow': brand.buttonShadow,
    '--govuk-brand-colour': brand.colour,
    '--govuk-link-colour': brand.link,
    '--govuk-link-visited-colour': brand.link,
    '--govuk-link-hover-colour': brand.linkHover,
  };
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}
