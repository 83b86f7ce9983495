/** What an element of the page is made of, with the words that are drawn or read out made visible. */
import { visible } from '../visible.ts';

export type Props = Readonly<Record<string, unknown>>;

const SPOKEN = [
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'label',
] as const;

const SPOKEN_BY_PARTS = ['aria-label'] as const;

export const shown = (child: unknown): unknown =>
  typeof child === 'string' ? visible(child) : Array.isArray(child) ? child.map(shown) : child;

export function drawn(type: unknown, props: Props): Props {
  // The page's own joiner, that keeps a word and its sign on one line.
  if (props['className'] === 'sign-place') return props;
  let made = props;
  const put = (name: string, value: unknown): void => {
    if (made === props) made = { ...props };
    (made as Record<string, unknown>)[name] = value;
  };
  const { children } = props;
  if (typeof children === 'string') {
    const words = visible(children);
    if (words !== children) put('children', words);
  } else if (
    Array.isArray(children) &&
    children.some((child) => typeof child === 'string' || Array.isArray(child))
  )
    put('children', children.map(shown));
  // Parts that others wrote make their elements by React alone: what is handed to them is shown before.
  for (const name of typeof type === 'string' ? SPOKEN : SPOKEN_BY_PARTS) {
    const value = props[name];
    if (typeof value === 'string' && visible(value) !== value) put(name, visible(value));
  }
  return made;
}
