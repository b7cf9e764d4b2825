import ArticleModel

/// How the figures of findings are written.
struct FigureWriting {
  private let mentions: [Mention]
  private let places: Places
  /// Whether a mention is written as an object with its text and place, for an output without the list of mentions.
  let spellsOutMentions: Bool

  init(_ mentions: [Mention], _ places: Places, spellsOutMentions: Bool = false) {
    self.mentions = mentions
    self.places = places
    self.spellsOutMentions = spellsOutMentions
  }

  func write(_ figure: FigureReference, to writer: inout JSONWriter) {
    switch figure {
    case .mention(let index) where !spellsOutMentions:
      writer.write(RecordID.mention(index))
    case .mention(let index):
      writer.writeObject(.line) { writer in
        writer.field("mention", RecordID.mention(index))
        guard mentions.indices.contains(index) else { return }
        let span = mentions[index].span
        writer.field("text", span, places)
        writePlace(span, nil, to: &writer)
      }
    case .other(let other):
      writer.writeObject(.line) { writer in
        writer.field("text", other.text)
        writer.field("field", other.field)
        writePlace(other.span, other.source, to: &writer)
        writer.field("document", other.document)
        writer.field("reference", other.reference)
      }
    }
  }

  private func writePlace(_ span: TextSpan?, _ source: SourceSpan?, to writer: inout JSONWriter) {
    if let span { writer.write(span, places) }
    guard let source = source ?? span.flatMap({ places.decoded($0) }) else { return }
    writer.write(source, places)
    if spellsOutMentions { writer.writeLineColumn(at: source.start, places) }
  }
}

extension JSONWriter {
  /// The findings of an article, as elements.
  mutating func write(_ findings: [Finding], _ figures: borrowing FigureWriting) {
    findings.forEachPlace { finding, _ in write(finding, figures) }
  }

  /// One finding, as an element.
  mutating func write(_ finding: UnsafePointer<Finding>, _ figures: borrowing FigureWriting) {
    elementObject { $0.writeFields(of: finding, figures) }
  }

  private mutating func writeFields(
    of finding: UnsafePointer<Finding>, _ figures: borrowing FigureWriting
  ) {
    field("rule", finding.pointee.rule.rawValue)
    field("verdict", finding.pointee.verdict.rawValue)
    field("reason", finding.pointee.reason)
    field("severity", finding.pointee.severity?.rawValue)
    field("evidence", finding.pointee.evidence.rawValue)
    field("message", finding.pointee.message)
    field("expression", finding.pointee.expression)
    array("members", figures.spellsOutMentions ? .block : .line) { writer in
      for member in finding.pointee.members {
        writer.beginElement()
        figures.write(member, to: &writer)
      }
    }
    write("result", finding.pointee.result, figures)
    write("blamed", finding.pointee.blamed, figures)
    field("computed", finding.pointee.computed)
    field("stated", finding.pointee.stated)
    field("discrepancy", trimmed: finding.pointee.discrepancy)
    field("factor", trimmed: finding.pointee.factor)
    field("reading", finding.pointee.reading?.rawValue)
    if !finding.pointee.diagnosis.isEmpty {
      array("diagnosis") { writer in
        for diagnosis in finding.pointee.diagnosis { writer.write(diagnosis, figures) }
      }
    }
    field("implied", finding.pointee.implied)
    if let reason = finding.pointee.suppression {
      object("suppressed", .line) { $0.field("reason", reason) }
    }
  }

  /// How many figures are verified, contradicted and unchecked, with the ids of each.
  mutating func write(_ coverage: Coverage) {
    object("coverage") { writer in
      writer.write("verified", coverage.verified)
      writer.write("contradicted", coverage.contradicted)
      writer.write("unchecked", coverage.unchecked)
    }
  }

  private mutating func write(_ name: StaticString, _ mentions: [Int]) {
    object(name) { writer in
      writer.field("count", mentions.count)
      writer.array("mentions", .line) { writer in
        for mention in mentions { writer.element(RecordID.mention(mention)) }
      }
    }
  }

  private mutating func write(_ diagnosis: Finding.Diagnosis, _ figures: borrowing FigureWriting) {
    elementObject(.line) { writer in
      writer.field("kind", diagnosis.kind.rawValue)
      writer.write("figure", diagnosis.figure, figures)
      writer.field("repaired", diagnosis.repaired)
    }
  }

  private mutating func write(
    _ name: StaticString, _ figure: FigureReference?, _ figures: borrowing FigureWriting
  ) {
    guard let figure else { return }
    key(name)
    figures.write(figure, to: &self)
  }
}
