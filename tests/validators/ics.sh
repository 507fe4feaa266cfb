#!/usr/bin/env bash
# Reads every *.ics below the given folders with PyPI's icalendar.   usage: ics.sh DIR...
# A folder `expected` beside check.py holds the times, in UTC, of the calendars of some fixtures. Finding no file is a failure.
set -euo pipefail
[ $# -gt 0 ] || { echo "usage: ics.sh DIR..." >&2; exit 2; }
here=$(cd "$(dirname "$0")/ics" && pwd)
cache=${ICS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/onramp-ics}
# A folder for each set of pinned versions, so that a new pin is never served from an old cache.
library=$cache/$(sha256sum "$here/requirements.txt" | cut -c1-12)

if [ ! -d "$library" ]; then
  mkdir -p "$cache"
  fresh=$(mktemp -d "$cache/new.XXXXXX")
  python3 -m pip download -q --no-deps --only-binary :all: --require-hashes -r "$here/requirements.txt" -d "$fresh"
  for wheel in "$fresh"/*.whl; do
    python3 -m zipfile -e "$wheel" "$fresh"
    rm "$wheel"
  done
  # Renamed into place: two runs at once see a whole library or none. The loser drops its own.
  mv -T "$fresh" "$library" 2>/dev/null || rm -r "$fresh"
fi
PYTHONPATH=$library PYTHONDONTWRITEBYTECODE=1 exec python3 "$here/check.py" "$@"
