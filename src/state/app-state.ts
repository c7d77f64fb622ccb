import type { BaseMapChoice } from '../domain/base-map.ts';
import type { Camera, CameraMove } from '../domain/camera.ts';
import type { ChapterEntry } from '../domain/chapter.ts';
import type { Dataset, FeatureReference } from '../domain/feature.ts';
import type { FigureState } from '../domain/figure.ts';
import type { Locale, LocalizedText } from '../domain/localized.ts';
import type { Mode } from '../domain/mode.ts';
import type { NeighbourState } from '../domain/neighbour.ts';
import type { Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/result.ts';
import type { TopologyState } from '../domain/topology.ts';
import type { AreaUnit } from '../domain/units.ts';
import type { ShowPosition } from '../story/player.ts';
import type { LabDrawing, LabSetups } from './labs.ts';
import type { NamedAnalysis } from './named-analyses.ts';
import type { StillsState } from './stills.ts';

/** What has become of reading a dataset file. */
export type DatasetState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly dataset: Dataset }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** The document: saved with the project, undoable once it can be edited. */
export interface PlanDocument {
  readonly plan: Plan;
  readonly revision: number;
  readonly datasets: Readonly<Record<string, DatasetState>>;
  /** Kept under a name by the analyst. */
  readonly analyses: readonly NamedAnalysis[];
  /** The story, in its order. */
  readonly chapters: readonly ChapterEntry[];
}

export interface LayerView {
  readonly visible: boolean;
  /** 0–1. */
  readonly opacity: number;
}

export type ThemeChoice = 'auto' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

/** What is seen: shareable by link. */
export interface ViewState {
  readonly locale: Locale;
  readonly mode: Mode;
  readonly scaleId: string;
  /** Null until the map has come to rest for the first time. */
  readonly camera: Camera | null;
  readonly layers: Readonly<Record<string, LayerView>>;
  /** Top of the drawing first. */
  readonly layerOrder: readonly string[];
  /** While one layer is shown alone, the others keep their switches. */
  readonly soloLayerId: string | null;
  readonly selection: FeatureReference | null;
}

/** The person's own settings: kept in this browser, not in links. */
export interface PreferenceState {
  readonly themeChoice: ThemeChoice;
  readonly baseMap: BaseMapChoice;
  readonly areaUnit: AreaUnit;
}

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: LocalizedText;
}

/** What the map says of itself. */
export type MapStatus =
  | { readonly kind: 'starting' }
  /** The first picture stands; deck.gl is still to come. */
  | { readonly kind: 'drawn' }
  /** Everything that is drawn has been drawn. */
  | { readonly kind: 'complete' }
  /** The graphics card has taken its context back; it may give it again. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'unavailable'; readonly reason: LocalizedText };

export type Dialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'search' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'certificate'; readonly figureId: string };

/** The show as this window has it. */
export interface ShowState {
  readonly position: ShowPosition;
  /** What has been typed of a chapter's number. */
  readonly digits: string;
  /** Whether the audience's map is unlocked. */
  readonly isExploring: boolean;
  readonly areNotesOpen: boolean;
  /** What the window showed before the show, to go back to. */
  readonly viewBefore: Pick<ViewState, 'mode' | 'camera' | 'scaleId'> | null;
  /** The chapter during which a part of the live map failed. */
  readonly mapFaultChapterId: string | null;
}

/** Thrown away with the page. */
export interface SessionState {
  readonly systemTheme: Theme;
  readonly hover: FeatureReference | null;
  /** The newest wish for the camera; the number tells one from the next. */
  readonly cameraRequest: { readonly number: number; readonly move: CameraMove } | null;
  /** Turning and tilting while it happens, for the compass. Degrees. */
  readonly mapFrame: { readonly bearing: number; readonly pitch: number };
  /** Under the pointer, `[longitude, latitude]`. */
  readonly pointer: readonly [number, number] | null;
  readonly mapStatus: MapStatus;
  /** Whose ground is shown, when it is not our own. */
  readonly groundCredit: string | null;
  readonly figures: Readonly<Record<string, FigureState>>;
  /** What the analyst has set up in the labs. */
  readonly labs: LabSetups;
  /** How far a lab's answer has come that takes longer than half a second, 0–1; null when none is under way. */
  readonly labProgress: number | null;
  /** What the topology check found. */
  readonly topology: TopologyState;
  /** What the open lab draws on the map. */
  readonly labDrawing: LabDrawing | null;
  /** What lies around the selected feature. */
  readonly neighbours: NeighbourState;
  readonly show: ShowState;
  /** The chapter whose picture the map has finished drawing; null while it is still on its way. */
  readonly restingChapterId: string | null;
  readonly stills: StillsState;
  readonly notices: readonly Notice[];
  readonly dialog: Dialog;
}

export interface AppState {
  readonly document: PlanDocument;
  readonly view: ViewState;
  readonly preferences: PreferenceState;
  readonly session: SessionState;
}
