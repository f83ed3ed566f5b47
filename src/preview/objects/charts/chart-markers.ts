/** Markers of a series or of one point, in lines, scatter and radar charts. */
import { childNamed, ensureChild, numberIn, setValue, valueIn } from '../../charts/chart-node';
import { fillColour, readLine, setFill, setLine } from '../../charts/chart-format';
import { requireColor, requireOneOf } from '../argument-values';
import type { ValueMember } from '../member-table';
import { partMember, within, type ChartPart } from './chart-part';

const symbols = 'None Square Diamond Triangle X Star Dot Dash Circle Plus Picture'.split(' ');
const [LEAST_SIZE, MOST_SIZE] = [2, 72];

export const markerMembers: Readonly<Record<string, ValueMember<ChartPart>>> = {
  MarkerBackgroundColor: partMember(
    (element) => fillColour(childNamed(childNamed(element, 'c:marker'), 'c:spPr')) ?? '',
    requireColor,
    (element, colour) => {
      setFill(ensureChild(ensureChild(element, 'c:marker'), 'c:spPr'), colour);
    },
  ),
  MarkerForegroundColor: partMember(
    (element) => readLine(childNamed(childNamed(element, 'c:marker'), 'c:spPr')).colour ?? '',
    requireColor,
    (element, colour) => {
      setLine(ensureChild(ensureChild(element, 'c:marker'), 'c:spPr'), { colour });
    },
  ),
  MarkerSize: partMember((element) => numberIn(childNamed(element, 'c:marker'), 'c:size') ?? 5, (value) => within(value, LEAST_SIZE, MOST_SIZE), (element, size) => {
    setValue(ensureChild(element, 'c:marker'), 'c:size', size);
  }),
  MarkerStyle: partMember(
    (element) => {
      const word = valueIn(childNamed(element, 'c:marker'), 'c:symbol');
      return symbols.find((symbol) => symbol.toLowerCase() === word) ?? 'Automatic';
    },
    (value) => requireOneOf(value, ['Automatic', ...symbols]),
    (element, symbol) => {
      setValue(ensureChild(element, 'c:marker'), 'c:symbol', symbol === 'Automatic' ? null : symbol.toLowerCase());
    },
  ),
};
