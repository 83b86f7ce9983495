/**
 * The runtime that every element of the page is made with (`scripts/build-web.mjs`): React's own, with all
 * words that are drawn or read out made visible. It is done here, once, since nothing is drawn around it.
 * What stands in fields (`value`) is left as it is, as it is sent back.
 */
import { type ElementType, Fragment } from 'react';
import { jsx as plain, jsxs as plainList } from 'react/jsx-runtime';
import { drawn, type Props } from './drawn.ts';

export { Fragment };
export const jsx = (type: ElementType, props: Props, key?: string) => plain(type, drawn(type, props), key);
export const jsxs = (type: ElementType, props: Props, key?: string) =>
  plainList(type, drawn(type, props), key);
