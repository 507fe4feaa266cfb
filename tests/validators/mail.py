#!/usr/bin/env python3
"""Reads every .eml below the given build outputs with Python's own mail reader.   usage: mail.py DIR...

Each must open as an unsent draft, have a subject, a sender and a receiver, say the same in both of its texts, and carry
PDFs and workbooks that are, byte for byte, files of the same output. All are read to the end; finding none is a failure.
"""

import email
import html.parser
import pathlib
import re
import sys
from email import policy

# What goes along, by how its name ends.
KINDS = {"pdf": "application/pdf", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


class Words(html.parser.HTMLParser):
    """The words of an HTML page's body."""

    def __init__(self):
        super().__init__()
        self.text = []
        self.heads = []
        self.open = []

    def handle_starttag(self, tag, attributes):
        if tag in ("head", "th"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            self.open.remove(tag)

    def handle_data(self, data):
        if "head" not in self.open:
            (self.heads if "th" in self.open else self.text).append(data)


def letters(text):
    return set(re.findall(r"\w{4,}", text.casefold()))


def outputs_of(path):
    """The output folder that a draft lies in: the one with a manifest, else the one that was named."""
    return next((up for up in path.parents if (up / "manifest.json").is_file()), path.parent)


def faults(path):
    raw = path.read_bytes()
    if re.search(rb"(?<!\r)\n|\r(?!\n)", raw):
        yield "a line does not end in CRLF"
    if max(map(len, raw.split(b"\r\n"))) > 998:
        yield "a line is longer than 998 bytes"
    mail = email.message_from_bytes(raw, policy=policy.default)
    allowed = {"x-unsent", "from", "to", "subject", "date", "mime-version", "content-type"}
    for name in mail.keys():
        if name.lower() not in allowed:
            yield f"a header of somebody else's: {name}"
    if mail["X-Unsent"] != "1":
        yield "no draft: X-Unsent is not 1"
    if not str(mail["Subject"] or "").strip() or "=?" in str(mail["Subject"]):
        yield "no subject that can be read"
    for name in ("From", "To"):
        boxes = mail[name].addresses if mail[name] else ()
        if not boxes or any(not box.username or not box.domain for box in boxes):
            yield f"{name} is no address"
    if mail["Date"] is None or mail["Date"].datetime is None:
        yield "no date"
    plain, rich = mail.get_body(("plain",)), mail.get_body(("html",))
    if plain is None or rich is None:
        yield "a text is missing"
        return
    words = Words()
    words.feed(rich.get_content())
    # The head of a column is left out where the row says what it is.
    said, shown = letters(plain.get_content()), letters(" ".join(words.text))
    heads = letters(" ".join(words.heads))
    # Addresses of links stand in the plain text alone.
    links = letters(" ".join(re.findall(r"https?://\S+", plain.get_content())))
    differ = (said - links - shown - heads) | (shown - said)
    if not said or differ:
        yield f"the two texts differ: {sorted(differ)[:5]}"
    files = {end: {file.read_bytes() for file in outputs_of(path).rglob(f"*.{end}")} for end in KINDS}
    for part in mail.iter_attachments():
        name = part.get_filename()
        end = (name or "").rpartition(".")[2]
        if KINDS.get(end) != part.get_content_type() or "/" in name:
            yield f"what goes along is no PDF and no workbook with a name: {name}"
        elif part.get_content() not in files[end]:
            yield f"{name} is not a file of this output, byte for byte"
    for part in mail.walk():
        if part.defects:
            yield f"defects: {part.defects}"


def main(folders):
    drafts = sorted(draft for folder in folders for draft in pathlib.Path(folder).rglob("*.eml"))
    failed = 0
    for draft in drafts:
        found = list(faults(draft))
        failed += bool(found)
        for fault in found:
            print(f"FAIL {draft}: {fault}")
    print(f"mail: {len(drafts)} drafts, {len(drafts) - failed} as they should be")
    return 0 if drafts and not failed else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: mail.py DIR...")
    sys.exit(main(sys.argv[1:]))
