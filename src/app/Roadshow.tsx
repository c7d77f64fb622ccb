import type { RoadshowRoom } from '../domain/mode.ts';
import { Stage } from '../features/stage/Stage.tsx';

/** The rooms of the roadshow. */
export function Roadshow({ room }: { readonly room: RoadshowRoom }) {
  return room === 'stage' ? <Stage /> : null;
}
