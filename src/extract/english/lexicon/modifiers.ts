/** Modifiers of a post: words before it that say whether it is held, was held, begins or ends. */
import type { Aspect } from '../../../model/kinds.ts';

export const POST_MODIFIERS: Readonly<Record<Aspect, readonly string[]>> = {
  former: [
    ...[
      'former',
      'formerly',
      'former acting',
      'ex',
      'erstwhile',
      'one-time',
      'onetime',
      'sometime',
      'previously',
    ],
    ...[
      'immediate past',
      'past',
      'retired',
      'late',
      'then',
      'at that time',
      'ousted',
      'deposed',
      'disgraced',
    ],
  ],
  begins: [
    ...['new', 'brand-new', 'newly', 'newly appointed', 'newly deployed', 'newly posted', 'newly named'],
    ...[
      'newly-appointed',
      'newly-deployed',
      'newly-posted',
      'newly-named',
      'incoming',
      'in-coming',
      'designate',
    ],
  ],
  ends: ['outgoing', 'out-going', 'departing', 'dismissed'],
  acting: ['acting', 'interim', 'provisional', 'caretaker'],
  holds: [
    ...['current', 'currently', 'present', 'now', 'incumbent', 'long-time', 'longtime', 'long-serving'],
    ...['powerful', 'notorious', 'feared', 'local', 'respective', 'immediate', 'also'],
  ],
};
