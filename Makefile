# On a bare Debian 12 with only `make`, every target sets up what it needs: see tools/setup.sh.

BIN   := .venv/bin
READY := .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help setup demo run test lint format bench soak accessibility screenshots translations lock sbom clean

help:  ## say what there is
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1|\2/' | \
	  while IFS='|' read -r target does; do printf '%-20s %s\n' "$$target" "$$does"; done

# The stamp is written last, so a set-up that was interrupted starts again.
$(READY): pyproject.toml tools/setup.sh
	@bash tools/setup.sh $@

setup: $(READY)  ## system packages, .venv, editable install

demo: $(READY)  ## open the sample organisations, write a report, show the window if there is a screen
	@$(BIN)/bearings demo

run: $(READY)  ## open the window (make run FILE=client.bearings)
	@$(BIN)/bearings $(FILE)

test: lint  ## everything CI runs: format, lint, types, import contracts, tests
	@$(BIN)/python -m pytest --verbosity=0 -n auto --maxprocesses=4 --dist loadfile --durations=25

lint: $(READY)  ## formatting, ruff, mypy --strict, import contracts
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/mypy tools
	@$(BIN)/lint-imports

format: $(READY)  ## format and fix what can be fixed
	@$(BIN)/ruff check --fix --exit-zero .
	@$(BIN)/ruff format .

bench: $(READY)  ## measure speed, printed as ratios
	@$(BIN)/python -m pytest --verbosity=0 -p no:xdist -s -m bench tests/benchmarks

soak: $(READY)  ## long runs that try to lose work, into docs/reliability.md (ONLY="kills share" SHARE=0.1)
	@PYTHONPATH=tools $(BIN)/python -m soak $(ONLY) $(if $(SHARE),--share $(SHARE)) --table

accessibility: $(READY)  ## what a checker says of the report for screen readers: advice, no gate
	@tools/accessibility.sh

screenshots: $(READY)  ## every page in every theme, and the sample report, as PNG
	@$(BIN)/python tools/screenshots.py

translations: $(READY)  ## bring the catalogues of the window's languages up to date, list what is missing
	@$(BIN)/python tools/translations.py

lock: $(READY)  ## pin every library with its hashes anew, into requirements.lock
	@tools/lock.sh

sbom: $(READY)  ## what Bearings is made of, as CycloneDX, into build/bearings.cdx.json
	@$(BIN)/python tools/sbom.py

clean:  ## remove .venv, caches and build output
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find app tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
