/** What every route is given: the case that is served, and who judges. */
import type { Case } from '../store/case.ts';
import type { ChangeFeed } from './events.ts';
import type { Lane } from './lane.ts';
import type { LaneName } from './route.ts';

export interface HttpContext {
  readonly of: Case;
  /** Under whose name this session judges. */
  readonly author: string;
  /** Says to all who listen that the case may have changed, without waiting for the next look. */
  readonly changed: () => void;
  readonly feed: ChangeFeed;
  /** Work that the case must stay open for; gives it back. */
  readonly hold: <T>(work: Promise<T>) => Promise<T>;
  /** Whether the program is about to end: long work stops where nothing is lost. */
  readonly closing: () => boolean;
  /** The thread for questions of this sort; null where the case is small enough to be asked here. */
  readonly lane: (name: LaneName) => Lane | null;
}
