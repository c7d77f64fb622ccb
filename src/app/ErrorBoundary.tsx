import { Component, type ReactNode } from 'react';
import { en } from '../i18n/en.ts';
import { browserLocale } from '../i18n/setup.ts';
import { zh } from '../i18n/zh.ts';
import classes from './failure.module.css';

/** The last resort: an interface that has failed says so and offers the way on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    const { app } = browserLocale(navigator.languages) === 'zh' ? zh : en;
    return (
      <main className={classes.failure} role="alert">
        <h1>{app.crashed}</h1>
        <p>{app.crashedHint}</p>
        <p>
          <code>{this.state.message}</code>
        </p>
        <button type="button" onClick={() => window.location.reload()}>
          {app.reload}
        </button>
      </main>
    );
  }
}
