import { Controller, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { SelectionChangeForm } from './selection.form.js';
import { SelectionService } from './selection.service.js';

@ApiTags('actions')
@Controller('api/actions')
export class SelectionApiController {
  constructor(private readonly selection: SelectionService) {}

  /** All of them or none. */
  @Post('selection')
  @ApiBody({ type: SelectionChangeForm })
  async change(@ParsedBody(SelectionChangeForm) form: SelectionChangeForm, @User() user: CurrentUser) {
    return { changed: await this.selection.change(form, user) };
  }
}
