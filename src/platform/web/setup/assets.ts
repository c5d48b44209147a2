import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type Response } from 'express';
import type { Config } from '../../config/config.js';

const PATH = '/assets';
const AN_HOUR = 'public, max-age=3600';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The built style sheets, scripts and fonts, each at an address that changes when it does. */
export class Assets {
  private readonly versions: ReadonlyMap<string, string>;

  constructor(folder: string) {
    this.versions = new Map(filesIn(folder).map((file) => [nameOf(folder, file), hashOf(file)]));
  }

  /** `application.css` → `/assets/application.css?v=0123456789` */
  addressOf(name: string): string {
    const version = this.versions.get(name);
    return version === undefined ? `${PATH}/${name}` : `${PATH}/${name}?v=${version}`;
  }

  isCurrent(address: string): boolean {
    const [path = ''] = address.split('?', 1);
    return address.includes('?') && this.addressOf(path.slice(PATH.length + 1)) === address;
  }
}

/** What is asked for by its current version never changes; the rest, such as fonts named in a style sheet, rarely. */
export function setUpAssets(app: NestExpressApplication, config: Config): Assets {
  const assets = new Assets(config.publicDir);
  const setHeaders = (response: Response) => {
    response.set('Cache-Control', assets.isCurrent(response.req.originalUrl) ? FOR_EVER : AN_HOUR);
  };
  app.use(PATH, express.static(config.publicDir, { index: false, redirect: false, cacheControl: false, setHeaders }));
  return assets;
}

/** A program that was not built yet has none, and still serves its pages. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function nameOf(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10);
}
