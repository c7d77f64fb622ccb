import type { DataClass } from '../domain/data-class.ts';
import type { Figure } from '../domain/figure.ts';
import type { Locale, LocalizedText } from '../domain/localized.ts';
import type { Plan } from '../domain/plan.ts';
import type { FigureUnit } from '../domain/units.ts';
import type { ExportTable } from './table.ts';

/** How a unit is written at the end of a number. */
const UNIT_NAMES: Readonly<Record<FigureUnit, LocalizedText>> = {
  m2: { zh: '平方米', en: 'm²' },
  m: { zh: '米', en: 'm' },
  fraction: { zh: '比例（0–1）', en: 'fraction (0–1)' },
  count: { zh: '个', en: 'count' },
  'km-per-km2': { zh: '公里/平方公里', en: 'km/km²' },
  'per-km2': { zh: '个/平方公里', en: 'per km²' },
  degree: { zh: '度', en: 'degrees' },
  minute: { zh: '分钟', en: 'minutes' },
  'as-published': { zh: '依原文', en: 'as published' },
};

const DATA_CLASS_NAMES: Readonly<Record<DataClass, LocalizedText>> = {
  official: { zh: '官方', en: 'official' },
  surveyed: { zh: '测绘', en: 'surveyed' },
  traced: { zh: '描绘', en: 'traced' },
  indicative: { zh: '示意', en: 'indicative' },
};

const WORDS = {
  figures: { zh: '数字', en: 'Figures' },
  methods: { zh: '方法与来源', en: 'Methods and sources' },
  inputs: { zh: '输入数据', en: 'Inputs' },
  figure: { zh: '指标', en: 'Figure' },
  value: { zh: '值', en: 'Value' },
  unit: { zh: '单位', en: 'Unit' },
  denominator: { zh: '分母', en: 'Denominator' },
  dataClass: { zh: '数据等级', en: 'Data class' },
  planState: { zh: '规划状态', en: 'Plan state' },
  note: { zh: '说明', en: 'Note' },
  id: { zh: '编号', en: 'Id' },
  request: { zh: '分析', en: 'Analysis' },
  method: { zh: '方法', en: 'Method' },
  sources: { zh: '来源', en: 'Sources' },
  dataset: { zh: '数据集', en: 'Dataset' },
  hash: { zh: '内容校验值（SHA-256）', en: 'Content hash (SHA-256)' },
  licence: { zh: '许可', en: 'Licence' },
  revision: { zh: '规划修订号', en: 'Plan revision' },
  withoutSource: { zh: '无出处', en: 'no source' },
} as const;

interface Words {
  readonly plan: Plan;
  readonly locale: Locale;
}

/** Every figure on a row of its own, values in the units they are held in. */
export function figureTable(figures: readonly Figure[], { plan, locale }: Words): ExportTable {
  return {
    name: WORDS.figures[locale],
    columns: [
      { title: WORDS.figure[locale], width: 44 },
      { title: WORDS.value[locale] },
      { title: WORDS.unit[locale] },
      { title: WORDS.denominator[locale], width: 32 },
      { title: WORDS.dataClass[locale] },
      { title: WORDS.planState[locale] },
      { title: WORDS.note[locale], width: 44 },
      { title: WORDS.id[locale], width: 32 },
    ],
    rows: figures.map((figure) => [
      figure.label[locale],
      figure.value,
      (figure.publication?.unit ?? UNIT_NAMES[figure.unit])[locale],
      figure.denominator?.[locale] ?? null,
      DATA_CLASS_NAMES[figure.dataClass][locale],
      plan.planStates.find(({ id }) => id === figure.planStateId)?.title[locale] ?? figure.planStateId,
      figure.note?.[locale] ?? null,
      figure.id,
    ]),
  };
}

/** How each analysis was made and what it rests on, a row for each request and way of saying it. */
export function methodTable(figures: readonly Figure[], { plan, locale }: Words): ExportTable {
  const requests = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.requestId}\n${figure.method[locale]}`;
    requests.set(key, [...(requests.get(key) ?? []), figure]);
  }
  return {
    name: WORDS.methods[locale],
    columns: [
      { title: WORDS.request[locale], width: 32 },
      { title: WORDS.method[locale], width: 90 },
      { title: WORDS.sources[locale], width: 70 },
    ],
    rows: [...requests.values()].map((members) => {
      const sourceIds = new Set(members.flatMap(({ sourceIds }) => sourceIds));
      const sources = plan.sources.filter(({ id }) => sourceIds.has(id));
      const cited = sources.map(({ title, date }) =>
        locale === 'zh' ? `${title.zh}（${date}）` : `${title.en} (${date})`,
      );
      const request = [...plan.figures, ...(plan.analyses ?? [])].find(({ id }) => id === members[0]?.requestId);
      return [
        request?.label[locale] ?? members[0]?.label[locale] ?? null,
        members[0]?.method[locale] ?? null,
        cited.length > 0 ? cited.join(locale === 'zh' ? '；' : '; ') : WORDS.withoutSource[locale],
      ];
    }),
  };
}

/** The datasets that were read, with the hash of their bytes, each once. */
export function inputTable(figures: readonly Figure[], { plan, locale }: Words): ExportTable {
  const inputs = new Map(
    figures.flatMap(({ inputs: read, planRevision }) =>
      read.map((input) => [`${input.datasetId} ${input.contentHash}`, { ...input, planRevision }] as const),
    ),
  );
  return {
    name: WORDS.inputs[locale],
    columns: [
      { title: WORDS.dataset[locale], width: 28 },
      { title: WORDS.id[locale], width: 20 },
      { title: WORDS.hash[locale], width: 70 },
      { title: WORDS.licence[locale], width: 26 },
      { title: WORDS.revision[locale], decimals: 0 },
    ],
    rows: [...inputs.values()].map(({ datasetId, contentHash, planRevision }) => {
      const dataset = plan.datasets.find(({ id }) => id === datasetId);
      return [dataset?.title[locale] ?? datasetId, datasetId, contentHash, dataset?.licence ?? null, planRevision];
    }),
  };
}
