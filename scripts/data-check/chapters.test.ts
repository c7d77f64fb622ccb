import { describe, expect, it } from 'vitest';
import { describePath } from '../../src/domain/schema/schema-issue.ts';
import { checkPlanFolder } from './check-plan-folder.ts';
import { lineOfPath } from './json-lines.ts';
import { sampleFolder } from './sample-folder.ts';

type Json = Record<string, unknown>;

const FILES = ['roadshow/01-opening.json', 'roadshow/02-zones.json'];

function chapterOf(id: string): Json {
  return {
    schemaVersion: 1,
    id,
    title: { zh: '四片', en: 'Four zones' },
    caption: { zh: '2023 年公布的四片', en: 'Four zones, published in 2023' },
    notes: {
      zh: '四片由东向西排开，界线为示意，面积从图上量得。',
      en: 'Four zones from east to west; their limits are indicative.',
    },
    camera: { bounds: [121.19, 31.39, 121.23, 31.43] },
    layers: [{ id: 'zones' }],
    planStateId: 'plan',
    spotlight: [{ datasetId: 'zones', featureIds: ['zone-1'] }],
    draws: [],
    figures: [{ figureId: 'zone-area/zone-1' }],
  };
}

interface Roadshow {
  /** The catalogue's list of chapters. */
  readonly entries: { id: string; file: string }[];
  readonly first: Json;
  readonly more: Map<string, string>;
}

/** The sample with a roadshow of two chapters, after a change of the first one or of the list. */
function folderAfter(change: (roadshow: Roadshow) => void = () => {}) {
  return sampleFolder(({ plan, more }) => {
    const entries = [
      { id: 'opening', file: FILES[0] ?? '' },
      { id: 'zones', file: FILES[1] ?? '' },
    ];
    const first = chapterOf('opening');
    plan.roadshow = { title: { zh: '推介', en: 'Roadshow' }, targetMinutes: 15, chapters: entries };
    more.set('README.md', `${more.get('README.md')} \`01-opening.json\` \`02-zones.json\``);
    change({ entries, first, more });
    more.set('roadshow/01-opening.json', JSON.stringify(first, null, 2));
    if (!more.has('roadshow/02-zones.json')) more.set('roadshow/02-zones.json', JSON.stringify(chapterOf('zones')));
  });
}

function findingsAfter(change: (roadshow: Roadshow) => void): readonly string[] {
  return checkPlanFolder(folderAfter(change)).findings.map(
    ({ file, path, reason }) => `${file} ${describePath(path)}: ${reason.en}`,
  );
}

