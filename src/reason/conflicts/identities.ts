/** Identities: two entities judged, or said, to be one and also different. */
import type { Judgement } from '../../model/judgement.ts';
import type { Evidence } from '../evidence.ts';
import { partiesOf } from '../evidence.ts';
import { refIn } from '../same.ts';
import { sentence } from '../wording.ts';
import { type Conflict, conflict, side } from './conflict.ts';

export function identities(evidence: Evidence): Conflict[] {
  const judged = evidence.clusters.contradictions.map(({ cluster, same, different }) => {
    const about = `identity of ${cluster.members.map((member) => member.name).join(' and ')}`;
    const by = (author: string, reason: string): string => `${author}: ${reason}`;
    return conflict(
      'identity',
      about,
      [
        {
          says: `one, as judged by ${same.map((each) => by(each.author, each.reason)).join('; ')}`,
          voices: [],
          claims: [],
        },
        { says: `different, as judged by ${by(different.author, different.reason)}`, voices: [], claims: [] },
      ],
      'They are judged the same, directly or through others, and also judged different.',
      evidence,
      {
        premises: [{ judgement: different.id }],
        grounds: { ground: 'judged', about: pairOf(different), sides: [{ claims: [] }, { claims: [] }] },
      },
    );
  });
  return [...judged, ...said(evidence)];
}

const pairOf = ({ subject }: Judgement): string[] =>
  subject.kind === 'identity' ? [subject.a, subject.b] : [];

/** One voice says that two are one, another that they are not. */
function said(evidence: Evidence): Conflict[] {
  const pairs = new Map<
    string,
    { same: (typeof evidence.claims)[number][]; different: (typeof evidence.claims)[number][]; about: string }
  >();
  for (const claim of evidence.claims) {
    if (claim.kind !== 'identity') continue;
    const a = partiesOf(claim, 'a', evidence)[0];
    const b = partiesOf(claim, 'b', evidence)[0];
    if (!a || !b) continue;
    const key = [a.key, b.key].sort().join(' ');
    const pair = pairs.get(key) ?? { same: [], different: [], about: `identity of ${a.name} and ${b.name}` };
    const same = (claim.type !== 'different') === (claim.polarity === '+');
    (same ? pair.same : pair.different).push(claim);
    pairs.set(key, pair);
  }
  return [...pairs.values()]
    .filter((pair) => pair.same.length > 0 && pair.different.length > 0)
    .map((pair) =>
      conflict(
        'identity',
        pair.about,
        [pair.same, pair.different].map((claims) =>
          side(claims.map((claim) => sentence(claim, evidence.sources)).join(' '), claims),
        ),
        'One voice takes them for one, another does not.',
        evidence,
        {
          grounds: {
            ground: 'said',
            about: [pair.same[0], pair.different[0]].flatMap((claim) =>
              claim === undefined
                ? []
                : ['a', 'b'].map((argument) =>
                    refIn(claim, argument, partiesOf(claim, argument, evidence)[0]?.key ?? '', evidence),
                  ),
            ),
            sides: [pair.same, pair.different].map((claims) => ({
              claims: claims.slice(0, 1).map((claim) => claim.id),
            })),
          },
        },
      ),
    );
}
