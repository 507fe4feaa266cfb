// Before anything is painted: the scheme that the reader has chosen, where that differs from the system's.
(function () {
  "use strict";
  try {
    var chosen = localStorage.getItem("onramp-scheme");
    if (chosen === "dark" || chosen === "light") document.documentElement.dataset.scheme = chosen;
  } catch (refused) { /* no memory here: the system's scheme */ }
})();
