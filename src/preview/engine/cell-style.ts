/** The look of a cell, in Excel's words. Colours are `#RRGGBB`. */
export interface CellStyle {
  /** What differs within the cell's text; the members of that name are those of the cell without its text. */
  readonly mixed: ReadonlySet<'fontName' | 'bold' | 'italic'>;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly position: TextPosition;
  readonly fontColor: string;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees upwards, -90 to 90; 180 where letters stand on each other. */
  readonly textOrientation: number;
  readonly numberFormat: string;
  readonly borders: Readonly<Record<BorderSide, Border | null>>;
}

/** What is to change; what is left out stays. */
export type CellStylePatch = Partial<Omit<CellStyle, 'borders' | 'mixed'>> & { readonly borders?: Partial<Record<BorderSide, Border | null>> };

export type Underline = 'None' | 'Single' | 'Double';
/** Beside the line: `H₂O`, `m²`. */
export type TextPosition = 'Normal' | 'Subscript' | 'Superscript';
export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right' | 'Justify' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom';
export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export type BorderStyle = 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
