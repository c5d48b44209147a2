import { relative } from 'node:path';
import type nunjucks from 'nunjucks';
import type { PageContext } from './page-context.js';

type Done = (error: unknown, page?: string) => void;
type Model = Record<string, unknown> & { pageContext?: (model: object) => Promise<PageContext> };

/**
 * Express's view engine. The frame is fetched when a page is drawn, so that JSON, downloads and redirects do not pay
 * for it, and so that no controller has to pass it.
 */
export function viewEngine(environment: nunjucks.Environment, viewsDir: string) {
  return (file: string, model: object, done: Done): void => {
    draw(environment, relative(viewsDir, file), { ...model }).then(
      (page) => done(null, page),
      (error: unknown) => done(error),
    );
  };
}

async function draw(environment: nunjucks.Environment, template: string, model: Model): Promise<string> {
  const context = await model.pageContext?.(model);
  return new Promise((resolve, reject) => {
    environment.render(template, { ...model, ...context }, (error, page) => {
      if (typeof page === 'string') resolve(page);
      else reject(error ?? new Error(`${template} could not be drawn`));
    });
  });
}
