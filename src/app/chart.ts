/** Chart: an organ in a time as boxes and lines, who headed each and what stood above and below, as claimed. */
import type { Verdict } from '../model/finding.ts';
import type { Basis } from '../model/kinds.ts';
import type { Link } from '../reason/chain.ts';
import type { Party } from '../reason/evidence.ts';
import type { Holder } from '../reason/holders.ts';
import { stateOf, timeOf } from '../reason/state.ts';
import type { Case } from '../store/case.ts';
import { addDays } from '../time/day.ts';
import type { Bound, Day } from '../time/when.ts';
import { type CommandAnswer, type CommandQuestion, whoCommanded } from './who-commanded.ts';

export interface ChartHolder {
  readonly person: string;
  /** The organ, where it is not the box's own but one that a source joins to it as its successor. */
  readonly organization: string | null;
  readonly role: string | null;
  readonly type: string;
  readonly basis: Basis | null;
  readonly verdict: Verdict;
  readonly claims: readonly string[];
}

export interface ChartBox {
  /** The same for the same organ or person on every date, as long as identity is judged alike. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** Levels above the organ asked about; below it, below zero. */
  readonly level: number;
  readonly holders: readonly ChartHolder[];
}

export interface ChartLine {
  /** Key of the superior. */
  readonly from: string;
  readonly to: string;
  readonly superior: string;
  readonly subordinate: string;
  /** A type of `command`, `part-of`, or `head` between a person who has a box and the organ. */
  readonly type: string;
  readonly basis: Basis | null;
  readonly verdict: Verdict;
  readonly contested: boolean;
  readonly claims: readonly string[];
}

export interface Chart {
  readonly answer: CommandAnswer;
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly ChartLine[];
  /** Days on which what is claimed of these posts and links begins or is over. */
  readonly days: readonly Day[];
}

/** Throws a CallError as `whoCommanded` does. */
export function chart(of: Case, question: Omit<CommandQuestion, 'down'>): Chart {
  const answer = whoCommanded(of, { ...question, down: true });
  const { finding, evidence } = answer;
  const boxes = new Map<string, Mutable>();
  const box = (party: Pick<Party, 'key' | 'name'>, type: string | undefined, level: number): Mutable => {
    const known = boxes.get(party.key);
    if (known) return known;
    const made = {
      key: party.key,
      name: party.name,
      type: type ?? 'words',
      level,
      holders: [] as ChartHolder[],
    };
    boxes.set(party.key, made);
    return made;
  };
  const asked = answer.cluster;
  const top = box({ key: asked.id, name: asked.name }, asked.type, 0);
  top.holders.push(...finding.holders.map(holderOf));
  const links: readonly (readonly [Link, boolean])[] = [
    ...finding.chain.map((link) => [link, true] as const),
    ...(finding.below ?? []).map((link) => [link, false] as const),
  ];
  const lines: ChartLine[] = [];
  for (const [link, up] of links) {
    const { superior, subordinate } = link.relation;
    const far = up ? superior : subordinate;
    const near = up ? subordinate : superior;
    box(near, near.cluster?.type, (link.level - 1) * (up ? 1 : -1));
    const end = box(far, far.cluster?.type, link.level * (up ? 1 : -1));
    for (const head of link.heads) {
      const told = { ...head, type: 'head', organization: null };
      if (!end.holders.some((each) => isSame(each, told))) end.holders.push(holderOf(told));
    }
    lines.push({
      from: superior.key,
      to: subordinate.key,
      superior: link.superior,
      subordinate: link.subordinate,
      type: link.type,
      basis: link.basis,
      verdict: link.verdict,
      contested: link.verdict === 'contested' || isDenied(link, answer),
      claims: link.claims,
    });
  }
  // A head who has a box of his own is joined to the organ that he heads.
  for (const holder of finding.holders) {
    if (!boxes.has(holder.key) || holder.type !== 'head') continue;
    lines.push({
      from: holder.key,
      to: asked.id,
      superior: holder.person,
      subordinate: holder.organization ?? asked.name,
      type: 'head',
      basis: holder.basis,
      verdict: holder.verdict,
      contested: holder.verdict === 'contested',
      claims: holder.claims,
    });
  }
  const days = new Set<Day>();
  for (const claim of evidence.claims) {
    // What only the date of its source bounds changes on no day that anybody tells.
    if (claim.kind === 'denial' || timeOf(claim, evidence).when.edtf === null) continue;
    const { start, end } = stateOf(claim, evidence).when;
    for (const bound of start) if (isDay(bound)) days.add(bound);
    for (const bound of end) if (isDay(bound)) days.add(dayAfter(bound));
  }
  return { answer, boxes: [...boxes.values()], lines, days: [...days].sort() };
}

interface Mutable extends ChartBox {
  readonly holders: ChartHolder[];
}

type Told = Pick<Holder, 'person' | 'organization' | 'role' | 'basis' | 'verdict' | 'claims'> & {
  readonly type: string;
};

const holderOf = ({ person, organization, role, basis, verdict, claims, type }: Told): ChartHolder => ({
  person,
  organization,
  role,
  type,
  basis,
  verdict,
  claims,
});

const isSame = (a: ChartHolder, b: Told): boolean => a.person === b.person && a.basis === b.basis;

/** Whether what speaks against the answer names a claim that the link rests on. */
function isDenied(link: Link, { finding, evidence }: CommandAnswer): boolean {
  const own = new Set(link.claims);
  const against = new Set(finding.against.flatMap((each) => each.claims));
  return evidence.claims.some(
    (claim) =>
      against.has(claim.id) &&
      Object.values(claim.args).some((fillers) =>
        fillers.some((filler) => filler.claim !== null && own.has(filler.claim)),
      ),
  );
}

const isDay = (bound: Bound): bound is Day => bound !== null && bound !== 'open';

const dayAfter = (day: Day): Day => {
  try {
    return addDays(day, 1);
  } catch {
    return day;
  }
};
