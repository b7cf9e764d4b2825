internal import ArticleModel
internal import ArticleParsing
internal import ConsistencyChecking
internal import FactExtraction

// Every key of `pipeline.yml`, declared once.

extension PipelineConfiguration {
  static let options = OptionTable<PipelineConfiguration>(
    summary: "What a run reads, how it checks, and where the results go.",
    options: [
      OptionDeclaration(
        "version", .integer(1...1), to: \.version, example: "1",
        "The version of this file's form."),
      OptionDeclaration(
        "sources", .sections(Source.options, Source.none), to: \.sources,
        "Where articles come from; a file that several sources match is read for the first."),
      OptionDeclaration(
        "extract", .section(Extract.options, Extract()), to: \.extract,
        default: .described("every kind"), "What is looked for in an article."),
      OptionDeclaration(
        "check", .section(Check.options, Check()), to: \.check,
        default: .described("every rule at its own level"), "How the rules judge."),
      OptionDeclaration(
        "export", .sections(Export.options, Export.none), to: \.exports,
        "Where records are written: whole files or none, and nothing that a run did not write is replaced."
      ),
      OptionDeclaration(
        "jobs", .integer(1...1024), to: \.jobs, default: .described("one a core"), example: "4",
        "How many documents are worked on at once; the output is the same for any number."),
      OptionDeclaration(
        "max_document_bytes", .integer(1...1 << 31), to: \.documentLimit,
        default: .value("67108864"), example: "1000000",
        "The largest document that is read, in bytes; a larger one is a bad document."),
      OptionDeclaration(
        "on_bad_document", .choice, to: \.badDocuments, default: .value("quarantine"),
        example: "skip",
        "What becomes of a document without a record: quarantine keeps its bytes with the reason beside them, skip counts it, stop ends the run."
      ),
      OptionDeclaration(
        "quarantine_path", .folder, to: \.quarantine, default: .value("out/quarantine"),
        example: "out/quarantine",
        "The folder for bad documents, each under its source's path with <path>.reason.json beside it."
      ),
    ],
    validate: { (configuration, input) throws(ConfigurationError) in
      try configuration.holdPaths(apart: input)
    })

  /// Refuses what would write over a source or another export.
  private func holdPaths(apart input: OptionInput) throws(ConfigurationError) {
    if quarantine.components.isEmpty {
      throw input.value(of: "quarantine_path").error(
        .invalidValue(
          key: "quarantine_path", value: quarantine.description,
          problem: "it must be a folder of its own"))
    }
    guard case .sequence(let nodes) = input.value(of: "export").node.value else { return }
    var seen: Set<[[UInt8]]> = []
    for (export, node) in zip(exports, nodes)
    where !seen.insert(RawPath(export.path.text).components).inserted {
      throw input.value(node, of: "export").value(of: "path").error(
        .invalidValue(
          key: "path", value: export.path.text, problem: "another export is written there"))
    }
  }
}

extension PipelineConfiguration.Source {
  /// What a source is before its keys are read.
  static let none = PipelineConfiguration.Source(path: GlobPattern.nothing)

  static let options = OptionTable<PipelineConfiguration.Source>(
    summary: "A set of files.",
    options: [
      OptionDeclaration(
        "path", .glob, to: \.path, example: "corpus/**/*.md",
        "A file, a folder (the articles under it), or a pattern: * ? [a-z] within a name, ** for any folders, {a,b} for either."
      ),
      OptionDeclaration(
        "exclude", .list(of: .glob), to: \.exclude, default: .described("nothing"),
        example: "[corpus/drafts/**]",
        "Patterns of files and folders that are left out, from the folder of this file as path is."),
      OptionDeclaration(
        "format", .choice, to: \.format, default: .value("auto"), example: "markdown",
        "The format of the files; auto looks at the content before the name."),
      OptionDeclaration(
        "locale", .locale, to: \.locale, default: .described("the article's language"),
        example: "en-GB", "The locale in which numbers and dates are read, a BCP 47 tag."),
      OptionDeclaration(
        "reference_time", .time, to: \.referenceTime,
        default: .described("the article's date of publication"), example: "2026-04-09",
        "What words like yesterday count from, in ISO 8601."),
      OptionDeclaration(
        "fiscal_year_end", .fiscalYearEnd, to: \.fiscalCalendar,
        default: .described("not known"), example: "September",
        "The last month of fiscal years, which are named by the year they end in; an article's own fiscal_year_end goes before it."
      ),
    ])
}

