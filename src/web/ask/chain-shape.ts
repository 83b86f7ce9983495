/** The chain of an answer as boxes and lines, as a chart draws them: the organ below, what stands above it above. */
import type { CommandView, LinkView } from '../../http/schemas/ask.ts';
import type { ChartBox, ChartLine, ChartShape } from '../time/chart-layout.ts';

type Answer = Pick<CommandView, 'question' | 'holders' | 'chain'> & {
  readonly below?: readonly LinkView[] | null;
};

const basisOf = (basis: string | null): ChartLine['basis'] =>
  basis === 'in-law' || basis === 'in-fact' ? basis : 'unsaid';

export function chainShape({ question, holders, chain, below }: Answer): ChartShape {
  const organ = question.name;
  const boxes = new Map<string, ChartBox>([
    [
      organ,
      {
        key: organ,
        name: organ,
        holders: holders.map(({ person, role, type, basis, verdict, claims }) => ({
          person,
          role,
          type: type ?? '',
          basis,
          verdict,
          claims,
        })),
      },
    ],
  ]);
  // Who heads the organ stands in its box: what is above them is drawn above it.
  const inside = new Set(holders.map(({ person }) => person));
  const keyOf = (name: string) => (name === question.organ || inside.has(name) ? organ : name);
  const add = (name: string, heads: LinkView['heads']) => {
    const key = keyOf(name);
    if (boxes.has(key)) return;
    boxes.set(key, {
      key,
      name,
      holders: heads.flatMap(({ person, role, type, basis, verdict, claims }) =>
        person === undefined
          ? []
          : [
              {
                person,
                role: role ?? null,
                type: type ?? '',
                basis: basis ?? null,
                verdict: verdict ?? '',
                claims: claims ?? [],
              },
            ],
      ),
    });
  };
  const lines = [...chain, ...(below ?? [])].map((link): ChartLine => {
    add(link.superior, link.heads);
    add(link.subordinate, []);
    return {
      from: keyOf(link.superior),
      to: keyOf(link.subordinate),
      type: inside.has(link.subordinate) ? `${link.type} of ${link.subordinate}` : link.type,
      basis: basisOf(link.basis),
      verdict: link.verdict,
      contested: link.verdict === 'contested',
      claims: link.claims,
      says: link.says,
    };
  });
  return { boxes: [...boxes.values()], lines };
}
