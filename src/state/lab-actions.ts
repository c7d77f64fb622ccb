import type { FeatureReference } from '../domain/feature.ts';
import type { Mode } from '../domain/mode.ts';
import type { TopologyState } from '../domain/topology.ts';
import type {
  CoverageSetup,
  CoverageSource,
  FacilityKind,
  LabDrawing,
  LabSetups,
  ShuttleSetup,
  ShuttleStop,
} from './labs.ts';
import type { SetState } from './store-types.ts';

export interface LabActions {
  /** Goes to the map or to one of the analyst's rooms. */
  openMode(mode: Mode): void;
  /** Changes what a lab measures. */
  setUpLab(change: Partial<Omit<LabSetups, 'coverage' | 'shuttle'>>): void;
  setUpCoverage(change: Partial<CoverageSetup>): void;
  /** Sets a point to measure coverage from, `[longitude, latitude]`. */
  placeCoveragePoint(position: readonly [number, number]): void;
  /** Measures from what is selected on the map: beside the features chosen already, where they are of the same layer. */
  measureFromSelection(): void;
  addFacilityKind(kind: FacilityKind): void;
  changeFacilityKind(index: number, change: Partial<FacilityKind>): void;
  dropFacilityKind(index: number): void;
  setUpShuttle(change: Partial<ShuttleSetup>): void;
  /** Puts a station at the head of the line in place of the one there; null takes it away. */
  startShuttle(stop: ShuttleStop | null): void;
  /** Sets the next stop of the shuttle, `[longitude, latitude]`. */
  placeShuttleStop(position: readonly [number, number]): void;
  undoShuttleStop(): void;
  /** Keeps the coverage setup under a name; an analysis of that name is replaced. */
  keepAnalysis(name: string): void;
  openAnalysis(name: string): void;
  dropAnalysis(name: string): void;
  showLabDrawing(drawing: LabDrawing | null): void;
  receiveTopology(topology: TopologyState): void;
  reportLabProgress(fraction: number | null): void;
}

export function labActions(set: SetState): LabActions {
  const changeLabs = (recipe: (labs: LabSetups) => Partial<LabSetups>) =>
    set(({ session }) => ({ session: { ...session, labs: { ...session.labs, ...recipe(session.labs) } } }));
  const changeCoverage = (recipe: (coverage: CoverageSetup) => Partial<CoverageSetup>) =>
    changeLabs(({ coverage }) => ({ coverage: { ...coverage, ...recipe(coverage) } }));
  const changeShuttle = (recipe: (shuttle: ShuttleSetup) => Partial<ShuttleSetup>) =>
    changeLabs(({ shuttle }) => ({ shuttle: { ...shuttle, ...recipe(shuttle) } }));
  const changeKinds = (recipe: (kinds: readonly FacilityKind[]) => readonly FacilityKind[]) =>
    changeLabs(({ facilities }) => ({ facilities: { ...facilities, kinds: recipe(facilities.kinds) } }));
  return {
    openMode: (mode) => set(({ view }) => ({ view: { ...view, mode } })),
    setUpLab: (change) => changeLabs(() => change),
    setUpCoverage: (change) => changeCoverage(() => change),
    placeCoveragePoint: (position) =>
      changeCoverage(({ source }) => ({
        source: { kind: 'points', positions: [...(source.kind === 'points' ? source.positions : []), position] },
      })),
    measureFromSelection: () =>
      set(({ view, session }) => {
        const { coverage } = session.labs;
        if (!view.selection) return {};
        const source = withSelection(coverage.source, view.selection);
        return {
          session: { ...session, labs: { ...session.labs, coverage: { ...coverage, source, isPlacing: false } } },
        };
      }),
    addFacilityKind: (kind) => changeKinds((kinds) => [...kinds, kind]),
    changeFacilityKind: (index, change) =>
      changeKinds((kinds) => kinds.map((kind, at) => (at === index ? { ...kind, ...change } : kind))),
    dropFacilityKind: (index) => changeKinds((kinds) => kinds.filter((_, at) => at !== index)),
    setUpShuttle: (change) => changeShuttle(() => change),
    startShuttle: (stop) =>
      changeShuttle(({ stops }) => {
        const own = stops[0]?.station ? stops.slice(1) : stops;
        return { stops: stop ? [stop, ...own] : own };
      }),
    placeShuttleStop: (position) => changeShuttle(({ stops }) => ({ stops: [...stops, { position, station: null }] })),
    undoShuttleStop: () => changeShuttle(({ stops }) => ({ stops: stops.slice(0, -1) })),
    keepAnalysis: (name) =>
      set(({ document, session }) => {
        const kept = { name, coverage: { ...session.labs.coverage, isPlacing: false } };
        const others = document.analyses.filter((analysis) => analysis.name !== name);
        return { document: { ...document, analyses: [...others, kept] } };
      }),
    openAnalysis: (name) =>
      set(({ document, session }) => {
        const found = document.analyses.find((analysis) => analysis.name === name);
        return found ? { session: { ...session, labs: { ...session.labs, coverage: found.coverage } } } : {};
      }),
    dropAnalysis: (name) =>
      set(({ document }) => ({
        document: { ...document, analyses: document.analyses.filter((analysis) => analysis.name !== name) },
      })),
    reportLabProgress: (labProgress) => set(({ session }) => ({ session: { ...session, labProgress } })),
    receiveTopology: (topology) => set(({ session }) => ({ session: { ...session, topology } })),
    showLabDrawing: (labDrawing) => set(({ session }) => ({ session: { ...session, labDrawing } })),
  };
}

/** A feature beside those of its layer that are chosen already, else in place of what was measured from. */
function withSelection(source: CoverageSource, { datasetId, featureId }: FeatureReference): CoverageSource {
  const chosen = source.kind === 'set' && source.set.datasetId === datasetId ? (source.set.featureIds ?? []) : [];
  return { kind: 'set', set: { datasetId, featureIds: [...new Set([...chosen, featureId])] } };
}
