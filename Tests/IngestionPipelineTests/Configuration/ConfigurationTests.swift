import ArticleModel
import FactExtraction
import Testing

@testable import IngestionPipeline

@Suite("pipeline.yml")
struct ConfigurationTests {
  private func parse(_ yaml: String) throws(ConfigurationError) -> PipelineConfiguration {
    try PipelineConfiguration.parse(Array(yaml.utf8), path: "dir/pipeline.yml")
  }

  @Test("The least file has every default")
  func defaults() throws {
    let configuration = try parse(
      """
      version: 1
      sources:
        - path: corpus/**/*.md
      export:
        - {format: jsonl, path: out/articles.jsonl}
      """)
    #expect(configuration.folder.description == "dir")
    #expect(configuration.sources.map(\.path.text) == ["corpus/**/*.md"])
    #expect(configuration.sources.first?.format == .auto)
    #expect(configuration.jobs == nil)
    #expect(configuration.documentLimit == PipelineConfiguration.defaultDocumentLimit)
    #expect(configuration.badDocuments == .quarantine)
    #expect(configuration.quarantine.description == "out/quarantine")
    #expect(configuration.check.failLevel == .never)
    #expect(configuration.processing().extraction.kinds == Set(Mention.Kind.allCases))
  }

  @Test("Every key is read")
  func everyKey() throws {
    let configuration = try parse(
      """
      version: 1
      sources:
        - path: a/*.txt
          exclude: a/b.txt
          format: text
          locale: en-GB
          reference_time: 2026-04-09T18:30:00+02:00
          fiscal_year_end: September
        - path: b
          exclude: [b/x/**, "**/draft-*"]
      extract:
        kinds: [money, date_range]
        temporal_convention: duckling
        fiscal_years: [{company: Marlow, end: 5}, {company: Marlow Bank, end: Jun}]
      check:
        levels: {M: off, M1: error, sum-prose: warning}
        fail_on: warning
      export: [{format: json, path: "r/{date}/{name}.json"}]
      jobs: 3
      max_document_bytes: 1000
      on_bad_document: stop
      quarantine_path: bad
      """)
    #expect(configuration.sources.map(\.exclude.count) == [1, 2])
    #expect(configuration.sources.first?.format == .text)
    #expect(configuration.sources.first?.locale == "en-GB")
    #expect(configuration.sources.first?.referenceTime == "2026-04-09T18:30:00+02:00")
    #expect(configuration.sources.first?.fiscalCalendar == FiscalCalendar(lastMonth: 9))
    let extraction = configuration.processing(of: configuration.sources.first).extraction
    #expect(extraction.kinds == [.money, .dateRange])
    #expect(extraction.temporalConvention == .duckling)
    #expect(extraction.fiscalCalendar == FiscalCalendar(lastMonth: 9))
    #expect(
      extraction.fiscalCalendars
        == [
          "Marlow": FiscalCalendar(lastMonth: 5), "Marlow Bank": FiscalCalendar(lastMonth: 6),
        ].compactMapValues { $0 })
    #expect(
      configuration.processing(of: configuration.sources.last).extraction.fiscalCalendar == nil)
    #expect(configuration.check.levels["M1"] == .error)
    #expect(configuration.check.levels["M3"] == .off)
    #expect(configuration.check.levels["S1"] == .warning)
    #expect(configuration.check.failLevel == .warning)
    #expect(configuration.jobs == 3)
    #expect(configuration.documentLimit == 1000)
    #expect(configuration.badDocuments == .stop)
    #expect(configuration.quarantine.description == "bad")
  }

  @Test("Anchors and aliases are resolved")
  func aliases() throws {
    let configuration = try parse(
      """
      version: 1
      sources:
        - {path: a, exclude: &none [x, y]}
        - {path: b, exclude: *none}
      export: [{format: jsonl, path: o.jsonl}]
      """)
    #expect(configuration.sources.map(\.exclude.count) == [2, 2])
  }

  private static let rest = "\nsources: [{path: a}]\nexport: [{format: jsonl, path: o}]\n"

  @Test(
    "What is wrong is said with its place and the nearest right word",
    arguments: [
      ("version: 1\nsorces: []", "2:1: unknown key 'sorces'; did you mean 'sources'?"),
      ("version: 1\nfoo: []", "2:1: unknown key 'foo'"),
      ("version: 2", "1:10: 'version' is 2, expected 1"),
      ("version: one", "1:10: 'version' is 'one', expected 1"),
      ("version: 1\nversion: 1", "2:1: the key 'version' is given twice"),
      ("version: 1", "1:1: the key 'sources' is missing"),
      ("", "1:1: the key 'version' is missing"),
      ("- 1", "1:1: 'pipeline' is a list, expected a map"),
      ("version: 1\nsources: corpus", "2:10: 'sources' is 'corpus', expected a list of maps"),
      ("version: 1\nsources: []", "2:10: 'sources' is a list, expected a list of maps"),
      ("version: 1\nsources:\n  - pth: a", "3:5: unknown key 'pth'; did you mean 'path'?"),
      ("version: 1\nsources:\n  - format: text", "3:5: the key 'path' is missing"),
      (
        "version: 1\nsources:\n  - path: a\n    format: markdwon",
        "4:13: unknown value 'markdwon' for 'format'; did you mean 'markdown'?"
      ),
      (
        "version: 1\nsources: [{path: 'a[b'}]",
        "2:18: 'path' cannot be 'a[b': a '[' has no ']'"
      ),
      (
        "version: 1\nsources: [{path: a, reference_time: yesterday}]",
        "2:37: 'reference_time' cannot be 'yesterday': it is no ISO 8601 date or time, "
          + "such as 2026-04-09 or 2026-04-09T18:00:00"
      ),
      (
        "version: 1\nsources: [{path: a, reference_time: 2026-02-30}]",
        "2:37: 'reference_time' cannot be '2026-02-30': it is no ISO 8601 date or time, "
          + "such as 2026-04-09 or 2026-04-09T18:00:00"
      ),
      (
        "version: 1\nsources: [{path: a, fiscal_year_end: Smarch}]",
        "2:38: 'fiscal_year_end' cannot be 'Smarch': it is no month, such as September or 9"
      ),
      (
        "version: 1\nsources: [{path: a, locale: English_}]",
        "2:29: 'locale' cannot be 'English_': it is no BCP 47 language tag, such as en-US"
      ),
      (
        "version: 1\nsources: [{path: }]",
        "2:18: 'path' is nothing, expected a path or pattern"
      ),
      ("jobs: 0\nversion: 1\(rest)", "1:7: 'jobs' is 0, expected 1 to 1024"),
      ("jobs: many\nversion: 1\(rest)", "1:7: 'jobs' is 'many', expected a whole number"),
      (
        "jobs: 99999999999999999999\nversion: 1\(rest)",
        "1:7: 'jobs' is 99999999999999999999, expected 1 to 1024"
      ),
      (
        "version: 1\nextract: {kinds: [money, percnt]}\(rest)",
        "2:26: unknown value 'percnt' for 'kinds'; did you mean 'percent'?"
      ),
      (
        "version: 1\ncheck:\n  levels:\n    sum-porse: off\(rest)",
        "4:5: unknown key 'sum-porse'; did you mean 'sum-prose'?"
      ),
      (
        "version: 1\ncheck:\n  levels: {S1: of}\(rest)",
        "3:16: unknown value 'of' for 'S1'; did you mean 'off'?"
      ),
      (
        "version: 1\ncheck: {fail_on: always}\(rest)",
        "2:18: unknown value 'always' for 'fail_on'; expected error, warning, note or never"
      ),
      (
        "version: 1\nsources: [{path: a}]\nexport: [{format: jsonl, path: 'o/{name}'}]",
        "3:32: 'path' cannot be 'o/{name}': a jsonl file holds all records, so its path has no placeholder"
      ),
      (
        "version: 1\nsources: [{path: a}]\nexport: [{format: json, path: o.json}]",
        "3:31: 'path' cannot be 'o.json': json writes one file a record, so the path needs a placeholder such as {path}"
      ),
      (
        "version: 1\nsources: [{path: a}]\nexport: [{format: json, path: 'o/{nmae}.json'}]",
        "3:31: 'path' cannot be 'o/{nmae}.json': unknown placeholder {nmae}; did you mean {name}?"
      ),
      (
        "version: 1\nsources: [{path: a}]\nexport: [{format: json, path: '{path}'}]",
        "3:31: 'path' cannot be '{path}': it would write over the sources; it needs a folder or an ending of its own"
      ),
      (
        "version: 1\nsources: [{path: a}]\nexport:\n  - {format: jsonl, path: o}\n  - {format: jsonl, path: ./o}",
        "5:27: 'path' cannot be './o': another export is written there"
      ),
      (
        "version: 1\nquarantine_path: ./\(rest)",
        "2:18: 'quarantine_path' cannot be './': it must be a folder of its own"
      ),
      ("version: 1\nsources: [", "3:1: not valid YAML: did not find expected node content"),
      ("version: 1\n--- \nversion: 1", "2:1: not valid YAML: a second document begins here"),
      ("version: *one", "1:10: not valid YAML: unknown alias 'one'"),
      (
        "version: \"1\\0\"\(rest)", "1:10: 'version' cannot be '1\0': it holds a NUL character"
      ),
    ])
  func errors(_ yaml: String, _ expected: String) {
    do throws(ConfigurationError) {
      _ = try parse(yaml)
      Issue.record("no error for \(yaml)")
    } catch {
      let message = error.description
      // libyaml puts an unexpected end behind the last line.
      #expect(message == "dir/pipeline.yml:" + expected)
    }
  }

  @Test("A file that cannot be read is an error without a place")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ConfigurationError.self) { try PipelineConfiguration.load(path: folder.path) }
    do throws(ConfigurationError) {
      _ = try PipelineConfiguration.load(path: folder["pipeline.yml"])
    } catch {
      #expect(error.line == nil)
      #expect(error.reason == .unreadable(.notFound))
    }
  }

  @Test("Aliases of aliases and deep nesting are refused, not followed")
  func bombs() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let references = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(references)]\n"
    }
    let deep = String(repeating: "[", count: 5000)
    #expect(throws: ConfigurationError.self) { try parse(bomb) }
    #expect(throws: ConfigurationError.self) { try parse(deep) }
  }

  @Test(
    "A word is near where it is a slip of the pen",
    arguments: [
      ("jsnol", "jsonl"), ("quarantin", "quarantine"), ("STOP", "stop"), ("on-bad", nil),
      ("x", nil),
    ])
  func suggestion(_ word: String, _ expected: String?) {
    let words = ["jsonl", "json", "quarantine", "stop", "on_bad_document"]
    #expect(Suggestion.nearest(to: word, among: words) == expected)
  }
}
