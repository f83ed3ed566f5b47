import { defineClass } from './member-table';

/**
 * `Microsoft.InternalService.AddinInternalService`: office.js itself makes one in every page, to say that the functions behind
 * ribbon buttons can be called. The frames' conversation tells as much (`appCommandInvoked`), so that nothing is left to do.
 */
export const addinService = defineClass<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
});
