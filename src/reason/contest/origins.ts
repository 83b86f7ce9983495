/**
 * Origins: on what a claim rests in the end. A voice that two sources pass on is one origin, one author
 * of two sources is one, and so are sources of which a person judged that one took it from the other.
 * Documents are not counted: forty copies of one report are one origin.
 */
import type { Citation, Claim } from '../../model/claim.ts';
import { latestOnPairs } from '../../model/judgement.ts';
import { foldName } from '../../model/names.ts';
import { AUTHOR } from '../../model/voice.ts';
import type { Evidence } from '../evidence.ts';

/** Parts on which no answer rests: a row stands without them. */
const ORNAMENTS: ReadonlySet<string> = new Set(['rank', 'title']);

export interface Origin {
  /** Equal keys mean one origin. */
  readonly key: string;
  readonly name: string;
}

/**
 * What a claim needs to stand: from each set one origin. A claim of a source needs the one origin of
 * that source; a row that cites its works cell by cell needs a work for each cell.
 */
export type Needs = readonly (readonly Origin[])[];

export class Origins {
  readonly #evidence: Evidence;
  readonly #leader = new Map<string, string>();

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
    for (const { subject, decision } of latestOnPairs(evidence.originJudgements, 'origin').values()) {
      if (decision === 'yes') this.#unite(this.#keyOf(subject.a), this.#keyOf(subject.b));
    }
  }

  of(claim: Claim): Needs {
    const { citations } = claim;
    if (citations !== undefined && citations.length > 0) {
      const parts = new Set(
        citations.flatMap((citation) => citation.parts).filter((part) => !ORNAMENTS.has(part)),
      );
      const needs = [...parts].map((part) =>
        unique(
          citations
            .filter((citation) => citation.parts.includes(part))
            .map((citation) => this.#named(`work ${citation.key}`, workName(citation))),
        ),
      );
      return dropImplied(needs);
    }
    return [[this.#voice(claim)]];
  }

  #voice(claim: Claim): Origin {
    const { clusters, sources } = this.#evidence;
    const inner = claim.voices.findLast((voice) => voice.name !== AUTHOR);
    if (inner) {
      const cluster = inner.entity === null ? undefined : clusters.of(inner.entity);
      if (cluster) return this.#named(`voice ${cluster.id}`, cluster.name);
      if (/^\p{Lu}/u.test(inner.name)) return this.#named(`voice ${foldName(inner.name)}`, inner.name);
    }
    const source = sources.get(claim.source);
    return this.#named(this.#keyOf(claim.source), source?.path ?? claim.source);
  }

  /** A source by its author, where it names one; a voice by the cluster that speaks; a cited work by its key. */
  #keyOf(id: string): string {
    const cluster = this.#evidence.clusters.of(id);
    if (cluster) return `voice ${cluster.id}`;
    const source = this.#evidence.sources.get(id);
    if (source === undefined) return `work ${id}`;
    return source.author === null ? `source ${id}` : `author ${foldName(source.author)}`;
  }

  #named(key: string, name: string): Origin {
    return { key: this.#find(key), name };
  }

  #find(key: string): string {
    let at = key;
    for (let next = this.#leader.get(at); next !== undefined; next = this.#leader.get(at)) at = next;
    return at;
  }

  #unite(a: string, b: string): void {
    const [x, y] = [this.#find(a), this.#find(b)];
    if (x !== y) this.#leader.set(y, x);
  }
}

/** "Border Herald, 1931-04-02: Changes at the frontier", as far as it is known. */
export function workName(citation: Citation): string {
  const where = [citation.publication, citation.published].filter((part) => part !== null).join(', ');
  const title = citation.title ?? citation.key;
  return where === '' ? title : `${where}: ${title}`;
}

function unique(origins: readonly Origin[]): Origin[] {
  return [...new Map(origins.map((origin) => [origin.key, origin])).values()];
}

/** A need that every choice for another need meets already adds nothing. */
function dropImplied(needs: readonly (readonly Origin[])[]): Needs {
  const keys = needs.map((need) => new Set(need.map((origin) => origin.key)));
  return needs.filter(
    (_, i) =>
      !keys.some(
        (other, j) =>
          i !== j &&
          [...other].every((key) => keys[i]?.has(key)) &&
          (other.size < (keys[i]?.size ?? 0) || j < i),
      ),
  );
}
