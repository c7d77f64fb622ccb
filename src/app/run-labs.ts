import type { Feature } from 'geojson';
import type { AnalysisState } from '../domain/analysis.ts';
import type { Dataset } from '../domain/feature.ts';
import type { AnalysisRequest } from '../domain/plan.ts';
import { datasetIdsOf } from '../domain/schema/plan-references.ts';
import type { TopologyState } from '../domain/topology.ts';
import type { FigureEngine } from '../metrics/worker/engine.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { LAB_REQUEST, LAB_SHUTTLE_STOPS_DATASET_ID } from '../state/lab-ids.ts';
import { coverageSources } from '../state/lab-requests/coverage-requests.ts';
import type { LabDrawing } from '../state/labs.ts';
import { selectReadyDatasets } from '../state/selectors/select-features.ts';
import { selectLabRequests } from '../state/selectors/select-lab-requests.ts';
import { labPoints, shuttleStops, withLabPoints } from './lab-inputs.ts';

/** The labs' calls to the engine supersede one another and nobody else's. */
const CHANNEL = 'lab';

/**
 * Computes what the open lab asks for whenever its setup changes; a newer setup supersedes an older one, and the
 * plan's own figures are never held up.
 */
export function followLabs(store: AppStore, engine: FigureEngine): void {
  let drawingNumber = 0;
  /** What the answers in the ledger were the answers to, by request id. */
  const answered = new Map<string, string>();

  const inputs = () => {
    const state = store.getState();
    const { plan, datasets } = withLabPoints(state.document.plan, selectReadyDatasets(state), state.session.labs);
    return { plan, planRevision: state.document.revision, planStateId: plan.defaultPlanStateId, datasets };
  };

  const compute = async () => {
    const requests = selectLabRequests(store.getState());
    if (requests.length === 0) {
      engine.cancelAnalysis(CHANNEL);
      store.getState().reportLabProgress(null);
      return;
    }
    const given = inputs();
    const questions = new Map(requests.map((request) => [request.id, questionOf(request, given.datasets)]));
    for (const [id, question] of questions) {
      if (answered.get(id) !== question) receive(store, id, { kind: 'pending' });
    }
    const outcome = await engine.analyse({
      channel: CHANNEL,
      requests,
      inputs: given,
      onState: (requestId, answer) => {
        answered.set(requestId, questions.get(requestId) ?? '');
        receive(store, requestId, answer);
      },
      onProgress: ({ fraction }) => store.getState().reportLabProgress(fraction),
    });
    // A superseded call leaves the word to the one that has taken its place.
    if (outcome.kind === 'done') store.getState().reportLabProgress(null);
  };

  const draw = async () => {
    drawingNumber += 1;
    const number = drawingNumber;
    const { view, session, showLabDrawing } = store.getState();
    const lab = view.mode.kind === 'analysis' ? view.mode.lab : null;
    if (lab === 'topology') return showLabDrawing(findingsDrawing(session.topology));
    if (lab === 'overlap') {
      const { overDatasetId, ofDatasetId } = session.labs.overlap;
      const rest = await engine.restOf(overDatasetId, ofDatasetId, inputs().datasets);
      return number === drawingNumber ? showLabDrawing(rest) : undefined;
    }
    const { coverage, facilities, shuttle } = session.labs;
    if (lab === 'shuttle') {
      const stops = { datasetId: LAB_SHUTTLE_STOPS_DATASET_ID };
      const rings = await engine.ringsOf(stops, [shuttle.walkMeters], inputs());
      if (number === drawingNumber) showLabDrawing(shuttleDrawing(rings, shuttleStops(shuttle)));
      return;
    }
    if (lab === 'facilities') {
      const asked = inputs();
      const rings = await Promise.all(
        facilities.kinds.map((kind) => engine.ringsOf(kind.facilities, [kind.radiusMeters], asked)),
      );
      if (number === drawingNumber) showLabDrawing(joined(rings));
      return;
    }
    if (lab !== 'coverage') return showLabDrawing(null);
    const distances = [coverage.distanceMeters, ...coverage.furtherDistancesMeters];
    const rings = await engine.ringsOf(coverageSources(coverage), distances, inputs());
    if (number === drawingNumber) showLabDrawing(coverageDrawing(rings, labPoints(coverage)));
  };

  let asked = selectLabRequests(store.getState());
  void compute();
  void draw();
  store.subscribe((next, previous) => {
    const requests = selectLabRequests(next);
    const isAskedAnew = requests !== asked || next.view.mode !== previous.view.mode;
    asked = requests;
    if (isAskedAnew) void compute();
    if (isAskedAnew || next.session.topology !== previous.session.topology) void draw();
  });
}

/**
 * What is asked, and of which bytes. The older answer to another question is taken away at once: it would stand under
 * headings that are not its own. Only the distance of a straight ring is left out: its answer is there before the eye
 * could see the number go, and a slider would make the table flicker.
 */
function questionOf(request: AnalysisRequest, datasets: readonly Dataset[]): string {
  const ids = datasetIdsOf(request);
  const hashes = datasets.flatMap(({ id, contentHash }) => (ids.includes(id) ? [contentHash] : []));
  const asked = request.metric === 'coverage' ? { ...request, distanceMeters: 0, furtherDistancesMeters: [] } : request;
  return JSON.stringify([asked, hashes]);
}

function receive(store: AppStore, requestId: string, answer: AnalysisState): void {
  const { receiveFigures, receiveTopology } = store.getState();
  if (requestId !== LAB_REQUEST.topology) receiveFigures(requestId, answer);
  else if (answer.kind !== 'ready') receiveTopology(answer);
  else if (answer.topology) receiveTopology({ kind: 'ready', report: answer.topology });
}

function joined(drawings: readonly (LabDrawing | null)[]): LabDrawing {
  return { type: 'FeatureCollection', features: drawings.flatMap((drawing) => drawing?.features ?? []) };
}

function coverageDrawing(rings: LabDrawing | null, points: Dataset): LabDrawing {
  return { type: 'FeatureCollection', features: [...(rings?.features ?? []), ...pointsDrawn(points)] };
}

/** The walking rings, the line through the stops on them, and the stops on top. */
function shuttleDrawing(rings: LabDrawing | null, stops: Dataset): LabDrawing {
  const points = pointsDrawn(stops);
  const coordinates = points.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
  const line: Feature[] =
    coordinates.length > 1
      ? [{ type: 'Feature', properties: { role: 'line' }, geometry: { type: 'LineString', coordinates } }]
      : [];
  return { type: 'FeatureCollection', features: [...(rings?.features ?? []), ...line, ...points] };
}

function pointsDrawn({ collection }: Dataset): readonly Feature[] {
  return collection.features.flatMap(({ geometry }): Feature[] =>
    geometry ? [{ type: 'Feature', properties: { role: 'point' }, geometry }] : [],
  );
}

function findingsDrawing(topology: TopologyState): LabDrawing | null {
  if (topology.kind !== 'ready') return null;
  const features = topology.report.findings.flatMap(({ geometry }): Feature[] =>
    geometry ? [{ type: 'Feature', properties: { role: 'finding' }, geometry }] : [],
  );
  return { type: 'FeatureCollection', features };
}
