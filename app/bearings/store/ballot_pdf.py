"""A filled ballot out of a PDF form from anyone: the values of its fields, nothing else.

Scripts, actions, attachments and pages are not looked at. Fields are walked
under bounds of our own; the process this runs in bounds time and memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bearings.domain.workshop.ballots import (
    ABOUT_FIELD,
    DONT_KNOW,
    MAX_ENTRIES,
    MAX_RAW,
    NOTE_FIELD,
    UNKNOWN_FIELD,
    Entry,
    FaultKind,
    FilledBallot,
)
from bearings.errors import FormatError
from bearings.store.ballot_xlsx import entry
from bearings.store.pdf_door import root_of
from bearings.store.zip_door import damaged

MAX_FIELDS = 40_000
MAX_DEPTH = 6


@dataclass(slots=True)
class _Found:
    """What the fields of one question hold."""

    answers: list[str] = field(default_factory=list)
    note: str = ""
    unknown: bool = False
    fault: FaultKind | None = None


def read_pdf(name: str, data: bytes) -> FilledBallot:
    """What the PDF called `name` says, unchecked. Raises `FormatError`."""
    if not data.lstrip()[:5].startswith(b"%PDF"):
        raise damaged(name)
    try:
        form = root_of(name, data).get("/AcroForm")
        fields = list(_fields(form.get_object().get("/Fields", ()))) if form is not None else []
        if len(fields) > MAX_FIELDS:
            raise FormatError(
                f"{name} has more than {MAX_FIELDS} fields to fill in, so it was not read.",
                remedy="Check that it is the ballot that was sent out.",
            )
        about, entries = _sorted(fields)
        return FilledBallot(**about, entries=entries)
    except FormatError:
        raise
    except Exception as error:  # a stranger's file in a parser: whatever it raises means the same
        raise damaged(name) from error


def _fields(listed: Any, before: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Full name and dictionary of each field that holds a value; at most one more than are allowed."""
    count = 0
    for reference in list(listed)[: MAX_FIELDS + 1]:
        node = reference.get_object()
        own = node.get("/T")
        name = f"{before}.{own}" if before and own is not None else before or str(own or "")
        kids = [
            kid for kid in list(node.get("/Kids", ()))[:MAX_FIELDS] if kid.get_object().get("/T") is not None
        ]
        found = _fields(kids, name, depth + 1) if kids and depth < MAX_DEPTH else iter([(name, node)])
        for one in found:
            count += 1
            if count > MAX_FIELDS + 1:
                return
            yield one


def _sorted(fields: list[tuple[str, Any]]) -> tuple[dict[str, str], tuple[Entry, ...]]:
    about: dict[str, str] = {}
    found: dict[str, _Found] = {}
    for name, node in fields:
        key, _, part = name.partition("/")
        text, fault = _value(node)
        if key == ABOUT_FIELD:
            if part in FilledBallot.model_fields and part != "entries":
                about[part] = text[:MAX_RAW].strip()
            continue
        if len(found) >= MAX_ENTRIES and key not in found:
            break
        one = found.setdefault(key.replace("~", "."), _Found())
        if part == NOTE_FIELD:
            one.note, one.fault = text, one.fault or ("note" if fault else None)
        elif part == UNKNOWN_FIELD:
            one.unknown = bool(text)
        elif part and text:
            one.answers.append(part)  # a box that is ticked stands for its letter
        elif text.strip():
            one.answers.append(DONT_KNOW if text == UNKNOWN_FIELD else text)
        if fault and part != NOTE_FIELD:
            one.fault = fault
    return about, tuple(_entry(key, one) for key, one in found.items())


def _entry(key: str, found: _Found) -> Entry:
    answers = [*found.answers, *([DONT_KNOW] if found.unknown else [])]
    return entry(key, ", ".join(answers), found.note, found.fault)


def _value(node: Any) -> tuple[str, FaultKind | None]:
    """What a field holds: the text, the export value of a choice, "on" for a box that is ticked."""
    value = node.get("/V")
    value = value.get_object() if value is not None else None
    if value is None or value == "/Off":
        return "", None
    if hasattr(value, "get_data") or not isinstance(value, str | bytes):
        return "", "kind"
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    if node.get("/FT") != "/Btn":
        return text, None
    state = text.removeprefix("/")
    options = [str(option) for option in list(node.get("/Opt", ()))[:100]]
    return (options[int(state)], None) if state.isdecimal() and int(state) < len(options) else (state, None)
