# What a person new to Nova needs: make demo. What a change needs before it is committed: make check, then make test.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.set-up
PLAN   := pyproject.toml locks/dev.txt
FAST   := -m "not live and not slow and not soak"
# Compiled modules are kept beside the environment, also where the machine's settings would keep none: starts take half.
export PYTHONPYCACHEPREFIX := $(CURDIR)/$(VENV)/compiled
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup lock demo test check looks tests-to-m tests-from-n soak bench clean
help:            ## this list
	@grep -E '^[a-z]+: .*##|^[a-z]+:  +##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */\t/' | expand -t 10

setup: $(STAMP)  ## the virtual environment in .venv, from the lock file with hashes

$(STAMP): $(PLAN)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@touch $@

lock:            ## write the lock files anew from pyproject.toml (needs uv)
	@for extra in plain dev; do \
	  { echo '# Versions and hashes of everything Nova installs. Made by `make lock`; never edited by hand.'; \
	    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --upgrade \
	      $$(test $$extra = dev && echo --extra dev) pyproject.toml; } > locks/$$extra.txt || exit 1; \
	done

demo: setup      ## Naomi's first three sessions, unfolding in this terminal
	@$(BIN)/nova demo

test: setup      ## every test, those with real processes too
	@$(BIN)/python -m pytest

check: setup     ## format, lint, strict types, import layers, content, fast tests: under a minute
	@$(MAKE) --no-print-directory -j 3 --output-sync=target looks tests-to-m tests-from-n

looks:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/nova check

tests-to-m:
	$(BIN)/python -m pytest $(FAST) tests/test_[a-m]*.py

tests-from-n:
	$(BIN)/python -m pytest $(FAST) tests/test_[n-z]*.py

soak: setup      ## many simulated sessions, looking for crashes, repeats and growth
	@$(BIN)/python bench/soak.py
	@$(BIN)/python -m bench.courses 20 5
	@$(BIN)/python -m pytest -m soak

bench: setup     ## what a turn costs, beside a bare interpreter and an echo loop
	@$(BIN)/python bench/turn.py
	@$(BIN)/python bench/parts.py
	@$(BIN)/python bench/llm.py

clean:           ## forget caches; the virtual environment and clients' data stay
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist
