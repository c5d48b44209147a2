import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { FileStore } from '../../platform/files/file-store.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { PublishedOfPanel } from './published-of-panel.service.js';
import { SealedCopies } from './sealed-copies.service.js';
import { PublicationWithdrawalForm } from './withdrawal.form.js';
import { withdrawalPaths } from './withdrawal.paths.js';
import { mayOpenSealed, requireWithdrawer } from './withdrawal-rights.js';
import { presentPublished, presentWithdrawal, presentWithdrawing } from './withdrawals.presenter.js';
import { Withdrawals } from './withdrawals.service.js';

export interface PieceAddress {
  readonly panelId: string;
  readonly publicationId: string;
}

/** What is public of a panel, and how it is taken back. */
@Controller('workspace')
export class WithdrawalsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly published: PublishedOfPanel,
    private readonly withdrawals: Withdrawals,
    private readonly sealed: SealedCopies,
    private readonly files: FileStore,
  ) {}

  @Get('panels/:panelId/publications')
  async index(
    @Param('panelId') panelId: string,
    @Query() query: Record<string, unknown>,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    requireWithdrawer(reader, panelId);
    const panel = await this.panels.get(panelId);
    const published = await this.published.of(panelId, pageRequest(query));
    const withdrawals = await this.withdrawals.ofPanel(panelId);
    response.render('workspace/withdrawals/index', presentPublished({ panel, published, withdrawals, reader }));
  }

  @Get('panels/:panelId/publications/:publicationId/withdrawal')
  async ask(@Param() address: PieceAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.draw(response, address, user);
  }

  @Post('panels/:panelId/publications/:publicationId/withdrawal')
  async withdraw(
    @Param() address: PieceAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { panelId, publicationId } = address;
    requireWithdrawer(user, panelId);
    const withdraw = (form: PublicationWithdrawalForm) => this.withdrawals.withdraw(panelId, publicationId, form, user);
    const { value: id, errors } = await submitForm(PublicationWithdrawalForm, body, withdraw);
    if (errors) return this.draw(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'It is withdrawn. Within a minute it is gone from every public address.' });
    response.redirect(303, withdrawalPaths.show(id));
  }

  @Get('withdrawals/:id')
  async show(@Param('id') id: string, @User() reader: CurrentUser, @Res() response: Response) {
    const withdrawal = await this.withdrawals.get(id, reader);
    const panel = await this.panels.get(withdrawal.panelId ?? '');
    const copies = await this.sealed.of(withdrawal, reader);
    const openings = await this.sealed.openings(withdrawal, reader);
    const mayOpen = mayOpenSealed(reader, withdrawal);
    const alsoIn = await this.sealed.alsoIn(withdrawal);
    const page = presentWithdrawal({ withdrawal, panel, copies, openings, alsoIn, mayOpen, reader });
    response.render('workspace/withdrawals/show', page);
  }

  @Post('withdrawals/:id/review')
  async review(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.withdrawals.review(id, user);
    sayNext(response.req, { text: 'The data breach is closed.' });
    response.redirect(303, withdrawalPaths.show(id));
  }

  @Get('withdrawals/:id/files/:publicationId/content.json')
  async content(
    @Param() { id, publicationId }: { readonly id: string; readonly publicationId: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const content = await this.sealed.openContent(id, publicationId, user);
    response.setHeader('Cache-Control', 'private, no-store');
    response.attachment('content.json').type('application/json').send(content);
  }

  @Get('withdrawals/:id/files/:fileId')
  async file(
    @Param() { id, fileId }: { readonly id: string; readonly fileId: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { fileHash, mediaType, name } = await this.sealed.open(id, fileId, user);
    response.setHeader('Cache-Control', 'private, no-store');
    response.attachment(name.split('/').at(-1) ?? name);
    response.type(mediaType);
    response.sendFile(this.files.pathOf(fileHash), { dotfiles: 'allow', cacheControl: false, lastModified: false });
  }

  private async draw(
    response: Response,
    { panelId, publicationId }: PieceAddress,
    user: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    requireWithdrawer(user, panelId);
    const panel = await this.panels.get(panelId);
    const piece = await this.published.get(panelId, publicationId);
    response.render('workspace/withdrawals/withdraw', presentWithdrawing(panel, piece, user, typed, errors));
  }
}
