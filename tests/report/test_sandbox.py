"""Templates of strangers: none leaves its sandbox, computes for ever or takes a file along.

Source: safety 2.3 and 2.4.
"""

import io
import re
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest

from bearings.domain.assessment import Assessment
from bearings.errors import RenderError
from bearings.report import pdf
from bearings.report.html import make_html

Make = Callable[[Assessment], dict[str, Any]]
Rendered = Callable[[str], str]
YAML = 'id: hostile\ntitle: "Hostile"\ndescription: "Not ours."\nsections: [cover]\n'
SECRET = "Zanzibar"


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    (tmp_path / "secret.html").write_text(SECRET)
    (tmp_path / "secret.css").write_text(f"body::before {{ content: '{SECRET}' }}")
    folder = tmp_path / "templates" / "hostile"
    folder.mkdir(parents=True)
    (folder / "template.yaml").write_text(YAML)
    return tmp_path / "templates"


@pytest.fixture
def rendered(templates: Path, context_of: Make, sample_assessment: Assessment) -> Rendered:
    context = context_of(sample_assessment)

    def render(text: str) -> str:
        (templates / "hostile" / "report.html.j2").write_text(text)
        return make_html("hostile", context, templates=templates).html

    return render


ESCAPES = [
    "{{ ''.__class__.__mro__ }}",
    "{{ ''['__class__'] }}",
    "{{ document.__class__ }}",
    "{{ (1).__class__.__base__.__subclasses__() }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ lipsum.__globals__ }}",
    "{{ self._TemplateReference__context.parent }}",
    "{{ self.__init__ }}",
    "{{ ''|attr('__class__') }}",
    "{{ [document]|map(attribute='__class__')|list|first.__mro__ }}",
    "{{ '{0.__class__.__mro__}'.format(document) }}",
    "{{ '{0.__class__}'.format_map({'0': document}).__class__ }}",
    "{{ '%s'|format(document) }}",
    "{{ '%999999999d' % 1 }}",
    "{{ document|tojson|safe }}",
    "{{ '<script>'|safe }}",
    "{{ {'a': 1}|xmlattr }}",
    "{{ 'http://x'|urlize }}",
    "{{ document|pprint }}",
    "{{ document.update({'a': 1}) }}",
    "{{ document.clear() }}",
    "{{ edition.sections.append(1) }}",
    "{{ answers.pop() }}",
    "{{ nothing_of_that_name }}",
    "{{ document.nothing }}",
    "{% include '../../secret.html' %}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% extends 'http://example.org/x' %}",
    "{{ 'x'|center(2000000000) }}",
    "{{ 'x'|indent(1500000000) }}",
    "{{ 'x' * 10**12 }}",
    "{{ [0] * 10**9 }}",
    "{{ 10 ** (10 ** 9) }}",
    "{{ ((10 ** 60) ** 60) ** 60 }}",
    "{{ 7 ** 999999 }}",
    "{% for x in range(10**9) %}{% endfor %}",
    "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% if %}",
    "{{ 1 / 0 }}",
    "{{ document[0] }}",
    "{{ 'x'.ljust(10**10) }}",
    "{{ 'x'.rjust(10**10) }}",
    "{{ 'x'.zfill(10**10) }}",
    "{{ 'x'.center(10**10) }}",
    "{{ 'x'.expandtabs(10**10) }}",
    "{{ 'x'.translate({120: 'y'}) }}",
    "{{ 'x'.encode() }}",
    "{{ ('x' * 10000).replace('x', 'y' * 100000) }}",
    "{{ ('y' * 100000).join('x' * 100000) }}",
    "{{ '{:>1000000000}'.format(1) }}",
    "{% set f = '{0.__class__}'.format %}{{ f(document) }}",
    "{{ ['{0.__class__}']|map('format', document)|list }}",
    "{{ [document]|map('attr', '__class__')|list }}",
    "{{ ('x' * 100000)|replace('x', 'y' * 100000) }}",
    "{{ (['x' * 100000] * 100000)|join }}",
    "{{ range(99999)|map('string')|join('x' * 100000) }}",
    "{{ ('x y' * 9999)|wordwrap(1, wrapstring='z' * 100000) }}",
    "{{ [1]|batch(10**9, 'x')|list }}",
    "{{ [1]|slice(10**9)|list }}",
    "{{ [[1]]|sum(start=[]) }}",
    "{% set a = ['x'] * 100000 %}{{ [a] * 1000 }}",
    "{% set a = ['x'] * 100000 %}{{ ([a] * 1000)|string }}",
    "{% set a = ['x'] * 100000 %}{{ 'x' ~ [a] }}",
    "{% set a = [1] %}" + "{% set a = [a, a] %}" * 60 + "{{ a }}",
    "{% set a = [1] %}" + "{% set a = [a, a] %}" * 60 + "{{ a|upper }}",
    "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a ~ a %}" * 40 + "{{ a|length }}",
    "{% set a %}xxxxxxxxxx{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 40 + "{{ a|length }}",
    "{% macro m(a) %}{{ a }}{{ a }}{% endmacro %}{% set a = 'x' * 99999 %}"
    + "{% set a = m(a) %}" * 40
    + "{{ a|length }}",
    "{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}",
    "{% block x %}{{ self.x() }}{% endblock %}",
    "{% include 'report.html.j2' %}",
    "{% extends 'report.html.j2' %}",
    "{% for x in [1] %}{{ loop.__init__.__globals__ }}{% endfor %}",
    "{{ [document]|sum(attribute='__class__') }}",
    "{{ [document]|selectattr('__class__')|list }}",
    "{{ dict.__subclasses__() }}",
    "{{ document.get.__self__.__class__ }}",
]
BUSY = 5.0  # seconds of the processor
MEMORY = 200_000  # kB beyond what was in use before


