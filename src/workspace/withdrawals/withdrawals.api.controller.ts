import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import type { Withdrawal } from '../../publications/withdrawal.entity.js';
import { PublishedOfPanel } from './published-of-panel.service.js';
import { publicationInWords } from './withdrawable.js';
import { PublicationWithdrawalForm } from './withdrawal.form.js';
import { mayOpenSealed, requireWithdrawer } from './withdrawal-rights.js';
import type { PieceAddress } from './withdrawals.controller.js';
import { Withdrawals } from './withdrawals.service.js';

@ApiTags('publications')
@Controller('api')
export class WithdrawalsApiController {
  constructor(
    private readonly published: PublishedOfPanel,
    private readonly withdrawals: Withdrawals,
  ) {}

  /** What is public of a panel and can be withdrawn, what was published last first. */
  @Get('panels/:panelId/publications')
  async index(@Param('panelId') panelId: string, @Query() query: Record<string, unknown>, @User() reader: CurrentUser) {
    requireWithdrawer(reader, panelId);
    const { items, ...page } = await this.published.of(panelId, pageRequest(query));
    return { ...page, items: items.map((piece) => ({ ...piece, name: publicationInWords(piece) })) };
  }

  /** Takes it back: from now on its public addresses answer 410. */
  @Post('panels/:panelId/publications/:publicationId/withdrawal')
  @ApiBody({ type: PublicationWithdrawalForm })
  async withdraw(
    @Param() { panelId, publicationId }: PieceAddress,
    @ParsedBody(PublicationWithdrawalForm) form: PublicationWithdrawalForm,
    @User() user: CurrentUser,
  ) {
    const id = await this.withdrawals.withdraw(panelId, publicationId, form, user);
    return toResource(await this.withdrawals.get(id, user), user);
  }

  @Get('withdrawals/:id')
  async show(@Param('id') id: string, @User() reader: CurrentUser) {
    return toResource(await this.withdrawals.get(id, reader), reader);
  }

  /** Of a breach: the monitoring officer is done with it. */
  @Post('withdrawals/:id/review')
  @HttpCode(204)
  async review(@Param('id') id: string, @User() user: CurrentUser) {
    await this.withdrawals.review(id, user);
  }
}

/** Why it was a breach is for whoever may open the sealed copy. */
function toResource(withdrawal: Withdrawal, reader: CurrentUser) {
  const { reason, ...rest } = withdrawal;
  return { ...rest, reason: mayOpenSealed(reader, withdrawal) ? reason : null };
}
