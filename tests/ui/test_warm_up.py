"""Warm-up: charts are made ready beside the window, before anybody looks at one."""

from bearings.report import charts_draw
from bearings.ui import warm_up


def test_every_chart_template_is_ready_once_it_is_warm() -> None:
    thread = warm_up.warm()
    thread.join(timeout=30)
    assert not thread.is_alive()
    environment = charts_draw._environment()
    assert environment.cache is not None
    ready = {name for _, name in environment.cache}
    assert ready == set(environment.list_templates())
    assert warm_up.warm() is thread  # once is enough
