import type { z } from 'zod';
import type { planSchema } from './schema/plan-schema.ts';

/** The catalogue of a plan, `data/plan.json`, after the schema has read it. */
export type Plan = z.output<typeof planSchema>;
export type DatasetEntry = Plan['datasets'][number];
export type LayerGroup = Plan['groups'][number];
export type PlanLayer = Plan['layers'][number];
export type LayerKind = PlanLayer['kind'];
export type LayerOfKind<Kind extends LayerKind> = Extract<PlanLayer, { kind: Kind }>;
export type FigureRequest = Plan['figures'][number];
export type AnalysisRequest = NonNullable<Plan['analyses']>[number];
export type TopologyRequest = Extract<AnalysisRequest, { metric: 'topology' }>;
/** 覆盖率 of what: the ground, the ground of a class, or people. */
export type CoverageDenominator = NonNullable<Extract<FigureRequest, { metric: 'coverage' }>['denominator']>;
export type FeatureSet = Plan['overview']['zones'];
/** A colour for each theme, `#rrggbb`. */
export type ThemedColor = { readonly light: string; readonly dark: string };
/** west, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];
