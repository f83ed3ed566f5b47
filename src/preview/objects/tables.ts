import { HostError } from './host-error';
import { defineClass } from './member-table';

/** The embedded workbook has no tables yet: files/ opens them as plain cells. The collection is empty, and adding one is refused by name. */
export const tableCollection = defineClass<null>({
  name: 'TableCollection',
  values: { Count: { get: () => 0 } },
  items: () => [],
  item: () => {
    throw new HostError('ItemNotFound');
  },
  methods: {
    GetCount: () => 0,
    GetItemOrNullObject: () => null,
  },
});
