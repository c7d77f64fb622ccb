import { typedNumbers } from '../../../src/domain/typed-numbers.ts';
import type { Finding } from '../finding.ts';
import { CATALOGUE, type PlanFolder, type ReadChapter } from '../plan-folder.ts';
import { holds } from './scales.ts';

const WORDS = ['title', 'caption', 'notes'] as const;
const LOCALES = ['zh', 'en'] as const;
const HAN = /\p{Script=Han}/u;

/** Chapters whose file is not named for their place and id, or does not hold the chapter that the catalogue names. */
export function findMisplacedChapters({ plan, chapters }: PlanFolder): readonly Finding[] {
  const entries = plan.roadshow?.chapters ?? [];
  const inCatalogue = entries.flatMap(({ id, file }, index): Finding[] => {
    const path = ['roadshow', 'chapters', index];
    const expected = `roadshow/${String(index + 1).padStart(2, '0')}-${id}.json`;
    if (entries.findIndex((entry) => entry.id === id) < index) {
      return [inFile(CATALOGUE, [...path, 'id'], `章节 id 重复：${id}`, `Two chapters have the id ${id}`)];
    }
    if (file === expected) return [];
    const zh = `第 ${index + 1} 章的文件应为 ${expected}`;
    return [inFile(CATALOGUE, [...path, 'file'], zh, `The file of chapter ${index + 1} should be ${expected}`)];
  });
  const inFiles = chapters
    .filter(({ entry, chapter }) => entry.id !== chapter.id)
    .map(({ entry }) =>
      inFile(entry.file, ['id'], `目录中此章的 id 为 ${entry.id}`, `The catalogue calls this chapter ${entry.id}`),
    );
  return [...inCatalogue, ...inFiles];
}

/** Features that a chapter wants to light and that its dataset does not hold. */
export function findUnlitFeatures({ chapters, datasets }: PlanFolder): readonly Finding[] {
  return eachChapter(chapters, ({ chapter }) =>
    chapter.spotlight.flatMap(({ datasetId, featureIds = [] }, index) => {
      const dataset = datasets.get(datasetId);
      // A dataset that could not be read has been told already.
      if (!dataset) return [];
      const known = new Set(dataset.collection.features.map(({ properties }) => properties.id));
      return featureIds.flatMap((id, each) =>
        known.has(id)
          ? []
          : [
              told(
                ['spotlight', index, 'featureIds', each],
                `数据集 ${datasetId} 中没有要素 ${id}`,
                `The dataset ${datasetId} has no feature ${id}`,
              ),
            ],
      );
    }),
  );
}

/** Cameras that look where no scale of the plan goes. */
export function findStrayCameras({ plan, chapters }: PlanFolder): readonly Finding[] {
  return eachChapter(chapters, ({ chapter }) =>
    (['camera', 'portraitCamera'] as const).flatMap((name) => {
      const look = chapter[name];
      if (!look || plan.scales.some(({ maxBounds }) => holds(maxBounds, look.bounds))) return [];
      const zh = 'bounds 超出各尺度的 maxBounds';
      return [told([name, 'bounds'], zh, 'bounds reaches beyond the maxBounds of every scale')];
    }),
  );
}

/** Numbers that are typed into a caption instead of being quoted from the ledger. */
export function findTypedNumbers({ chapters }: PlanFolder): readonly Finding[] {
  return eachChapter(chapters, ({ chapter }) =>
    LOCALES.flatMap((locale) => {
      const found = typedNumbers(chapter.caption[locale]);
      if (found.length === 0) return [];
      const zh = `数字应引自账本（{{数字 id}}），不应手写：${found.join('、')}`;
      const en = `Numbers are quoted from the ledger ({{figure id}}), not typed: ${found.join(', ')}`;
      return [told(['caption', locale], zh, en)];
    }),
  );
}

/** Words that stand in the wrong language, and notes that tell the presenter no more than the caption does. */
export function findPoorWords({ chapters }: PlanFolder): readonly Finding[] {
  return eachChapter(chapters, ({ chapter }) => [
    ...WORDS.flatMap((field) =>
      LOCALES.flatMap((locale) => {
        if (HAN.test(chapter[field][locale]) === (locale === 'zh')) return [];
        return [
          locale === 'zh'
            ? told([field, locale], '此处应为中文', 'This should be Chinese')
            : told([field, locale], '此处应为英文', 'This should be English'),
        ];
      }),
    ),
    ...LOCALES.filter((locale) => chapter.notes[locale].trim().length <= chapter.caption[locale].length).map((locale) =>
      told(['notes', locale], '讲稿备注应比字幕多说几句', 'The notes should say more than the caption'),
    ),
  ]);
}

type FindingInFile = Omit<Finding, 'file'>;

function eachChapter(
  chapters: readonly ReadChapter[],
  find: (read: ReadChapter) => readonly FindingInFile[],
): readonly Finding[] {
  return chapters.flatMap((read) => find(read).map((finding) => ({ file: read.entry.file, ...finding })));
}

function told(path: FindingInFile['path'], zh: string, en: string): FindingInFile {
  return { path, reason: { zh, en } };
}

function inFile(file: string, path: Finding['path'], zh: string, en: string): Finding {
  return { file, path, reason: { zh, en } };
}
