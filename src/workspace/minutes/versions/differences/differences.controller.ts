import { Controller, Get, Param, ParseIntPipe, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { presentDifferences } from './differences.presenter.js';
import { DifferencesService } from './differences.service.js';

/** What one version of minutes changed in the one before. */
@Controller('workspace/minutes/:id/versions/:number/differences')
export class DifferencesController {
  constructor(private readonly differences: DifferencesService) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Param('number', ParseIntPipe) number: number,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const inView = await this.differences.read(id, number, user);
    response.render('workspace/minutes/differences', presentDifferences(inView));
  }
}
