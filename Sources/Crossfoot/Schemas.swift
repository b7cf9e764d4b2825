// swift-format-ignore-file
// Generated from schemas/ by Tests/CrossfootTests/EmbeddedSchemaTests.swift with RECORD=1.

import IngestionPipeline

/// The JSON Schema of a file format of this project.
public enum SchemaFile: String, CaseIterable, Hashable, Sendable {
  case pipeline
  case record

  /// The content of `schemas/<name>.schema.json`.
  public var text: String {
    switch self {
    case .pipeline:
      PipelineSchema.json
    case .record:
      #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:crossfoot:schema:record:1",
  "title": "Crossfoot record",
  "description": "An article with everything that was read, extracted and checked: one line of JSON Lines, or one JSON document.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "record_version",
    "id",
    "source",
    "metadata",
    "text",
    "blocks",
    "tables",
    "diagrams",
    "mentions",
    "entities",
    "findings",
    "coverage",
    "diagnostics"
  ],
  "properties": {
    "record_version": {"description": "The version of this form.", "const": 1},
    "id": {
      "description": "The caller's id, else sha256: and the digest of the input's bytes; #1, #2 … behind it where an input holds several articles.",
      "type": "string",
      "minLength": 1
    },
    "source": {"description": "The input that the article was read from.", "$ref": "#/$defs/source"},
    "front_matter": {
      "description": "The data block before the body; absent where there is none.",
      "$ref": "#/$defs/front_matter"
    },
    "metadata": {"description": "What is known of the article beside its text.", "$ref": "#/$defs/metadata"},
    "text": {
      "description": "The readable text as one string: title, description, then the body's blocks, a blank line between.",
      "type": "string"
    },
    "blocks": {
      "description": "The leaves of its structure, in the order of the text.",
      "type": "array",
      "items": {"$ref": "#/$defs/block"}
    },
    "tables": {"description": "Its tables.", "type": "array", "items": {"$ref": "#/$defs/table"}},
    "diagrams": {"description": "Its diagrams.", "type": "array", "items": {"$ref": "#/$defs/diagram"}},
    "mentions": {
      "description": "Its figures, dates and names, in text order.",
      "type": "array",
      "items": {"$ref": "#/$defs/mention"}
    },
    "entities": {"description": "The things it names.", "type": "array", "items": {"$ref": "#/$defs/entity"}},
    "findings": {
      "description": "What the checks say of its figures, verified relations included.",
      "type": "array",
      "items": {"$ref": "#/$defs/finding"}
    },
    "coverage": {"description": "How its figures fared.", "$ref": "#/$defs/coverage"},
    "diagnostics": {
      "description": "What was odd in the input.",
      "type": "array",
      "items": {"$ref": "#/$defs/diagnostic"}
    }
  },
  "$defs": {
    "decimal": {
      "description": "An exact decimal in plain notation, never with an exponent or grouping.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"
    },
    "interval": {
      "description": "The values that a figure can stand for; an absent end is unbounded.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "low": {"description": "The lower end.", "$ref": "#/$defs/decimal"},
        "high": {"description": "The upper end.", "$ref": "#/$defs/decimal"}
      }
    },
    "timestamp": {
      "description": "An ISO 8601 date, as coarse as it is known, or a date with a time and its zone as written.",
      "type": "string",
      "pattern": "^-?[0-9]{4,6}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?)?)?$"
    },
    "instant": {
      "description": "An ISO 8601 day, or a day with a time of day in the reference time's zone, without offset.",
      "type": "string",
      "pattern": "^-?[0-9]{4,6}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2})?$"
    },
    "mention_id": {
      "description": "The id of a mention of this record.",
      "type": "string",
      "pattern": "^m[1-9][0-9]*$"
    },
    "entity_id": {
      "description": "The id of an entity of this record.",
      "type": "string",
      "pattern": "^e[1-9][0-9]*$"
    },
    "severity": {"description": "How much it matters.", "enum": ["error", "warning", "note"]},
    "front_matter_value": {
      "description": "A value of front matter; a scalar is the text of the file, so that 1.10 stays 1.10.",
      "oneOf": [
        {"description": "A scalar as printed.", "type": "string"},
        {"description": "true or false.", "type": "boolean"},
        {"description": "No value.", "type": "null"},
        {"description": "A list.", "type": "array", "items": {"$ref": "#/$defs/front_matter_value"}},
        {
          "description": "A map; of equal keys the last value wins.",
          "type": "object",
          "additionalProperties": {"$ref": "#/$defs/front_matter_value"}
        }
      ]
    },
    "source": {
      "description": "The input that the article was read from.",
      "type": "object",
      "additionalProperties": false,
      "required": ["media_type", "charset", "bytes", "sha256"],
      "properties": {
        "path": {
          "description": "The file, relative to the folder of pipeline.yml in a batch run.",
          "type": "string"
        },
        "url": {"description": "The address, as the caller gave it.", "type": "string"},
        "media_type": {
          "description": "The IANA media type.",
          "type": "string",
          "pattern": "^[a-z]+/[A-Za-z0-9.+-]+$"
        },
        "charset": {
          "description": "The IANA name of the charset it was decoded from.",
          "type": "string",
          "minLength": 1
        },
        "bytes": {"description": "The input's size in bytes.", "type": "integer", "minimum": 0},
        "sha256": {
          "description": "The SHA-256 digest of the input's bytes, in hexadecimal.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        }
      }
    },
    "front_matter": {
      "description": "The data block before the body; absent where there is none.",
      "type": "object",
      "additionalProperties": false,
      "required": ["format", "source_start", "source_end", "entries"],
      "properties": {
        "format": {"description": "How it is written.", "enum": ["yaml", "toml", "json", "org", "collapsed"]},
        "source_start": {
          "description": "The block's first byte in the original input.",
          "type": "integer",
          "minimum": 0
        },
        "source_end": {
          "description": "The byte behind the block; the body begins here.",
          "type": "integer",
          "minimum": 0
        },
        "entries": {
          "description": "The top-level keys in source order, duplicates included.",
          "type": "array",
          "items": {
            "description": "A key with its value.",
            "type": "object",
            "additionalProperties": false,
            "required": ["key", "value", "source_start", "source_end"],
            "properties": {
              "key": {"description": "The key as written.", "type": "string"},
              "value": {"description": "Its value.", "$ref": "#/$defs/front_matter_value"},
              "source_start": {
                "description": "The value's first byte in the original input.",
                "type": "integer",
                "minimum": 0
              },
              "source_end": {"description": "The byte behind the value.", "type": "integer", "minimum": 0}
            }
          }
        }
      }
    },
    "metadata": {
      "description": "What is known of the article beside its text; an unknown field is absent.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "title": {
          "description": "The title; without one in the front matter, a level-1 heading before any other text.",
          "type": "string"
        },
        "description": {"description": "The standfirst or summary.", "type": "string"},
        "authors": {
          "description": "Who wrote it.",
          "type": "array",
          "items": {
            "description": "An author.",
            "type": "object",
            "additionalProperties": false,
            "required": ["name"],
            "properties": {
              "name": {"description": "The name.", "type": "string", "minLength": 1},
              "bio": {"description": "What the article says about the author.", "type": "string"}
            }
          },
          "minItems": 1
        },
        "published": {"description": "When it was published.", "$ref": "#/$defs/timestamp"},
        "modified": {"description": "When it was last changed.", "$ref": "#/$defs/timestamp"},
        "language": {"description": "A BCP 47 tag, such as en-US.", "type": "string", "minLength": 2},
        "tags": {
          "description": "Its tags, in order.",
          "type": "array",
          "items": {"type": "string"},
          "minItems": 1
        },
        "categories": {
          "description": "Its categories or sections, in order.",
          "type": "array",
          "items": {"type": "string"},
          "minItems": 1
        },
        "image": {"description": "The address of its main picture.", "type": "string"},
        "url": {"description": "Its canonical address.", "type": "string"},
        "publisher": {"description": "Who published it.", "type": "string"},
        "extra": {
          "description": "Every other key of the front matter with its value.",
          "type": "object",
          "additionalProperties": {"$ref": "#/$defs/front_matter_value"},
          "minProperties": 1
        }
      }
    },
    "block": {
      "description": "A leaf of the article's structure.",
      "type": "object",
      "additionalProperties": false,
      "required": ["type", "start", "end", "source_start", "source_end"],
      "properties": {
        "type": {
          "description": "What it is: a leaf that is none of the others is named by its innermost container, else a paragraph.",
          "enum": [
            "title",
            "description",
            "heading",
            "paragraph",
            "code",
            "caption",
            "image",
            "html",
            "quote",
            "list_item",
            "table_cell",
            "diagram_label"
          ]
        },
        "level": {
          "description": "The level of a heading, 1 to 6.",
          "type": "integer",
          "minimum": 1,
          "maximum": 6
        },
        "start": {
          "description": "The first code point in `text`, counting from 0.",
          "type": "integer",
          "minimum": 0
        },
        "end": {"description": "The code point of `text` behind the last.", "type": "integer", "minimum": 0},
        "source_start": {
          "description": "The first UTF-8 byte in the original input, counting from 0, before any decoding.",
          "type": "integer",
          "minimum": 0
        },
        "source_end": {
          "description": "The byte of the original input behind the last.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "cell": {
      "description": "A cell of a table.",
      "type": "object",
      "additionalProperties": false,
      "required": ["text", "start", "end"],
      "properties": {
        "text": {"description": "Its text.", "type": "string"},
        "start": {
          "description": "The first code point in `text`, counting from 0.",
          "type": "integer",
          "minimum": 0
        },
        "end": {"description": "The code point of `text` behind the last.", "type": "integer", "minimum": 0},
        "row_span": {"description": "How many rows it covers, where not 1.", "type": "integer", "minimum": 0},
        "column_span": {
          "description": "How many columns it covers, where not 1.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "table": {
      "description": "A table; its cells are blocks too.",
      "type": "object",
      "additionalProperties": false,
      "required": ["columns", "rows"],
      "properties": {
        "caption": {"description": "Its caption's text.", "type": "string"},
        "columns": {"description": "The header row.", "type": "array", "items": {"$ref": "#/$defs/cell"}},
        "rows": {
          "description": "The other rows.",
          "type": "array",
          "items": {"type": "array", "items": {"$ref": "#/$defs/cell"}}
        }
      }
    },
    "diagram": {
      "description": "A diagram written as text; its labels are blocks too.",
      "type": "object",
      "additionalProperties": false,
      "required": ["language", "nodes", "edges"],
      "properties": {
        "language": {"description": "The language it is written in.", "enum": ["mermaid"]},
        "nodes": {
          "description": "The nodes in the order of their first appearance.",
          "type": "array",
          "items": {
            "description": "A node.",
            "type": "object",
            "additionalProperties": false,
            "required": ["id"],
            "properties": {
              "id": {"description": "The node's name in the diagram.", "type": "string"},
              "label": {"description": "Its label; absent where it has none of its own.", "type": "string"},
              "start": {
                "description": "The first code point in `text`, counting from 0.",
                "type": "integer",
                "minimum": 0
              },
              "end": {
                "description": "The code point of `text` behind the last.",
                "type": "integer",
                "minimum": 0
              }
            }
          }
        },
        "edges": {
          "description": "The edges in source order.",
          "type": "array",
          "items": {
            "description": "An edge.",
            "type": "object",
            "additionalProperties": false,
            "required": ["from", "to"],
            "properties": {
              "from": {"description": "The id of the node it leaves.", "type": "string"},
              "to": {"description": "The id of the node it reaches.", "type": "string"},
              "label": {"description": "Its label.", "type": "string"}
            }
          }
        }
      }
    },
    "modifier": {
      "description": "A class of hedge words.",
      "enum": ["approximate", "nearly", "just_over", "at_least", "more_than", "at_most", "less_than"]
    },
    "money": {
      "description": "An amount of money in major units: dollars, not cents.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "amount": {
          "description": "The number: before the sign for a percentage, in base units for a scaled one ($14.2 billion: 14200000000).",
          "$ref": "#/$defs/decimal"
        },
        "range": {
          "description": "The bounds of a stated range, in place of one amount.",
          "type": "object",
          "additionalProperties": false,
          "required": ["low", "high"],
          "properties": {
            "low": {"description": "The lower bound as stated.", "$ref": "#/$defs/decimal"},
            "high": {"description": "The upper bound as stated.", "$ref": "#/$defs/decimal"}
          }
        },
        "fraction": {
          "description": "The exact value, where it has no finite decimal.",
          "type": "object",
          "additionalProperties": false,
          "required": ["numerator", "denominator"],
          "properties": {
            "numerator": {"description": "The numerator.", "type": "integer"},
            "denominator": {"description": "The denominator.", "type": "integer", "minimum": 1}
          }
        },
        "currency": {"description": "The ISO 4217 code.", "type": "string", "pattern": "^[A-Z]{3}$"},
        "currency_candidates": {
          "description": "Every currency that the symbol can mean, where it can mean several.",
          "type": "array",
          "items": {"type": "string", "pattern": "^[A-Z]{3}$"},
          "minItems": 1
        },
        "per": {"description": "What it is counted by: barrel, share, year.", "type": "string"},
        "modifier": {
          "description": "The hedge; absent where the text states the figure plainly.",
          "$ref": "#/$defs/modifier"
        },
        "precision": {
          "description": "The size of the last stated place: 100000000 for $14.2 billion.",
          "$ref": "#/$defs/decimal"
        },
        "interval": {
          "description": "What the figure can stand for once rounding and hedge are taken in (the strict reading).",
          "$ref": "#/$defs/interval"
        },
        "direction": {"description": "The direction that a verb or adverb gives it.", "enum": ["up", "down"]},
        "basis": {
          "description": "The period that a change is stated against.",
          "enum": ["year_on_year", "quarter_on_quarter", "month_on_month", "annualized"]
        }
      },
      "anyOf": [{"required": ["amount"]}, {"required": ["range"]}, {"required": ["interval"]}],
      "not": {"required": ["amount", "range"]}
    },
    "percent": {
      "description": "A percentage, or a number of points.",
      "type": "object",
      "additionalProperties": false,
      "required": ["unit"],
      "properties": {
        "value": {
          "description": "The number: before the sign for a percentage, in base units for a scaled one ($14.2 billion: 14200000000).",
          "$ref": "#/$defs/decimal"
        },
        "range": {
          "description": "The bounds of a stated range, in place of one amount.",
          "type": "object",
          "additionalProperties": false,
          "required": ["low", "high"],
          "properties": {
            "low": {"description": "The lower bound as stated.", "$ref": "#/$defs/decimal"},
            "high": {"description": "The upper bound as stated.", "$ref": "#/$defs/decimal"}
          }
        },
        "fraction": {
          "description": "The exact value, where it has no finite decimal.",
          "type": "object",
          "additionalProperties": false,
          "required": ["numerator", "denominator"],
          "properties": {
            "numerator": {"description": "The numerator.", "type": "integer"},
            "denominator": {"description": "The denominator.", "type": "integer", "minimum": 1}
          }
        },
        "unit": {
          "description": "What the number counts.",
          "enum": ["percent", "percentage_point", "basis_point"]
        },
        "modifier": {
          "description": "The hedge; absent where the text states the figure plainly.",
          "$ref": "#/$defs/modifier"
        },
        "precision": {
          "description": "The size of the last stated place: 100000000 for $14.2 billion.",
          "$ref": "#/$defs/decimal"
        },
        "interval": {
          "description": "What the figure can stand for once rounding and hedge are taken in (the strict reading).",
          "$ref": "#/$defs/interval"
        },
        "direction": {"description": "The direction that a verb or adverb gives it.", "enum": ["up", "down"]},
        "basis": {
          "description": "The period that a change is stated against.",
          "enum": ["year_on_year", "quarter_on_quarter", "month_on_month", "annualized"]
        }
      },
      "anyOf": [{"required": ["value"]}, {"required": ["range"]}, {"required": ["interval"]}],
      "not": {"required": ["value", "range"]}
    },
    "quantity": {
      "description": "A measured quantity, an age, or a count of things.",
      "type": "object",
      "additionalProperties": false,
      "required": ["unit_system", "unit", "unit_name"],
      "properties": {
        "amount": {
          "description": "The number: before the sign for a percentage, in base units for a scaled one ($14.2 billion: 14200000000).",
          "$ref": "#/$defs/decimal"
        },
        "range": {
          "description": "The bounds of a stated range, in place of one amount.",
          "type": "object",
          "additionalProperties": false,
          "required": ["low", "high"],
          "properties": {
            "low": {"description": "The lower bound as stated.", "$ref": "#/$defs/decimal"},
            "high": {"description": "The upper bound as stated.", "$ref": "#/$defs/decimal"}
          }
        },
        "fraction": {
          "description": "The exact value, where it has no finite decimal.",
          "type": "object",
          "additionalProperties": false,
          "required": ["numerator", "denominator"],
          "properties": {
            "numerator": {"description": "The numerator.", "type": "integer"},
            "denominator": {"description": "The denominator.", "type": "integer", "minimum": 1}
          }
        },
        "unit_system": {
          "description": "Where `unit` is from: the Unified Code for Units of Measure, or a counted noun.",
          "enum": ["ucum", "count"]
        },
        "unit": {
          "description": "The UCUM code, or the counted noun's head in the singular.",
          "type": "string",
          "minLength": 1
        },
        "unit_name": {
          "description": "The unit's name, singular, US English, lower case; for a count the noun phrase behind the number.",
          "type": "string",
          "minLength": 1
        },
        "per": {"description": "What it is counted by: barrel, share, year.", "type": "string"},
        "modifier": {
          "description": "The hedge; absent where the text states the figure plainly.",
          "$ref": "#/$defs/modifier"
        },
        "precision": {
          "description": "The size of the last stated place: 100000000 for $14.2 billion.",
          "$ref": "#/$defs/decimal"
        },
        "interval": {
          "description": "What the figure can stand for once rounding and hedge are taken in (the strict reading).",
          "$ref": "#/$defs/interval"
        },
        "direction": {"description": "The direction that a verb or adverb gives it.", "enum": ["up", "down"]},
        "basis": {
          "description": "The period that a change is stated against.",
          "enum": ["year_on_year", "quarter_on_quarter", "month_on_month", "annualized"]
        }
      },
      "anyOf": [{"required": ["amount"]}, {"required": ["range"]}, {"required": ["interval"]}],
      "not": {"required": ["amount", "range"]}
    },
    "number": {
      "description": "A number without a unit.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "amount": {
          "description": "The number: before the sign for a percentage, in base units for a scaled one ($14.2 billion: 14200000000).",
          "$ref": "#/$defs/decimal"
        },
        "range": {
          "description": "The bounds of a stated range, in place of one amount.",
          "type": "object",
          "additionalProperties": false,
          "required": ["low", "high"],
          "properties": {
            "low": {"description": "The lower bound as stated.", "$ref": "#/$defs/decimal"},
            "high": {"description": "The upper bound as stated.", "$ref": "#/$defs/decimal"}
          }
        },
        "fraction": {
          "description": "The exact value, where it has no finite decimal.",
          "type": "object",
          "additionalProperties": false,
          "required": ["numerator", "denominator"],
          "properties": {
            "numerator": {"description": "The numerator.", "type": "integer"},
            "denominator": {"description": "The denominator.", "type": "integer", "minimum": 1}
          }
        },
        "unit": {"description": "`multiple` for doubled, threefold, 2.5 times.", "enum": ["multiple"]},
        "modifier": {
          "description": "The hedge; absent where the text states the figure plainly.",
          "$ref": "#/$defs/modifier"
        },
        "precision": {
          "description": "The size of the last stated place: 100000000 for $14.2 billion.",
          "$ref": "#/$defs/decimal"
        },
        "interval": {
          "description": "What the figure can stand for once rounding and hedge are taken in (the strict reading).",
          "$ref": "#/$defs/interval"
        },
        "direction": {"description": "The direction that a verb or adverb gives it.", "enum": ["up", "down"]},
        "basis": {
          "description": "The period that a change is stated against.",
          "enum": ["year_on_year", "quarter_on_quarter", "month_on_month", "annualized"]
        }
      },
      "anyOf": [{"required": ["amount"]}, {"required": ["range"]}, {"required": ["interval"]}],
      "not": {"required": ["amount", "range"]}
    },
    "score": {
      "description": "A score, vote or ratio.",
      "type": "object",
      "additionalProperties": false,
      "required": ["values", "score_type"],
      "properties": {
        "values": {
          "description": "The numbers in the order of the text.",
          "type": "array",
          "items": {"$ref": "#/$defs/decimal"},
          "minItems": 2
        },
        "score_type": {"description": "What it is.", "enum": ["game", "set", "record", "vote", "ratio"]}
      }
    },
    "temporal": {
      "description": "A date, time, duration or set, as ISO-TimeML's TIMEX3 has it, resolved as far as it can be.",
      "type": "object",
      "additionalProperties": false,
      "required": ["type"],
      "properties": {
        "timex": {
          "description": "The TIMEX3 value: 2026-04-09, 2032-12, P7Y; absent for a range of durations.",
          "type": "string",
          "minLength": 1
        },
        "range": {
          "description": "The bounds of a range of durations, as TIMEX3 values in the order of the text.",
          "type": "object",
          "additionalProperties": false,
          "required": ["low", "high"],
          "properties": {
            "low": {"description": "The first bound.", "type": "string", "pattern": "^P"},
            "high": {"description": "The second bound.", "type": "string", "pattern": "^P"}
          }
        },
        "type": {"description": "The TIMEX3 type.", "enum": ["DATE", "TIME", "DURATION", "SET"]},
        "mod": {
          "description": "The TIMEX3 MOD, such as START, MID, END, APPROX.",
          "type": "string",
          "pattern": "^[A-Z_]+$"
        },
        "edtf": {
          "description": "The date in ISO 8601-2 (EDTF), as far as that can say it.",
          "type": "string",
          "minLength": 1
        },
        "start": {
          "description": "The beginning of the half-open interval it stands for.",
          "$ref": "#/$defs/instant"
        },
        "end": {"description": "The end of that interval, itself outside.", "$ref": "#/$defs/instant"},
        "grain": {
          "description": "The unit it is stated in.",
          "enum": [
            "year",
            "half",
            "quarter",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "part_of_day"
          ]
        },
        "anchor": {
          "description": "The ISO 8601 date or time it was resolved against, where it was.",
          "type": "string",
          "minLength": 1
        },
        "zone": {"description": "The time zone or offset as stated.", "type": "string", "minLength": 1},
        "modifier": {"description": "The hedge of a duration.", "$ref": "#/$defs/modifier"}
      }
    },
    "entity_value": {
      "description": "What a name refers to.",
      "type": "object",
      "additionalProperties": false,
      "required": ["entity"],
      "properties": {"entity": {"description": "The entity that it names.", "$ref": "#/$defs/entity_id"}}
    },
    "mention": {
      "description": "A stretch of the text that expresses a figure, a date or a name.",
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "kind", "text", "start", "end"],
      "properties": {
        "id": {"description": "m1, m2 … in text order.", "$ref": "#/$defs/mention_id"},
        "kind": {
          "description": "What it expresses.",
          "enum": [
            "money",
            "percent",
            "quantity",
            "age",
            "number",
            "ordinal",
            "score",
            "date",
            "time",
            "datetime",
            "duration",
            "set",
            "date_range",
            "time_range",
            "datetime_range",
            "organization",
            "person",
            "place",
            "product",
            "event"
          ]
        },
        "text": {"description": "The text it covers.", "type": "string", "minLength": 1},
        "start": {
          "description": "The first code point in `text`, counting from 0.",
          "type": "integer",
          "minimum": 0
        },
        "end": {"description": "The code point of `text` behind the last.", "type": "integer", "minimum": 0},
        "source_start": {
          "description": "The first UTF-8 byte in the original input, counting from 0, before any decoding.",
          "type": "integer",
          "minimum": 0
        },
        "source_end": {
          "description": "The byte of the original input behind the last.",
          "type": "integer",
          "minimum": 0
        },
        "line": {"description": "The line of the source, counting from 1.", "type": "integer", "minimum": 1},
        "column": {
          "description": "The column in the line, in code points counting from 1.",
          "type": "integer",
          "minimum": 1
        },
        "invalid": {
          "description": "Whether the text states an impossible date, time or range; absent where it does not.",
          "const": true
        },
        "value": {
          "description": "The normalized value, in the form of its kind; absent where it cannot be held.",
          "type": "object"
        }
      },
      "allOf": [
        {
          "if": {"properties": {"kind": {"enum": ["money"]}}},
          "then": {"properties": {"value": {"$ref": "#/$defs/money"}}}
        },
        {
          "if": {"properties": {"kind": {"enum": ["percent"]}}},
          "then": {"properties": {"value": {"$ref": "#/$defs/percent"}}}
        },
        {
          "if": {"properties": {"kind": {"enum": ["quantity", "age"]}}},
          "then": {"properties": {"value": {"$ref": "#/$defs/quantity"}}}
        },
        {
          "if": {"properties": {"kind": {"enum": ["number", "ordinal"]}}},
          "then": {"properties": {"value": {"$ref": "#/$defs/number"}}}
        },
        {
          "if": {"properties": {"kind": {"enum": ["score"]}}},
          "then": {"properties": {"value": {"$ref": "#/$defs/score"}}}
        },
        {
          "if": {
            "properties": {
              "kind": {
                "enum": [
                  "date",
                  "time",
                  "datetime",
                  "duration",
                  "set",
                  "date_range",
                  "time_range",
                  "datetime_range"
                ]
              }
            }
          },
          "then": {"properties": {"value": {"$ref": "#/$defs/temporal"}}}
        },
        {
          "if": {"properties": {"kind": {"enum": ["organization", "person", "place", "product", "event"]}}},
          "then": {"properties": {"value": {"$ref": "#/$defs/entity_value"}}}
        }
      ]
    },
    "entity": {
      "description": "A person, organization or other named thing.",
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "type", "name", "mentions"],
      "properties": {
        "id": {"description": "e1, e2 … in the order of the list.", "$ref": "#/$defs/entity_id"},
        "type": {
          "description": "What it is.",
          "enum": ["organization", "person", "place", "product", "event"]
        },
        "name": {"description": "Its fullest name in the article.", "type": "string", "minLength": 1},
        "aliases": {
          "description": "Its other names, in the order of their first appearance.",
          "type": "array",
          "items": {"type": "string"},
          "minItems": 1
        },
        "mentions": {
          "description": "The mentions that name it.",
          "type": "array",
          "items": {"$ref": "#/$defs/mention_id"}
        }
      }
    },
    "figure": {
      "description": "A figure of a finding: a mention's id, or what is known of a figure that is none.",
      "oneOf": [
        {"$ref": "#/$defs/mention_id"},
        {
          "description": "A figure that stands where no mention can be: a list's item, a front-matter date, a reference value.",
          "type": "object",
          "additionalProperties": false,
          "required": ["text"],
          "properties": {
            "text": {"description": "The figure as printed.", "type": "string"},
            "field": {
              "description": "The record's field that holds it, such as metadata.published.",
              "type": "string"
            },
            "start": {
              "description": "The first code point in `text`, counting from 0.",
              "type": "integer",
              "minimum": 0
            },
            "end": {
              "description": "The code point of `text` behind the last.",
              "type": "integer",
              "minimum": 0
            },
            "source_start": {
              "description": "The first UTF-8 byte in the original input, counting from 0, before any decoding.",
              "type": "integer",
              "minimum": 0
            },
            "source_end": {
              "description": "The byte of the original input behind the last.",
              "type": "integer",
              "minimum": 0
            },
            "document": {"description": "The id of the document that holds it.", "type": "string"},
            "reference": {"description": "The key of the reference table that holds it.", "type": "string"}
          }
        }
      ]
    },
    "finding": {
      "description": "What a check says of a relation between figures.",
      "type": "object",
      "additionalProperties": false,
      "required": ["rule", "verdict", "evidence", "message", "expression", "members"],
      "properties": {
        "rule": {"description": "The rule's id.", "type": "string", "pattern": "^[A-Z][0-9]{1,2}$"},
        "verdict": {
          "description": "Whether the relation holds.",
          "enum": ["exact", "consistent", "inconsistent", "suspect", "not-checkable"]
        },
        "reason": {
          "description": "Why it is only consistent (rounding, truncation, hedge, convention), or why it is not checkable.",
          "type": "string",
          "minLength": 1
        },
        "severity": {
          "description": "How much it matters; absent on a verified relation with nothing to note.",
          "$ref": "#/$defs/severity"
        },
        "evidence": {
          "description": "How sure it is that the article claims this relation.",
          "enum": ["established", "probable", "arithmetic"]
        },
        "message": {"description": "A sentence for a person, with the arithmetic.", "type": "string"},
        "expression": {"description": "The relation as text, with the figures as printed.", "type": "string"},
        "members": {
          "description": "The figures of the relation, in formula order.",
          "type": "array",
          "items": {"$ref": "#/$defs/figure"}
        },
        "result": {"description": "The figure that the members make.", "$ref": "#/$defs/figure"},
        "blamed": {"description": "The figure that most likely is wrong.", "$ref": "#/$defs/figure"},
        "computed": {"description": "What the members make.", "$ref": "#/$defs/interval"},
        "stated": {"description": "What the text states.", "$ref": "#/$defs/interval"},
        "discrepancy": {"description": "The distance between the two intervals.", "$ref": "#/$defs/decimal"},
        "factor": {
          "description": "Stated over computed; where two printed figures are compared, the larger over the smaller.",
          "$ref": "#/$defs/decimal"
        },
        "reading": {
          "description": "The reading of the printed digits that decided.",
          "enum": ["strict", "loose", "truncated"]
        },
        "diagnosis": {
          "description": "The changes of one figure that would make the relation hold, cheapest first.",
          "type": "array",
          "items": {
            "description": "A repair.",
            "type": "object",
            "additionalProperties": false,
            "required": ["kind", "figure", "repaired"],
            "properties": {
              "kind": {
                "description": "What went wrong, if this is it.",
                "enum": [
                  "transposition",
                  "digit",
                  "missing_digit",
                  "extra_digit",
                  "scale",
                  "sign",
                  "points_percent",
                  "base",
                  "unit",
                  "dropped_part"
                ]
              },
              "figure": {"description": "The figure to change.", "$ref": "#/$defs/figure"},
              "repaired": {"description": "The figure as the repair would print it.", "type": "string"}
            }
          },
          "minItems": 1
        },
        "implied": {
          "description": "The value of a figure that the text does not state, as the relation implies it.",
          "$ref": "#/$defs/interval"
        },
        "suppressed": {
          "description": "Present where the text switches this finding off.",
          "type": "object",
          "additionalProperties": false,
          "required": ["reason"],
          "properties": {"reason": {"description": "The reason it gives.", "type": "string"}}
        }
      },
      "allOf": [
        {"if": {"properties": {"verdict": {"const": "not-checkable"}}}, "then": {"required": ["reason"]}},
        {
          "if": {"properties": {"verdict": {"enum": ["inconsistent", "suspect"]}}},
          "then": {"required": ["severity"]}
        }
      ]
    },
    "covered": {
      "description": "Figures that fared alike.",
      "type": "object",
      "additionalProperties": false,
      "required": ["count", "mentions"],
      "properties": {
        "count": {"description": "How many.", "type": "integer", "minimum": 0},
        "mentions": {
          "description": "Which.",
          "type": "array",
          "items": {"$ref": "#/$defs/mention_id"},
          "uniqueItems": true
        }
      }
    },
    "coverage": {
      "description": "How the article's figures fared, each in one list.",
      "type": "object",
      "additionalProperties": false,
      "required": ["verified", "contradicted", "unchecked"],
      "properties": {
        "verified": {
          "description": "Figures of a relation that holds, and of none that does not.",
          "$ref": "#/$defs/covered"
        },
        "contradicted": {
          "description": "Figures of a relation that does not hold.",
          "$ref": "#/$defs/covered"
        },
        "unchecked": {"description": "Figures that no relation reached.", "$ref": "#/$defs/covered"}
      }
    },
    "diagnostic": {
      "description": "Something odd in the input that the reader went past.",
      "type": "object",
      "additionalProperties": false,
      "required": ["code", "severity", "message"],
      "properties": {
        "code": {"description": "A stable word.", "type": "string", "pattern": "^[a-z][a-z0-9-]*$"},
        "severity": {"description": "How much it matters.", "$ref": "#/$defs/severity"},
        "message": {"description": "A sentence for a person.", "type": "string", "minLength": 1},
        "line": {"description": "The line of the source, counting from 1.", "type": "integer", "minimum": 1},
        "column": {
          "description": "The column in the line, in code points counting from 1.",
          "type": "integer",
          "minimum": 1
        }
      },
      "dependentRequired": {"line": ["column"], "column": ["line"]}
    }
  }
}

"""#
    }
  }
}