@pytest.mark.parametrize("text", ESCAPES)
def test_a_template_cannot_leave_its_sandbox(rendered: Rendered, text: str) -> None:
    began, memory = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(RenderError, match=r'"hostile" has a fault: ') as caught:
        rendered(text)
    assert time.process_time() - began < BUSY  # a bound on hanging, not on speed
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < MEMORY
    assert SECRET not in str(caught.value)


def test_a_fault_is_told_with_its_file_and_line(rendered: Rendered, templates: Path) -> None:
    with pytest.raises(RenderError, match=re.escape("report.html.j2:3: 'documnt' is undefined")):
        rendered("<p>\n</p>\n{{ documnt.organisation }}")
    (templates / "hostile" / "parts").mkdir()
    (templates / "hostile" / "parts" / "cover.html.j2").write_text("<p>\n{% fro x in y %}")
    with pytest.raises(RenderError, match=re.escape("parts/cover.html.j2:2: Encountered unknown tag 'fro'")):
        rendered("{% include 'parts/cover.html.j2' %}")


def test_a_fault_does_not_repeat_an_answer(rendered: Rendered) -> None:
    with pytest.raises(RenderError, match=r"report.html.j2:1: \w+Error\.") as caught:
        rendered("{{ (answers[0].rows[0].text ~ 'x')|list|sum }}")
    assert "authority" not in str(caught.value)


def test_growing_texts_and_lists_have_a_bound(rendered: Rendered) -> None:
    doubled = "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a + a %}" * 40 + "{{ a }}"
    with pytest.raises(RenderError, match="a text or list that is too long"):
        rendered(doubled)
    with pytest.raises(RenderError, match="too long to be laid out"):
        rendered("{% for x in range(99999) %}{{ 'x' * 1000 }}{% endfor %}")


def test_what_is_no_harm_is_still_there(rendered: Rendered) -> None:
    assert rendered("{{ 2 ** 3 }} {{ 7 % 4 }} {{ 'ab' * 2 }} {{ [1] + [2] }}") == "8 3 abab [1, 2]"
    assert rendered("{{ 'a' ~ 1 ~ '<' }} {{ 'a b'.split()|join('+') }}") == "a1&lt; a+b"
    assert rendered("{{ 'aXa'|replace('a', '<') }} {{ 'x'.upper() }}") == "&lt;X&lt; X"
    assert rendered("{{ [3, 4]|sum }} {{ [{'a': 5}]|sum(attribute='a') }}") == "7 5"
    assert rendered("{{ [{'a': 1}, {'a': 2}]|join('/', attribute='a') }}") == "1/2"
    assert rendered("{{ [1, 2, 3]|batch(2, 0)|list|length }} {{ [1, 2]|slice(2)|list|length }}") == "2 2"
    assert rendered("{% set a %}<b>{% endset %}{{ a }}{{ 'abc'|truncate(2, True, '', 0) }}") == "<b>ab"
    assert rendered("{{ 'one two'|wordwrap(3) }} {{ 'a'|upper ~ 'B'|lower }}") == "one\ntwo Ab"
    assert rendered("{{ document.organisation }}") == "Quillmarsh Regional Bank"


def test_no_link_of_a_template_folder_leads_out_of_it(rendered: Rendered, templates: Path) -> None:
    try:
        (templates / "hostile" / "leak.html.j2").symlink_to(templates.parent / "secret.html")
    except OSError:
        pytest.skip("no links here")
    with pytest.raises(RenderError, match="there is no file"):
        rendered("{% include 'leak.html.j2' %}")


@pytest.mark.parametrize(
    "markup",
    [
        '<link rel="attachment" href="{}">',
        '<a rel="attachment" href="{}">x</a>',
        '<img src="{}" alt="x">',
        '<object data="{}"></object>',
        '<embed src="{}">',
        '<link rel="stylesheet" href="{}">',
        '<style>@import "{}";</style>',
        '<style>body::before {{ content: url("{}") }}</style>',
        '<style>@font-face {{ font-family: x; src: url("{}") }} body {{ font-family: x }}</style>',
        '<style>@page {{ background: url("{}") }}</style>',
        '<svg viewBox="0 0 9 9"><image href="{}" width="9" height="9"/></svg>',
        '<base href="{}"><img src="secret.html" alt="x">',
        '<iframe src="{}"></iframe>',
    ],
)
@pytest.mark.parametrize("file", ["secret.html", "secret.css"])
def test_nothing_of_this_machine_comes_into_the_pages(
    templates: Path, context_of: Make, sample_assessment: Assessment, markup: str, file: str
) -> None:
    """The fetcher gives the report's own pictures and nothing else; what is asked for beside is left out."""
    url = (templates.parent / file).as_uri()
    body = f'<html lang="en"><head><title>x</title></head><body>{markup.format(url)}<p>Here</p></body></html>'
    (templates / "hostile" / "report.html.j2").write_text(body.replace("{{", "{").replace("}}", "}"))
    page = make_html("hostile", context_of(sample_assessment), templates=templates)
    data, _ = pdf.make_pdf(page, "ua")
    reader = pypdf.PdfReader(io.BytesIO(data))
    assert "Here" in reader.pages[0].extract_text()
    assert SECRET not in reader.pages[0].extract_text()
    assert not reader.attachments
