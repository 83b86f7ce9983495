/** Where a page fails: what happened, what is held, what to do. */
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Another place begins anew. */
  readonly place: string;
}

export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="page">
        <header className="page-head">
          <h1 tabIndex={-1}>This page could not be drawn</h1>
        </header>
        <div className="failed" role="alert">
          <p>
            The page met something that it was not made for. Everything that was judged is held in the case;
            what was typed and not yet recorded is lost.
          </p>
          <p>
            Draw it again, or go to another place at the left. If it fails again, these words help those who
            mend it:
          </p>
          <pre>{error.message}</pre>
          <button type="button" onClick={() => this.setState({ error: null })}>
            Draw it again
          </button>
        </div>
      </div>
    );
  }
}
