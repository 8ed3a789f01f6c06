"""The door for pictures in a process of its own: what the largest and the most hostile take of memory.

The process has its memory measured by the system: what it took at most beyond what it had after a small
picture. A picture of the largest size that is let in is decoded; what is refused takes next to nothing.
"""

import json
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from bearings.domain.logo import PNG
from bearings.ui.pages.setup.logo import MOST_SCANS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the unit of the measure is that of Linux")

DECODED = 200_000  # kB: 20 million pixels of 4 bytes, or 10 of 8, and twice the picture that is kept
REFUSED = 12_000  # kB: the file itself, read and unwrapped
SECONDS = 1.0  # of the processor, for what is refused

MEASURED = """
import json, resource, sys, time
from pathlib import Path
from bearings.errors import FormatError
from bearings.ui.pages.setup.logo import logo_from_file

logo_from_file(Path(sys.argv[1]))
before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
try:
    logo_from_file(Path(sys.argv[2]))
    said = ""
except FormatError as error:
    said = error.what
took = time.process_time() - began
print(json.dumps([said, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, took]))
"""


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, *, depth: int = 8, colours: int = 2, more: bytes = b"") -> bytes:
    """A black picture; `colours` as PNG counts them: 2 is RGB, 6 RGB with transparency."""
    row = bytes(1 + width * {2: 3, 6: 4}[colours] * depth // 8)
    packer = zlib.compressobj(1)
    body = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, 0)
    return PNG + chunk(b"IHDR", header) + more + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def jpeg(width: int, height: int, scans: int) -> bytes:
    """A grey picture told in many layers, each some bytes that go over all of it."""
    blocks = ((width + 7) // 8) * ((height + 7) // 8)
    bits = ("0" + "1" * 14) * (blocks // 16_384 + 1)
    packed = int(bits.ljust((len(bits) + 7) // 8 * 8, "1"), 2).to_bytes((len(bits) + 7) // 8, "big")
    table = struct.pack(">H", 20) + b"%c" + bytes([1] + [0] * 15)
    parts = [b"\xff\xd8", b"\xff\xdb\x00\x43\x00" + b"\x01" * 64]
    parts.append(b"\xff\xc2\x00\x0b\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\x00")
    parts += [b"\xff\xc4" + table % 0x00 + b"\x00", b"\xff\xc4" + table % 0x10 + b"\xe0"]
    parts.append(b"\xff\xda\x00\x08\x01\x01\x00\x00\x00\x00" + bytes(blocks // 8 + 1))
    for scan in range(scans - 1):
        place = 1 + scan % 60
        parts.append(b"\xff\xda\x00\x08\x01\x01\x00" + bytes([place, place, 0]))
        parts.append(packed.replace(b"\xff", b"\xff\x00"))
    return b"".join(parts) + b"\xff\xd9"


LARGE: dict[str, Callable[[], bytes]] = {
    "20 million pixels": lambda: png(8_000, 2_500, colours=6),
    "10 million pixels of 16 bits a colour": lambda: png(4_000, 2_500, depth=16, colours=6),
    "a JPEG of 20 million pixels": lambda: jpeg(4_470, 4_470, 9),
    "a text that unpacks to 200 MB": lambda: png(
        20, 20, more=chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(200_000_000), 1))
    ),
}
BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "12,000 pixels a side": (lambda: png(12_000, 12_000), "too many pixels"),
    "100,000 pixels a side that it only claims": (
        lambda: png(1, 1).replace(struct.pack(">II", 1, 1), struct.pack(">II", 100_000, 100_000), 1),
        "too many pixels",
    ),
    "20 million pixels of 16 bits a colour": (
        lambda: png(8_000, 2_500, depth=16, colours=6),
        "too many pixels of 16 bits",
    ),
    "a thousand layers": (lambda: jpeg(4_470, 4_470, 1_000), "too many layers"),
    "more layers than any camera makes": (lambda: jpeg(64, 64, MOST_SCANS + 1), "too many layers"),
    "5 MB and a byte": (lambda: PNG + bytes(5_000_000), "larger than 5 MB"),
}


def measured(folder: Path, data: bytes) -> tuple[str, int, float]:
    """What is said of a picture, kB it took at most, and seconds of the processor."""
    (folder / "small.png").write_bytes(png(20, 20))
    (folder / "picture").write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(folder / "small.png"), str(folder / "picture")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"},
        capture_output=True,
        check=True,
        timeout=120,
    )
    said, memory, took = json.loads(done.stdout)
    return said, memory, took


@pytest.mark.parametrize("name", LARGE)
def test_the_largest_picture_that_is_let_in_takes_no_more_than_its_pixels(tmp_path: Path, name: str) -> None:
    said, memory, _ = measured(tmp_path, LARGE[name]())
    assert said == ""
    assert memory < DECODED


@pytest.mark.parametrize("name", BOMBS)
def test_a_picture_that_is_refused_is_not_decoded(tmp_path: Path, name: str) -> None:
    make, why = BOMBS[name]
    said, memory, took = measured(tmp_path, make())
    assert why in said
    assert memory < REFUSED
    assert took < SECONDS
