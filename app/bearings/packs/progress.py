"""Progress: how far the translations of a pack have come, in words."""

from __future__ import annotations

from bearings.domain.languages import count_texts, languages
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import BearingsError

FIRST_MISSING = 5  # texts named of those a translation lacks


def languages_in_words(pack: Questionnaire, missing: str | None = None) -> list[str]:
    """Lines on how far each language of a pack has come. Raises `BearingsError` for a language it has not."""
    own, *others = languages(pack)
    if missing is not None and missing not in others:
        known = f"It has {', '.join(others)}." if others else "It has no file such as data.de.yaml."
        raise BearingsError(f'The pack has no translation into "{missing}".', remedy=known)
    counts = [count_texts(pack, language) for language in others]
    lines = [f"  {own}: the pack's own language"] if counts else []
    for count in counts:
        left = len(count.missing)
        lines.append(
            f"  {count.language}: {count.translated} of {count.texts} texts translated, {left} missing"
        )
        every = count.language == missing
        lines += [f"    {key}" for key in (count.missing if every else count.missing[:FIRST_MISSING])]
        if left > FIRST_MISSING and not every:
            lines.append(f"    and {left - FIRST_MISSING} more; --missing {count.language} lists them all")
    return lines
