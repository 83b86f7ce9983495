/** What the marks in the text mean: each by its shape, with its colour only beside it. */
import { Dialog } from '../kit/dialog.tsx';

const NAMES = [
  ['person', 'persons and groups', 'solid line'],
  ['organ', 'organs', 'double line'],
  ['place', 'places', 'dotted line'],
  ['date', 'dates', 'dashed line'],
  ['other', 'works, events, posts and ranks', 'wavy line'],
] as const;
const REVIEWS = [
  ['proposed', 'proposed by the program, not reviewed: hollow'],
  ['accepted', 'accepted: filled, with a tick'],
  ['rejected', 'rejected: thin and broken, with a cross'],
  ['unsure', 'unsure: hatched, with a question mark'],
] as const;

export function Legend({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Marks in the text" open={open} onClose={onClose}>
      <dl className="marks-legend">
        {NAMES.map(([hue, says, shape]) => (
          <div key={hue}>
            <dt>
              <span className="name" data-hue={hue} data-depth={0}>
                Name
              </span>
            </dt>
            <dd>{`${says} (${shape})`}</dd>
          </div>
        ))}
        {REVIEWS.map(([review, says]) => (
          <div key={review}>
            <dt className="legend-bar">
              <span className="bar" data-review={review} />
            </dt>
            <dd>{`a claim, ${says}`}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span className="words" data-active>
              words
            </span>
          </dt>
          <dd>the words of the active claim</dd>
        </div>
        <div>
          <dt>
            <span className="words" data-cue>
              reportedly
            </span>
          </dt>
          <dd>a cue: the words that make doubt, denial or a voice</dd>
        </div>
        <div>
          <dt>
            the<span className="sign">°</span>
          </dt>
          <dd>an emended word; Enter or the pointer shows the original and the reason</dd>
        </div>
        <div>
          <dt>
            <span className="words" data-silent>
              words
            </span>
          </dt>
          <dd>a sentence that yielded no claim, where these are shown</dd>
        </div>
      </dl>
    </Dialog>
  );
}
