import { describe, expect, it } from 'vitest';
import { openStore } from '../test/sample-store.ts';
import { townDatasets, townPlan } from '../test/town.ts';
import { selectDensityDatasets } from './selectors/select-dataset-choices.ts';
import { selectLabRequests } from './selectors/select-lab-requests.ts';

function openLab(lab: 'facilities' | 'density') {
  const plan = townPlan();
  const store = openStore(plan);
  store.getState().openMode({ kind: 'analysis', lab });
  const read = () => {
    for (const [id, dataset] of townDatasets(plan)) store.getState().receiveDataset(id, { kind: 'ready', dataset });
  };
  return { store, read, actions: store.getState(), request: () => selectLabRequests(store.getState())[0] };
}

describe('what the facility lab asks for', () => {
  it('is the plan’s stations and waterfront to begin with, at the radii on offer', () => {
    expect(openLab('facilities').request()).toMatchObject({
      metric: 'facility-service',
      target: { datasetId: 'zones' },
      services: [
        { id: 'kind-1', facilities: { datasetId: 'stations' }, radiusMeters: 800, label: { zh: '轨道站点' } },
        { id: 'kind-2', facilities: { datasetId: 'hengli' }, radiusMeters: 500 },
      ],
    });
  });

  it('follows the list: kinds come, change and go, and none is nothing', () => {
    const { actions, request } = openLab('facilities');
    actions.addFacilityKind({ facilities: { datasetId: 'cores' }, label: ' 社区中心 ', radiusMeters: 1000 });
    actions.changeFacilityKind(0, { radiusMeters: 600 });
    actions.dropFacilityKind(1);
    expect(request()).toMatchObject({
      services: [
        { id: 'kind-1', facilities: { datasetId: 'stations' }, radiusMeters: 600 },
        { id: 'kind-2', label: { zh: '社区中心', en: '社区中心' }, radiusMeters: 1000 },
      ],
    });
    actions.dropFacilityKind(0);
    actions.dropFacilityKind(0);
    expect(request()).toBeUndefined();
  });

  it('calls a kind by its classes as the legend has them', () => {
    const { actions, request } = openLab('facilities');
    const [category] = townPlan().layers.flatMap((layer) =>
      layer.id === 'hengli-points' && 'categories' in layer ? layer.categories : [],
    );
    if (!category) throw new Error('the plan has places along the Hengli');
    const where = { field: 'category', values: [category.value] };
    actions.changeFacilityKind(0, { facilities: { datasetId: 'hengli-points', where } });
    expect(request()).toMatchObject({
      services: [
        {
          facilities: { datasetId: 'hengli-points', where },
          label: {
            zh: expect.stringContaining(`（${category.label.zh}）`),
            en: expect.stringContaining(`(${category.label.en})`),
          },
        },
        {},
      ],
    });
  });
});

describe('what the density lab asks for', () => {
  it('is nothing until the layer has been read, then the roads over the zones', () => {
    const { read, request } = openLab('density');
    expect(request()).toBeUndefined();
    read();
    expect(request()).toMatchObject({
      metric: 'line-density',
      of: { datasetId: 'roads' },
      over: { datasetId: 'zones' },
    });
  });

  it('goes by length for lines and by number for points, and has nothing for areas', () => {
    const { store, read, actions, request } = openLab('density');
    read();
    const { density } = store.getState().session.labs;
    actions.setUpLab({ density: { ...density, of: { datasetId: 'stations' } } });
    expect(request()).toMatchObject({ metric: 'point-density', of: { datasetId: 'stations' } });
    actions.setUpLab({ density: { ...density, of: { datasetId: 'towns' } } });
    expect(request()).toBeUndefined();
    const offered = selectDensityDatasets(store.getState()).map(({ id }) => id);
    expect(offered).toEqual(expect.arrayContaining(['roads', 'stations']));
    for (const id of ['zones', 'towns', 'enterprises']) expect(offered).not.toContain(id);
  });

  it('may be about one class of a layer', () => {
    const { store, read, actions, request } = openLab('density');
    read();
    const of = { datasetId: 'roads', where: { field: 'class', values: ['primary'] } };
    actions.setUpLab({ density: { ...store.getState().session.labs.density, of } });
    expect(request()).toMatchObject({ metric: 'line-density', of });
  });
});
