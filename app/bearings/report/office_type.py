"""How wide text is in the types that Office files name, for what has to fit before any program lays it out.

Advances of ASCII in thousandths of the type size, plain and bold; others put types of the same widths in
their place (Carlito, Liberation Sans), from which these were read.
"""

from __future__ import annotations

import unicodedata

from bearings.report.charts_text import is_wide

_FIRST = 32  # the space
_WIDE, _OTHER = 1.0, 0.7  # of the type size: ideographs; what is neither that nor a letter of Latin
_LIKE = str.maketrans("\u00a0\u2011–‘’“”„·×ß€£", ' --\'\'""".+b00')


class Typeface:
    """A type by its name; `units` are the advances of ASCII, plain and bold."""

    def __init__(self, name: str, plain: str, strong: str) -> None:
        self.name = name
        self._plain, self._strong = _advances(plain), _advances(strong)

    def width(self, text: str, size: float, *, strong: bool = False) -> float:
        """The width of a line in the units of `size`."""
        advances = self._strong if strong else self._plain
        return sum(_advance(character, advances) for character in text) * size


def _advances(told: str) -> dict[str, float]:
    return {chr(_FIRST + place): int(units) / 1000 for place, units in enumerate(told.split())}


def _advance(character: str, advances: dict[str, float]) -> float:
    known = advances.get(character)
    if known is not None:
        return known
    if is_wide(character):
        return _WIDE
    plain = unicodedata.normalize("NFD", character)[:1]  # an accent takes no room
    return advances.get(plain.translate(_LIKE), _OTHER)


CALIBRI = Typeface(
    "Calibri",
    """
    226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507
    507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673
    543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239
    455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498
    """,
    """
    226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507
    507 276 276 498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686
    563 473 495 653 591 906 551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255
    480 246 813 537 538 537 537 355 399 347 537 473 745 459 474 397 344 475 344 498
    """,
)
ARIAL = Typeface(
    "Arial",
    """
    278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556
    556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778
    722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222
    500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584
    """,
    """
    278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556
    556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778
    722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278
    556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584
    """,
)
