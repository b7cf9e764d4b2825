public import ArticleModel

/// Prints findings as a good compiler prints its diagnostics.
///
///     draft.md:12:36: error: $14.2 billion + $21 billion = $35.2 billion, but the text says … [S1]
///        12 | Total contract value now stands at $53.2 billion, up from …
///           |                                    ^^^^^^^^^^^^^
///           = computed 34.65 billion to 35.75 billion, stated 53.15 billion to 53.25 billion, off by …
///           = repair: $53.2 billion → $35.2 billion (two digits swapped)
public struct FindingRenderer: Sendable {
  public struct Options: Hashable, Sendable {
    public var style: TerminalStyle
    /// The columns of the terminal.
    public var width: Int
    public var selection: FindingSelection
    /// Whether the relations that hold, those that could not be checked and the values they imply are listed.
    public var explains: Bool

    public init(
      style: TerminalStyle = .plain, width: Int = 100,
      selection: FindingSelection = FindingSelection(), explains: Bool = false
    ) {
      self.style = style
      self.width = width
      self.selection = selection
      self.explains = explains
    }
  }

  let options: Options
  var style: TerminalStyle { options.style }

  public init(_ options: Options = Options()) {
    self.options = options
  }

  /// Appends the record's diagnostics and findings in the order of their places, then what `explains` asks for.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - name: What an article without a path or an address is called; else its id.
  ///   - bytes: Where it goes.
  public func append(_ record: Record, named name: String? = nil, to bytes: inout [UInt8]) {
    let sheet = SourceSheet(record, named: name)
    let diagnostics = record.extraction.article.diagnostics + record.extraction.diagnostics
    var reports: [(offset: Int, lines: String)] = []
    for diagnostic in diagnostics where options.selection.shows(diagnostic) {
      reports.append((diagnostic.offset ?? -1, text(of: diagnostic, on: sheet)))
    }
    for finding in record.findings where options.selection.shows(finding) {
      reports.append((sheet.place(of: finding)?.start ?? -1, text(of: finding, on: sheet)))
    }
    let ordered = reports.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    for report in ordered { bytes.append(contentsOf: report.element.lines.utf8) }
    if options.explains { bytes.append(contentsOf: explanation(of: record, on: sheet).utf8) }
  }

  /// A diagnostic with the place it is about.
  private func text(of diagnostic: Diagnostic, on sheet: SourceSheet) -> String {
    let place = diagnostic.offset.map { SourceSpan(start: $0, end: $0 + 1) }
    var text = headline(
      sheet, place, diagnostic.severity.rawValue, role(of: diagnostic.severity.rawValue),
      diagnostic.message, id: diagnostic.code)
    if let place {
      text += excerpt(
        sheet, place, marks: [.init(range: place.range, isPrimary: true)],
        role(of: diagnostic.severity.rawValue))
    }
    return text
  }

  /// A finding with the line of its primary figure, the arithmetic and the repairs.
  private func text(of finding: Finding, on sheet: SourceSheet) -> String {
    let level = finding.severity?.rawValue ?? "note"
    let place = sheet.place(of: finding)
    var text = headline(
      sheet, place, level, role(of: level), finding.message, id: finding.rule.rawValue)
    if let place {
      let line = sheet.line(of: place)
      var marks = [SourceExcerpt.Mark(range: place.range, isPrimary: true)]
      var elsewhere: [String] = []
      var seen: Set<SourceSpan> = [place]
      for figure in finding.members + [finding.result].compactMap(\.self) {
        guard let span = sheet.source(of: figure), seen.insert(span).inserted else { continue }
        if let line, line.range.contains(span.start) {
          marks.append(.init(range: span.range, isPrimary: false))
        } else {
          let at = sheet.lineColumn(at: span.start)
          elsewhere.append("\(sheet.text(of: figure)) at \(at.line):\(at.column)")
        }
      }
      text += excerpt(sheet, place, marks: marks, role(of: level))
      if !elsewhere.isEmpty { text += detail("with " + elsewhere.joined(separator: ", ")) }
    }
    if let arithmetic = arithmetic(of: finding) { text += detail(arithmetic) }
    for repair in finding.diagnosis.prefix(4) {
      text += detail(
        "repair: \(sheet.text(of: repair.figure)) → \(repair.repaired) (\(repair.kind.phrase))")
    }
    return text
  }

  /// `computed …, stated …, off by …`, as far as known.
  private func arithmetic(of finding: Finding) -> String? {
    var parts: [String] = []
    if let computed = finding.computed { parts.append("computed \(ReadableNumber.text(computed))") }
    if let stated = finding.stated { parts.append("stated \(ReadableNumber.text(stated))") }
    if let discrepancy = finding.discrepancy, !discrepancy.isZero {
      parts.append("off by \(ReadableNumber.text(discrepancy))")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  // MARK: Lines

  /// `file:line:column: level: message [id]`.
  private func headline(
    _ sheet: SourceSheet, _ place: SourceSpan?, _ level: String, _ role: TerminalStyle.Role,
    _ message: String, id: String
  ) -> String {
    var address = DisplayWidth.printable(sheet.path)
    if let place {
      let at = sheet.lineColumn(at: place.start)
      address += ":\(at.line):\(at.column)"
    }
    let message = DisplayWidth.printable(message)
    return "\(style.paint(address + ":", as: .place)) \(style.paint(level + ":", as: role)) "
      + "\(message) \(style.paint("[\(id)]", as: .detail))\n"
  }

  /// The line of the source with its marks below.
  private func excerpt(
    _ sheet: SourceSheet, _ place: SourceSpan, marks: [SourceExcerpt.Mark],
    _ role: TerminalStyle.Role
  ) -> String {
    guard let line = sheet.line(of: place) else { return "" }
    let excerpt = SourceExcerpt(
      sheet.source, line: line.range, marks: marks, width: options.width - Self.gutter - 3)
    let number = String(line.number)
    let indent = String(repeating: " ", count: max(0, Self.gutter - number.count))
    let blank = String(repeating: " ", count: Self.gutter)
    return style.paint("\(indent)\(number) |", as: .detail) + " \(excerpt.text)\n"
      + style.paint("\(blank) |", as: .detail) + " " + style.paint(excerpt.underline, as: role)
      + "\n"
  }

  /// A line behind the excerpt.
  private func detail(_ text: String) -> String {
    let blank = String(repeating: " ", count: Self.gutter)
    return style.paint("\(blank) =", as: .detail) + " \(DisplayWidth.printable(text))\n"
  }

  /// The columns of the line numbers.
  private static let gutter = 5

  private func role(of level: String) -> TerminalStyle.Role {
    switch level {
    case "error": .error
    case "warning": .warning
    default: .note
    }
  }
}

extension Finding.Diagnosis.Kind {
  /// What went wrong, if this is it.
  fileprivate var phrase: String {
    switch self {
    case .transposition: "two digits swapped"
    case .digit: "one digit differs"
    case .missingDigit: "a digit is missing"
    case .extraDigit: "a digit too many"
    case .scale: "another scale"
    case .sign: "another sign"
    case .pointsOrPercent: "points for percent"
    case .base: "percent of the other figure"
    case .unit: "another unit"
    case .droppedPart: "a part left out"
    }
  }
}
