/** What the bundler takes where a key stands after spread properties. */
import { type ElementType, createElement as plain } from 'react';
import { drawn, type Props, shown } from './drawn.ts';

export const createElement = (type: ElementType, props: Props | null, ...children: unknown[]) =>
  plain(type, props === null ? null : drawn(type, props), ...(children.map(shown) as []));
