import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { Saves } from '../../audit/saves.js';
import type { Config } from '../../config/config.js';
import { viewEngine } from '../pages/draw.js';
import { pageContext } from '../pages/page-context.js';
import { PageFrame } from '../pages/page-frame.js';
import { viewEnvironment } from '../pages/view-environment.js';
import type { Assets } from './assets.js';

export function setUpViews(app: NestExpressApplication, config: Config, assets: Assets): void {
  const pages = app.get(PageFrame, { strict: false });
  const saves = app.get(Saves, { strict: false });
  const environment = viewEnvironment(config, { asset: (name: string) => assets.addressOf(name) });
  app.engine('njk', viewEngine(environment, config.viewsDir));
  app.setBaseViewsDir(config.viewsDir);
  app.setViewEngine('njk');
  app.set('etag', 'strong');
  app.use((request: Request, response: Response, next: NextFunction) => {
    response.locals['pageContext'] = (model: object) => pageContext({ pages, saves }, request, model);
    next();
  });
}
