/** Reference: Excel.ChartAxis, Excel.ChartGridlines. Sizes and places of labels are Excel's layout's to say, and not told here. */
import { childNamed, ensureChild, flagIn, insertChild, node, numberIn, removeChildren, setValue, valueIn, type ChartNode } from '../../charts/chart-node';
import { automaticScale } from '../../charts/automatic-scale';
import { readRotation, setRotation } from '../../charts/chart-format';
import { dataNode, seriesNodes } from '../../charts/chart-series';
import { chartFormula } from '../../charts/chart-references';
import { requireFlag, requireNumber, requireOneOf, requireText } from '../argument-values';
import { HostError } from '../host-error';
import { defineClass, type ValueMember } from '../member-table';
import { rangeOf } from '../range-objects';
import { areaOf, sheetOf } from '../range-target';
import { axisNode, type AxisPlace } from './chart-axes-nodes';
import { labelKind } from './chart-data';
import { chartAxisFormat, chartGridlinesFormat } from './chart-formats';
import { editPart, fixedPart, partMember, readPart, within, wordMember, type ChartPart } from './chart-part';
import { cellReader, chartOf, editChart } from './chart-target';
import { axisTitleOf, chartAxisTitle } from './chart-title';

export interface AxisTarget extends ChartPart {
  readonly place: AxisPlace;
}

export function axisOf(chartId: string, place: AxisPlace): AxisTarget {
  return { ...fixedPart(chartId, (root) => axisNode(root, place)), place };
}

const ticks = [
  ['None', 'none'],
  ['Cross', 'cross'],
  ['Inside', 'in'],
  ['Outside', 'out'],
] as const;
const labelPositions = [
  ['NextToAxis', 'nextTo'],
  ['High', 'high'],
  ['Low', 'low'],
  ['None', 'none'],
] as const;
const crossings = [
  ['Automatic', 'autoZero'],
  ['Maximum', 'max'],
  ['Minimum', 'min'],
] as const;
const displayUnits = 'Hundreds Thousands TenThousands HundredThousands Millions TenMillions HundredMillions Billions Trillions'.split(' ');
const [LEAST_BASE, MOST_BASE] = [2, 1000];

/** Excel.ChartAxis says where the *other* axis crosses: in the file that stands with the other one. */
const crossing = partMember((axis, root) => {
  const other = crossingAxis(axis, root);
  if (childNamed(other, 'c:crossesAt')) return 'Custom';
  return crossings.find(([, file]) => file === valueIn(other, 'c:crosses'))?.[0] ?? 'Automatic';
}, (value) => requireOneOf(value, crossings.map(([api]) => api)), (axis, word, root) => {
  const other = crossingAxis(axis, root);
  if (!other) return;
  removeChildren(other, 'c:crossesAt');
  setValue(other, 'c:crosses', crossings.find(([api]) => api === word)?.[1] ?? 'autoZero');
});

