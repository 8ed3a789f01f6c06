"""Template folders proved sound without rendering: every fault is named with file and line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bearings.report.editions import MAX_TEMPLATE, TAKEN
from bearings.report.template_checks import template_problems
from bearings.resources import resource

LONGEST_LINE = 140  # characters of a template of the program
YAML = 'id: mine\ntitle: "Mine"\ndescription: "Of my own."\nsections: [cover, greeting]\n'
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def make(yaml: str = YAML, **parts: str) -> Path:
        folder = tmp_path / "mine"
        (folder / "parts").mkdir(parents=True)
        (folder / "template.yaml").write_text(yaml, "utf-8")
        for name, text in ({"greeting": "<p>Hello</p>"} | parts).items():
            (folder / "parts" / f"{name}.html.j2").write_text(text, "utf-8")
        return folder

    return make


@pytest.mark.parametrize("edition", ["board", "brief", "annex", "full", "changes"])
def test_the_editions_of_the_program_are_sound(edition: str) -> None:
    assert template_problems(resource("report_templates", edition)) == []


def test_no_line_of_a_template_is_too_long_to_be_read() -> None:
    """One tag a line where a row holds many: see the shared parts."""
    lines = [
        (f"{file.name}:{number}", len(line))
        for file in resource("report_templates").rglob("*.j2")
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
    ]
    assert len(lines) > 1_000
    assert [place for place, length in lines if length > LONGEST_LINE] == []


def test_a_sound_one_has_no_problem(write: Write) -> None:
    assert template_problems(write(greeting='<p class="{{ document.language }}">Hello</p>')) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<p>\n{% fro x in y %}", "parts/greeting.html.j2:2:1  Encountered unknown tag 'fro'"),
        ("{{ document|safe }}", "parts/greeting.html.j2:1:1  No filter named 'safe'"),
        ("\n<p class={{ document.title }}>", "parts/greeting.html.j2:2:1  a value in an attribute needs"),
        ("<script>{{ document.title }}</script>", "parts/greeting.html.j2:1:1  a script does nothing"),
        ('<p onclick="x()">', "parts/greeting.html.j2:1:1  a handler of events does nothing"),
        ("<style>\np { color: {{ c.text }} }</style>", "parts/greeting.html.j2:2:1  a value among styles"),
        ("{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", "parts/greeting.html.j2  is nested too deeply"),
    ],
)
def test_faults_are_named_with_file_and_line(write: Write, text: str, said: str) -> None:
    assert any(str(problem).startswith(said) for problem in template_problems(write(greeting=text)))


def test_all_faults_are_named_at_once(write: Write) -> None:
    folder = write(YAML.replace("cover", "nowhere") + "colour: red\n", greeting="{% if %}")
    problems = template_problems(folder)
    assert [problem.file for problem in problems] == ["template.yaml", "parts/greeting.html.j2"]
    folder.joinpath("template.yaml").write_text(YAML.replace("cover", "nowhere"))
    assert 'there is no part "nowhere"' in str(template_problems(folder)[0])


@pytest.mark.parametrize("again", ["<", "<a ", "<style "])
def test_marks_of_a_long_file_are_looked_for_once(write: Write, again: str) -> None:
    """A file as long as may be took minutes when each mark began a search to its end."""
    folder = write(greeting=again * (MAX_TEMPLATE // len(again) - 20) + '<p onclick="x()">')
    assert "a handler of events" in str(template_problems(folder))


@pytest.mark.parametrize("where", ["own", "shipped"])
def test_the_name_of_an_edition_of_the_program_is_its_own(write: Write, where: str) -> None:
    folder = write(YAML.replace("id: mine", "id: brief"))
    folder = folder.rename(folder.with_name("brief"))
    given = folder if where == "own" else resource("report_templates", "brief")
    assert [problem.message for problem in template_problems(given)] == ([TAKEN] if where == "own" else [])


def test_what_cannot_be_read_is_named(write: Write) -> None:
    folder = write()
    (folder / "parts" / "greeting.html.j2").write_bytes(b"\xff\xfe\x00")
    assert "parts/greeting.html.j2 cannot be read as text" in str(template_problems(folder)[0])
    (folder / "template.yaml").write_text("id: [")
    assert str(template_problems(folder)[0]).startswith("template.yaml:")
