/// The reference page of `pipeline.yml`, made of the options' declarations.
public enum PipelineReference {
  /// The page in Markdown, as `docs/pipeline.md` holds it.
  public static var markdown: String {
    """
    # pipeline.yml

    <!-- Made from the declarations in Sources/IngestionPipeline/Configuration; `RECORD=1 swift test` rewrites it. -->

    `crossfoot run` reads what to do from a file, `pipeline.yml` by default. Paths are relative to its folder.

    ```yaml
    \(example)```

    An unknown key or value is an error with its line, its column and the nearest right word.
    `schemas/pipeline.schema.json` (`crossfoot schema pipeline`) says the same to an editor.
    Write `off` in quotes where another program reads the file as YAML 1.1.

    \(section(PipelineConfiguration.options.documentation, heading: nil))
    ## What a run writes

    A file appears whole or not at all: it is written under a hidden name in its folder, `.crossfoot-….tmp`, and renamed
    once it is on the disk. A run that fails or is interrupted removes the hidden files; records in files of their own that
    were complete by then stay, a `jsonl` file stays as the run before left it.

    A file that is there already is replaced only where it is empty or begins as a record does, with `record_version`:
    such a file an earlier run wrote. Another `jsonl` file ends the run before it begins, another `json` file makes
    its document a bad one; `--force` replaces both. Folders, pipes, devices and the document itself are never replaced.
    A record whose source is gone stays where it is.

    Where a template gives two documents one path, the first in the order of the sources is written and the other
    is a bad document. An article of an input that holds several has its number behind `{path}` and `{name}`: `feed.xml#3`.

    ## Bad documents

    A document that cannot be read, holds no article or has no place to be written to goes to the quarantine: its bytes,
    where they could be read, under the path of its source, and beside it `<path>.reason.json` with `path`, `code` and `message`.
    Once the document has its records, a later run takes it out again. What is in the quarantine is never read as a source.
    The codes are `not-found`, `permission-denied`, `is-a-folder`, `not-a-regular-file`, `link-loop`, `too-large`,
    `unreadable`, `unreadable-folder`, `no-article`, `unparsable`, `output-taken`, `output-exists` and
    `output-impossible`.

    ## Which files a source means

    A file that `path` names is read whatever its name. A folder means every file below it that ends in
    \(SourceWalk.extensions.map { "`.\($0)`" }.alternatives). A pattern means the files that match it. Hidden files and folders are
    left out unless the pattern names them, links are followed, and each folder is entered once, so that a loop of links
    ends. Within a source, documents are in the bytewise order of their paths. What the run itself writes is left out.
    A source that matches nothing is an error.

    """
  }

  /// The file that the page opens with.
  static let example = """
    version: 1
    sources:
      - path: corpus/**/*.md
        exclude: [corpus/drafts/**]
    extract:
      kinds: [money, percent, quantity, date]
    check:
      levels:
        M: note
        S1: error
      fail_on: error
    export:
      - format: jsonl
        path: out/articles.jsonl
      - format: json
        path: out/records/{path}.json
    jobs: 4
    on_bad_document: quarantine

    """

  private static func section(_ section: SectionDocumentation, heading: String?) -> String {
    var page = heading.map { "## \($0)\n\n\(section.summary)\n\n" } ?? "## Keys\n\n"
    page += "| key | value | without it | meaning |\n| --- | --- | --- | --- |\n"
    for option in section.options { page += row(option) }
    page += "\n"
    for option in section.options {
      switch option.shape {
      case .section(let inner), .sections(let inner):
        page += self.section(inner, heading: "`\(option.name)`")
      default: break
      }
    }
    return page
  }

  private static func row(_ option: OptionDocumentation) -> String {
    let absence =
      switch option.default {
      case .required: "an error"
      case .value(let text): "`\(text)`"
      case .described(let words): words
      }
    let example = option.example.isEmpty ? "" : " Example: `\(option.name): \(option.example)`."
    let meaning = option.summary.escapedForTable + example.escapedForTable
    return
      "| `\(option.name)` | \(words(option.shape).escapedForTable) | \(absence) | \(meaning) |\n"
  }

  private static func words(_ shape: OptionShape) -> String {
    switch shape {
    case .text(let expected): expected
    case .integer(let range) where range.count == 1: "`\(range.lowerBound)`"
    case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .choice(let choices): choices.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let element): "\(words(element)), or a list"
    case .section: "a map, below"
    case .sections: "a list of maps, below"
    case .map(_, let value): "a map from rules to \(words(value))"
    }
  }
}

extension String {
  /// The text with what would end a table's cell escaped.
  fileprivate var escapedForTable: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
