/** Find: words in the texts in any of their forms, and who bears a name so written or so spelled. */
import type { Cluster } from '../../model/cluster.ts';
import { foldName, isProperName } from '../../model/names.ts';
import type { Case } from '../../store/case.ts';
import { clustersOf, currentSources, presumptionsOn } from '../evidence-of.ts';
import { type Hit, search } from '../search.ts';
import { keysOfNames, namesSounding } from './spellings.ts';

export interface FoundName {
  /** The id of an entity. */
  readonly as: string;
  readonly name: string;
  readonly type: string;
  /** Where it is named, and how else it is written there. */
  readonly says: string;
}

export interface Found {
  readonly words: string;
  readonly hits: readonly Hit[];
  readonly names: readonly FoundName[];
}

/** How many names are brought. */
const NAMES = 12;

/** @param near names that are written nearly so, where the case has none of the name */
export function find(of: Case, words: string, limit: number, near: readonly string[] = []): Found {
  return { words, hits: search(of, words, limit), names: namesFor(of, words, near) };
}

function namesFor(of: Case, words: string, near: readonly string[]): FoundName[] {
  const asked = words.replace(/["“”*]/g, ' ').trim();
  const keys = keysOfNames([...namesSounding(of, asked), ...near.map(foldName)].slice(0, MOST_NAMES));
  const sources = currentSources(of);
  const clusters = clustersOf(of, sources, presumptionsOn({}));
  const found = new Map<string, Cluster>();
  for (const entity of of.entities({ keys })) {
    if (!sources.has(entity.source) || !isProperName(entity.name)) continue;
    const cluster = clusters.of(entity.id);
    if (cluster) found.set(cluster.id, cluster);
    if (found.size === NAMES) break;
  }
  return [...found.values()].map((cluster) => {
    const paths = [...new Set(cluster.members.map((member) => sources.get(member.source)?.path ?? ''))];
    const others = [...new Set(cluster.members.map((member) => member.name))].filter(
      (name) => name !== cluster.name,
    );
    const also = others.length === 0 ? '' : `, also written ${others.join(', ')}`;
    return { as: cluster.id, name: cluster.name, type: cluster.type, says: `in ${paths.join(', ')}${also}` };
  });
}

/** Beyond so many names the words are no name. */
const MOST_NAMES = 200;
