// What every page can do with a script: switch to the dark scheme and back, copy the link to a heading, come to the
// search. Pages read the same without it.
(function () {
  "use strict";

  var words = document.currentScript.dataset;
  var root = document.documentElement;

  // The scheme: remembered only while it differs from the system's.
  function schemes() {
    var bar = document.querySelector(".bar");
    if (!bar || !window.matchMedia) return;
    var system = matchMedia("(prefers-color-scheme: dark)");
    var toggle = bar.querySelector(".scheme");
    if (!toggle) return; // a theme's own frame
    function isDark() { return root.dataset.scheme ? root.dataset.scheme === "dark" : system.matches; }
    function show() { toggle.setAttribute("aria-pressed", String(isDark())); }
    toggle.addEventListener("click", function () {
      var dark = !isDark();
      if (dark === system.matches) delete root.dataset.scheme;
      else root.dataset.scheme = dark ? "dark" : "light";
      try {
        if (dark === system.matches) localStorage.removeItem("onramp-scheme");
        else localStorage.setItem("onramp-scheme", root.dataset.scheme);
      } catch (refused) { /* forgotten with the page */ }
      show();
    });
    if (system.addEventListener) system.addEventListener("change", show);
    show();
    toggle.hidden = false;
  }

  // A button in each heading: it has no words of its own, and the heading keeps its name.
  function headings() {
    document.querySelectorAll("article > :is(h2, h3, h4)[id]").forEach(function (heading) {
      var name = document.createElement("span");
      name.id = "_h-" + heading.id;
      name.append.apply(name, Array.from(heading.childNodes));
      var copy = document.createElement("button");
      copy.type = "button";
      copy.className = "anchor";
      copy.setAttribute("aria-label", words.link);
      copy.setAttribute("aria-describedby", name.id);
      copy.addEventListener("click", function () {
        var address = location.href.split("#")[0] + "#" + encodeURIComponent(heading.id);
        function done() {
          copy.setAttribute("aria-label", words.copied);
          copy.classList.add("done");
          setTimeout(function () {
            copy.setAttribute("aria-label", words.link);
            copy.classList.remove("done");
          }, 2000);
        }
        if (navigator.clipboard) navigator.clipboard.writeText(address).then(done, function () {});
        location.hash = heading.id;
      });
      heading.setAttribute("aria-labelledby", name.id);
      heading.append(name, copy);
    });
  }

  // The search comes with its field: the rest of it is loaded when somebody goes there.
  function search() {
    var box = document.querySelector(".find");
    if (!box) return;
    var field = box.querySelector("input");
    field.addEventListener("focus", function () {
      var script = document.createElement("script");
      script.src = box.dataset.script;
      document.head.appendChild(script);
    }, { once: true });
    document.addEventListener("keydown", function (event) {
      var into = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || into) return;
      event.preventDefault();
      field.focus();
    });
    box.hidden = false;
  }

  schemes();
  headings();
  search();
})();
