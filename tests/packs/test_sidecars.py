"""Translations beside a pack: taken as texts, or named with file, line and what was expected."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from faults import problems_of
from pydantic import ValidationError

from bearings.domain.assessment import Assessment
from bearings.domain.languages import count_texts, in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError
from bearings.library import open_file
from bearings.packs.loader import builtin_pack, load_pack
from bearings.store.document import Document

FRENCH = {
    "pack": 'title: "Maturité"\n',
    "data": """dimension:
  name: Données
  capabilities:
    data.rights:
      name: "Droits"
      narrative: {low: "Faible."}
      questions:
        DAT-01:
          text: "Une personne habilitée a-t-elle décidé ?"
          evidence: ["Décision signée", "", "Clause"]
          options:
            "yes": {label: "Oui - tout est couvert"}
""",
    "profile": 'profile:\n  PRF-01:\n    options:\n      other: {label: "Autre"}\n',
    "model": 'levels:\n  exploring: {name: Exploration}\nroles: {procurement: "Achats"}\n',
    "rules": 'generators:\n  GEN-UNK: {title: "Inconnu : {question}"}\nrules:\n  R-D01: {title: "Non"}\n',
    "actions": 'actions:\n  A-D01: {title: "Décider"}\nhorizons:\n  H1: {name: "Maintenant"}\n',
    "costs": 'parameters:\n  day_rate: {label: "Taux journalier"}\n',
    "routes": 'items:\n  hold: {name: "Attendre"}\n',
    "report": """title_variants:
  blockers:
    "n_blockers = 1": {title: "Un obstacle"}
    "n_blockers = 0": {title: "{n_high} risques"}
""",
}


class Beside:
    """A copy of the shipped pack that is told in no other language yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for file in folder.glob("*.*.yaml"):
            file.unlink()

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, "utf-8")


@pytest.fixture
def beside(broken: Any) -> Beside:
    return Beside(broken.folder)


def test_texts_of_every_part_are_taken_and_others_fall_back(beside: Beside) -> None:
    for part, text in FRENCH.items():
        beside.write(f"{part}.fr.yaml", text)
    pack = load_pack(beside.folder)
    told = in_language(pack, "fr")
    question = told.question("DAT-01")
    assert told.title == "Maturité"
    assert told.dimension("data").name == "Données"
    assert told.capability("data.rights").name == "Droits"
    assert question.text.startswith("Une personne")
    assert question.evidence == ("Décision signée", pack.question("DAT-01").evidence[1], "Clause")
    assert question.options[0].label == "Oui - tout est couvert"
    assert question.options[1].label == pack.question("DAT-01").options[1].label
    assert told.role_name("procurement") == "Achats"
    assert told.rule("R-D01").title == "Non"
    assert told.routes.route("hold").name == "Attendre"
    assert told.costs.parameters["day_rate"].label == "Taux journalier"
    assert told.report.title_variants["blockers"][1].title == "{n_high} risques"
    assert count_texts(pack, "fr").translated == 19
    assert pack.title == "Generative AI adoption readiness"


