/** An engine that holds links and answers what stands above what: ours or one it is measured beside. */
import type { World } from '../world.ts';

export interface Engine {
  readonly name: string;
  /** What a reader of its figures should know: of both, of a closure, of a chain. */
  readonly note: string;
  readonly closureNote: string;
  readonly chainNote: string;
  /** How many facts hold on the day: one unit above another. */
  readonly closure: () => number | Promise<number>;
  /** The superiors of a unit on the day, nearest first; `null` where it answers no single question. */
  readonly chain: ((unit: number) => readonly number[] | Promise<readonly number[]>) | null;
  readonly close: () => void;
}

export interface EngineKind {
  readonly name: string;
  /** The most links that it is given. */
  readonly most: number;
  /** Its package under `bench/peers/speed`; `null` where the checkout has what it needs. */
  readonly package: string | null;
  readonly load: (world: World) => Engine | Promise<Engine>;
}
