import ArticleModel

/// A record that uses every key of the form at least once.
func fullRecord() -> Record {
  var sample = Sample(
    """
    ---
    title: "Züri's ⟦$35 Billion⟧ deal"
    ---
    The deal is worth ⟦$14.2 billion⟧ plus ⟦$21 billion⟧, ⟦$53.2 billion⟧ in all, up ⟦168%⟧.
    \tIt takes ⟦18 to 36 months⟧ from ⟦late 2025⟧, and ⟦3B+ users⟧ in ⟦two thirds⟧ of homes.
    On ⟦31 June 2026⟧ a ⟦2-0⟧ win; ⟦$10-12⟧ a share; ⟦two-years-old⟧; ⟦tripled⟧. ⟦Meta⟧ said “é🙂\u{7F}”.
    """)
  sample.addMetadata()
  sample.addStructure()
  sample.addFigures()
  sample.addNames()
  return sample.record(
    sampleFindings(), coverage: Coverage(verified: [0], contradicted: [3], unchecked: [4, 7]))
}

/// Findings that use every key of a finding.
func sampleFindings() -> [Finding] {
  var broken = Finding(
    rule: "S1", verdict: .inconsistent, evidence: .established,
    message: "$14.2 billion + $21 billion = $35.2 billion, but the text says $53.2 billion",
    expression: "$14.2 billion + $21 billion = $53.2 billion", members: [.mention(1), .mention(2)],
    result: .mention(3))
  broken.severity = .error
  broken.blamed = .mention(3)
  broken.computed = .of("34650000000", "35750000000")
  broken.stated = .of("53150000000", "53250000000")
  broken.discrepancy = .of("17400000000")
  broken.factor = .of("1.51136363636364")
  broken.reading = .strict
  broken.diagnosis = [
    .init(kind: .transposition, figure: .mention(3), repaired: "$35.2 billion")
  ]

  var place = FigureReference.Other(
    text: "2026-04-09", field: "metadata.published", source: SourceSpan(start: 5, end: 10))
  place.document = "other"
  place.reference = "rates/usd"
  var implied = Finding(
    rule: "C7", verdict: .notCheckable, evidence: .established,
    message: "168% implies an earlier figure", expression: "$5.13 billion / (1 + 168%)",
    members: [.mention(4), .other(place)])
  implied.reason = "base-unstated"
  implied.implied = DecimalInterval(low: .of("1909.50"), high: nil)

  var drift = Finding(
    rule: "M3", verdict: .consistent, evidence: .probable, message: "a hedge is dropped",
    expression: "$35 Billion, $35 billion", members: [.mention(0)])
  drift.reason = "hedge"
  drift.severity = .note
  drift.suppression = "checked by hand"
  return [broken, implied, drift]
}

extension Sample {
  fileprivate mutating func addMetadata() {
    extraction.article.source.url = "https://example.org/a"
    extraction.article.frontMatter = FrontMatter(
      format: .yaml, source: SourceSpan(start: 0, end: 41),
      entries: [
        .init(
          key: "title", value: .string("Züri's $35 Billion deal"),
          source: SourceSpan(start: 11, end: 37)),
        .init(
          key: "odd",
          value: .list([.null, .boolean(true), .map([.init(key: "a", value: .list([]))])]),
          source: SourceSpan(start: 11, end: 12)),
      ])
    var metadata = Metadata()
    metadata.title = "Züri's $35 Billion deal"
    metadata.description = "A \"deal\"."
    metadata.authors = [.init(name: "Ada", bio: "Writes."), .init(name: "Bo")]
    metadata.published = "2026-04-09T22:00:00Z"
    metadata.modified = "2026-04-10"
    metadata.language = "en-US"
    metadata.tags = ["a", "b"]
    metadata.categories = ["News"]
    metadata.image = "https://example.org/i.png"
    metadata.url = "https://example.org/a"
    metadata.publisher = "Paper"
    metadata.extra = [
      .init(key: "draft", value: .boolean(false)), .init(key: "weight", value: .string("1.10")),
      .init(key: "draft", value: .null),
    ]
    extraction.article.metadata = metadata
  }

