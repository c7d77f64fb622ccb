import type { Mode } from '../domain/mode.ts';
import type { TopologyState } from '../domain/topology.ts';
import type { CoverageSetup, LabDrawing, LabSetups } from './labs.ts';
import type { SetState } from './store-types.ts';

export interface LabActions {
  /** Goes to the map or to one of the analyst's rooms. */
  openMode(mode: Mode): void;
  /** Changes what a lab measures. */
  setUpLab(change: Partial<Omit<LabSetups, 'coverage'>>): void;
  setUpCoverage(change: Partial<CoverageSetup>): void;
  /** Sets a point to measure coverage from, `[longitude, latitude]`. */
  placeCoveragePoint(position: readonly [number, number]): void;
  /** Keeps the coverage setup under a name; an analysis of that name is replaced. */
  keepAnalysis(name: string): void;
  openAnalysis(name: string): void;
  dropAnalysis(name: string): void;
  showLabDrawing(drawing: LabDrawing | null): void;
  receiveTopology(topology: TopologyState): void;
}

export function labActions(set: SetState): LabActions {
  const changeLabs = (recipe: (labs: LabSetups) => Partial<LabSetups>) =>
    set(({ session }) => ({ session: { ...session, labs: { ...session.labs, ...recipe(session.labs) } } }));
  const changeCoverage = (recipe: (coverage: CoverageSetup) => Partial<CoverageSetup>) =>
    changeLabs(({ coverage }) => ({ coverage: { ...coverage, ...recipe(coverage) } }));
  return {
    openMode: (mode) => set(({ view }) => ({ view: { ...view, mode } })),
    setUpLab: (change) => changeLabs(() => change),
    setUpCoverage: (change) => changeCoverage(() => change),
    placeCoveragePoint: (position) =>
      changeCoverage(({ source }) => ({
        source: { kind: 'points', positions: [...(source.kind === 'points' ? source.positions : []), position] },
      })),
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
    receiveTopology: (topology) => set(({ session }) => ({ session: { ...session, topology } })),
    showLabDrawing: (labDrawing) => set(({ session }) => ({ session: { ...session, labDrawing } })),
  };
}