extension PipelineConfiguration.Extract {
  static let options = OptionTable<PipelineConfiguration.Extract>(
    summary: "What is looked for in an article.",
    options: [
      OptionDeclaration(
        "kinds", .list(of: .choice), to: \.kinds, default: .described("every kind"),
        example: "[money, percent, date]", "The kinds of mentions that records hold."),
      OptionDeclaration(
        "temporal_convention", .choice, to: \.temporalConvention, default: .value("timeml"),
        example: "duckling",
        "Whose conventions hold for times: which words belong to one, what it rolls over."),
      OptionDeclaration(
        "fiscal_years", .sections(FiscalYear.options, FiscalYear()), to: \.fiscalYears,
        default: .described("none"),
        "When companies' fiscal years end; the company that an article names first counts, before what its source says."
      ),
    ])

  private typealias FiscalYear = PipelineConfiguration.FiscalYear
}

extension PipelineConfiguration.FiscalYear {
  static let options = OptionTable<PipelineConfiguration.FiscalYear>(
    summary: "The fiscal year of a company.",
    options: [
      OptionDeclaration(
        "company", .name, to: \.company, example: "Acme Corp.", "The name, as articles write it."),
      OptionDeclaration(
        "end", .fiscalYearEnd, to: \.calendar, example: "May", "The last month of its fiscal year."),
    ])
}

extension PipelineConfiguration.Check {
  static let options = OptionTable<PipelineConfiguration.Check>(
    summary: "How the rules judge.",
    options: [
      OptionDeclaration(
        "levels", .checkLevels, to: \.levels, default: .described("every rule at its own level"),
        example: "{M: warning, S1: error}",
        "The level of a rule by its id, its name, or its family's letter; what names a rule goes before what names its family."
      ),
      OptionDeclaration(
        "fail_on", .choice, to: \.failLevel, default: .value("never"), example: "error",
        "The severity of finding from which a run exits with 1."),
    ])
}

extension PipelineConfiguration.Export {
  /// What an export is before its keys are read.
  static let none = PipelineConfiguration.Export(path: PathTemplate.nothing)

  static let options = OptionTable<PipelineConfiguration.Export>(
    summary: "A place that records are written to.",
    options: [
      OptionDeclaration(
        "format", .choice, to: \.format, example: "jsonl",
        "jsonl writes one file with a record a line, in the order of the sources; json writes one file a record."
      ),
      OptionDeclaration(
        "path", .template, to: \.path, example: "out/articles.jsonl",
        "The file; for json with {path}, {id}, {name}, {date} or {language} in it, whose unsafe characters are replaced."
      ),
    ],
    validate: { (export, input) throws(ConfigurationError) in
      let problem: String
      switch (export.format, export.path.hasPlaceholder) {
      case (.jsonl, true):
        problem = "a jsonl file holds all records, so its path has no placeholder"
      case (.json, false):
        problem = "json writes one file a record, so the path needs a placeholder such as {path}"
      case (.json, true) where export.path.hasNoEndsOfItsOwn:
        problem = "it would write over the sources; it needs a folder or an ending of its own"
      default: return
      }
      throw input.value(of: "path").error(
        .invalidValue(key: "path", value: export.path.text, problem: problem))
    })
}

extension PathTemplate {
  /// Whether a placeholder may be the whole of a path, which then can be a source's.
  fileprivate var hasNoEndsOfItsOwn: Bool {
    ends.tail.isEmpty && RawPath(ends.head).components.isEmpty
  }
}
