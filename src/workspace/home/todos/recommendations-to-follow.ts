import { Injectable } from '@nestjs/common';
import type { ReplyStanding } from '../../../domain/recommendations/reply-standing.js';
import { BodiesWaiting } from '../../recommendations/bodies/bodies-waiting.service.js';
import { recommendationPaths } from '../../recommendations/recommendation.paths.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

const WORDS: Partial<Record<ReplyStanding, { readonly asks: string; readonly hint: string }>> = {
  'to-send': { asks: 'a recommendation is to be sent', hint: 'Record when it was sent, and by when a reply is due.' },
  'due-soon': { asks: 'a reply is due soon', hint: 'Ask the body for it.' },
  overdue: { asks: 'a reply is overdue', hint: 'Ask the body for it. That it was noted is no reply.' },
  answered: { asks: 'a reply is to be reported back', hint: 'Record the minute at which the panel was told.' },
};

/** What clerks have to do about recommendations to other bodies. */
@Injectable()
export class RecommendationsToFollow extends TodoSource {
  constructor(private readonly bodies: BodiesWaiting) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    return (await this.bodies.of(reader)).flatMap(({ recommendationId, reference, standing, replyDueOn }) => {
      const words = WORDS[standing];
      if (!words) return [];
      const due = standing === 'due-soon' || standing === 'overdue' ? replyDueOn : null;
      return [
        {
          text: `${reference}: ${words.asks}`,
          href: recommendationPaths.show(recommendationId),
          hint: words.hint,
          due,
        },
      ];
    });
  }
}
