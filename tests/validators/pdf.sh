#!/usr/bin/env bash
# PDF/UA-1 and PDF/A-2a (veraPDF) and `qpdf --check` for every *.pdf below the given folders.   usage: pdf.sh DIR...
# Runs all three to the end, so that one run shows everything. Finding no file is a failure.
set -euo pipefail
[ $# -gt 0 ] || { echo "usage: pdf.sh DIR..." >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)

# Copies of what was sent or signed are handed on as they are: a manifest lists them without a language.
kept() {
  python3 - "$@" <<'PYTHON'
import json, pathlib, sys
for folder in sys.argv[1:]:
    for manifest in pathlib.Path(folder).rglob("manifest.json"):
        for entry in json.loads(manifest.read_bytes()):
            if entry["path"].endswith(".pdf") and entry["kind"] != "asset" and entry["locale"] is None:
                print(manifest.parent / entry["path"])
PYTHON
}
mapfile -d '' files < <(find "$@" -type f -name '*.pdf' -print0 | sort -z | grep -zvxFf <(kept "$@") || true)
total=${#files[@]}
if [ "$total" -eq 0 ]; then
  echo "pdf: 0 files below $*" >&2
  exit 1
fi
logs=$(mktemp -d)
trap 'rm -r "$logs"' EXIT

# The two standards side by side, one on each core.
"$here/verapdf/check" ua1 "${files[@]}" >"$logs/ua1" 2>&1 & ua1=$!
"$here/verapdf/check" 2a "${files[@]}" >"$logs/2a" 2>&1 & a2a=$!

sound=0
for file in "${files[@]}"; do
  # Exit 3 is "sound, with warnings": a fault for files that we wrote ourselves.
  if output=$(qpdf --check "$file" 2>&1); then
    sound=$((sound + 1))
  else
    printf 'FAIL qpdf %s\n%s\n' "$file" "$output"
  fi
done

status=0
wait $ua1 || status=1
wait $a2a || status=1
grep -hv '^PASS ' "$logs/ua1" "$logs/2a" || true
# Passes are counted, not failures: a validator that says nothing has not passed anything.
passed_ua1=$(grep -c '^PASS ' "$logs/ua1" || true)
passed_2a=$(grep -c '^PASS ' "$logs/2a" || true)
echo "pdf: $total files; passed: PDF/UA-1 $passed_ua1, PDF/A-2a $passed_2a, qpdf $sound"
[ $status -eq 0 ] && [ "$passed_ua1" -eq "$total" ] && [ "$passed_2a" -eq "$total" ] && [ "$sound" -eq "$total" ]
