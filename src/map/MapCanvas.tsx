import 'maplibre-gl/dist/maplibre-gl.css';
import { useContext, useEffect, useRef } from 'react';
import { AppStoreContext } from '../state/use-app-store.ts';
import { MapController } from './map-controller.ts';
import { hasWebGl2 } from './webgl.ts';

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
    const { reportMapStatus } = store.getState();
    const reason = {
      zh: '这个浏览器没有可用的 WebGL 2，地图无法绘制；文字与数据照常可读。',
      en: 'This browser offers no WebGL 2, so the map cannot be drawn; text and figures read as usual.',
    };
    if (!hasWebGl2()) {
      reportMapStatus({ kind: 'unavailable', reason });
      return undefined;
    }
    try {
      const controller = new MapController(container.current, store, mayAskOutside);
      return () => controller.destroy();
    } catch {
      reportMapStatus({ kind: 'unavailable', reason });
      return undefined;
    }
  }, [store, mayAskOutside]);
  return <div ref={container} className={className} data-testid="map" />;
}