export const chartAxis = defineClass<AxisTarget>({
  name: 'ChartAxis',
  values: {
    Type: { get: (axis) => axis.place.type },
    AxisGroup: { get: (axis) => axis.place.group },
    Visible: partMember((axis) => axis !== null && !flagIn(axis, 'c:delete'), requireFlag, (axis, visible) => {
      setValue(axis, 'c:delete', !visible);
    }),
    Minimum: scaled('c:scaling', 'c:min', 'minimum'),
    Maximum: scaled('c:scaling', 'c:max', 'maximum'),
    MajorUnit: scaled(null, 'c:majorUnit', 'majorUnit'),
    MinorUnit: scaled(null, 'c:minorUnit', 'minorUnit'),
    NumberFormat: partMember((axis) => childNamed(axis, 'c:numFmt')?.attributes.formatCode ?? 'General', requireText, (axis, formatCode) => {
      Object.assign(ensureChild(axis, 'c:numFmt').attributes, { formatCode, sourceLinked: '0' });
    }),
    LinkNumberFormat: partMember((axis) => (childNamed(axis, 'c:numFmt')?.attributes.sourceLinked ?? '1') !== '0', requireFlag, (axis, linked) => {
      const format = ensureChild(axis, 'c:numFmt');
      Object.assign(format.attributes, { formatCode: format.attributes.formatCode ?? 'General', sourceLinked: linked ? '1' : '0' });
    }),
    ReversePlotOrder: partMember((axis) => valueIn(childNamed(axis, 'c:scaling'), 'c:orientation') === 'maxMin', requireFlag, (axis, reversed) => {
      setValue(ensureChild(axis, 'c:scaling'), 'c:orientation', reversed ? 'maxMin' : 'minMax');
    }),
    ScaleType: partMember((axis) => (valueIn(childNamed(axis, 'c:scaling'), 'c:logBase') === null ? 'Linear' : 'Logarithmic'), (value) => requireOneOf(value, ['Linear', 'Logarithmic'] as const), (axis, scale) => {
      onlyValues(axis);
      const scaling = ensureChild(axis, 'c:scaling');
      setValue(scaling, 'c:logBase', scale === 'Linear' ? null : (numberIn(scaling, 'c:logBase') ?? 10));
    }),
    LogBase: partMember((axis) => numberIn(childNamed(axis, 'c:scaling'), 'c:logBase') ?? 10, (value) => within(value, LEAST_BASE, MOST_BASE), (axis, base) => {
      onlyValues(axis);
      setValue(ensureChild(axis, 'c:scaling'), 'c:logBase', base);
    }),
    MajorTickMark: wordMember('c:majorTickMark', ticks, 'Cross'),
    MinorTickMark: wordMember('c:minorTickMark', ticks, 'Cross'),
    TickLabelPosition: wordMember('c:tickLblPos', labelPositions, 'NextToAxis'),
    TickLabelSpacing: spacing('c:tickLblSkip'),
    TickMarkSpacing: spacing('c:tickMarkSkip'),
    Position: crossing,
    Crosses: crossing,
    TextOrientation: partMember((axis) => readRotation(axis) ?? 0, (value) => within(value, -90, 90), setRotation),
    DisplayUnit: partMember((axis) => {
      const units = childNamed(axis, 'c:dispUnits');
      const word = valueIn(units, 'c:builtInUnit');
      return units ? (displayUnits.find((unit) => unit.toLowerCase() === word?.toLowerCase()) ?? 'Custom') : 'None';
    }, (value) => requireOneOf(value, ['None', ...displayUnits]), (axis, unit) => {
      onlyValues(axis);
      removeChildren(axis, 'c:dispUnits');
      if (unit === 'None') return;
      const word = unit.slice(0, 1).toLowerCase() + unit.slice(1);
      insertChild(axis, node('c:dispUnits', {}, [node('c:builtInUnit', { val: word }), node('c:dispUnitsLbl')]));
    }),
    ShowDisplayUnitLabel: partMember((axis) => childNamed(childNamed(axis, 'c:dispUnits'), 'c:dispUnitsLbl') !== null, requireFlag, (axis, show) => {
      const units = childNamed(axis, 'c:dispUnits');
      if (!units) throw new HostError('InvalidOperation');
      if (show) ensureChild(units, 'c:dispUnitsLbl');
      else removeChildren(units, 'c:dispUnitsLbl');
    }),
    IsBetweenCategories: {
      get: (axis, session) => readPart(axis, session, (element, root) => valueIn(crossingAxis(element, root), 'c:crossBetween') !== 'midCat'),
      set: (axis, value, session) => {
        const between = requireFlag(value);
        editPart(axis, session, (element, root) => {
          const values = element.name === 'c:valAx' ? null : crossingAxis(element, root);
          if (!values) throw new HostError('InvalidOperation');
          setValue(values, 'c:crossBetween', between ? 'between' : 'midCat');
        });
      },
    },
    MultiLevel: partMember((axis) => !flagIn(axis, 'c:noMultiLvlLbl'), requireFlag, (axis, levels) => {
      if (axis.name !== 'c:catAx') throw new HostError('InvalidOperation');
      setValue(axis, 'c:noMultiLvlLbl', !levels);
    }),
    Offset: partMember((axis) => numberIn(axis, 'c:lblOffset') ?? 100, (value) => within(value, 0, 1000), (axis, offset) => {
      if (axis.name === 'c:valAx') throw new HostError('InvalidOperation');
      setValue(axis, 'c:lblOffset', offset);
    }),
  },
  objects: {
    Format: (axis) => chartAxisFormat.of(axis),
    MajorGridlines: (axis) => chartGridlines.of({ ...axis, lines: 'c:majorGridlines' }),
    MinorGridlines: (axis) => chartGridlines.of({ ...axis, lines: 'c:minorGridlines' }),
    Title: (axis) => chartAxisTitle.of(axisTitleOf(axis.chartId, axis.place)),
  },
  methods: {
    SetCategoryNames: (axis, [given], session) => {
      const range = rangeOf.targetOf(given);
      if (!range) throw new HostError('InvalidArgument');
      const [sheet, area] = [sheetOf(range, session), areaOf(range)];
      const kind = labelKind(area, (row, column) => (typeof sheet.cell(row, column).value === 'number' ? 'number' : 'text'));
      editChart(axis, session, (root) => {
        for (const series of seriesNodes(root)) {
          const name = childNamed(series, 'c:yVal') ? 'c:xVal' : 'c:cat';
          removeChildren(series, name);
          insertChild(series, node(name, {}, [dataNode(kind, chartFormula(sheet.name, area))]));
        }
      });
      return null;
    },
    SetPositionAt: (axis, [value], session) => {
      const at = requireNumber(value);
      editPart(axis, session, (element, root) => {
        const other = crossingAxis(element, root);
        if (!other) throw new HostError('InvalidOperation');
        removeChildren(other, 'c:crosses');
        setValue(other, 'c:crossesAt', at);
      });
      return null;
    },
  },
});