# File, what it says, line, path in the file, and what is said of it.
FAULTS: dict[str, tuple[str, str, int, str, str]] = {
    "unknown question": (
        "data.fr.yaml",
        "dimension:\n  capabilities:\n    data.rights:\n      questions:\n        DAT-99: {text: Texte}\n",
        5,
        "dimension.capabilities.data.rights.questions.DAT-99.text",
        'there is no text "DAT-99" to translate here',
    ),
    "misspelt field": (
        "actions.fr.yaml",
        "actions:\n  A-D01:\n    tilte: Décider\n",
        3,
        "actions.A-D01.tilte",
        'there is no text "tilte" to translate here; did you mean "title"?',
    ),
    "number for a text": (
        "data.fr.yaml",
        "dimension:\n  name: 7\n",
        2,
        "dimension.name",
        "expected text: a file of translations holds nothing else",
    ),
    "logic": (
        "rules.fr.yaml",
        "rules:\n  R-D01:\n    when: {answer: DAT-02}\n",
        3,
        "rules.R-D01.when.answer",
        'there is no text "when" to translate here',
    ),
    "weight": ("data.fr.yaml", "dimension:\n  weight: 0.9\n", 2, "dimension.weight", "expected text"),
    "weight as text": (
        "data.fr.yaml",
        'dimension:\n  weight: "0.9"\n',
        2,
        "dimension.weight",
        'there is no text "weight" to translate here',
    ),
    "another id": ("data.fr.yaml", "dimension:\n  id: donnees\n", 2, "dimension.id", 'there is no text "id"'),
    "block for a text": (
        "data.fr.yaml",
        "dimension:\n  name: {fr: Données}\n",
        2,
        "dimension.name.fr",
        "expected one text here",
    ),
    "text for a block": (
        "data.fr.yaml",
        "dimension:\n  capabilities: Rien\n",
        2,
        "dimension.capabilities",
        "expected a block of keys and texts",
    ),
    "nothing for a text": ("data.fr.yaml", "dimension:\n  name:\n", 2, "dimension.name", "expected text"),
    "more anchors than levels": (
        "data.fr.yaml",
        "dimension:\n  capabilities:\n    data.rights:\n      questions:\n"
        "        DAT-02:\n          anchors: [a, b, c, d, e, f]\n",
        6,
        "dimension.capabilities.data.rights.questions.DAT-02.anchors.5",
        "the original has 5 entries",
    ),
    "placeholder left out": (
        "rules.fr.yaml",
        "generators:\n  GEN-UNK: {title: Inconnu}\n",
        2,
        "generators.GEN-UNK.title",
        'the placeholder "{question}" of the original is missing',
    ),
    "placeholder made up": (
        "rules.fr.yaml",
        'generators:\n  GEN-UNK: {title: "{question} {questoin}"}\n',
        2,
        "generators.GEN-UNK.title",
        'the placeholder "{questoin}" is not in the original; did you mean "question"?',
    ),
    "short form left out": (
        "model.fr.yaml",
        "verdicts:\n  not_ready: {name: Pas prêt}\n",
        2,
        "verdicts.not_ready.name",
        'so must the translation',
    ),
    "too long": (
        "pack.fr.yaml",
        f"title: {'a' * 501}\n",
        1,
        "title",
        "text of more than 500 characters",
    ),
    "far too long": (
        "data.fr.yaml",
        f"dimension:\n  question: {'a' * 20_001}\n",
        2,
        "dimension.question",
        "text of more than 20000 characters",
    ),
    "another part": ("pack.fr.yaml", "rules: {R-D01: {title: a}}\n", 1, "rules", 'unknown key "rules"'),
    "key twice": ("pack.fr.yaml", "title: a\ntitle: b\n", 2, "", 'the key "title" stands here twice'),
    "a list": ("pack.fr.yaml", "- title\n", 1, "", "expected keys and texts"),
    "slash in a key": ("report.fr.yaml", "verdict_texts:\n  prepare/situation: a\n", 2,
                       "verdict_texts.prepare/situation", "expected text"),
    "anchor": ("pack.fr.yaml", "title: &a b\n", 1, "", "anchors and aliases"),
    "unknown part": ("dta.fr.yaml", "name: a\n", 0, "", 'no part "dta" to translate; did you mean "data"?'),
    "no language": ("data.french.yaml", "dimension: {name: a}\n", 0, "", "not the tag of a language"),
    "two tags": ("data.fr.de.yaml", "dimension: {name: a}\n", 0, "", "not the tag of a language"),
    "the pack's own": ("data.en.yaml", "dimension: {name: a}\n", 0, "", "the language of the pack itself"),
    "too large": ("pack.fr.yaml", "# " + "x" * 1_000_000, 0, "", "larger than 1 MB"),
    "not text": ("pack.fr.yaml", "title: \x07\n", 1, "", "not valid YAML"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_with_its_place(beside: Beside, name: str) -> None:
    file, text, line, path, said = FAULTS[name]
    beside.write(file, text)
    found = problems_of(beside.folder)
    assert [(p.file, p.line, p.path) for p in found] == [(file, line, path)], found
    assert said in found[0].message


def test_all_faults_of_all_files_are_named_at_once(beside: Beside) -> None:
    beside.write("pack.fr.yaml", "titel: a\n")
    beside.write("data.fr.yaml", "dimension: {name: 3, nom: b}\n")
    beside.write("rules.de.yaml", "rules: {R-X: {title: a}}\n")
    assert sorted(p.file for p in problems_of(beside.folder)) == [
        "data.fr.yaml",
        "data.fr.yaml",
        "pack.fr.yaml",
        "rules.de.yaml",
    ]


def test_a_link_out_of_the_folder_to_nothing_is_said(beside: Beside) -> None:
    os.symlink("/nowhere/at/all.yaml", beside.folder / "pack.fr.yaml")
    assert "leads out of the pack" in problems_of(beside.folder)[0].message


def test_a_folder_named_like_a_translation_is_said(beside: Beside) -> None:
    (beside.folder / "pack.fr.yaml").mkdir()
    assert "is a folder" in problems_of(beside.folder)[0].message


def test_more_languages_than_anybody_speaks_are_refused(beside: Beside) -> None:
    for number in range(22):
        beside.write(f"pack.z{chr(97 + number)}.yaml", "title: a\n")
    assert [p.message for p in problems_of(beside.folder)] == ["more than 20 languages"] * 2


def test_translations_are_not_taken_from_the_head_of_a_pack(beside: Beside) -> None:
    head = beside.folder / "pack.yaml"
    head.write_text(head.read_text("utf-8") + 'translations: {fr: {title: "a"}}\n', "utf-8")
    assert [p.message for p in problems_of(beside.folder)] == ['unknown key "translations"']


@pytest.mark.parametrize(
    ("language", "texts", "said"),
    [
        ("fr", {"rules/R-D01/when": "toujours"}, 'there is no text "when"'),
        ("fr", {"generators/GEN-UNK/title": "Inconnu"}, "of the original is missing"),
        ("fr", {"dimensions/data/name": "x" * 501}, "text of more than 500 characters"),
        ("en", {"title": "Again"}, "the language of the pack itself"),
    ],
)
def test_a_file_that_carries_unsound_translations_is_not_opened(
    tmp_path: Path, language: str, texts: dict[str, str], said: str
) -> None:
    pack = builtin_pack().model_copy(update={"translations": {language: texts}})
    path = tmp_path / "from a stranger.bearings"
    Document.create(path, pack, Assessment(id="case"), home=tmp_path / "home").close()
    with pytest.raises(FormatError) as refused:
        open_file(path)
    assert any(said in problem.message for problem in refused.value.problems), refused.value.problems


@pytest.mark.parametrize("tag", ["Deutsch", "de_DE", "../de", "DE", "", "x" * 30])
def test_a_tag_that_is_none_is_no_language(tag: str) -> None:
    plain = builtin_pack().model_dump(mode="json")
    for good in ("de", "pt-BR", "sr-Latn", "es-419"):
        plain["translations"] = {good: {"title": "Titel"}}
        assert Questionnaire.model_validate_json(json.dumps(plain)).translations[good]
        assert Assessment(id="case", language=good).language == good
    plain["translations"] = {tag: {"title": "Titel"}}
    with pytest.raises(ValidationError):
        Questionnaire.model_validate_json(json.dumps(plain))
    if tag:  # none is the pack's own
        with pytest.raises(ValidationError):
            Assessment(id="case", language=tag)
