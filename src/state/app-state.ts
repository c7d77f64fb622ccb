import type { BaseMapChoice } from '../domain/base-map.ts';
import type { Camera, CameraMove } from '../domain/camera.ts';
import type { ChapterEntry, ChapterState } from '../domain/chapter.ts';
import type { Dataset, FeatureReference } from '../domain/feature.ts';
import type { FigureState } from '../domain/figure.ts';
import type { Locale, LocalizedText } from '../domain/localized.ts';
import type { Mode } from '../domain/mode.ts';
import type { NeighbourState } from '../domain/neighbour.ts';
import type { NewVersion, OfflineCopy } from '../domain/offline-copy.ts';
import type { Bounds, Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/result.ts';
import type { TopologyState } from '../domain/topology.ts';
import type { AreaUnit } from '../domain/units.ts';
import type { ShowPosition } from '../story/player.ts';
import type { LookRequest } from './desk.ts';
import type { LabDrawing, LabSetups } from './labs.ts';
import type { NamedAnalysis } from './named-analyses.ts';
import type { StillsState } from './stills.ts';

/** What has become of reading a dataset file. */
export type DatasetState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly dataset: Dataset }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** The document: saved with the project. It is edited through `applyEdit` alone, so that every edit can be undone. */
export interface PlanDocument {
  readonly plan: Plan;
  readonly revision: number;
  readonly datasets: Readonly<Record<string, DatasetState>>;
  /** Kept under a name by the analyst. */
  readonly analyses: readonly NamedAnalysis[];
  /** The story, in its order. */
  readonly chapters: readonly ChapterEntry[];
}

/** The parts of the document that an edit replaces, whole. */
export type DocumentPatch = Partial<PlanDocument>;

/** A step of the history: what it was called, and the patch that goes that way. */
export interface DocumentEdit {
  /** One for each edit of the session, so that a notice can mean this one. */
  readonly number: number;
  readonly note: LocalizedText;
  /** Edits of one series that follow each other are one step: the letters of a word, the way of a slider. */
  readonly series: string | null;
  readonly patch: DocumentPatch;
}

export interface HistoryState {
  /** What undoes the edits, the newest last. */
  readonly past: readonly DocumentEdit[];
  /** What does the undone ones again, the next last. */
  readonly future: readonly DocumentEdit[];
  readonly lastNumber: number;
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
  /** How large the presenter's notes are set. */
  readonly notesSizePixels: number;
}

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: LocalizedText;
  /** The edit that it tells of and offers to undo; gone with the next edit. */
  readonly undoes?: number;
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
  | { readonly kind: 'venue-check' }
  | { readonly kind: 'certificate'; readonly figureId: string };

/** The show as this window has it. */
export interface ShowState {
  readonly position: ShowPosition;
  /** What has been typed of a chapter's number. */
  readonly digits: string;
  /** Whether the audience's map is unlocked. */
  readonly isExploring: boolean;
  /** The windows of the other kind that are in touch: a presenter's audience windows, a stage's presenter windows. */
  readonly companionCount: number;
  /** Whether this browser keeps the show's place for the next time; it may refuse. */
  readonly isKept: boolean;
  readonly areNotesOpen: boolean;
  /** What the window showed before the show, to go back to. */
  readonly viewBefore: Pick<ViewState, 'mode' | 'camera' | 'scaleId'> | null;
  /** The chapter during which a part of the live map failed. */
  readonly mapFaultChapterId: string | null;
}

/** How the map drew a chapter that the venue check tried. */
export interface ChapterTrial {
  /** Of the trial that it answers. */
  readonly number: number;
  /** From one frame to the next, with the whole picture drawn each time. */
  readonly frameMilliseconds: readonly number[];
  /** What the map shows of the chapter on this screen. */
  readonly view: { readonly bounds: Bounds; readonly zoom: number };
}

/** The venue check while it walks through the chapters. */
export interface VenueCheckState {
  readonly viewBefore: Pick<ViewState, 'mode' | 'camera' | 'scaleId'>;
  /** Tells one trial from the next. */
  readonly number: number;
  readonly chapterId: string | null;
  readonly trial: ChapterTrial | null;
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
  readonly venueCheck: VenueCheckState | null;
  /** The copy of the app in this browser that works without a network, and a newer version beside it. */
  readonly offlineCopy: OfflineCopy;
  readonly newVersion: NewVersion;
  /** Goes up when the person asks for another attempt at the copy. */
  readonly copyAttempts: number;
  readonly history: HistoryState;
  /** The plan's own chapters as they were read, to go back to. */
  readonly planChapters: Readonly<Record<string, ChapterState>>;
  readonly lookRequest: LookRequest | null;
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