interface GridlinesTarget extends AxisTarget {
  readonly lines: 'c:majorGridlines' | 'c:minorGridlines';
}

const chartGridlines = defineClass<GridlinesTarget>({
  name: 'ChartGridlines',
  values: {
    Visible: {
      get: (target, session) => readPart(target, session, (axis) => childNamed(axis, target.lines) !== null),
      set: (target, value, session) => {
        const visible = requireFlag(value);
        editPart(target, session, (axis) => {
          if (visible) ensureChild(axis, target.lines);
          else removeChildren(axis, target.lines);
        });
      },
    },
  },
  objects: {
    Format: (target) =>
      chartGridlinesFormat.of({
        chartId: target.chartId,
        find: (root) => childNamed(target.find(root), target.lines),
        ensure: (root) => target.ensure(root).map((axis) => ensureChild(axis, target.lines)),
      }),
  },
});

/** A number of an axis of values: as set, or as Excel would choose it; `''` leaves it to Excel again. Categories have none. */
function scaled(holder: string | null, name: string, automatic: keyof ReturnType<typeof automaticScale>): ValueMember<AxisTarget> {
  return {
    get: (target, session) => {
      const { root } = chartOf(target, session);
      const axis = target.find(root);
      if (axis?.name !== 'c:valAx') return null;
      const set = numberIn(holder === null ? axis : childNamed(axis, holder), name);
      return set ?? automaticScale(root, target.place.type === 'Category' ? 'x' : 'y', cellReader(session.workbook))[automatic];
    },
    set: (target, value, session) => {
      const number = value === '' ? null : requireNumber(value);
      editPart(target, session, (axis) => {
        onlyValues(axis);
        setValue(holder === null ? axis : ensureChild(axis, holder), name, number);
      });
    },
  };
}

function spacing(name: string): ValueMember<ChartPart> {
  return partMember((axis) => numberIn(axis, name) ?? 1, (value) => within(value, 1, 31_999), (axis, every) => {
    if (axis.name !== 'c:catAx') throw new HostError('InvalidOperation');
    setValue(axis, name, every);
  });
}

function onlyValues(axis: ChartNode): void {
  if (axis.name !== 'c:valAx') throw new HostError('InvalidOperation');
}

/** The axis that crosses this one. */
function crossingAxis(axis: ChartNode | null, root: ChartNode): ChartNode | null {
  const id = valueIn(axis, 'c:crossAx');
  const area = childNamed(childNamed(root, 'c:chart'), 'c:plotArea');
  const axes = (area?.children ?? []).filter((each) => typeof each !== 'string');
  return axes.find((each) => each !== axis && each.name.endsWith('Ax') && valueIn(each, 'c:axId') === id) ?? null;
}
