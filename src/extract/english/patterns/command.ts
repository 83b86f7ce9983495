/** Who orders, oversees, holds or serves whom. */
import { ALLEGIANCE } from './command/allegiance.ts';
import { GRIP } from './command/grip.ts';
import { UNDER_ORDERS } from './command/orders.ts';
import { OVERSIGHT } from './command/oversight.ts';
import { SUPERIOR } from './command/superiors.ts';
import type { Pattern } from './pattern.ts';

export const COMMAND: readonly Pattern[] = [
  ...UNDER_ORDERS,
  ...OVERSIGHT,
  ...GRIP,
  ...ALLEGIANCE,
  ...SUPERIOR,
];
