/** Modifiers of a post: words before it that say whether it is held, was held, begins or ends. */
import type { Aspect, Basis } from '../../../model/kinds.ts';

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
    ...['immediate past', 'past', 'retired', 'late', 'ousted', 'deposed', 'disgraced'],
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
  ends: ['outgoing', 'out-going', 'departing'],
  acting: ['acting', 'interim', 'provisional', 'caretaker'],
  holds: [
    ...['current', 'currently', 'present', 'now', 'incumbent', 'long-time', 'longtime', 'long-serving'],
    ...[
      'then',
      'at that time',
      'then',
      'at that time',
      'powerful',
      'notorious',
      'feared',
      'local',
      'respective',
      'immediate',
      'also',
    ],
  ],
};

/** Modifiers that say whether a post is held in fact or only in law. */
export const BASIS_MODIFIERS: Readonly<Record<Basis, readonly string[]>> = {
  'in-fact': ['real', 'actual', 'de facto', 'effective', 'virtual', 'true', 'undisputed'],
  'in-law': ['nominal', 'titular', 'formal', 'de jure', 'official', 'figurehead'],
};
