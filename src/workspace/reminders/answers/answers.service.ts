import { Injectable } from '@nestjs/common';
import type { UploadedFile } from '../../../platform/web/uploads/upload.js';
import { type AnswerName, Answering } from '../../actions/answering/answering.service.js';
import { AnswerThrottle } from './answer-throttle.js';
import { type OpenedLink, OpenedLinks } from './opened-links.service.js';

/** What somebody does by the link in a mail: in their own name, for that one action. */
@Injectable()
export class Answers {
  constructor(
    private readonly links: OpenedLinks,
    private readonly answering: Answering,
    private readonly throttle: AnswerThrottle,
  ) {}

  /** Before anything is received. @throws NotFound, LinkOver, TooManyAttempts */
  async begin(token: string, address: string): Promise<OpenedLink> {
    const opened = await this.links.open(token, address);
    await this.throttle.posted(opened.link.id);
    return opened;
  }

  /** @throws LinkOver where the link has ended meanwhile, RuleBroken */
  async report(
    name: AnswerName,
    { link, by }: OpenedLink,
    said: { readonly text: string; readonly sent: readonly UploadedFile[] },
  ): Promise<void> {
    await this.answering.take(name, link.actionId, said, by, (unit, action) =>
      this.links.require(unit, link.id, action),
    );
  }
}
