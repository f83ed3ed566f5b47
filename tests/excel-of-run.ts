/** Which Excel a run of the tests has, where a test does not say: `EXCEL=2021 npm run jest` (2021, 2024, 365, web). */
import { parsePersona, type PersonaId } from '../src/preview/personas';

export function excelOfRun(): PersonaId {
  const wanted = process.env.EXCEL ?? '365';
  const persona = parsePersona(wanted);
  if (persona === null) throw new Error(`EXCEL=${wanted} is none of 2021, 2024, 365, web`);
  return persona;
}
