/** Whose telling is drawn: one source, or every source. */
import { useSources } from '../kit/query.ts';

export function ToldBy({
  source,
  onChoose,
}: {
  /** Id of a source; empty for every source. */
  readonly source: string;
  readonly onChoose: (source: string) => void;
}) {
  const sources = useSources().data;
  return (
    <label className="time-select">
      <span>Told by</span>
      <select value={source} onChange={(event) => onChoose(event.target.value)}>
        <option value="">every source</option>
        {sources?.map(({ id, path }) => (
          <option key={id} value={id}>
            {path}
          </option>
        ))}
      </select>
    </label>
  );
}
