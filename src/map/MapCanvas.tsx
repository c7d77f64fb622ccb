import 'maplibre-gl/dist/maplibre-gl.css';
import { useContext, useEffect, useRef } from 'react';
import { AppStoreContext } from '../state/use-app-store.ts';
import { MapKeeper } from './map-keeper.ts';

/** The map's place on the page. It is made once and lives as long as the page. */
export function MapCanvas({
  className,
  mayAskOutside,
}: {
  readonly className: string;
  /** Whether the page's policy allows an outside base map. */
  readonly mayAskOutside: boolean;
}) {
  const container = useRef<HTMLDivElement>(null);
  const store = useContext(AppStoreContext);
  useEffect(() => {
    if (!container.current || !store) return undefined;
    const keeper = new MapKeeper(container.current, store, mayAskOutside);
    return () => keeper.destroy();
  }, [store, mayAskOutside]);
  return <div ref={container} className={className} data-testid="map" />;
}
