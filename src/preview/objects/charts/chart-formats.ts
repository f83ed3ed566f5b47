/** The look of a chart's parts. Reference: Excel.ChartFill, ChartFont, ChartLineFormat, ChartBorder and the classes that lead to them. */
import { childNamed, ensureChild } from '../../charts/chart-node';
import { clearLine, lineStyles, readFont, readLine, setFill, setFont, setLine, type FontLook, type LineLook } from '../../charts/chart-format';
import { requireColor, requireFlag, requireOneOf, requireText } from '../argument-values';
import { defineClass, type HostClass, type ValueMember } from '../member-table';
import type { Session } from '../session';
import { editPart, flagMember, partMember, within, type ChartPart } from './chart-part';

/** What Excel allows: thousandths of points for lines, whole points for text. */
const MOST_WEIGHT = 1584;
const [LEAST_SIZE, MOST_SIZE] = [1, 409];

export const chartFill = defineClass<ChartPart>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (part, [color], session) => {
      const checked = requireColor(color);
      editPart(part, session, (element) => {
        setFill(ensureChild(element, 'c:spPr'), checked);
      });
      return null;
    },
    Clear: (part, _args, session) => {
      editPart(part, session, (element) => {
        setFill(ensureChild(element, 'c:spPr'), 'none');
      });
      return null;
    },
  },
});

const lineMembers: Readonly<Record<string, ValueMember<ChartPart>>> = {
  Color: lineMember(({ colour }) => colour ?? '', (value) => ({ colour: requireColor(value) })),
  LineStyle: lineMember(({ style }) => style, (value) => ({ style: requireOneOf(value, lineStyles) })),
  Weight: lineMember(({ weight }) => weight, (value) => ({ weight: within(value, 0, MOST_WEIGHT) })),
};

const lineMethods = {
  Clear: (part: ChartPart, _args: unknown, session: Session) => {
    editPart(part, session, (element) => {
      clearLine(childNamed(element, 'c:spPr'));
    });
    return null;
  },
};

export const chartLineFormat = defineClass<ChartPart>({ name: 'ChartLineFormat', values: lineMembers, methods: lineMethods });
export const chartBorder = defineClass<ChartPart>({ name: 'ChartBorder', values: lineMembers, methods: lineMethods });

function lineMember(tell: (look: LineLook) => unknown, read: (value: unknown) => Partial<LineLook>): ValueMember<ChartPart> {
  return partMember((element) => tell(readLine(childNamed(element, 'c:spPr'))), read, (element, look) => {
    setLine(ensureChild(element, 'c:spPr'), look);
  });
}

export const chartFont = defineClass<ChartPart>({
  name: 'ChartFont',
  values: {
    Bold: fontMember(({ bold }) => bold, (value) => ({ bold: requireFlag(value) })),
    Color: fontMember(({ colour }) => colour, (value) => ({ colour: requireColor(value) })),
    Italic: fontMember(({ italic }) => italic, (value) => ({ italic: requireFlag(value) })),
    Name: fontMember(({ name }) => name, (value) => ({ name: requireText(value) })),
    Size: fontMember(({ size }) => size, (value) => ({ size: within(value, LEAST_SIZE, MOST_SIZE) })),
    Underline: fontMember(({ underline }) => underline, (value) => ({ underline: requireOneOf(value, ['None', 'Single'] as const) })),
  },
});

function fontMember(tell: (look: FontLook) => unknown, read: (value: unknown) => Partial<FontLook>): ValueMember<ChartPart> {
  return partMember((element, root) => tell(readFont(element, root)), read, setFont);
}

const facets = {
  Fill: (part: ChartPart) => chartFill.of(part),
  Font: (part: ChartPart) => chartFont.of(part),
  Line: (part: ChartPart) => chartLineFormat.of(part),
  Border: (part: ChartPart) => chartBorder.of(part),
};

function formatClass(name: string, kinds: readonly (keyof typeof facets)[]): HostClass<ChartPart> {
  return defineClass<ChartPart>({ name, objects: Object.fromEntries(kinds.map((kind) => [kind, facets[kind]])) });
}

export const chartTitleFormat = formatClass('ChartTitleFormat', ['Fill', 'Font', 'Border']);
export const chartAxisTitleFormat = formatClass('ChartAxisTitleFormat', ['Fill', 'Font', 'Border']);
export const chartLegendFormat = formatClass('ChartLegendFormat', ['Fill', 'Font', 'Border']);
export const chartDataLabelFormat = formatClass('ChartDataLabelFormat', ['Fill', 'Font', 'Border']);
export const chartDataTableFormat = formatClass('ChartDataTableFormat', ['Fill', 'Font', 'Border']);
export const chartAxisFormat = formatClass('ChartAxisFormat', ['Fill', 'Font', 'Line']);
export const chartSeriesFormat = formatClass('ChartSeriesFormat', ['Fill', 'Line']);
export const chartPointFormat = formatClass('ChartPointFormat', ['Fill', 'Border']);
export const chartPlotAreaFormat = formatClass('ChartPlotAreaFormat', ['Fill', 'Border']);
export const chartGridlinesFormat = formatClass('ChartGridlinesFormat', ['Line']);
export const chartTrendlineFormat = formatClass('ChartTrendlineFormat', ['Line']);

export const chartAreaFormat = defineClass<ChartPart>({
  name: 'ChartAreaFormat',
  values: {
    RoundedCorners: flagMember('c:roundedCorners'),
  },
  objects: { Fill: facets.Fill, Font: facets.Font, Border: facets.Border },
});
