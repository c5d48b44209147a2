import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Config } from '../platform/config/config.js';
import { PublicRecord } from '../publications/public-record.js';
import { paths } from './portal.paths.js';
import { keepForAMinute } from './public-answer.js';

const MOST_IN_A_SITEMAP = 10_000;

/** What search engines may list: every page of the public record (sitemaps.org protocol), nothing of the workspace. */
@Controller()
export class SitemapController {
  constructor(
    private readonly config: Config,
    private readonly record: PublicRecord,
  ) {}

  @Get('robots.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  robots(): string {
    return `User-agent: *\nDisallow: /workspace\nDisallow: /api\nSitemap: ${this.config.baseUrl}/sitemap.xml\n`;
  }

  @Get('sitemap.xml')
  async sitemap(@Res() response: Response) {
    const kinds = [
      'panel',
      'terms-of-reference',
      'champion-register',
      'recommendations',
      'agenda',
      'meeting-notice',
      'person',
    ] as const;
    const addresses = await this.record.addresses(kinds, MOST_IN_A_SITEMAP);
    const minutes = await this.record.addresses(['draft-minutes', 'approved-minutes'], MOST_IN_A_SITEMAP);
    const published = [...new Set(addresses)].map((address) => paths.published(address));
    const ofMinutes = [...new Set(minutes)].map((address) => paths.minutes(address));
    keepForAMinute(response);
    response.type('application/xml').render('portal/sitemap.xml.njk', {
      pages: [paths.home(), paths.meetings(), paths.panels(), paths.councillors(), ...published, ...ofMinutes].map(
        (path) => this.config.baseUrl + path,
      ),
    });
  }
}
