// Before anything is painted: that there are scripts, so that what they show has its place from the beginning; and the
// scheme that the reader has chosen, where that differs from the system's.
(function () {
  "use strict";
  document.documentElement.dataset.scripts = "";
  try {
    var chosen = localStorage.getItem("onramp-scheme");
    if (chosen === "dark" || chosen === "light") document.documentElement.dataset.scheme = chosen;
  } catch (refused) { /* no memory here: the system's scheme */ }
})();
