#!/usr/bin/env bash
# What `outloud` says of the accessibility of a board report: advice for people, never a gate.
#
#   tools/accessibility.sh [SECONDS]     ends well also where the tool cannot be installed, or takes longer
#
# The tool has a venv of its own: it brings libraries that Bearings must not depend on.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly tool=outloud==0.2.1 venv=build/outloud report=build/accessibility.pdf
readonly seconds=${1:-600}

say() { printf 'accessibility: %s\n' "$*"; }

advise() {
  mkdir -p build
  if [[ ! -x $venv/bin/outloud ]]; then
    .venv/bin/python -m venv "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check "$tool" || return
  fi
  .venv/bin/bearings report questionnaires/samples/quillmarsh-regional-bank.yaml -o "$report" || return
  "$venv/bin/outloud" --fail-on never --no-info "$report"
}

export -f advise
export tool venv report
timeout "$seconds" bash -c advise </dev/null || say "no advice: $tool could not be installed, or took over $seconds s"
