/** A page: one h1 that takes the focus when one comes here, and the title of the window. */
import { type ReactNode, useEffect, useRef } from 'react';
import { visible } from './visible.ts';
import './page.css';

let opened = false;

/**
 * @param title what is seen, for the window and the heading
 * @param heading where the heading is more than the title
 */
export function Page({
  title,
  heading,
  lead,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly heading?: ReactNode;
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="page" data-wide={wide}>
      <header className="page-head">
        <PageHeading title={title}>{heading ?? title}</PageHeading>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

/** For pages with a frame of their own. */
export function PageHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${visible(title)} · Apparatus`;
  }, [title]);
  useEffect(() => {
    // Not on the first page: who opens it begins at its beginning.
    if (opened) heading.current?.focus({ preventScroll: true });
    opened = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
