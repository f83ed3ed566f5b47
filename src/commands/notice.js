// Shows the two sentences that the ribbon command put behind the address. Plain text only, never HTML.
(function () {
  'use strict';
  var words = new URLSearchParams(window.location.hash.slice(1));
  document.getElementById('title').textContent = words.get('title');
  document.getElementById('next').textContent = words.get('next');
})();
