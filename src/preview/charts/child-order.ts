/** The order in which the schema wants an element's children (ECMA-376 part 1, annex A: dml-chart.xsd, dml-main.xsd). */

const FILL = 'a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill';
const LABEL = 'c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator';
const AXIS_START = 'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt';
const RUN = `a:ln ${FILL} a:effectLst a:effectDag a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst`;

/** The elements that hold series, in the order in which Excel draws them: areas behind bars behind lines. */
export const PLOT_ELEMENTS = (
  'c:areaChart c:area3DChart c:barChart c:bar3DChart c:lineChart c:line3DChart c:stockChart c:radarChart c:scatterChart c:pieChart ' +
  'c:pie3DChart c:doughnutChart c:ofPieChart c:surfaceChart c:surface3DChart c:bubbleChart'
).split(' ');

export const AXIS_ELEMENTS = ['c:valAx', 'c:catAx', 'c:dateAx', 'c:serAx'];

/** What all kinds of plots may have; none has two of these in another order. */
const PLOT =
  'c:barDir c:wireframe c:radarStyle c:scatterStyle c:ofPieType c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:gapDepth c:shape c:overlap c:splitType ' +
  'c:splitPos c:custSplit c:secondPieSize c:serLines c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:bubble3D c:bubbleScale c:showNegBubbles ' +
  'c:sizeRepresents c:firstSliceAng c:holeSize c:bandFmts c:axId c:extLst';

const orders: Readonly<Record<string, string>> = {
  'c:chartSpace': 'c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  'c:chart': 'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst',
  'c:plotArea': `c:layout ${PLOT_ELEMENTS.join(' ')} ${AXIS_ELEMENTS.join(' ')} c:dTable c:spPr c:extLst`,
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr c:extLst',
  'c:legend': 'c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst',
  'c:tx': 'c:strRef c:rich c:v',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:explosion c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:xVal c:val c:yVal ' +
    'c:bubbleSize c:bubble3D c:shape c:smooth c:extLst',
  'c:dLbls': `c:dLbl c:delete ${LABEL} c:showLeaderLines c:leaderLines c:extLst`,
  'c:dLbl': `c:idx c:delete c:layout c:tx ${LABEL} c:extLst`,
  'c:dPt': 'c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions c:extLst',
  'c:marker': 'c:symbol c:size c:spPr c:extLst',
  'c:trendline': 'c:name c:spPr c:trendlineType c:order c:period c:forward c:backward c:intercept c:dispRSqr c:dispEq c:trendlineLbl c:extLst',
  'c:catAx': `${AXIS_START} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst`,
  'c:dateAx': `${AXIS_START} c:auto c:lblOffset c:baseTimeUnit c:majorUnit c:majorTimeUnit c:minorUnit c:minorTimeUnit c:extLst`,
  'c:serAx': `${AXIS_START} c:tickLblSkip c:tickMarkSkip c:extLst`,
  'c:valAx': `${AXIS_START} c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst`,
  'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst',
  'c:dispUnits': 'c:custUnit c:builtInUnit c:dispUnitsLbl c:extLst',
  'c:dTable': 'c:showHorzBorder c:showVertBorder c:showOutline c:showKeys c:spPr c:txPr c:extLst',
  'c:spPr': `a:xfrm a:custGeom a:prstGeom ${FILL} a:ln a:effectLst a:effectDag a:scene3d a:sp3d a:extLst`,
  'a:ln': 'a:noFill a:solidFill a:gradFill a:pattFill a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst',
  'c:txPr': 'a:bodyPr a:lstStyle a:p',
  'c:rich': 'a:bodyPr a:lstStyle a:p',
  'a:p': 'a:pPr a:r a:br a:fld a:endParaRPr',
  'a:r': 'a:rPr a:t',
  'a:defRPr': RUN,
  'a:rPr': RUN,
};

const split = new Map(Object.entries(orders).map(([name, order]) => [name, order.split(' ')]));
const plot = PLOT.split(' ');

/** Names in their order; none for elements whose children are never made one by one. */
export function childOrder(parent: string): readonly string[] {
  return split.get(parent) ?? (PLOT_ELEMENTS.includes(parent) ? plot : []);
}
