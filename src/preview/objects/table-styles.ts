import { HostError } from './host-error';

/** How many of each kind Excel has ("Table style options", Excel.BuiltInTableStyle). */
const counts = { Light: 21, Medium: 28, Dark: 11 } as const;

/** A built-in style's name as Excel writes it; an empty text takes the style away (null). Throws InvalidArgument for any other name. */
export function tableStyleNameOf(text: string): string | null {
  if (text === '') return null;
  const [, kind = '', number = ''] = /^(?:TableStyle)?(Light|Medium|Dark)(\d{1,2})$/i.exec(text) ?? [];
  const proper = (Object.keys(counts) as (keyof typeof counts)[]).find((each) => each.toLowerCase() === kind.toLowerCase());
  if (proper === undefined || Number(number) < 1 || Number(number) > counts[proper]) throw new HostError('InvalidArgument');
  return `TableStyle${proper}${Number(number)}`;
}
