// React and RxJS as globals, in the shape that Univer's UMD files expect: the automatic JSX runtime on `React`, the
// client's `createRoot` on `ReactDOM`, the operators on `rxjs`. Loaded before any of them.
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDOM from 'react-dom';
import * as ReactDOMClient from 'react-dom/client';
import * as rxjs from 'rxjs';
import * as operators from 'rxjs/operators';

Object.assign(globalThis, {
  React: { ...React, ...jsxRuntime },
  ReactDOM: { ...ReactDOM, ...ReactDOMClient },
  rxjs: { ...rxjs, operators },
});
