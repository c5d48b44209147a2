import { Config } from '../../src/platform/config/config.js';
import { brandColours } from '../../src/platform/web/pages/brand-colours.js';
import { PLAIN_FRAME } from '../../src/platform/web/pages/page-frame.js';
import { viewEnvironment } from '../../src/platform/web/pages/view-environment.js';
import { PageReader } from '../support/page.js';

const environment = viewEnvironment(Config.from({ NODE_ENV: 'test' }), { asset: (name: string) => `/assets/${name}` });

/** Draws one component: `drawComponent('date', 'date', '2017-10-24')`. */
export function drawComponent(file: string, macro: string, ...values: unknown[]): PageReader {
  const names = values.map((_, index) => `value${index}`);
  const source = `{% from "components/${file}.njk" import ${macro} %}{{ ${macro}(${names.join(', ')}) }}`;
  const model = Object.fromEntries(values.map((value, index) => [`value${index}`, value]));
  return new PageReader(environment.renderString(source, model));
}

/** Draws a page of its own body inside the layout of one side. */
export function drawPage(side: 'public' | 'workspace', body: string, model: object = {}, frame: object = {}): PageReader {
  const source = `{% extends "layouts/page.njk" %}{% block page %}${body}{% endblock %}`;
  const layout = `layouts/${side}.njk`;
  const brand = brandColours('#7a1f5c');
  const council = { name: 'Anytown Council', colour: '#7a1f5c' };
  return new PageReader(
    environment.renderString(source, {
      title: 'Meetings',
      ...model,
      frame: { ...PLAIN_FRAME, council, layout, brand, brandStyle: '/assets/brand-7a1f5c.css', message: null, user: null, ...frame },
    }),
  );
}
