#!/usr/bin/env bash
# Pin every library Bearings needs at run time, with the hashes of all its files, for every system and Python.
#
#   tools/lock.sh     writes requirements.lock from pyproject.toml, and requirements-extras.lock, which has
#                     what the extras pptx and encrypted want as well
#
# The tool that resolves them lives in a venv of its own, so nothing of it is needed to run or test Bearings.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

venv=build/lock-venv
[[ -x $venv/bin/uv ]] || { .venv/bin/python -m venv "$venv" && "$venv/bin/pip" install -qq --disable-pip-version-check 'uv>=0.9'; }
pin() {
  "$venv/bin/uv" pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 \
    --upgrade pyproject.toml --output-file "$@"
  grep -c '==' "$1" | xargs printf '%s: %s libraries\n' "$1"
}
pin requirements.lock
pin requirements-extras.lock --extra pptx --extra encrypted --constraints requirements.lock
