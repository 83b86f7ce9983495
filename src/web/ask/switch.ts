/** Switches of a question: presumptions and sources, held in its address. */
import type { Switches } from '../api.ts';

/**
 * A presumption turned the other way.
 * @param on how it stands now, as the answer says
 */
export function turned(switches: Switches, name: string, on: boolean): Switches {
  const presume = switches.presume ?? [];
  const not = switches['presume-not'] ?? [];
  const without = (list: readonly string[]) => list.filter((one) => one !== name);
  // What the address switched is switched back by taking it out; else it is written in.
  if (on)
    return presume.includes(name)
      ? { ...switches, presume: without(presume) }
      : { ...switches, 'presume-not': [...without(not), name] };
  return not.includes(name)
    ? { ...switches, 'presume-not': without(not) }
    : { ...switches, presume: [...without(presume), name] };
}

/** A source left out, or taken in again. */
export function leftOut(switches: Switches, source: string): Switches {
  const without = switches.without ?? [];
  return {
    ...switches,
    without: without.includes(source) ? without.filter((one) => one !== source) : [...without, source],
  };
}
