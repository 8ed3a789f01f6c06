"""The finder: listed files in the order asked for, narrowed to words and a verdict.

Ten thousand files take a few milliseconds a keystroke, on the window's thread: texts to search are
made once, orders are kept, and what is learned of a file changes its own line alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Literal

from bearings.store.catalogue import FileSummary, ListedFile, memory_of

Order = Literal["latest", "name", "verdict"]


class Finder:
    """Knows the listed files and the summaries of those that were looked into; reads nothing itself."""

    def __init__(self, files: Sequence[ListedFile]) -> None:
        """Take files in the order of `listed_files`, and what is remembered of them."""
        self._files = files
        self._places = {file.path: place for place, file in enumerate(files)}
        memories = [memory_of(file) for file in files]
        self._summaries = [memory and memory.summary for memory in memories]
        # A file that may have changed without a sign is shown as it was, and looked into again.
        self._unread = {
            place: None for place, memory in enumerate(memories) if not (memory and memory.settled)
        }
        self._texts: list[str] = []  # to search in
        self._orders: dict[Order, Sequence[int]] = {}

    def __len__(self) -> int:
        return len(self._files)

    @property
    def unread_count(self) -> int:
        """How many files are still to be looked into."""
        return len(self._unread)

    def unread(self, most: int, *, first: Iterable[ListedFile] = ()) -> list[ListedFile]:
        """So many files that are still to be looked into: `first` those, then the latest."""
        wanted = [self._places[file.path] for file in first if self._places.get(file.path) in self._unread]
        places = dict.fromkeys(islice(chain(wanted, self._unread), len(wanted) + most))  # one may come twice
        return [self._files[place] for place in islice(places, most)]

    def learn(self, summaries: Iterable[FileSummary]) -> bool:
        """Take what was read of files; False if nothing of it is news."""
        news = False
        for summary in summaries:
            place = self._places.get(str(summary.path))
            if place is None:
                continue
            self._unread.pop(place, None)
            if self._summaries[place] != summary:
                news = True
                self._summaries[place] = summary
                if self._texts:
                    self._texts[place] = _text(self._files[place], summary)
        if news:
            self._orders.clear()
        return news

    def summary(self, file: ListedFile) -> FileSummary:
        """What is known of a listed file."""
        known = self._summaries[self._places[file.path]]
        return known or FileSummary(Path(file.path), unread=True)

    def verdicts(self) -> dict[str, str]:
        """The verdicts of the files looked into so far, by id, with their names."""
        return {known.verdict: known.verdict_name for known in self._summaries if known and known.verdict}

    def find(self, words: str, verdict: str = "", order: Order = "latest") -> list[ListedFile]:
        """The files in that order whose name holds all the words and that have that verdict, if any."""
        places = self._in_order(order)
        if verdict:
            known = self._summaries
            places = [place for place in places if (seen := known[place]) and seen.verdict == verdict]
        for word in words.casefold().split():
            texts = self._have_texts()
            places = [place for place in places if word in texts[place]]
        return [self._files[place] for place in places]

    def _in_order(self, order: Order) -> Sequence[int]:
        if order not in self._orders:
            self._orders[order] = self._sorted(order)
        return self._orders[order]

    def _sorted(self, order: Order) -> Sequence[int]:
        latest = range(len(self._files))
        if order == "name":
            return sorted(latest, key=list(map(_name, self._files, self._summaries)).__getitem__)
        if order == "verdict":
            ranks = [-known.verdict_rank if known else 0 for known in self._summaries]
            return sorted(latest, key=ranks.__getitem__)
        return latest

    def _have_texts(self) -> list[str]:
        if not self._texts:
            self._texts = list(map(_text, self._files, self._summaries))
        return self._texts


def _text(file: ListedFile, known: FileSummary | None) -> str:
    """All a file is found by."""
    file_name = file.path.rpartition(os.sep)[2]
    return (f"{known.organisation} {file_name}" if known else file_name).casefold()


def _name(file: ListedFile, known: FileSummary | None) -> str:
    """What a file is sorted by."""
    organisation = known.organisation if known else ""
    return (organisation or file.path.rpartition(os.sep)[2].removesuffix(".bearings")).casefold()
