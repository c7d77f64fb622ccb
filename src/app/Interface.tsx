import '@mantine/core/styles.css';
import '../ui/mantine-theme.css';
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { MapControls } from '../features/map-controls/MapControls.tsx';
import { MapFoot } from '../features/map-controls/MapFoot.tsx';
import { Notices } from '../features/notices/Notices.tsx';
import { TopBar } from '../features/top-bar/TopBar.tsx';
import { selectOfferedVersion } from '../state/selectors/select-new-version.ts';
import { selectTheme } from '../state/selectors/select-theme.ts';
import { useAppStore } from '../state/use-app-store.ts';
import { interfaceTheme } from '../ui/theme.ts';
import { useLocalized } from '../widgets/use-localized.ts';
import classes from './app.module.css';
import { Panels } from './Panels.tsx';
import { PHONE } from './phone.ts';
import { useShortcuts } from './use-shortcuts.ts';

const Certificate = lazy(async () => ({
  default: (await import('../features/certificate/Certificate.tsx')).Certificate,
}));
const AnalysisPanels = lazy(async () => ({ default: (await import('./AnalysisPanels.tsx')).AnalysisPanels }));
const Roadshow = lazy(async () => ({ default: (await import('./Roadshow.tsx')).Roadshow }));
const Search = lazy(async () => ({ default: (await import('../features/search/Search.tsx')).Search }));
const NewVersion = lazy(async () => ({ default: (await import('../features/new-version/NewVersion.tsx')).NewVersion }));
const Settings = lazy(async () => ({ default: (await import('../features/settings/Settings.tsx')).Settings }));
const VenueCheck = lazy(async () => ({
  default: (await import('../features/venue-check/VenueCheck.tsx')).VenueCheck,
}));

/** Everything that lies on the map. Styles are not written by script: the page's policy forbids it. */
export function Interface() {
  useShortcuts();
  const mode = useAppStore((state) => state.view.mode);
  const theme = useAppStore(selectTheme);
  const isPhone = useMediaQuery(PHONE, window.matchMedia(PHONE).matches);
  return (
    <MantineProvider theme={interfaceTheme} forceColorScheme={theme} withCssVariables={false} withGlobalClasses={false}>
      {mode.kind === 'roadshow' ? (
        <Suspense>
          <Roadshow room={mode.room} />
        </Suspense>
      ) : (
        <>
          <div className={classes.bar} data-map-inset="top">
            <TopBar />
          </div>
          <main className={classes.stage}>
            <NoMapNote />
            {mode.kind === 'map' ? (
              <Panels />
            ) : (
              <Suspense>
                <AnalysisPanels lab={mode.lab} />
              </Suspense>
            )}
            <div className={classes.controls} data-map-inset={isPhone ? 'right' : undefined}>
              <MapControls />
            </div>
            <div className={`${classes.foot} ${classes.deskOnly}`}>
              <MapFoot />
            </div>
          </main>
        </>
      )}
      <Notices />
      <NewVersionOffer />
      <Dialogs />
    </MantineProvider>
  );
}

/** Without WebGL the page says so where the map would be, and likewise while it is gone; the panels read as usual. */
function NoMapNote() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const status = useAppStore((state) => state.session.mapStatus);
  if (status.kind !== 'unavailable' && status.kind !== 'lost') return null;
  return (
    <div className={classes.noMap} role="alert">
      <p>{status.kind === 'lost' ? t('app.mapLost') : inWords(status.reason)}</p>
    </div>
  );
}

/** A new version is offered outside the show only. */
function NewVersionOffer() {
  const isOffered = useAppStore((state) => selectOfferedVersion(state) !== null);
  return <Suspense>{isOffered && <NewVersion />}</Suspense>;
}

function Dialogs() {
  const dialog = useAppStore((state) => state.session.dialog);
  return (
    <Suspense>
      {dialog.kind === 'search' && <Search />}
      {dialog.kind === 'settings' && <Settings buildId={import.meta.env.VITE_BUILD_ID} />}
      {dialog.kind === 'venue-check' && <VenueCheck buildId={import.meta.env.VITE_BUILD_ID} />}
      {dialog.kind === 'certificate' && <Certificate figureId={dialog.figureId} />}
    </Suspense>
  );
}
