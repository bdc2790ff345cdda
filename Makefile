# Every target does its own set-up. On a fresh machine: stable Rust, Python 3.10 or newer, make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
FUZZ_SECONDS ?= 60
HOSTILE_CALLS ?= 20000
MUTANTS_SECONDS ?= 36000
CAMPAIGN_SECONDS ?= 1800
STUBBORN_ROUNDS ?= 50

.DEFAULT_GOAL := help
.PHONY: help demo test test-rust test-python test-wheel sdist accuracy budget lint deny generate golden faults campaign stubborn bench bench-rust bench-python bench-tables sanitize fuzz fuzz-python mutants mutants-diff verification clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.tools: requirements-dev.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	@touch $@

# The release wheel, built anew where a source is newer, and installed as a user would.
SOURCES := $(shell find src python/verita -type f -not -name '*.so' -not -name '*.pyc') Cargo.toml pyproject.toml
$(VENV)/.wheel: $(SOURCES) $(VENV)/.tools
	rm -rf target/wheels
	$(BIN)/maturin build --release --quiet --out target/wheels --interpreter $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps target/wheels/*.whl
	@touch $@

demo: $(VENV)/.wheel ## real bars: indicators, a sweep, streams, the comparison of bits, a chart
	$(BIN)/python examples/demo.py

test: lint test-rust test-python test-wheel ## every test, Rust and Python
	@echo "All tests passed."

test-rust:
	cargo test --quiet
	cargo build --quiet --manifest-path fuzz/Cargo.toml --lib

test-python: $(VENV)/.wheel
	VERITA_FIGURES=1 $(BIN)/python -m pytest --quiet --numprocesses=auto --maxprocesses=4 python/tests

test-wheel: $(VENV)/.wheel ## the wheel's tags and licences, and an empty environment that has nothing else
	$(BIN)/python .ci/try_wheel.py target/wheels

# In a folder that has nothing but what the sdist has.
sdist: $(VENV)/.tools ## the sdist, and a wheel built from it and tried, into target/sdist
	rm -rf target/sdist
	$(BIN)/maturin build --release --sdist --quiet --out target/sdist --interpreter $(BIN)/python
	$(BIN)/python .ci/try_wheel.py target/sdist

budget: $(VENV)/.tools ## what an indicator costs in bytes, in build, tests and lines; fails where that is too much
	$(BIN)/python tests/budget.py

deny: ## licences, number and sources of the dependencies; advisories are the workflow's
	cargo deny --version >/dev/null 2>&1 || cargo install --locked --quiet cargo-deny
	cargo deny --all-features --locked check licenses bans sources

$(VENV)/.peers: requirements-accuracy.txt $(VENV)/.tools
	@grep -v '^#' requirements-accuracy.txt | while read -r peer; do \
	    $(BIN)/python -m pip install --quiet --disable-pip-version-check "$$peer" \
	        || echo "$$peer cannot be had here: the document will say so"; \
	done
	@touch $@

# The definitions in exact numbers are built by the module that asks them.
accuracy: $(VENV)/.wheel $(VENV)/.peers ## write docs/ACCURACY.md: verita and its peers against exact values
	cd python/tests && $(CURDIR)/$(BIN)/python -m accuracy

lint: $(VENV)/.wheel ## formatting, lints and types
	cargo fmt --check
	cargo clippy --quiet --all-targets --features python -- --deny warnings
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --quiet --check .
	$(BIN)/mypy

generate: ## write the stubs, the README's table, the specification and docs/LAWS.md anew
	VERITA_BLESS=1 cargo test --quiet --test generated
	VERITA_BLESS=1 cargo test --quiet --test laws ratios

# First the diff of the values and charts of them (in target/golden), then one snapshot after the
# other to accept or reject.
golden: $(VENV)/.tools ## review what changed in the golden snapshots
	cargo insta --version >/dev/null 2>&1 || cargo install --locked --quiet cargo-insta
	INSTA_UPDATE=new INSTA_FORCE_PASS=1 cargo test --quiet --test golden
	$(BIN)/python tests/golden_review.py
	cargo insta review

bench: bench-rust bench-python ## the full benchmark, Rust and beside the peers

bench-rust:
	cargo bench --quiet

bench-python: $(VENV)/.wheel
	$(BIN)/python benches/peers.py --json target/peers.json

bench-tables: bench-python ## the tables of benches/README.md anew
	$(BIN)/python benches/tables.py target/peers.json

# The stable compiler takes the flag only when told that it may. Both sanitizers are part of it:
# nothing is to be installed. Long series and plants of values are left to the plain run.
TRIPLE := $(shell uname -m)-unknown-linux-gnu
sanitize: ## the Rust suite under AddressSanitizer and LeakSanitizer, a few cases of each law
	RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Zsanitizer=address VERITA_SANITIZED=1 PROPTEST_CASES=4 \
	CARGO_PROFILE_TEST_OPT_LEVEL=1 CARGO_PROFILE_TEST_DEBUG=line-tables-only \
	    cargo test --quiet --target $(TRIPLE) --target-dir target/sanitized \
	        --test sanitizer --test corpus --test laws --lib -- \
	        --skip consequences --skip ratios --skip planted

# Compiled together, in a copy of the tree, so that each takes as long as its test.
faults: $(VENV)/.wheel ## plant the faults of tests/faults.toml, each to be seen by its test (FAULTS="name" chooses)
	$(BIN)/python tests/faults.py $(if $(FAULTS),--only "$(FAULTS)")

# `make test` tries the same cases on every run; this tries others.
campaign: $(VENV)/.wheel ## laws and properties on fresh cases for CAMPAIGN_SECONDS (VERITA_SEED chooses the first seed)
	$(BIN)/python tests/campaign.py $(CAMPAIGN_SECONDS)

stubborn: $(VENV)/.wheel ## STUBBORN_ROUNDS rounds of what knows threads, signals and forks, every processor kept busy
	$(BIN)/python tests/stubborn.py $(STUBBORN_ROUNDS)

fuzz: ## fuzz each target for FUZZ_SECONDS, under AddressSanitizer
	cargo fuzz --version >/dev/null 2>&1 || cargo install --locked --quiet cargo-fuzz
	$(PYTHON) fuzz/campaign.py $(FUZZ_SECONDS)

fuzz-python: $(VENV)/.tools ## HOSTILE_CALLS hostile calls of each row's bindings, under AddressSanitizer
	$(BIN)/python fuzz/hostile.py $(HOSTILE_CALLS)

# A build directory of their own, in a copy of the tree. The outcomes are kept: a run goes on where
# the last one stopped.
mutants: $(VENV)/.tools ## mutation: what no test has seen yet, for MUTANTS_SECONDS at the most
	cargo mutants --version >/dev/null 2>&1 || cargo install --locked --quiet cargo-mutants
	$(BIN)/python tests/mutation.py all $(MUTANTS_SECONDS)

mutants-diff: $(VENV)/.tools ## mutation of what has changed since the branch left main
	cargo mutants --version >/dev/null 2>&1 || cargo install --locked --quiet cargo-mutants
	$(BIN)/python tests/mutation.py diff

# The suites leave their figures as they run; campaigns have left theirs.
verification: test-rust test-python ## write docs/VERIFICATION.md from what this run and the campaigns have left
	$(PYTHON) docs/verification.py

clean: ## forget everything that was built
	cargo clean
	rm -rf $(VENV)
