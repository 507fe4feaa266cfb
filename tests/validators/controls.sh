#!/usr/bin/env bash
# Shows that the validators can fail: each must reject its control, and say why.   usage: controls.sh
# A refusal for another reason (no java, no browser) does not count, so the words of the verdict are compared.
set -euo pipefail
cd "$(dirname "$0")"
empty=$(mktemp -d)
trap 'rmdir "$empty"' EXIT
asserted=0

must_pass() { # NAME COMMAND...
  local name=$1 output; shift
  if ! output=$("$@" 2>&1); then
    printf 'control %s: should have passed\n%s\n' "$name" "$output" >&2
    exit 1
  fi
  asserted=$((asserted + 1))
}

must_fail() { # NAME WORDS COMMAND...
  local name=$1 words=$2 output; shift 2
  if output=$("$@" 2>&1); then
    printf 'control %s: passed, but must fail\n%s\n' "$name" "$output" >&2
    exit 1
  elif [[ $output != *"$words"* ]]; then
    printf 'control %s: failed, but not with: %s\n%s\n' "$name" "$words" "$output" >&2
    exit 1
  fi
  asserted=$((asserted + 1))
}

must_pass good-html ./html.sh controls/good
must_fail no-page "html: 0 pages" ./html.sh "$empty"
must_fail html-error "Duplicate ID" ./html.sh controls/html-error
must_fail html-warning "Section lacks heading" ./html.sh controls/html-warning

must_pass good-browser ./browser.mjs controls/good
must_fail no-page "browser: 0 pages" ./browser.mjs "$empty"
must_fail image-alt "[light 320] axe image-alt" ./browser.mjs controls/axe
must_fail dark-contrast "[dark 1280] axe color-contrast" ./browser.mjs controls/axe
must_fail scroll "[dark 320] sideways scroll: " ./browser.mjs controls/scroll
must_fail neighbour "axe/style.css" ./browser.mjs controls/request
must_fail network "request: https://onramp.invalid/" ./browser.mjs controls/request
must_fail console "Content Security Policy" ./browser.mjs controls/console
must_fail dialog "dialog: ran" ./browser.mjs controls/dialog

must_fail no-site "site: 0 sites" ./site.mjs "$empty"
must_fail broken-link "help.html: gone.html leads to no file" ./site.mjs controls/site
must_fail broken-heading "help.html: #gone leads to no heading" ./site.mjs controls/site
must_fail outside "help.html: ../b/index.html leads out of the site" ./site.mjs controls/site

must_fail no-page "lighthouse: 0 pages" ./lighthouse.mjs "$empty"
must_fail accessibility "accessibility: html-has-lang" ./lighthouse.mjs controls/lighthouse

must_fail no-file "pdf: 0 files" ./pdf.sh "$empty"
must_fail ua1 "FAIL ua1" ./pdf.sh controls/pdf-untagged
must_fail 2a "FAIL 2a" ./pdf.sh controls/pdf-untagged
must_fail qpdf "FAIL qpdf" ./pdf.sh controls/pdf-damaged

must_pass good-ics ./ics.sh controls/ics-good
must_fail no-calendar "ics: 0 files" ./ics.sh "$empty"
must_fail zone "zone Europe/Madrid" ./ics.sh controls/ics-zone
must_fail line-ends "an end that is not CRLF" ./ics.sh controls/ics-lines
must_fail times "expected two-zones-kickoff: 2027-03-08T14:00Z, found 2027-03-08T09:00Z" ./ics.sh controls/ics-times
must_pass good-mail ./mail.py controls/mail-good
must_fail no-mail "mail: 0 drafts" ./mail.py "$empty"
must_fail injected "a header of somebody else's: Bcc" ./mail.py controls/mail-injected
must_fail other-pdf "a.pdf is not a file of this output" ./mail.py controls/mail-other-pdf

echo "controls: $asserted verdicts as they should be"
