// Timelines: filter by owner and phase, zoom, and what a row says as the reader points at it. All of it is read from the
// picture and from the table that follows it; without this file the picture is whole.
(function () {
  "use strict";

  var words = document.currentScript.dataset;
  // What is drawn of single rows; all else goes from top to bottom.
  var OF_ROWS = ["row-line", "phase-line", "phase", "phase-done", "provider", "provider-done", "client", "client-done",
    "critical", "stopped", "milestone", "milestone-done"];
  var ZOOMS = [27, 40, 60, 90, 135];

  function em(element, name) { return parseFloat(element.getAttribute(name)); }
  function heightOf(name) {
    return name.classList.contains("three") ? 2.2 : name.classList.contains("two") ? 1.6 : 1;
  }

  // A piece of the picture: its rows with their places, and what is drawn of each.
  function read(slice, rows, state) {
    var svg = slice.querySelector("svg");
    var names = Array.from(slice.querySelectorAll(".names > p"));
    var sum = names.reduce(function (all, name) { return all + heightOf(name); }, 0);
    var height = em(svg, "height"), y = height - sum;
    var piece = { svg: svg, height: height, rows: [] };
    names.forEach(function (name) {
      var row = { name: name, y: y, height: heightOf(name), shapes: [], owner: "" };
      row.isPhase = name.classList.contains("phase");
      // A phase that goes on in a further piece was counted where it began.
      row.again = row.isPhase && name.querySelector("i") !== null;
      if (row.isPhase && !row.again) state.phase += 1;
      row.phase = state.phase;
      if (!row.again) row.number = state.number++;
      y += row.height;
      piece.rows.push(row);
      rows.push(row);
    });
    OF_ROWS.forEach(function (role) {
      svg.querySelectorAll("g." + role + " > *").forEach(function (shape) {
        var line = shape.tagName === "line";
        var at = line ? em(shape, "y1") : em(shape, "y") + (em(shape, "height") || 0) / 2;
        var inner = at + (role === "row-line" || role === "phase-line" ? 0.01 : 0);
        var row = piece.rows.find(function (one) { return inner >= one.y && inner < one.y + one.height + 0.005; });
        if (!row) return;
        row.shapes.push({ shape: shape, line: line, y: line ? em(shape, "y1") : em(shape, "y") });
        if (role === "client" || role === "provider") row.owner = role;
      });
    });
    return piece;
  }

  function select(label, options) {
    var whole = document.createElement("label");
    var made = document.createElement("select");
    whole.append(label + " ", made);
    options.forEach(function (option) {
      var one = document.createElement("option");
      one.value = option[0];
      one.textContent = option[1];
      made.append(one);
    });
    return { whole: whole, made: made };
  }

  function button(text, className, press) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = className;
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  }

  function timeline(figure) {
    var rows = [], state = { phase: 0, number: 0 };
    var pieces = Array.from(figure.querySelectorAll(".slice")).map(function (slice) { return read(slice, rows, state); });
    var scroll = figure.querySelector(".scroll");

    // The table beside it tells of each row when it is and how far.
    var next = figure.nextElementSibling;
    var table = next && (next.matches("table") ? next : next.querySelector("table"));
    var lines = table ? Array.from(table.tBodies[0].rows) : [];
    if (lines.length !== state.number) lines = [];
    function told(row) {
      var line = lines[row.number];
      var cells = line ? Array.from(line.cells).map(function (cell) { return cell.textContent.trim(); }) : [row.name.textContent];
      return cells.filter(Boolean).join(" · ");
    }

    var sign = function (kind) {
      var rect = figure.querySelector(".key rect." + kind);
      return rect ? rect.closest("li").textContent.trim() : "";
    };
    var owners = ["provider", "client"].filter(sign).map(function (kind) { return [kind, sign(kind)]; });
    var phases = rows.filter(function (row) { return row.isPhase && !row.again; }).map(function (row) {
      return [String(row.phase), row.name.textContent.trim()];
    });
    var owner = select(words.owner, [["", words.all]].concat(owners));
    var phase = select(words.phase, [["", words.all]].concat(phases));

    function filter() {
      var kept = rows.filter(function (row) {
        return (!phase.made.value || String(row.phase) === phase.made.value)
          && (row.isPhase || !owner.made.value || row.owner === owner.made.value);
      });
      pieces.forEach(function (piece) {
        var gone = 0, shown = 0;
        piece.rows.forEach(function (row) {
          var stays = kept.indexOf(row) >= 0;
          row.name.hidden = !stays;
          row.shapes.forEach(function (one) {
            one.shape.classList.toggle("gone", !stays);
            var y = (one.y - gone).toFixed(3) + "em";
            if (one.line) {
              one.shape.setAttribute("y1", y);
              one.shape.setAttribute("y2", y);
            } else {
              one.shape.setAttribute("y", y);
            }
          });
          if (stays) shown += 1;
          else gone += row.height;
        });
        piece.svg.setAttribute("height", (piece.height - gone).toFixed(3) + "em");
        piece.svg.parentNode.hidden = shown === 0;
      });
      point(null);
    }

    var zoom = 0;
    function zoomBy(step) {
      zoom = Math.min(Math.max(zoom + step, 0), ZOOMS.length - 1);
      figure.style.setProperty("--days", ZOOMS[zoom] + "rem");
      narrower.disabled = zoom === 0;
      wider.disabled = zoom === ZOOMS.length - 1;
    }
    var narrower = button("\u2212", "zoom", function () { zoomBy(-1); });
    var wider = button("+", "zoom", function () { zoomBy(1); });
    narrower.setAttribute("aria-label", words.narrower);
    wider.setAttribute("aria-label", words.wider);

    // The row that is pointed at, by mouse or by the arrows.
    var details = document.createElement("p");
    details.className = "row-details";
    details.setAttribute("role", "status");
    var pointed = null;
    function point(row) {
      if (pointed) pointed.name.classList.remove("on");
      pointed = row;
      details.textContent = row ? told(row) : "";
      if (row) row.name.classList.add("on");
    }
    scroll.addEventListener("mousemove", function (event) {
      var over = rows.find(function (row) {
        if (row.name.hidden) return false;
        var box = row.name.getBoundingClientRect();
        return event.clientY >= box.top && event.clientY < box.bottom;
      });
      if (over !== pointed) point(over || null);
    });
    scroll.addEventListener("mouseleave", function () { point(null); });
    scroll.addEventListener("blur", function () { point(null); });
    scroll.addEventListener("keydown", function (event) {
      if (event.key === "Escape") point(null);
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      var seen = rows.filter(function (row) { return !row.name.hidden; });
      var at = seen.indexOf(pointed) + (event.key === "ArrowDown" ? 1 : -1);
      if (pointed === null && event.key === "ArrowUp") at = seen.length - 1;
      point(seen[Math.min(Math.max(at, 0), seen.length - 1)]);
    });

    var controls = document.createElement("div");
    controls.className = "controls";
    if (owners.length > 0) controls.append(owner.whole);
    if (phases.length > 1) controls.append(phase.whole);
    controls.append(narrower, wider);
    owner.made.addEventListener("change", filter);
    phase.made.addEventListener("change", filter);
    zoomBy(0);
    figure.prepend(controls);
    scroll.after(details);
  }

  document.querySelectorAll("figure.timeline").forEach(timeline);
})();
