import type { ChapterState } from '../domain/chapter.ts';
import type { DatasetEntry, Plan } from '../domain/plan.ts';
import { fail, type Result } from '../domain/result.ts';
import { readChapter } from '../domain/schema/read-chapter.ts';
import { readFeatureCollection } from '../domain/schema/read-feature-collection.ts';
import { readPlan } from '../domain/schema/read-plan.ts';
import type { DatasetState } from '../state/app-state.ts';

const PLAN_FOLDER = 'data';

interface FileContent {
  readonly json: unknown;
  /** SHA-256 of the bytes as read, lower-case hex. */
  readonly contentHash: string;
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads a file of the plan's folder, or says in words what is wrong with it. */
async function readFile(file: string): Promise<Result<FileContent>> {
  const place = `${PLAN_FOLDER}/${file}`;
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(place);
    if (!response.ok) {
      return fail({
        place,
        reason: {
          zh: `文件不存在或无法读取（应答 ${response.status}）`,
          en: `The file is missing or cannot be read (answer ${response.status})`,
        },
      });
    }
    bytes = await response.arrayBuffer();
  } catch (error) {
    return fail({
      place,
      reason: { zh: `文件无法读取：${explain(error)}`, en: `The file cannot be read: ${explain(error)}` },
    });
  }
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { ok: true, value: { json, contentHash: await sha256(bytes) } };
  } catch (error) {
    return fail({
      place,
      reason: { zh: `不是完整的 JSON 文件：${explain(error)}`, en: `Not a whole JSON file: ${explain(error)}` },
    });
  }
}

/** Reads and checks the catalogue. */
export async function loadPlan(): Promise<Result<Plan>> {
  const file = await readFile('plan.json');
  return file.ok ? readPlan('plan.json', file.value.json) : file;
}

/** Reads and checks one dataset; a broken one is a state of its own and touches no other. */
export async function loadDataset({ id, file }: DatasetEntry): Promise<DatasetState> {
  const content = await readFile(file);
  if (!content.ok) return { kind: 'failed', problems: content.problems };
  const collection = readFeatureCollection(file, content.value.json);
  if (!collection.ok) return { kind: 'failed', problems: collection.problems };
  return { kind: 'ready', dataset: { id, contentHash: content.value.contentHash, collection: collection.value } };
}

/** Reads and checks one chapter of the plan's story; a broken one touches no other. */
export async function loadChapter(file: string, plan: Plan): Promise<ChapterState> {
  const content = await readFile(file);
  if (!content.ok) return { kind: 'failed', problems: content.problems };
  const chapter = readChapter(file, content.value.json, plan);
  return chapter.ok ? { kind: 'ready', chapter: chapter.value } : { kind: 'failed', problems: chapter.problems };
}
