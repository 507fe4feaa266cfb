#!/usr/bin/env bash
# The Nu HTML checker over every *.html below the given folders.   usage: html.sh DIR...
# Errors and warnings both fail; so does finding no page. Needs `npm ci` here, and a JRE.
set -euo pipefail
[ $# -gt 0 ] || { echo "usage: html.sh DIR..." >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)

mapfile -d '' pages < <(find "$@" -type f -name '*.html' -print0 | sort -z)
if [ ${#pages[@]} -eq 0 ]; then
  echo "html: 0 pages below $*" >&2
  exit 1
fi
# The checker also plays through a page's own security policy, and gets it wrong for files: it says that `img-src data:`
# blocks a data: image. That message is dropped; browser.mjs has the policy judged by a browser.
policy='.*Resource violates Content Security Policy.*'
# Nor does it compute hashes: it says of every style and script in a page that the policy blocks it, and of properties that
# are younger than it that they don't exist. forms.mjs has a browser run such a page.
inline='.*Inline (style|script) violates Content Security Policy.*|.*Property .(line-clamp|field-sizing). doesn.t exist.*'
# It guesses languages from the words: pages for the provider's own people hold the client's texts in the client's language.
guess='.*This document appears to be written in.*'
# xargs splits what is too long for one command line. Nested lists go deep in the checker: a larger stack.
if printf '%s\0' "${pages[@]}" |
  xargs -0 java -Xss8m -jar "$here/node_modules/vnu-jar/build/dist/vnu.jar" \
    --Werror --asciiquotes --stdout --filterpattern "$policy|$inline|$guess"; then
  echo "html: ${#pages[@]} pages, 0 errors, 0 warnings"
else
  echo "html: FAILED, ${#pages[@]} pages checked" >&2
  exit 1
fi
