import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import type { RoadshowRoom } from '../domain/mode.ts';
import { MapControls } from '../features/map-controls/MapControls.tsx';
import { MapFoot } from '../features/map-controls/MapFoot.tsx';
import { Stage } from '../features/stage/Stage.tsx';
import { StageWords } from '../features/stage/StageWords.tsx';
import { showEn, showZh, stillsEn, stillsZh } from '../i18n/roadshow-texts.ts';
import { addTexts } from '../i18n/setup.ts';
import classes from './app.module.css';
import { PHONE } from './phone.ts';

addTexts('show', { zh: showZh, en: showEn });
addTexts('stills', { zh: stillsZh, en: stillsEn });

const Desk = lazy(async () => {
  const [desk, { deskZh }, { deskEn }] = await Promise.all([
    import('../features/desk/Desk.tsx'),
    import('../i18n/desk-zh.ts'),
    import('../i18n/desk-en.ts'),
  ]);
  addTexts('desk', { zh: deskZh, en: deskEn });
  return { default: desk.Desk };
});

const Presenter = lazy(async () => ({ default: (await import('../features/presenter/Presenter.tsx')).Presenter }));

/** The rooms of the roadshow. */
export function Roadshow({ room }: { readonly room: RoadshowRoom }) {
  if (room === 'stage') return <Stage />;
  if (room === 'desk') return <DeskRoom />;
  return (
    <Suspense>
      <Presenter />
    </Suspense>
  );
}

/** The desk, with the stage's own setting of the words. */
function DeskRoom() {
  const isPhone = useMediaQuery(PHONE, window.matchMedia(PHONE).matches);
  return (
    <Suspense>
      <Desk
        isPhone={isPhone}
        stageWords={(chapter) => <StageWords chapter={chapter} />}
        mapControls={
          <>
            <div className={classes.deskControls}>
              <MapControls />
            </div>
            <div className={classes.deskFoot}>
              <MapFoot />
            </div>
          </>
        }
      />
    </Suspense>
  );
}
