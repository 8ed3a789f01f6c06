"""A ballot of either form, as the reading process takes it apart."""

from __future__ import annotations


def read(name: str, data: bytes) -> bytes:
    """The ballot as JSON, unchecked. Raises `FormatError`."""
    if data[:4] == b"PK\x03\x04":
        from bearings.store.ballot_xlsx import read_xlsx

        return read_xlsx(name, data).model_dump_json().encode()
    from bearings.store.ballot_pdf import read_pdf

    return read_pdf(name, data).model_dump_json().encode()
