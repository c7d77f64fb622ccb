import { describe, expect, it } from 'vitest';
import { describePath } from '../../src/domain/schema/schema-issue.ts';
import { checkPlanFolder } from './check-plan-folder.ts';
import { readTexts } from './read-texts.ts';
import { box, type SampleFiles, sampleFolder } from './sample-folder.ts';

/** What the check says of the sample after one change: `zones.geojson features[0].geometry: reason`. */
function findingsAfter(change: (files: SampleFiles) => void): readonly string[] {
  return checkPlanFolder(sampleFolder(change)).findings.map(
    ({ file, path, reason }) => `${file.replace('geojson/', '')} ${describePath(path)}: ${reason.en}`,
  );
}

function setRing(files: SampleFiles, ring: unknown): void {
  const [town] = files.boundary.features;
  if (town) town.geometry = { type: 'Polygon', coordinates: [ring] };
}

const SQUARE = [
  [121.2, 31.4],
  [121.22, 31.4],
  [121.22, 31.42],
  [121.2, 31.42],
];

describe('the data check', () => {
  it('finds nothing wrong with the plan of this repository', () => {
    const report = checkPlanFolder(readTexts('data'));
    expect(report.findings).toEqual([]);
    expect(report.datasetCount).toBe(23);
    expect(report.chapterCount).toBe(13);
  });

  it('finds nothing wrong with the sample', () => {
    expect(findingsAfter(() => {})).toEqual([]);
    expect(checkPlanFolder(sampleFolder())).toMatchObject({ datasetCount: 3, featureCount: 4 });
  });

  it('says every reason in both languages', () => {
    const { findings } = checkPlanFolder(
      sampleFolder((files) => {
        setRing(files, [...SQUARE].reverse());
        files.plan.defaultScaleId = 'moon';
      }),
    );
    for (const { reason } of findings) expect(reason.zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('files', () => {
  it('without a catalogue there is nothing to check', () => {
    expect(checkPlanFolder(new Map())).toMatchObject({ findings: [{ file: 'plan.json' }], datasetCount: 0 });
  });

  it('finds JSON that cannot be read, and goes on with the other files', () => {
    const texts = new Map([...sampleFolder(), ['geojson/stations.geojson', '{']]);
    const { findings, datasetCount } = checkPlanFolder(texts);
    expect(findings.map(({ file }) => file)).toEqual(['geojson/stations.geojson']);
    expect(datasetCount).toBe(2);
  });

  it('finds a dataset without its file', () => {
    const texts = new Map(sampleFolder());
    texts.delete('geojson/stations.geojson');
    expect(checkPlanFolder(texts).findings[0]?.reason.en).toBe('The file is missing');
  });

  it('finds a file that nothing names', () => {
    expect(findingsAfter(({ more }) => more.set('geojson/left-over.geojson', '{}'))).toEqual([
      'left-over.geojson : Neither a dataset nor a chapter of plan.json names this file',
    ]);
  });

  it('finds a file that the README leaves out, and a missing README', () => {
    expect(
      findingsAfter(({ more }) => more.set('README.md', '`plan.json` `boundary.geojson` `stations.geojson`')),
    ).toEqual(['zones.geojson : data/README.md does not mention this file']);
    expect(findingsAfter(({ more }) => more.delete('README.md'))).toEqual(['README.md : README.md is missing']);
  });
});

describe('rings', () => {
  it.each<[string, unknown, RegExp]>([
    ['an open ring', SQUARE, /not closed/],
    ['a ring that runs clockwise', [...SQUARE, SQUARE[0]].reverse(), /counter-clockwise/],
    ['a vertex twice', [SQUARE[0], SQUARE[1], SQUARE[1], SQUARE[2], SQUARE[3], SQUARE[0]], /twice: \[121.22,31.4\]/],
    ['a bow tie', [SQUARE[0], SQUARE[1], SQUARE[3], SQUARE[2], SQUARE[0]], /crosses itself: edges 2 and 4/],
    [
      'a spike',
      [SQUARE[0], SQUARE[1], [121.23, 31.4], [121.215, 31.4], SQUARE[2], SQUARE[3], SQUARE[0]],
      /crosses itself/,
    ],
  ])('finds %s', (_what, ring, reason) => {
    const found = findingsAfter((files) => setRing(files, ring)).filter((line) => line.startsWith('boundary'));
    expect(found[0]).toMatch(reason);
    expect(found[0]).toMatch(/^boundary.geojson features\[0\]\.geometry\.coordinates\[0\]/);
  });

  it('finds a hole that runs counter-clockwise', () => {
    const hole = [
      [121.205, 31.405],
      [121.206, 31.405],
      [121.206, 31.406],
      [121.205, 31.405],
    ];
    const found = findingsAfter(({ boundary }) => {
      const [town] = boundary.features;
      if (town) town.geometry = { type: 'MultiPolygon', coordinates: [[[...SQUARE, SQUARE[0]], hole]] };
    });
    expect(found[0]).toMatch(/coordinates\[0\]\[1\]: A hole runs clockwise/);
  });
});

describe('positions', () => {
  it('finds longitude and latitude the wrong way round', () => {
    expect(
      findingsAfter(({ stations }) => {
        const [station] = stations.features;
        if (station)
          station.geometry = {
            type: 'LineString',
            coordinates: [
              [121.2, 31.4],
              [31.4, 121.2],
            ],
          };
      }),
    ).toEqual([
      'stations.geojson features[0].geometry.coordinates[1]: Longitude and latitude look swapped: a position is [longitude, latitude]',
    ]);
  });

  it.each([
    ['abroad', [2.35, 48.86]],
    ['where the camera never goes', [125, 31.4]],
  ])('finds a position %s', (_what, coordinates) => {
    const [found] = findingsAfter(({ stations }) => {
      const [station] = stations.features;
      if (station) station.geometry = { type: 'Point', coordinates };
    });
    expect(found).toMatch(
      /^stations.geojson features\[0\]\.geometry\.coordinates: The position \[.*\] is outside China/,
    );
  });

  it('finds more decimals than a place can mean', () => {
    const place = (longitude: number) =>
      findingsAfter(({ stations }) => {
        const [station] = stations.features;
        if (station) station.geometry = { type: 'Point', coordinates: [longitude, 31.4] };
      });
    expect(place(121.2000001)[0]).toMatch(/more than 6 decimals/);
    expect(place(121.200001)).toEqual([]);
  });
});

describe('tiling', () => {
  const withZone = (geometry: ReturnType<typeof box>) =>
    findingsAfter(({ zones }) => {
      const [zone] = zones.features;
      if (zone) zone.geometry = geometry;
    });

  it('finds a gap, an overlap and a zone that reaches beyond the boundary', () => {
    // A thousandth of a degree of longitude on 0.02° of latitude at 31.41° N: 95.09 m by 2,217.6 m.
    expect(withZone(box(121.211, 121.22))[0]).toMatch(/^boundary.* leave gaps in the boundary of 21087\d\.\d m²$/);
    expect(withZone(box(121.209, 121.22))[0]).toMatch(/^zones.*features\[0\].* overlaps zone-2 by 21087\d\.\d m²$/);
    expect(withZone(box(121.21, 121.221))[0]).toMatch(/^boundary.* reach beyond the boundary by 21087\d\.\d m²$/);
  });

  it('bears less than a square metre of rounding, and no more', () => {
    // A notch 1e-6° (0.1 m) deep: over 2e-5° (2.2 m) it takes 0.1 m² away, over 0.01° 53 m².
    const nearly = (north: number) => ({
      type: 'Polygon',
      coordinates: [
        [
          [121.21, 31.4],
          [121.22, 31.4],
          [121.22, 31.42],
          [121.21, 31.42],
          [121.21, north],
          [121.210001, 31.4 + (north - 31.4) / 2],
          [121.21, 31.4],
        ],
      ],
    });
    expect(withZone(nearly(31.40002))).toEqual([]);
    expect(withZone(nearly(31.41))).not.toEqual([]);
  });
});

describe('references', () => {
  it.each<[string, (files: SampleFiles) => void, RegExp]>([
    [
      'an id taken in another dataset',
      ({ stations }) => setProperty(stations, 'id', 'zone-1'),
      /^stations.geojson features\[0\]\.properties\.id: The feature id zone-1 is taken in geojson\/zones.geojson/,
    ],
    ['an id that is not kebab-case', ({ stations }) => setProperty(stations, 'id', '站'), /kebab-case/],
    [
      'a source that does not exist',
      ({ stations }) => setProperty(stations, 'sources', ['s-drawing', 's-moon']),
      /^stations.geojson features\[0\]\.properties\.sources\[1\]: There is no source with the id s-moon/,
    ],
    [
      'a source that the dataset leaves out',
      ({ plan, stations }) => {
        plan.sources.push({ id: 's-new', title: { zh: '新', en: 'New' }, date: '2026', kind: 'document' });
        setProperty(stations, 'sources', ['s-new']);
      },
      /not among the sourceIds/,
    ],
    [
      'a figure of a feature that does not exist',
      ({ plan }) => {
        plan.figures[1] = {
          id: 'zone-area',
          metric: 'area',
          label: { zh: '面', en: 'Area' },
          of: { datasetId: 'zones', featureIds: ['zone-9'] },
        };
      },
      /^plan.json figures\[1\]\.of\.featureIds\[0\]: The dataset zones has no feature zone-9/,
    ],
    [
      'an axis that does not exist',
      ({ plan }) => {
        for (const axis of plan.overview.axes) axis.featureId = 'zone-9';
      },
      /^plan.json overview\.axes\[0\]\.featureId/,
    ],
    [
      'an indicator compared with what nobody measures',
      ({ plan }) => {
        for (const indicator of plan.indicators) indicator.comparedWith = { figureId: 'town-area/zone-1', unitsPer: 1 };
      },
      /^plan.json indicators\[0\]\.comparedWith\.figureId: The dataset boundary has no feature zone-1/,
    ],
    [
      'a dataset id that does not exist',
      ({ plan }) => setLayer(plan, 'datasetId', 'moon'),
      /^plan.json layers\[0\]\.datasetId/,
    ],
  ])('finds %s', (_what, change, expected) => {
    const [found, ...more] = findingsAfter(change);
    expect(found).toMatch(expected);
    expect(more).toEqual([]);
  });
});

describe('layers and scales', () => {
  it.each<[string, (files: SampleFiles) => void, RegExp]>([
    [
      'a badge that is better than the data',
      ({ plan }) => setLayer(plan, 'dataClass', 'official', 2),
      /layers\[2\]\.dataClass.* worst of its features, indicative/,
    ],
    [
      'a layer that draws nothing',
      ({ plan }) => setLayer(plan, 'filter', { field: 'line', values: ['11'] }),
      /layers\[0\]: The layer stations has no feature/,
    ],
    [
      'a feature without an entry in the legend',
      ({ zones, plan }) => {
        setProperty(zones, 'id', 'zone-3');
        plan.figures.splice(1, 1);
        plan.overview.figures.zoneArea = 'town-area';
      },
      /layers\[2\]\.categories: .* no entry for id = zone-3/,
    ],
    [
      'a first view beyond where the camera may go',
      ({ plan }) => setScale(plan, { maxBounds: [121.195, 31.39, 121.23, 31.43] }),
      /scales\[0\]\.bounds: bounds reaches beyond/,
    ],
    ['zooms the wrong way round', ({ plan }) => setScale(plan, { minZoom: 18 }), /scales\[0\]\.minZoom/],
    [
      'a first view that misses the town',
      ({ plan }) => setScale(plan, { bounds: [121.21, 31.39, 121.23, 31.43] }),
      /does not hold the boundary/,
    ],
  ])('finds %s', (_what, change, expected) => {
    const [found, ...more] = findingsAfter(change);
    expect(found).toMatch(expected);
    expect(more).toEqual([]);
  });
});

function setProperty(collection: SampleFiles['zones'], field: string, value: unknown): void {
  const [feature] = collection.features;
  if (feature) feature.properties[field] = value;
}

function setLayer(plan: SampleFiles['plan'], field: string, value: unknown, index = 0): void {
  Object.assign(plan.layers[index] ?? {}, { [field]: value });
}

function setScale(plan: SampleFiles['plan'], change: Partial<SampleFiles['plan']['scales'][number]>): void {
  Object.assign(plan.scales[0] ?? {}, change);
}
