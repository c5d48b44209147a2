import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { Panel } from '../../panels/panel.entity.js';
import { recommendationPaths } from '../recommendation.paths.js';

interface ReceivedToAsk {
  readonly panel: Pick<Panel, 'id' | 'name'>;
  /** The last of them first. */
  readonly meetings: readonly Meeting[];
}

/** As `workspace/actions/act` takes it. */
export function presentReceived({ panel, meetings }: ReceivedToAsk, typed: object = {}, errors?: FormErrors) {
  const title = 'Add a recommendation to the panel';
  return {
    title,
    breadcrumbs: [
      { text: 'Recommendations', href: recommendationPaths.index() },
      { text: panel.name, href: recommendationPaths.ofPanel(panel.id) },
      { text: title },
    ],
    caption: panel.name,
    heading: title,
    lede: 'It becomes an action of this panel, which is due when the reply is.',
    action: recommendationPaths.new(panel.id),
    back: recommendationPaths.ofPanel(panel.id),
    backText: 'Back to the recommendations',
    fields: [
      { name: 'fromBody', label: 'Who recommends it', hint: 'Such as the Overview and Scrutiny Management Board.' },
      { name: 'wording', label: 'What is recommended', kind: 'textarea', rows: 4, hint: WORDING_HINT },
      {
        name: 'meetingId',
        label: 'Meeting at which the panel dealt with it first',
        kind: 'select',
        options: meetings.map(({ id, day }) => ({ value: id, text: longDate(day) })),
      },
      { name: 'receivedOn', label: 'Received on', kind: 'date' },
      {
        name: 'noticeOn',
        label: 'Notice received on',
        kind: 'date',
        isOptional: true,
        hint: 'Where a reply is required by written notice (Local Government Act 2000, section 9FE). It is then due within two months.',
      },
      {
        name: 'replyDueOn',
        label: 'Reply asked for by',
        kind: 'date',
        isOptional: true,
        hint: 'Where there is no notice.',
      },
    ],
    submit: { text: 'Add it' },
    ...presentForm(typed, errors),
  };
}

const WORDING_HINT = 'For every reader of the tracker, so leave out anything that is not for publication.';
