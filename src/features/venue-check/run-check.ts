import type { AuditAnswer } from '../../offline/messages.ts';
import type { AppState } from '../../state/app-state.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { filesOfChapter, stillsOfChapter } from './chapter-assets.ts';
import { charactersOfChapter } from './chapter-characters.ts';
import type { ChapterReport, VenueReport } from './finding.ts';
import { type Drawing, judgeAssets, judgeFigures, judgeFonts, judgeFrames, judgeStills } from './judge-chapter.ts';
import { judgeMachine, type MachineFacts } from './judge-machine.ts';
import type { TileSet } from './tiles-of-view.ts';

/** What the walk asks of the world. */
export interface VenueProbes {
  readonly machine: () => Promise<MachineFacts>;
  readonly tileSets: () => Promise<readonly TileSet[]>;
  readonly audit: (paths: readonly string[]) => Promise<AuditAnswer | undefined>;
  readonly hasGlyph: (character: string) => boolean;
}

/** Without a graphics card, and with everything else at work, a picture takes its time; then the check goes on. */
const PATIENCE_SECONDS = 45;

/**
 * Walks through every chapter on the one live map and looks at all that the show stands on. The show's own place is not
 * touched; when the walk ends, or is stopped, the window shows what it showed before.
 * @param onReport what is known so far
 */
export async function runVenueCheck(
  store: AppStore,
  probes: VenueProbes,
  signal: AbortSignal,
  onReport: (report: VenueReport) => void,
): Promise<void> {
  const { beginVenueCheck, endVenueCheck } = store.getState();
  const entries = store.getState().document.chapters;
  let report: VenueReport = { kind: 'running', machine: [], chapters: [], chapterCount: entries.length };
  const tell = (part: Partial<VenueReport>) => {
    report = { ...report, ...part };
    if (!signal.aborted) onReport(report);
  };
  tell({});
  beginVenueCheck();
  try {
    const facts = await probes.machine();
    const tileSets = await probes.tileSets();
    tell({ machine: judgeMachine(facts, store.getState().session.offlineCopy) });
    for (const { id } of entries) {
      if (signal.aborted) break;
      const chapter = await checkChapter(id, store, probes, tileSets, signal);
      tell({ chapters: [...report.chapters, chapter] });
    }
    // The copy may have been finished meanwhile.
    tell({ kind: 'done', machine: judgeMachine(facts, store.getState().session.offlineCopy) });
  } finally {
    endVenueCheck();
  }
}

async function checkChapter(
  chapterId: string,
  store: AppStore,
  probes: VenueProbes,
  tileSets: readonly TileSet[],
  signal: AbortSignal,
): Promise<ChapterReport> {
  const read = () => store.getState().document.chapters.find(({ id }) => id === chapterId)?.state;
  await until(store, () => read()?.kind !== 'pending', signal);
  const state = read();
  if (state?.kind !== 'ready') {
    const reason = state?.kind === 'failed' ? state.problems[0]?.reason : undefined;
    const values = { reason: reason ?? { zh: '没有读到', en: 'it was not read' } };
    const finding = { subject: 'assets', verdict: 'red', said: 'chapterFailed', values, advice: 'mend' } as const;
    return { chapterId, title: { zh: chapterId, en: chapterId }, findings: [finding] };
  }
  const { chapter } = state;
  const trial = await tryChapter(chapterId, store, signal);
  const current = store.getState();
  const { plan } = current.document;
  const files = filesOfChapter(chapter, plan, tileSets, trial.kind === 'drawn' ? trial.view : null);
  const stills = stillsOfChapter(chapterId);
  const audit = await probes.audit([...files, ...stills]);
  const isStill = (path: string) => stills.includes(path);
  const characters = charactersOfChapter(chapter, plan, selectReadyDatasets(current));
  return {
    chapterId,
    title: chapter.title,
    findings: [
      judgeAssets(
        audit && {
          checkedCount: audit.checkedCount - stills.length,
          missing: audit.missing.filter((path) => !isStill(path)),
        },
      ),
      judgeStills(audit?.missing.filter(isStill)),
      judgeFonts(characters, probes.hasGlyph),
      judgeFigures(chapter, current.session.figures),
      judgeFrames(trial),
    ],
  };
}

/** Shows the chapter and waits for what the map says of it. */
async function tryChapter(chapterId: string, store: AppStore, signal: AbortSignal): Promise<Drawing> {
  const before = store.getState().session.venueCheck?.viewBefore.mode;
  if (before?.kind === 'roadshow' && before.room === 'presenter') return { kind: 'elsewhere' };
  store.getState().tryChapter(chapterId);
  const hasNoMap = ({ session }: AppState) => ['unavailable', 'lost'].includes(session.mapStatus.kind);
  const isOver = (state: AppState) => state.session.venueCheck?.trial != null || hasNoMap(state);
  await until(store, isOver, signal);
  const { session } = store.getState();
  const trial = session.venueCheck?.trial;
  if (trial) return { kind: 'drawn', ...trial };
  return hasNoMap(store.getState()) ? { kind: 'no-map' } : { kind: 'late', seconds: PATIENCE_SECONDS };
}

/** Until something is so, the person stops it, or patience ends. */
function until(store: AppStore, isSo: (state: AppState) => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (isSo(store.getState()) || signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, PATIENCE_SECONDS * 1000);
    const stop = store.subscribe((state) => {
      if (isSo(state)) end();
    });
    signal.addEventListener('abort', end);
    return undefined;
  });
}
