/** A person's marks on words: whom or what they name, or that they name nothing. */
import type { z } from 'zod';
import { makeMention } from '../../app/make-mention.ts';
import type { Route } from '../route.ts';
import { NewMention, TextView } from '../schemas/source.ts';
import { textView, theSource } from './sources.ts';

export const MENTION_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/mentions',
    summary:
      "A person's mark on words of a source, in place of the machine's on the same words. Answers with the text as it stands then.",
    body: NewMention,
    answer: TextView,
    status: 201,
    handle: ({ body }, { of, author, changed }): TextView => {
      const mention = body as z.output<typeof NewMention>;
      const source = theSource(of, mention.source);
      makeMention(of, mention, author);
      changed();
      return textView(of, source);
    },
  },
];
