/** What can be asked, as links. */
import { Link } from 'wouter';
import { askLink } from '../kit/places.ts';

const EXAMPLES = [
  ['who commanded GPU on 4 January 1930', 'Who headed an organ on a day, and who stood above it.'],
  ['who controlled GPU on 4 January 1930', 'Who could check it, as claimed.'],
  ['Yagoda', 'What is told of a name, in the order of days.'],
  ['documents', 'Words in the texts, in any form.'],
] as const;

export function Examples() {
  return (
    <ul className="examples">
      {EXAMPLES.map(([q, says]) => (
        <li key={q}>
          <Link href={askLink(q)}>{q}</Link>
          <p className="soft">{says}</p>
        </li>
      ))}
    </ul>
  );
}
