# The doors of the project; `make help` lists them. Each that builds first installs what the machine
# lacks (Tools/setup).

SHELL := /bin/sh
PREFIX ?= /usr/local
DESTDIR ?=
# Seconds for each target of `make fuzz`.
FUZZ_SECONDS ?= 60
# The evaluation suites, which are not part of this repository.
EVAL_SUITES ?= ../shared/eval
# More arguments for `make test` and `make bench`, such as ARGS="--filter Markdown".
ARGS ?=

CROSSFOOT := .build/release/crossfoot

.PHONY: help run test build bench eval fuzz lint format docs install clean

help: ## List the doors.
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' $(MAKEFILE_LIST) | while IFS='	' read -r door what; do \
	  printf '  make %-8s %s\n' "$$door" "$$what"; done

run: build ## Run the default pipeline over corpus/; its summary tells where the records are.
	$(CROSSFOOT) run pipeline.yml

# Swift's runtime is linked in: the executable starts in half the time, and needs no Swift where it runs.
# (The linker's word on `mktemp` is about the toolchain's own Foundation.)
build: ## Build the release executable.
	@Tools/setup
	swift build -c release --static-swift-stdlib --product crossfoot

# Inside `swift test` a call of `swift package` would wait for the package's lock for ever.
test: ## Run every test.
	@Tools/setup --tests
	@mkdir -p .build
	swift package describe --type json > .build/package-description.json
	swift build --build-tests
	swift test --skip-build --disable-xctest --quiet $(ARGS)

lint: ## Check the format of the source, and that it builds without a warning.
	@Tools/setup
	@Tools/lint

format: ## Write the source as `make lint` wants it.
	swift format --in-place --recursive --parallel $$(Tools/lint --sources)

bench: build ## Measure stages against md4c, the program with one and two jobs, growth, and peers.
	@Tools/setup --bench
	swift build -c release --package-path Benchmarks --scratch-path .build/benchmarks
	.build/benchmarks/release/crossfoot-bench --crossfoot $(CROSSFOOT) $(ARGS)

eval: build ## Score the release executable on the evaluation suites, and hold the floors.
	@Tools/setup --python
	Tools/eval --crossfoot $(CROSSFOOT) --suites $(EVAL_SUITES) $(ARGS)

fuzz: ## Fuzz each target for FUZZ_SECONDS.
	@Tools/setup
	FUZZ_SECONDS=$(FUZZ_SECONDS) Tools/fuzz

docs: ## Build the reference of the library's modules in .build/docs.
	@Tools/setup
	Tools/docs

install: build ## Install the executable and its completions under PREFIX.
	Tools/install $(CROSSFOOT) "$(DESTDIR)$(PREFIX)"

clean: ## Remove what was built and what `make run` wrote.
	rm -rf .build Benchmarks/.build Fuzz/.build out
