#!/usr/bin/env bash
# From a bare Debian 12 to a working .venv: system packages, Python, editable install with the test tools.
#
#   tools/setup.sh [STAMP]     writes STAMP when all is done
#
# Safe to run again at any time. Where there is no apt it names the libraries and goes on: without pango
# everything but the PDF works, and `bearings doctor` says what is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

stamp=${1:-.venv/.ready}

packages=(
  python3-venv
  # Qt without a screen
  libegl1 libgl1 libdbus-1-3 libxkbcommon0
  # WeasyPrint; these bring pango, glib, fontconfig and freetype
  libpangoft2-1.0-0 libharfbuzz-subset0
  # a real X11 window
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
)

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || echo "$package"
  done
}

install_system_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "no apt here. Bearings needs Python 3.11 or newer with venv, pango 1.44 or newer with harfbuzz-subset,"
    say "and for a window on Linux libEGL, libGL, dbus, xkbcommon and xcb-cursor. README.md has the steps."
    return
  fi
  local missing as_root=()
  mapfile -t missing < <(missing_packages)
  ((${#missing[@]})) || return 0
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "these packages are missing and there is no sudo; as root: apt-get install ${missing[*]}"
    as_root=(sudo)
    [[ -t 0 ]] || as_root+=(--non-interactive)
  fi
  say "installing ${missing[*]}"
  "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -qq -y --no-install-recommends \
    "${missing[@]}" </dev/null >/dev/null
}

usable() {
  "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
  local candidate
  for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11 /usr/bin/python3; do
    if usable "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  fail "no Python 3.11 or newer with venv found. Install one, or name it: make setup PYTHON=/path/to/python3"
}

make_venv() {
  local python
  if usable .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1; then
    return
  fi
  python=$(find_python)
  say "making .venv with $("$python" --version)"
  rm -rf .venv
  "$python" -m venv .venv
}

install_bearings() {
  say "installing Bearings and its test tools into .venv (some 200 MB the first time)"
  .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input --editable '.[test]'
}

install_system_packages
make_venv
install_bearings
mkdir -p "$(dirname "$stamp")"
touch "$stamp"
say "ready"
