import { crop } from '../plan-builder';
import { told } from './findings-of';

describe('identity/area-yield-output', () => {
  it('accepts the plan of the commune', () => {
    expect(told({ rows: [crop('Lúa nước', [55], [39.1], [215]), crop('Gừng sẻ', [1], [25], [2.5])] })).toEqual([]);
  });
  it('names the cell with a zero too many', () => {
    expect(told({ rows: [crop('Lúa nước', [55], [39.1], [2150])] })).toEqual(['identity/area-yield-output error D9 [D7 D8] → 215']);
  });
});
