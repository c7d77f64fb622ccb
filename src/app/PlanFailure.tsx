import type { Problem } from '../domain/result.ts';
import { en } from '../i18n/en.ts';
import { browserLocale } from '../i18n/setup.ts';
import { zh } from '../i18n/zh.ts';
import classes from './failure.module.css';

/** The catalogue cannot be opened: which file, where in it, and why. Stands without store, theme or texts. */
export function PlanFailure({ problems }: { readonly problems: readonly Problem[] }) {
  const locale = browserLocale(navigator.languages);
  const { app } = locale === 'zh' ? zh : en;
  return (
    <main className={classes.failure} role="alert">
      <h1>{app.planFailed}</h1>
      <ul>
        {problems.map(({ place, reason }) => (
          <li key={`${place} ${reason.en}`}>
            <code>{place}</code> {reason[locale]}
          </li>
        ))}
      </ul>
      <p>{app.planFailedHint}</p>
    </main>
  );
}
