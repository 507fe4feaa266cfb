// The buttons of a mail's page: each copies the words of an element. Without this file the page reads the same.
(function () {
  "use strict";

  function copy(text, html) {
    var clipboard = navigator.clipboard;
    if (clipboard && html && window.ClipboardItem && clipboard.write) {
      return clipboard.write([new ClipboardItem({
        "text/plain": new Blob([text], { type: "text/plain" }),
        "text/html": new Blob([html], { type: "text/html" })
      })]);
    }
    return clipboard ? clipboard.writeText(text) : Promise.reject();
  }

  // Where the clipboard is closed to pages, the words are marked: one key copies them.
  function mark(element) {
    for (var outer = element; outer; outer = outer.parentElement) {
      if (outer.tagName === "DETAILS") outer.open = true;
    }
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return document.execCommand && document.execCommand("copy");
  }

  document.querySelectorAll("button[data-copy]").forEach(function (button) {
    var words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", function () {
      var plain = document.getElementById(button.dataset.copy);
      var formed = button.dataset.form && document.getElementById(button.dataset.form);
      function done() {
        button.textContent = button.dataset.done;
        setTimeout(function () { button.textContent = words; }, 2000);
      }
      copy(plain.textContent, formed && formed.innerHTML).then(done, function () {
        if (mark(formed || plain)) done();
      });
    });
  });
})();
