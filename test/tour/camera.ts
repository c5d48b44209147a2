import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { findProjectRoot } from '../../src/platform/config/project-root.js';
import type { Visitor } from '../journeys/visitor.js';

const DOCS = join(findProjectRoot(), 'docs');
const MOST_BYTES = 200 * 1024;

export interface Screen {
  /** Left out for all of the page. */
  readonly height?: number;
  readonly width?: number;
}

/** A picture of what a visitor sees, for README. */
export async function shoot({ page }: Visitor, name: string, { height, width = 1280 }: Screen = {}): Promise<void> {
  await page.setViewportSize({ width, height: height ?? 400 });
  await keep(name, await page.screenshot({ fullPage: height === undefined }));
}

export async function keep(name: string, picture: Buffer): Promise<void> {
  expect(picture.byteLength).toBeLessThan(MOST_BYTES);
  await mkdir(DOCS, { recursive: true });
  await writeFile(join(DOCS, `${name}.png`), picture);
}
