/*
 * Says in the pane why it cannot stand: the browser engine is too old, Excel lacks ExcelApi 1.9, Microsoft's library did not load,
 * or the pane itself did not start. ES5 only, copied as it is: it must run where nothing else of ours does (Internet Explorer's
 * engine in Excel 2016 and 2019). index.tsx sets window.chiTieuReady once the pane stands, however late; then this gives way.
 */
(function () {
  'use strict';
  var LOOK_EVERY_MS = 250;
  var OFFICE_LIBRARY_WITHIN_MS = 10000;
  var PANE_WITHIN_MS = 20000;

  var shell = document.getElementById('shell');
  var waited = 0;
  var askedForApi = false;
  var apiMissing = false;

  look();
  listenToButtons();

  function look() {
    if (window.chiTieuReady === true) {
      shell.hidden = true;
      return;
    }
    show(problem() || 'loading');
    // Without a new engine nothing will ever come; everything else may still come late.
    if (engineIsTooOld()) return;
    waited += LOOK_EVERY_MS;
    window.setTimeout(look, LOOK_EVERY_MS);
  }

  function problem() {
    if (engineIsTooOld()) return 'engine-too-old';
    if (officeIsMissing()) return waited >= OFFICE_LIBRARY_WITHIN_MS ? 'office-missing' : null;
    askForApi();
    if (apiMissing) return 'excel-too-old';
    return waited >= PANE_WITHIN_MS ? 'not-started' : null;
  }

  /* The library of ECMAScript 2022, which the pane uses without polyfills: Chromium 93, Safari 15.4. */
  function engineIsTooOld() {
    return typeof Promise !== 'function' || typeof Array.prototype.at !== 'function' || typeof Object.hasOwn !== 'function';
  }

  function officeIsMissing() {
    return typeof window.Office !== 'object' && typeof window.Office !== 'function' || typeof window.Office.onReady !== 'function';
  }

  function askForApi() {
    if (askedForApi) return;
    askedForApi = true;
    window.Office.onReady(function (info) {
      apiMissing = info.host === 'Excel' && !window.Office.context.requirements.isSetSupported('ExcelApi', '1.9');
    });
  }

  function show(name) {
    var parts = shell.querySelectorAll('[data-shell]');
    for (var index = 0; index < parts.length; index++) parts[index].hidden = parts[index].getAttribute('data-shell') !== name;
  }

  function listenToButtons() {
    var buttons = shell.querySelectorAll('[data-shell-action="reload"]');
    for (var index = 0; index < buttons.length; index++) buttons[index].addEventListener('click', reload);
  }

  function reload() {
    window.location.reload();
  }
})();
