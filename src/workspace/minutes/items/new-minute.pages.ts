import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { MinutesEdits } from '../minutes-edits.js';
import { minutesFormPage } from '../minutes-form-page.js';
import { minutesPaths } from '../minutes.paths.js';

/** The page on which a minute is begun that has no entry on the agenda. */
@Injectable()
export class NewMinutePages {
  constructor(private readonly edits: MinutesEdits) {}

  async new(id: string, user: Reader, typed?: object, errors?: FormErrors) {
    const minutes = await this.edits.refuseUnlessOpenTo(id, user);
    const places = minutes.items.map((item) => ({
      value: item.id,
      text: `Behind ${item.printed} ${item.publicHeading ?? item.heading}`,
    }));
    return minutesFormPage(
      minutes,
      {
        heading: 'Add a minute',
        action: minutesPaths.items(id),
        fields: [
          { name: 'heading', label: 'Heading' },
          {
            name: 'after',
            label: 'Where it stands',
            kind: 'select',
            options: [{ value: '', text: 'At the end' }, ...places],
          },
        ],
        submit: { text: 'Add the minute' },
      },
      {},
      typed,
      errors,
    );
  }
}
