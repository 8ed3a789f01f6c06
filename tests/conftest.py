"""What all tests share: a home of their own, no screen, the shipped pack, and builders of assessments."""

import os
import tempfile

# Before any Qt import, and before anything asks where the user's files are.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BEARINGS_HOME"] = tempfile.mkdtemp(prefix="bearings-tests-")

import ctypes
import ctypes.util

if _fontconfig := ctypes.util.find_library("fontconfig"):
    # The paper asks for fonts of its own, and in tests the window may be in the same process: it keeps
    # those of the system if they are read before.
    ctypes.CDLL(_fontconfig).FcInit()

import shutil
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bearings.domain.assessment import GROUP, Answer, Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.packs.loader import builtin_pack
from bearings.resources import resource
from bearings.store.exchange import read_exchange

# The runs of `tools/soak` are tested, and how they measure the window is used here.
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

pytest_plugins = ["heartbeat"]


def pytest_unconfigure() -> None:
    shutil.rmtree(os.environ["BEARINGS_HOME"], ignore_errors=True)


@pytest.fixture(scope="session")
def questionnaire() -> Questionnaire:
    return builtin_pack()


@pytest.fixture(scope="session")
def sample() -> Callable[[str], Assessment]:
    """The assessment of a shipped sample, by the name of its file: `sample("brackenforge-drives")`."""

    @cache
    def read(name: str) -> Assessment:
        return read_exchange(resource("questionnaires", "samples", f"{name}.yaml"), builtin_pack())

    return read


@pytest.fixture(scope="session")
def assessment_with() -> Callable[..., Assessment]:
    """A builder: `assessment_with(answers={"DAT-02": 3}, profile={...})`.

    An answer is an `Answer`, or a bare vote as the group's one voice.
    """

    def build(
        *, answers: Mapping[str, Any] | None = None, profile: Mapping[str, Any] | None = None, **parts: Any
    ) -> Assessment:
        given = {
            key: answer if isinstance(answer, Answer) else Answer(votes={GROUP: answer})
            for key, answer in (answers or {}).items()
        }
        return Assessment(**{"id": "case", "answers": given, "profile": dict(profile or {}), **parts})

    return build
