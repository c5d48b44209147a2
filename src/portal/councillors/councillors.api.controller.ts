import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import type { PersonContent } from '../../publications/content/person-content.js';
import { paths } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { councillorQuery } from './councillor.presenter.js';
import { PublishedCouncillors } from './published-councillors.js';

/** The published councillors as JSON, for anybody. */
@ApiTags('public record')
@Controller('api/public/councillors')
export class CouncillorsApiController {
  constructor(private readonly councillors: PublishedCouncillors) {}

  /** Takes `name`, `sort` and `page`. */
  @Get()
  async index(@Query() asked: Record<string, unknown>, @Res({ passthrough: true }) response: Response) {
    const { items, total, page, size } = await this.councillors.list(councillorQuery(asked), pageRequest(asked));
    keepForAMinute(response);
    return {
      items: items.map(({ publication, content }) => ({ ...content, href: paths.published(publication.address) })),
      total,
      page,
      size,
    };
  }

  /** Somebody who is no longer a member has a name and nothing else. */
  @Get(':councillor')
  async show(
    @Param('councillor') slug: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonContent & { isMember: boolean; href: string }> {
    const { published, isMember, movedTo } = await this.councillors.at(slug);
    keepForAMinute(response);
    return { ...published.content, isMember, href: movedTo ?? paths.councillor(slug) };
  }
}
