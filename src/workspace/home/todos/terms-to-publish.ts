import { Injectable } from '@nestjs/common';
import { TermsToPublishService } from '../../terms-of-reference/publication/terms-to-publish.service.js';
import { termsPaths } from '../../terms-of-reference/terms-of-reference.paths.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** Terms of reference that have their day, while the public reads those before. */
@Injectable()
export class TermsToPublish extends TodoSource {
  constructor(private readonly waiting: TermsToPublishService) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    return (await this.waiting.of(reader)).map(({ version: { panel, panelId, number, inForceFrom }, publicReads }) => ({
      text: `${panel.reference} terms of reference: publish version ${number}`,
      href: termsPaths.version(panelId, number),
      hint: `The public still reads version ${publicReads.number}.`,
      due: inForceFrom,
    }));
  }
}
