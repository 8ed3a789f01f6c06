"""Translations: keeps each language's catalogue (assets/i18n/*.ts) in step with the window's words.

make translations                  brings every catalogue up to date, lists what is missing, makes the .qm
tools/translations.py --take F     the same, with words from F: JSON, English -> translation,
                                   or context -> English -> translation where it differs

A text new to a context takes the translation the same English has elsewhere.
What no window says any more is dropped.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent))

from study_words import names_edits, study_words
from translatable import ROOT, Text, translatable

CATALOGUES = ROOT / "assets" / "i18n"
STUDY = CATALOGUES / "study.json"  # the templates of the study, which the window looks for in sentences
Catalogue = Mapping[tuple[str, str], str]  # (context, source) -> translation; "" is missing
Taken = Mapping[str, str | dict[str, str]]  # English -> translation, or context -> English -> translation


def main() -> int:
    """Bring every catalogue up to date; 1 if anything is missing."""
    parser = argparse.ArgumentParser(description="Bring the catalogues of the window's languages up to date.")
    parser.add_argument("--take", type=Path, action="append", default=[], help="JSON: English -> translation")
    taken: dict[str, str | dict[str, str]] = {}
    for path in parser.parse_args().take:
        taken |= json.loads(path.read_text("utf-8"))
    templates = study_words()
    STUDY.write_text(study_text(templates), encoding="utf-8")
    texts = [*translatable(), *templates]
    return max([bring_up_to_date(path, texts, taken) for path in sorted(CATALOGUES.glob("*.ts"))], default=0)


def bring_up_to_date(path: Path, texts: Iterable[Text], taken: Taken) -> int:
    """Rewrite one catalogue and make its .qm; 1 if anything is missing."""
    catalogue = merged(read_ts(path), texts, taken)
    path.write_text(ts_text(catalogue, texts, language_of(path)), encoding="utf-8")
    release(path, path.with_suffix(".qm"))
    missing = [key for key, words in catalogue.items() if not words]
    print(f"{path.name}: {len(catalogue)} texts, {len(missing)} missing")
    for context, source in missing:
        print(f"  {context}: {source!r}")
    return 1 if missing else 0


def study_text(templates: Iterable[Text]) -> str:
    """What `STUDY` holds: the templates in order, one a line; those that name edits apart."""
    groups: dict[str, list[str]] = {"edits": [], "study": []}
    for text in templates:
        groups["edits" if names_edits(text) else "study"].append(text.source)
    ordered = {group: sorted(sources) for group, sources in groups.items()}
    return json.dumps(ordered, ensure_ascii=False, indent=0) + "\n"


def language_of(path: Path) -> str:
    """The language of a catalogue, such as "de" of bearings_de.ts."""
    return path.stem.partition("_")[2]


def merged(old: Catalogue, texts: Iterable[Text], taken: Taken | None = None) -> Catalogue:
    """The catalogue of these texts: what `taken` says, else what was there, else what stands elsewhere."""
    elsewhere = {source: words for (_, source), words in old.items() if words}
    return {
        (text.context, text.source): _said(taken or {}, text)
        or old.get((text.context, text.source))
        or elsewhere.get(text.source, "")
        for text in sorted(texts, key=_place)
    }


def _said(taken: Taken, text: Text) -> str:
    own = taken.get(text.context)
    words = own.get(text.source, "") if isinstance(own, dict) else ""
    other = taken.get(text.source, "")
    return words or (other if isinstance(other, str) else "")


def read_ts(path: Path) -> Catalogue:
    """What a catalogue holds."""
    if not path.exists() or not path.stat().st_size:
        return {}
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            words = message.findtext("translation") or ""
            found[context.findtext("name") or "", message.findtext("source") or ""] = words
    return found


def ts_text(catalogue: Catalogue, texts: Iterable[Text], language: str) -> str:
    """The catalogue as Qt Linguist reads it; lines are not named, so that few edits change it."""
    files: dict[tuple[str, str], list[str]] = {}
    for text in texts:
        files.setdefault((text.context, text.source), []).append(text.file)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    open_context = None
    for (context, source), words in catalogue.items():
        if context != open_context:
            lines += ["</context>"] if open_context is not None else []
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
            open_context = context
        lines.append("    <message>")
        lines += [f'        <location filename="../../{f}"/>' for f in sorted(set(files[context, source]))]
        lines.append(f"        <source>{_xml(source)}</source>")
        lines.append(
            f"        <translation>{_xml(words)}</translation>"
            if words
            else '        <translation type="unfinished"></translation>'
        )
        lines.append("    </message>")
    lines += ["</context>"] if open_context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def release(catalogue: Path, compiled: Path) -> None:
    """Make the .qm the window loads; what is missing in it is shown in English."""
    program = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([program, "-silent", "-nounfinished", catalogue, "-qm", compiled], check=True)


def _place(text: Text) -> tuple[str, str, int]:
    return text.context, text.file, text.line


def _xml(text: str) -> str:
    """Text as Linguist writes it; a quotation mark is written out too."""
    return escape(text, {'"': "&quot;", "'": "&apos;"})


if __name__ == "__main__":
    sys.exit(main())
