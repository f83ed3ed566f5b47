// RxJS and Univer's dependency injection as globals, as Univer's UMD files expect them, and a stand-in for its drawing part, six megabytes
// that are of no use without a page: the sheets make one skeleton for each sheet, and take it away again.
import * as redi from '@wendellhu/redi';
import * as rxjs from 'rxjs';
import * as operators from 'rxjs/operators';

class SpreadsheetSkeleton {
  dispose(): void {
    // Nothing has been drawn.
  }
}

Object.assign(globalThis, { rxjs: { ...rxjs, operators }, '@wendellhu/redi': redi, UniverEngineRender: { SpreadsheetSkeleton } });
