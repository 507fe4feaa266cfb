// The search of a client's site: loaded when the reader first comes to its field, and then its index, which is a script
// of its own. What a question finds is settled in src/render/site/search/query.rs; the steps here are the same.
(function () {
  "use strict";

  var box = document.querySelector(".find");
  if (!box) return;
  var field = box.querySelector("input");
  var list = box.querySelector("[role=listbox]");
  var status = box.querySelector("[role=status]");
  var MOST = 8;
  var TITLE = 100, HEADING = 60, INNER = 35, TEXT = 20, ABOVE = 15;
  var SAME = 100, BEGINS = 70, LONGER = 60, NEAR = 50, NEARLY = 35;
  var FIRST = 5, OTHER = 2;
  var ONE_OFF = 4, TWO_OFF = 8;

  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function words(text) {
    var found = text.normalize("NFC").toLowerCase().match(/[\p{Alphabetic}\p{N}\p{M}]+/gu) || [];
    return found.filter(function (word) {
      var letters = Array.from(word).length;
      return letters > 2 || (letters === 2 && !/^[0-9]+$/.test(word));
    });
  }

  // What is written with a hyphen, as those look for it who write it without.
  function compounds(text) {
    var found = text.normalize("NFC").toLowerCase().match(/[\p{Alphabetic}\p{N}\p{M}\u2011-]+/gu) || [];
    return found.map(function (run) { return run.replace(/^[\u2011-]+|[\u2011-]+$/g, ""); })
      .filter(function (run) { return /[\u2011-]/.test(run) && !/\p{N}/u.test(run); })
      .map(function (run) { return run.replace(/[\u2011-]/g, ""); });
  }

  // The index, unpacked.
  function unpack(packed) {
    var forms = [], stems = new Map(), before = [], count = 0;
    packed.forms.split(" ").filter(Boolean).forEach(function (piece) {
      var parts = piece.split("=");
      var shared = parseInt(parts[0].charAt(0), 36);
      var letters = before.slice(0, shared).concat(Array.from(parts[0].slice(1)));
      var form = letters.join("");
      stems.set(form, parts.length > 1 ? count - parseInt(parts[1], 36) : count++);
      forms.push({ form: form, length: letters.length });
      before = letters;
    });
    var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    var texts = packed.texts.split(" ").map(function (piece) {
      var entries = new Set(), at = 0, value = 0, shift = 1;
      for (var i = 0; i < piece.length; i++) {
        var digit = LETTERS.indexOf(piece.charAt(i));
        value += (digit % 32) * shift;
        shift *= 32;
        if (digit < 32) {
          at += value;
          entries.add(at);
          value = 0;
          shift = 1;
        }
      }
      return entries;
    });
    function stemsOf(text) {
      return new Set(words(text).concat(compounds(text)).map(function (word) { return stems.get(fold(word)); }).filter(function (stem) {
        return stem !== undefined;
      }));
    }
    return {
      pages: packed.pages,
      entries: packed.entries,
      forms: forms,
      stems: stems,
      texts: texts,
      titles: packed.pages.map(function (page) { return stemsOf(page[1]); }),
      headings: packed.entries.map(function (entry) { return stemsOf(entry[1]); }),
      silent: new Set(packed.silent.split(" "))
    };
  }

  // How many letters are to be changed, left out, put in or swapped (each pair once); more than `most` is all the same.
  function distance(a, b, most) {
    var left = Array.from(a), right = Array.from(b), older = [], old = [], row = [], i, j;
    for (j = 0; j <= right.length; j++) old[j] = j;
    for (i = 1; i <= left.length; i++) {
      row = [i];
      for (j = 1; j <= right.length; j++) {
        var differs = left[i - 1] === right[j - 1] ? 0 : 1;
        row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + differs);
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
          row[j] = Math.min(row[j], older[j - 2] + 1);
        }
      }
      older = old;
      old = row;
    }
    return Math.min(old[right.length], most + 1);
  }

  function matches(index, word) {
    var found = new Map();
    function add(stem, worth) { found.set(stem, Math.max(worth, found.get(stem) || 0)); }
    var letters = Array.from(word).length;
    var same = index.stems.get(word);
    if (same !== undefined) add(same, SAME);
    index.forms.forEach(function (known) {
      if (known.form.startsWith(word)) add(index.stems.get(known.form), BEGINS);
      else if (same === undefined && known.length >= ONE_OFF && letters - known.length <= 3
        && word.startsWith(known.form)) add(index.stems.get(known.form), LONGER);
    });
    if (found.size === 0 && letters >= ONE_OFF) {
      var most = letters >= TWO_OFF ? 2 : 1;
      index.forms.forEach(function (known) {
        if (Math.abs(known.length - letters) > most) return;
        var off = distance(word, known.form, most);
        if (off === 1) add(index.stems.get(known.form), NEAR);
        else if (off === 2 && most === 2) add(index.stems.get(known.form), NEARLY);
      });
    }
    return found;
  }

  function query(index, question) {
    var asked = Array.from(new Set(words(question).map(fold)));
    var speaking = asked.filter(function (word) { return !index.silent.has(word); });
    if (speaking.length > 0) asked = speaking;
    var found = new Map(), meant = new Set();
    asked.forEach(function (word) {
      var stems = matches(index, word);
      stems.forEach(function (worth, stem) { meant.add(stem); });
      function best(there) {
        var most = 0;
        stems.forEach(function (worth, stem) { if (worth > most && there(stem)) most = worth; });
        return most;
      }
      index.entries.forEach(function (entry, number) {
        var inTitle = best(function (stem) { return index.titles[entry[0]].has(stem); });
        var inHeading = best(function (stem) { return index.headings[number].has(stem); });
        var inText = best(function (stem) { return index.texts[stem] && index.texts[stem].has(number); });
        var whole = entry[2] === "";
        if (inHeading + inText === 0 && !(whole && inTitle > 0)) return;
        var sum = found.get(number) || { entry: number, words: 0, score: 0 };
        sum.words += 1;
        var kind = index.pages[entry[0]][2] ? FIRST : OTHER;
        sum.score += kind * ((whole ? TITLE : ABOVE) * inTitle + (entry[4] ? INNER : HEADING) * inHeading + TEXT * inText);
        found.set(number, sum);
      });
    });
    var hits = Array.from(found.values()).sort(function (a, b) {
      return b.words - a.words || b.score - a.score || a.entry - b.entry;
    });
    return { hits: hits, meant: meant };
  }

  // The field and its list.
  var index = null, chosen = -1;

  function load() {
    var script = document.createElement("script");
    script.src = box.dataset.index;
    script.addEventListener("load", function () {
      index = unpack(window.onrampSearch);
      if (field.value) show();
    });
    document.head.appendChild(script);
  }

  // A text with the words that were found in it marked; never as HTML.
  function marked(text, meant, into) {
    var rest = 0;
    Array.from(text.matchAll(/[\p{Alphabetic}\p{N}\p{M}]+/gu)).forEach(function (match) {
      if (!meant.has(index.stems.get(fold(match[0])))) return;
      into.append(text.slice(rest, match.index));
      var mark = document.createElement("mark");
      mark.textContent = match[0];
      into.append(mark);
      rest = match.index + match[0].length;
    });
    into.append(text.slice(rest));
    return into;
  }

  function option(hit, at, meant) {
    var entry = index.entries[hit.entry], page = index.pages[entry[0]];
    var item = document.createElement("li");
    item.id = "_hit-" + at;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.href = box.dataset.base + page[0] + (entry[2] ? "#" + encodeURIComponent(entry[2]) : "");
    function line(className, text) {
      if (!text) return;
      var made = document.createElement("span");
      made.className = className;
      item.append(marked(text, meant, made));
    }
    line("hit-title", page[1]);
    line("hit-heading", entry[1]);
    line("hit-text", entry[3]);
    item.addEventListener("click", function () { go(item); });
    return item;
  }

  function go(item) {
    close();
    location.href = item.dataset.href;
  }

  function choose(at) {
    var items = list.children;
    if (items.length === 0) return;
    chosen = (at + items.length) % items.length;
    Array.from(items).forEach(function (item, number) {
      item.setAttribute("aria-selected", String(number === chosen));
    });
    field.setAttribute("aria-activedescendant", items[chosen].id);
    items[chosen].scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    list.textContent = "";
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    say("", "unseen");
  }

  // What is said of an answer: seen where there is none, for then no list shows it.
  function say(text, className) {
    status.textContent = text;
    status.className = className;
  }

  function show() {
    if (!index) return;
    close();
    if (words(field.value).length === 0) return;
    var answer = query(index, field.value);
    var items = answer.hits.slice(0, MOST).map(function (hit, at) { return option(hit, at, answer.meant); });
    if (items.length === 0) {
      say(box.dataset.none, "nothing-found");
      return;
    }
    say(box.dataset.some + ": " + items.length, "unseen");
    list.append.apply(list, items);
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    choose(0);
  }

  field.addEventListener("input", show);
  field.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) show();
      else choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      go(list.children[chosen]);
    } else if (event.key === "Escape") {
      if (list.hidden && status.textContent === "") field.blur();
      close();
    }
  });
  document.addEventListener("click", function (event) {
    if (!box.contains(event.target)) close();
  });

  load();
})();
