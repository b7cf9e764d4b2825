#!/usr/bin/env python3
"""Read EDTF strings, one a line on standard input, with the package `edtf`.

Prints `LINE: STRING: MESSAGE` for each that it does not accept and exits 1 where there is one, else 0.
Exits 2 where the package is missing.
"""
import sys

try:
    from edtf import parse_edtf
except ImportError:
    print("validate_edtf.py: the Python package `edtf` is missing; run `make test`", file=sys.stderr)
    sys.exit(2)


def main():
    failed = False
    for number, line in enumerate(sys.stdin, 1):
        text = line.strip()
        try:
            parse_edtf(text)
        except Exception as error:  # the package has an error of its own, and pyparsing's
            print(f"{number}: {text}: {type(error).__name__}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
