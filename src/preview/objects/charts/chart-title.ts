/** Reference: Excel.ChartTitle, Excel.ChartAxisTitle. */
import { childNamed, descendant, ensureChild, flagIn, insertChild, node, removeChildren, replaceChild, setValue, type ChartNode } from '../../charts/chart-node';
import { newAxisTitle, newTitle } from '../../charts/new-chart';
import { readRotation, richText, setRichText, setRotation } from '../../charts/chart-format';
import { dataNode, formulaIn, seriesNodes } from '../../charts/chart-series';
import { requireFlag, requireText } from '../argument-values';
import { defineClass, type ClassDefinition } from '../member-table';
import type { Session } from '../session';
import { axisNode, isUprightAxis, type AxisPlace } from './chart-axes-nodes';
import { chartAxisTitleFormat, chartTitleFormat } from './chart-formats';
import { editPart, flagMember, partMember, within, type ChartPart } from './chart-part';
import { dataTexts, seriesName } from './chart-data';
import { editChart } from './chart-target';

/** What Excel writes where a title has no text yet. */
const CHART_TITLE = 'Chart Title';
const AXIS_TITLE = 'Axis Title';

/** A title, and where it is made. */
interface TitlePart extends ChartPart {
  /** The element around it, made ready for a title or for none. */
  readonly setVisible: (root: ChartNode, visible: boolean) => void;
}

export function titleOf(chartId: string): TitlePart {
  const find = (root: ChartNode) => descendant(root, 'c:chart', 'c:title');
  const setVisible = (root: ChartNode, visible: boolean) => {
    const chart = ensureChild(root, 'c:chart');
    setValue(chart, 'c:autoTitleDeleted', !visible);
    if (!visible) removeChildren(chart, 'c:title');
    else if (!find(root)) insertChild(chart, newTitle());
  };
  return titlePart(chartId, find, setVisible);
}

export function axisTitleOf(chartId: string, place: AxisPlace): TitlePart {
  const find = (root: ChartNode) => childNamed(axisNode(root, place), 'c:title');
  const setVisible = (root: ChartNode, visible: boolean) => {
    const axis = axisNode(root, place);
    if (!axis) return;
    if (!visible) removeChildren(axis, 'c:title');
    else if (!find(root)) insertChild(axis, newAxisTitle(isUprightAxis(axis)));
  };
  return titlePart(chartId, find, setVisible);
}

function titlePart(chartId: string, find: TitlePart['find'], setVisible: TitlePart['setVisible']): TitlePart {
  const ensure = (root: ChartNode) => {
    setVisible(root, true);
    const title = find(root);
    return title ? [title] : [];
  };
  return { chartId, find, ensure, setVisible };
}

export const chartTitle = titleClass('ChartTitle', CHART_TITLE, (title) => chartTitleFormat.of(title), {
  Overlay: flagMember('c:overlay'),
});

export const chartAxisTitle = titleClass('ChartAxisTitle', AXIS_TITLE, (title) => chartAxisTitleFormat.of(title), {});

function titleClass(name: string, standard: string, format: NonNullable<ClassDefinition<TitlePart>['objects']>[string], more: ClassDefinition<ChartPart>['values']) {
  return defineClass<TitlePart>({
    name,
    values: {
      Text: partMember((title, root, session) => titleText(title, root, standard, session), requireText, setRichText),
      TextOrientation: partMember((title) => readRotation(title) ?? 0, (value) => within(value, -90, 90), setRotation),
      Visible: {
        get: (title, session) => partMember((element) => element !== null).get(title, session),
        set: (title, value, session) => {
          const visible = requireFlag(value);
          editChart(title, session, (root) => {
            title.setVisible(root, visible);
          });
        },
      },
      ...more,
    },
    objects: { Format: format },
    methods: {
      SetFormula: (title, [formula], session) => {
        const checked = requireText(formula).replace(/^=/, '');
        editPart(title, session, (element) => {
          replaceChild(element, node('c:tx', {}, [dataNode('text', checked)]));
        });
        return null;
      },
    },
  });
}

/** A title of its own, that of the cell it refers to, or what Excel shows in its place: the name of the only series. */
function titleText(title: ChartNode | null, root: ChartNode, standard: string, session: Session): string {
  if (!title) return '';
  const own = richText(title);
  if (own !== null) return own;
  const text = childNamed(title, 'c:tx');
  if (formulaIn(text) !== null) return dataTexts(text, session).join(' ');
  const [only, ...others] = standard === CHART_TITLE && !flagIn(childNamed(root, 'c:chart'), 'c:autoTitleDeleted') ? seriesNodes(root) : [];
  return only && others.length === 0 ? seriesName(only, 0, session) : standard;
}
