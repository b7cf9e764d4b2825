#!/usr/bin/env python3
"""Validate JSON Lines on standard input against a JSON Schema 2020-12.

    validate_records.py SCHEMA < RECORDS.jsonl

Prints `LINE: PATH: MESSAGE` for each problem (at most 20 a line) and exits 1 where there is one, else 0.
Exits 2 where the `jsonschema` package is missing or the schema is none.
"""
import json
import sys

try:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError
except ImportError:
    print("validate_records.py: the Python package `jsonschema` is missing; run `make test`", file=sys.stderr)
    sys.exit(2)


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        print(f"{sys.argv[1]}: {error.message}", file=sys.stderr)
        return 2
    validator = Draft202012Validator(schema)
    failed = False
    for number, line in enumerate(sys.stdin.buffer, 1):
        for problem in problems(validator, line):
            print(f"{number}: {problem}")
            failed = True
    return 1 if failed else 0


def problems(validator, line):
    try:
        record = json.loads(line.decode("utf-8"), object_pairs_hook=without_duplicates)
    except (UnicodeDecodeError, ValueError) as error:
        return [f"not JSON: {error}"]
    found = []
    for error in validator.iter_errors(record):
        path = "/" + "/".join(str(part) for part in error.absolute_path)
        found.append(f"{path}: {error.message[:300]}")
    return sorted(found)[:20]


def without_duplicates(pairs):
    result = dict(pairs)
    if len(result) < len(pairs):
        raise ValueError(f"a key stands twice among {[key for key, _ in pairs][:20]}")
    return result


if __name__ == "__main__":
    sys.exit(main())
