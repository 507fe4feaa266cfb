// A questionnaire that stands alone: shows what is to be asked, keeps a draft, looks whether all is answered, and makes the
// file of the answers, which is saved, sent to where the questionnaire says, or put into a mail. Without this script the
// page says how to answer.
(function () {
  "use strict";

  const LONGEST_MAIL = 1900; // longer addresses are cut by some mail programs
  const words = document.getElementById("_said").dataset;
  const say = (key, values) => words[key].replace(/\{(file|to)\}/g, (all, name) => (values || {})[name]);

  // What no record can hold: controls, characters that Onramp keeps for itself, halves of a character.
  const clean = (text) => Array.from(text.replace(/\r\n?/g, "\n"))
    .filter((c) => !/[\u0000-\u0008\u000b-\u001f\u007f\ue000-\ue1ff]/.test(c) && !/^[\ud800-\udfff]$/.test(c))
    .join("").trim();

  const utf8 = (text) => new TextEncoder().encode(text);

  function crc32(bytes) {
    let crc = ~0;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (~crc >>> 0).toString(16).padStart(8, "0");
  }

  // The time as a person here reads it, with its distance from UTC: 2026-11-27T10:15:00-03:00.
  function now() {
    const date = new Date();
    const two = (number) => String(number).padStart(2, "0");
    const off = -date.getTimezoneOffset();
    const zone = (off < 0 ? "-" : "+") + two(Math.floor(Math.abs(off) / 60)) + ":" + two(Math.abs(off) % 60);
    return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()) + "T"
      + two(date.getHours()) + ":" + two(date.getMinutes()) + ":" + two(date.getSeconds()) + zone;
  }

  // A name as a part of a file's name.
  function slug(name) {
    const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return plain.replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-|-$/g, "") || "r-" + crc32(utf8(name));
  }

  function armour(text) {
    let binary = "";
    for (const byte of utf8(text)) binary += String.fromCharCode(byte);
    const code = btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    return ["-----BEGIN ONRAMP RESPONSE-----", ...code.match(/.{1,64}/g), "-----END ONRAMP RESPONSE-----"].join("\r\n");
  }

  function store(act) {
    // A browser may keep nothing for files, or be full.
    try { return act(window.localStorage); } catch (error) { return null; }
  }

  document.querySelectorAll("form.form").forEach(begin);

  function begin(form) {
    const facts = form.dataset;
    const questions = Array.from(form.querySelectorAll("[data-question]"));
    const draft = ["onramp", facts.client, facts.survey, facts.version].join(":");
    const panel = document.getElementById("_answer").content.firstElementChild.cloneNode(true);
    const said = panel.querySelector("[role=status]");
    let made = null; // the answers as they were last handed over: the same answers are the same bytes

    form.noValidate = true;
    form.querySelectorAll(".condition").forEach((line) => line.remove());
    questions.forEach((question) => {
      const rows = Array.from(question.querySelectorAll("[data-row]"));
      const groups = rows.length ? rows : [question];
      groups.filter((group) => group.querySelector("[type=radio]"))
        .forEach((group) => group.setAttribute("role", "radiogroup"));
    });
    if (!facts.endpoint) panel.querySelector("[data-do=post]").remove();
    if (!facts.mail) panel.querySelector("[data-do=mail]").remove();
    form.after(panel);

    // Answers

    function given(question) {
      const rows = Array.from(question.querySelectorAll("[data-row]"));
      if (rows.length) return rows.flatMap((row) => checked(row).map((value) => row.dataset.row + "=" + value));
      const field = question.querySelector("textarea, input.line");
      if (!field) return checked(question);
      const text = clean(field.value);
      return text ? [text] : [];
    }
    function checked(group) {
      return Array.from(group.querySelectorAll("input:checked"), (input) => input.value);
    }
    function answersOf(list) {
      const answers = {};
      list.filter((question) => question.dataset.question !== "_respondent")
        .map((question) => [question.dataset.question, given(question)])
        .filter(([, values]) => values.length)
        .forEach(([id, values]) => { answers[id] = values; });
      return answers;
    }
    // In the order of their names as text: an object would put names that are numbers first.
    const inOrder = (answers) => "{" + Object.keys(answers).sort()
      .map((name) => JSON.stringify(name) + ":" + JSON.stringify(answers[name])).join(",") + "}";
    const asked = () => questions.filter((question) => !question.hidden);

    // Of a sheet, the blanks and boxes of the whole page are answers too, each under its own name.
    const sheet = "sheet" in facts;
    const blanks = () => (sheet ? Array.from(document.querySelectorAll("article .blank, article .tick")) : []);
    // What is known and stays as it is was not answered.
    function written() {
      const answers = {};
      const changed = new Set(blanks().filter((field) => field.checked !== field.defaultChecked).map((field) => field.name));
      blanks().forEach((field) => {
        const value = field.matches(".tick")
          ? changed.has(field.name) && field.checked && field.value
          : field.value !== field.dataset.known && clean(field.value);
        if (value) answers[field.name] = (answers[field.name] || []).concat(value);
      });
      return answers;
    }
    function write(answers) {
      Object.keys(answers).forEach((name) => {
        const row = name.match(/^(.*)\[new-(\d+)\]/);
        if (row) document.querySelectorAll("article table").forEach((table) => {
          const last = () => table.querySelector("tbody").lastElementChild;
          const number = () => Number((last().innerHTML.match(/\[new-(\d+)\]/) || [])[1]);
          if (!last().querySelector('[name^="' + row[1] + '[new-"]')) return;
          while (number() < Math.min(Number(row[2]), 500)) addRow(table);
        });
      });
      blanks().forEach((field) => {
        const values = answers[field.name] || [];
        if (!values.length) return;
        if (field.matches(".tick")) field.checked = values.includes(field.value);
        else {
          field.value = values[0];
          if (field.hidden) correct(field.closest("table"));
        }
      });
    }
    // Fields in place of what is known, in a whole table: one button for each would be many to step over.
    function correct(table) {
      const fields = Array.from(table.querySelectorAll(".blank[data-known]"));
      fields.forEach((field) => {
        field.hidden = false;
        field.previousElementSibling.hidden = true;
      });
      corrections.get(table).remove();
      return fields[0];
    }
    function addRow(table) {
      const last = table.querySelector("tbody").lastElementChild;
      const row = last.cloneNode(true);
      row.querySelectorAll(".blank").forEach((field) => {
        field.name = field.name.replace(/\[new-(\d+)\]/, (all, number) => "[new-" + (Number(number) + 1) + "]");
        field.value = "";
      });
      last.after(row);
      return row;
    }
    const corrections = new Map();
    if (sheet) document.querySelectorAll("article table").forEach((table) => {
      if (!table.querySelector(".blank[data-known]")) return;
      const button = document.getElementById("_correct").content.firstElementChild.cloneNode(true);
      button.addEventListener("click", () => correct(table).focus());
      corrections.set(table, button);
      table.closest(".scroll").after(button);
    });
    if (sheet) document.querySelectorAll("article table").forEach((table) => {
      const last = table.querySelector("tbody").lastElementChild;
      if (!last || !last.querySelector('[name*="[new-"]')) return;
      const button = document.getElementById("_row").content.firstElementChild.cloneNode(true);
      button.addEventListener("click", () => addRow(table).querySelector(".blank").focus());
      table.closest(".scroll").after(button);
    });
    const respondent = () => clean(form.elements._respondent.value).replace(/\s+/g, " ");

    function showAsked() {
      const answers = {};
      questions.forEach((question) => {
        if (question.dataset.showIf) {
          const when = JSON.parse(question.dataset.showIf);
          const values = answers[when.question] || [];
          const among = (list) => values.some((value) => list.includes(value));
          question.hidden = !((!when.is || among(when.is)) && !(when.not && among(when.not)));
        }
        answers[question.dataset.question] = question.hidden ? [] : given(question);
      });
    }

    // Draft

    function keep() {
      const kept = { respondent: form.elements._respondent.value, answers: answersOf(questions), written: written() };
      store((storage) => storage.setItem(draft, JSON.stringify(kept)));
    }
    function restore() {
      const text = store((storage) => storage.getItem(draft));
      if (!text) return false;
      let kept = null;
      try { kept = JSON.parse(text); } catch (error) { return false; }
      form.elements._respondent.value = kept.respondent || "";
      if (sheet) write(kept.written || {});
      questions.forEach((question) => {
        const values = (kept.answers || {})[question.dataset.question];
        if (!values) return;
        const field = question.querySelector("textarea, input.line");
        if (field) { field.value = values[0]; return; }
        question.querySelectorAll("input").forEach((input) => {
          const row = input.closest("[data-row]");
          input.checked = values.includes(row ? row.dataset.row + "=" + input.value : input.value);
        });
      });
      return true;
    }
    function clear() {
      if (!window.confirm(say("clearSure"))) return;
      form.reset();
      blanks().forEach((field) => {
        if (field.matches(".tick")) field.checked = field.defaultChecked;
        else field.value = field.dataset.known || "";
      });
      store((storage) => storage.removeItem(draft));
      showAsked();
      unmark();
      said.textContent = say("cleared");
      form.elements._respondent.focus();
    }

    // Validation

    function fault(question) {
      const values = question.dataset.question === "_respondent" ? respondent() : given(question);
      const date = question.querySelector("input[type=date]");
      if (date && date.validity.badInput) return "missingDate";
      if (!("required" in question.dataset)) return null;
      const rows = question.querySelectorAll("[data-row]").length;
      if (rows) return values.length < rows ? "missingRows" : null;
      if (values.length) return null;
      if (question.dataset.question === "_respondent") return "missingName";
      return date ? "missingDate" : question.querySelector("textarea, input.line") ? "missingText" : "missingChoice";
    }
    const unanswered = (question) => {
      const rows = Array.from(question.querySelectorAll("[data-row]"));
      return rows.find((row) => !checked(row).length) || question;
    };
    const firstField = (question) => unanswered(question).querySelector("input, textarea");
    // What can be said to be wrong: the field itself, each group of marks, each box.
    function holders(question) {
      const groups = Array.from(question.querySelectorAll("[role=radiogroup]"));
      if (question.matches("[role=radiogroup]")) groups.push(question);
      return groups.length ? groups : Array.from(question.querySelectorAll("input, textarea"));
    }
    function describe(field, ids) {
      if (ids.length) field.setAttribute("aria-describedby", ids.join(" "));
      else field.removeAttribute("aria-describedby");
    }
    const described = (field) => (field.getAttribute("aria-describedby") || "").split(" ")
      .filter((id) => id && !id.endsWith("_error"));
    function unmark() {
      form.querySelectorAll(".wrong, .error").forEach((line) => line.remove());
      questions.forEach((question) => {
        question.classList.remove("failing");
        holders(question).forEach((field) => {
          field.removeAttribute("aria-invalid");
          describe(field, described(field));
        });
      });
    }
    function mark(question, text) {
      const line = document.createElement("p");
      line.className = "error";
      line.id = form.id + "_" + question.dataset.question + "_error";
      line.textContent = text;
      question.querySelector(".ask").after(line);
      question.classList.add("failing");
      holders(question).filter((field) => !field.dataset.row || !checked(field).length).forEach((field) => {
        field.setAttribute("aria-invalid", "true");
        describe(field, described(field).concat(line.id));
      });
      return line;
    }
    function nameOf(question) {
      const ask = question.querySelector(".ask").cloneNode(true);
      ask.querySelectorAll(".required").forEach((word) => word.remove());
      return ask.textContent.replace(/\s+/g, " ").trim();
    }
    function wholly() {
      unmark();
      const faults = asked().map((question) => [question, fault(question)]).filter(([, key]) => key);
      if (!faults.length) return true;
      const summary = document.getElementById("_wrong").content.firstElementChild.cloneNode(true);
      faults.forEach(([question, key]) => {
        const line = mark(question, say(key));
        const link = document.createElement("a");
        link.href = "#" + line.id;
        link.textContent = nameOf(question);
        link.addEventListener("click", (event) => {
          event.preventDefault();
          firstField(question).focus();
          question.scrollIntoView({ block: "nearest" });
        });
        const item = document.createElement("li");
        item.append(link, ": " + say(key));
        summary.querySelector("ul").append(item);
      });
      form.prepend(summary);
      said.textContent = "";
      summary.focus();
      return false;
    }

    // Handing over

    function make() {
      const answers = inOrder(sheet ? written() : answersOf(asked()));
      const same = JSON.stringify([respondent(), answers]);
      if (made && made.same === same) return made;
      const at = now();
      const head = JSON.stringify({
        onramp: "response", schema: 1, survey: facts.survey, version: Number(facts.version), client: facts.client,
        locale: document.documentElement.lang, respondent: respondent(), at
      });
      const body = head.slice(0, -1) + ',"answers":' + answers + "}";
      const text = body.slice(0, -1) + ',"checksum":"crc32:' + crc32(utf8(body)) + '"}';
      const file = [facts.survey, facts.client, slug(respondent()), at.slice(0, 10)].join("-") + ".json";
      made = { same, text, file };
      return made;
    }
    function save() {
      const { text, file } = make();
      const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      follow(url, file);
      setTimeout(() => URL.revokeObjectURL(url), 60000);
      return file;
    }
    function follow(href, file) {
      const link = document.createElement("a");
      link.href = href;
      if (file) link.download = file;
      link.hidden = true;
      document.body.append(link);
      link.click();
      link.remove();
    }
    function mail() {
      const { text, file } = make();
      const to = (body) => "mailto:" + encodeURIComponent(facts.mail).replace("%40", "@")
        + "?subject=" + encodeURIComponent(say("mailSubject")) + "&body=" + encodeURIComponent(body);
      const whole = to(say("mailBody") + "\r\n\r\n" + armour(text) + "\r\n");
      if (whole.length <= LONGEST_MAIL) {
        follow(whole);
        return say("mailOpened");
      }
      save();
      follow(to(say("mailAttach", { file }) + "\r\n"));
      return say("mailTooLong", { file });
    }
    function post() {
      said.textContent = say("sending");
      fetch(facts.endpoint, {
        method: "POST", body: make().text, headers: { "Content-Type": "application/json" },
        credentials: "omit", referrerPolicy: "no-referrer", redirect: "error"
      }).then((answer) => answer.ok, () => false)
        .then((sent) => { said.textContent = say(sent ? "sent" : "notSent"); });
    }

    panel.addEventListener("click", (event) => {
      const what = event.target.dataset.do;
      if (what === "clear") return clear();
      if (!what || !wholly()) return undefined;
      if (what === "post") return post();
      if (what === "mail") { said.textContent = mail(); return undefined; }
      const file = save();
      said.textContent = say(facts.to ? "savedTo" : "saved", { file, to: facts.to });
      return undefined;
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => { showAsked(); keep(); });
    if (sheet) document.querySelector("article").addEventListener("input", (event) => {
      if (event.target.matches(".blank, .tick")) keep();
    });
    if (restore()) said.textContent = say("restored");
    showAsked();
  }
})();
