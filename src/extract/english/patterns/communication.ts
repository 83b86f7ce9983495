/** Communication: who visited, met, told, wrote to, ordered or protested to whom. */
import { ADDRESSING } from './communication/addressing.ts';
import { CONVERSATION } from './communication/conversation.ts';
import { HEARING } from './communication/hearing.ts';
import { LETTER } from './communication/letters.ts';
import { MEETING } from './communication/meeting.ts';
import { ORDERING } from './communication/orders.ts';
import { PUBLICATION } from './communication/publication.ts';
import { SAYING } from './communication/saying.ts';
import { TESTIMONY } from './communication/testimony.ts';
import type { Pattern } from './pattern.ts';

export const COMMUNICATION: readonly Pattern[] = [
  ...SAYING,
  ...ADDRESSING,
  ...TESTIMONY,
  ...ORDERING,
  ...LETTER,
  ...MEETING,
  ...CONVERSATION,
  ...PUBLICATION,
  ...HEARING,
];
