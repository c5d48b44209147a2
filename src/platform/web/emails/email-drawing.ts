import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { MailParts } from '../../mail/mail-links.js';
import { viewEnvironment } from '../pages/view-environment.js';

/** Draws both parts of a mail from one model: `emails/<name>.njk` and `emails/<name>.txt.njk`. */
@Injectable()
export class EmailDrawing {
  private readonly pages: ReturnType<typeof viewEnvironment>;
  private readonly texts: ReturnType<typeof viewEnvironment>;

  constructor(config: Config) {
    this.pages = viewEnvironment(config, {});
    this.texts = viewEnvironment(config, {}, false);
  }

  draw(name: string, model: object): MailParts {
    return {
      html: this.pages.render(`emails/${name}.njk`, model),
      text: withoutGaps(this.texts.render(`emails/${name}.txt.njk`, model)),
    };
  }
}

/** Blocks of a template that are empty leave blank lines behind. */
function withoutGaps(text: string): string {
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
