"""The PDF door: the root of a PDF from anyone, for a reader that walks it under bounds of its own."""

from __future__ import annotations

import io
from typing import Any

from bearings.errors import FormatError


def root_of(name: str, data: bytes) -> Any:
    """Its catalogue. Raises `FormatError` if it is locked, and anything at all if it is damaged."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted
    except DependencyError:  # it takes a library that is not here to try even the empty password
        locked = True
    if locked:
        raise FormatError(
            f"{name} is locked with a password.", remedy="Save it without a password and try again."
        )
    root: Any = reader.trailer["/Root"]
    return root.get_object()
