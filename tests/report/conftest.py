"""What the report tests share: one rendered sample, made once."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bearings import library
from bearings.domain.assessment import Assessment
from bearings.packs.loader import builtin_pack
from bearings.report.context import report_context
from bearings.resources import resource
from bearings.store.exchange import read_exchange


@pytest.fixture(scope="session")
def palette() -> dict[str, str]:
    themes: dict[str, dict[str, str]] = json.loads(resource("assets", "theme.json").read_text("utf-8"))[
        "themes"
    ]
    return themes["light"]


@pytest.fixture(scope="session")
def sample_assessment() -> Assessment:
    path = resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml")
    return read_exchange(path, builtin_pack())


@pytest.fixture(scope="session")
def context_of() -> Callable[[Assessment], dict[str, Any]]:
    def make(assessment: Assessment) -> dict[str, Any]:
        pack = builtin_pack()
        results, conclusions = library.study(pack, assessment)
        return report_context(pack, assessment, results, conclusions)

    return make


@pytest.fixture(scope="session")
def rendered(sample_assessment: Assessment, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from bearings.report.render import render_report

    out = tmp_path_factory.mktemp("report") / "sample.pdf"
    render_report(builtin_pack(), sample_assessment, out)
    return out
