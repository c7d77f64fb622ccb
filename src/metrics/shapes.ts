import type { Geometry, Point } from 'geojson';
import { isLinear, isPointlike, isPolygonal, type Linear, type Pointlike, type Polygonal } from '../geo/geometry.ts';
import type { Shape } from './selection.ts';

export const POLYGONS: Shape<Polygonal> = { is: isPolygonal, name: { zh: '面', en: 'polygon' } };
export const LINES: Shape<Linear> = { is: isLinear, name: { zh: '线', en: 'line' } };
export const POINTS: Shape<Pointlike> = { is: isPointlike, name: { zh: '点', en: 'point' } };
export const SINGLE_POINTS: Shape<Point> = {
  is: (geometry): geometry is Point => geometry.type === 'Point',
  name: { zh: '点', en: 'point' },
};
export const ANY_SHAPE: Shape<Geometry> = {
  is: (geometry): geometry is Geometry => geometry !== null,
  name: { zh: '空间', en: 'spatial' },
};
