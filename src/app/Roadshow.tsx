import { lazy, Suspense } from 'react';
import type { RoadshowRoom } from '../domain/mode.ts';
import { Stage } from '../features/stage/Stage.tsx';

const Presenter = lazy(async () => ({ default: (await import('../features/presenter/Presenter.tsx')).Presenter }));

/** The rooms of the roadshow. */
export function Roadshow({ room }: { readonly room: RoadshowRoom }) {
  if (room === 'stage') return <Stage />;
  return <Suspense>{room === 'presenter' && <Presenter />}</Suspense>;
}