  fileprivate mutating func addStructure() {
    let spans = self.spans
    let whole = TextSpan(start: 0, end: extraction.article.text.count)
    extraction.article.blocks = [
      Block(kind: .heading, level: 1, text: spans[0], source: SourceSpan(spans[0].range)),
      Block(kind: .paragraph, text: whole, source: SourceSpan(whole.range)),
    ]
    let cells = spans[1...2].map { Table.Cell(text: $0, source: SourceSpan($0.range)) }
    var wide = cells[0]
    wide.rowSpan = 2
    wide.columnSpan = 3
    extraction.article.tables = [
      Table(caption: spans[0], columns: cells, rows: [cells, [wide]])
    ]
    extraction.article.diagrams = [
      Diagram(
        language: "mermaid",
        nodes: [
          .init(id: "A", label: spans[3], source: SourceSpan(spans[3].range)),
          .init(
            id: "B", label: TextSpan(start: 0, end: 0), source: SourceSpan(start: 0, end: 0)),
        ],
        edges: [.init(from: "A", to: "B", label: spans[1]), .init(from: "B", to: "A")])
    ]
    extraction.article.diagnostics = [
      Diagnostic(
        code: "duplicate-key", severity: .note, message: "`author` stands twice", offset: 11)
    ]
    extraction.diagnostics = [
      Diagnostic(code: "too-many-mentions", severity: .warning, message: "stopped counting")
    ]
  }

  fileprivate mutating func addFigures() {
    addDollars([
      ("35000000000", "1000000000"), ("14200000000", "100000000"),
      ("21000000000", "1000000000"), ("53200000000", "100000000"),
    ])
    var growth = Figure.stated("168", "1")
    growth.direction = .up
    growth.basis = .yearOnYear
    add(4, .percent, .percent(Percent(figure: growth, unit: .percent)))

    var months = TemporalExpression(kind: .duration)
    months.range = .init(low: "P18M", high: "P36M")
    months.modifier = .approximate
    add(5, .duration, .temporal(months))

    var late = TemporalExpression(kind: .date, timex: "2025")
    late.mod = "END"
    late.edtf = "2025-39"
    late.start = "2025-09-01"
    late.end = "2026-01-01"
    late.grain = .year
    late.anchor = .init(value: "2026-04-09")
    late.zone = "UTC"
    add(6, .date, .temporal(late))

    let users = Figure(
      amount: .of("3000000000"), modifier: .atLeast, precision: .of("1000000000"),
      interval: DecimalInterval(low: .of("3000000000.00"), high: nil))
    add(
      7, .quantity,
      .quantity(Quantity(figure: users, unitSystem: .count, unit: "user", unitName: "user")))

    var thirds = Figure(amount: .of("0.666666666666667"))
    thirds.fraction = .init(numerator: 2, denominator: 3)
    add(8, .number, .number(PlainNumber(figure: thirds)))

    var june = TemporalExpression(kind: .date, timex: "2026-06-31")
    june.grain = .day
    add(9, .date, .temporal(june))
    extraction.mentions[9].isInvalid = true

    add(10, .score, .score(Score(values: [2, 0], kind: .game)))
    let price = Figure(range: .init(low: 10, high: 12), interval: .of("9.5", "12.5"))
    add(
      11, .money,
      .money(
        Money(
          figure: price, currency: "USD", currencyCandidates: ["USD", "CAD"], per: "share")))
    add(
      12, .age,
      .quantity(
        Quantity(figure: Figure(amount: 2), unitSystem: .ucum, unit: "a", unitName: "year")))
    add(13, .number, .number(PlainNumber(figure: Figure(amount: 3), unit: "multiple")))
  }

  fileprivate mutating func addNames() {
    add(14, .organization, .entity(0))
    extraction.entities = [
      Entity(kind: .organization, name: "Meta Platforms", aliases: ["Meta"], mentions: [14])
    ]
  }
}