describe('the check of a roadshow', () => {
  it('finds nothing wrong with the sample and counts its chapters', () => {
    expect(checkPlanFolder(folderAfter())).toMatchObject({ findings: [], chapterCount: 2 });
  });

  it.each<[string, (roadshow: Roadshow) => void, RegExp]>([
    [
      'a field that the schema does not know',
      ({ first }) => set(first, { colour: 'red' }),
      /^.*opening.json : .*colour/,
    ],
    ['a language that is missing', ({ first }) => set(first, { notes: { zh: '讲稿' } }), /opening.json notes.en: /],
    ['no notes at all', ({ first }) => set(first, { notes: { zh: '', en: '' } }), /opening.json notes.zh: /],
    [
      'a layer that the plan does not have',
      ({ first }) => set(first, { layers: [{ id: 'moon' }] }),
      /opening.json layers\[0\].id: There is no layer with the id moon/,
    ],
    [
      'a line to draw that the chapter does not show',
      ({ first }) => set(first, { draws: ['stations'] }),
      /opening.json draws\[0\]: /,
    ],
    [
      'a figure that nobody computes',
      ({ first }) => set(first, { figures: [{ figureId: 'moon/total' }] }),
      /opening.json figures\[0\].figureId: There is no figure with the id moon/,
    ],
    [
      'a feature that its dataset does not hold',
      ({ first }) => set(first, { spotlight: [{ datasetId: 'zones', featureIds: ['zone-1', 'zone-9'] }] }),
      /opening.json spotlight\[0\].featureIds\[1\]: The dataset zones has no feature zone-9/,
    ],
    [
      'a camera where the plan never goes',
      ({ first }) => set(first, { camera: { bounds: [119, 31.39, 121.23, 31.43] } }),
      /opening.json camera.bounds: bounds reaches beyond/,
    ],
    [
      'a portrait camera where the plan never goes',
      ({ first }) => set(first, { portraitCamera: { bounds: [121, 29, 121.23, 31.43] } }),
      /opening.json portraitCamera.bounds: bounds reaches beyond/,
    ],
    [
      'a typed number in the Chinese caption',
      ({ first }) => set(first, { caption: { zh: '占地 9.5 平方公里', en: 'Four zones' } }),
      /opening.json caption.zh: Numbers are quoted from the ledger .*: 9.5/,
    ],
    [
      'a typed number in the English caption',
      ({ first }) => set(first, { caption: { zh: '四片', en: 'Room for 47,000' } }),
      /opening.json caption.en: Numbers are quoted .*: 47,000/,
    ],
    [
      'words in the wrong language',
      ({ first }) => set(first, { title: { zh: '四片', en: '四片' } }),
      /opening.json title.en: This should be English/,
    ],
    [
      'notes that only repeat the caption',
      ({ first }) => set(first, { notes: { zh: '四片，由东向西排开，不重不漏。', en: 'Four zones.' } }),
      /opening.json notes.en: The notes should say more/,
    ],
    [
      'a chapter under another name',
      ({ first }) => set(first, { id: 'start' }),
      /opening.json id: .* this chapter opening/,
    ],
    [
      'a file that is not there',
      ({ entries }) => set(entries[0], { file: 'roadshow/01-start.json' }),
      /01-start.json : The file is missing/,
    ],
    [
      'a chapter twice',
      ({ entries }) => entries.push({ id: 'zones', file: 'roadshow/02-zones.json' }),
      /^plan.json roadshow.chapters\[2\].id: Two chapters have the id zones/,
    ],
    [
      'files that are not numbered as they are shown',
      ({ entries }) => entries.reverse(),
      /^plan.json roadshow.chapters\[0\].file: The file of chapter 1 should be roadshow\/01-zones.json/,
    ],
    [
      'a chapter that the catalogue leaves out',
      ({ more }) => more.set('roadshow/03-moon.json', '{}'),
      /^roadshow\/03-moon.json : Neither a dataset nor a chapter/,
    ],
    [
      'a still of no chapter',
      ({ more }) => more.set('roadshow/stills/moon.zh.dark.png', ''),
      /^roadshow\/stills\/moon.zh.dark.png : Neither/,
    ],
    [
      'a chapter that the README leaves out',
      ({ more }) => more.set('README.md', (more.get('README.md') ?? '').replace('`02-zones.json`', '')),
      /^roadshow\/02-zones.json : data\/README.md does not mention/,
    ],
  ])('finds %s', (_what, change, expected) => {
    expect(findingsAfter(change)[0]).toMatch(expected);
  });

  it('lets the stills of its chapters be', () => {
    expect(findingsAfter(({ more }) => more.set('roadshow/stills/opening.en.light.png', ''))).toEqual([]);
  });

  it('leads to the line', () => {
    const texts = folderAfter(({ first }) => set(first, { caption: { zh: '占地 9.5 平方公里', en: 'Four zones' } }));
    const [found] = checkPlanFolder(texts).findings;
    const text = texts.get(found?.file ?? '') ?? '';
    expect(text.split('\n')[lineOfPath(text, found?.path ?? []) - 1]).toContain('9.5');
  });
});

function set(target: object | undefined, change: Json): void {
  Object.assign(target ?? {}, change);
}
