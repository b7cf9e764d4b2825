/// Mermaid flowcharts, fenced and bare.
extension BodyScanner {
  /// Takes out the flowchart of the open fence, if it holds one; any other diagram stays code.
  ///
  /// - Parameters:
  ///   - end: Where the code ends.
  ///   - closeEnd: Where the closing fence ends, if there is one.
  mutating func takeFencedDiagram(until end: Int, closedBy closeEnd: Int? = nil) {
    guard case .fence(let fence) = region else { return }
    let view = source
    var chart: Flowchart?
    var start = fence.codeStart
    while start < end {
      let lineEnd = view.firstIndex(of: .newline, from: start, to: end) ?? end
      let line = view.trimmingLineEnd(start..<lineEnd)
      let place = Self.place(of: start, in: line, view, quotes: fence.quotes)
      let content = place.start..<max(place.start, line.upperBound)
      if chart != nil {
        // A line that cannot be read is left out; a chart is more than its worst line.
        _ = chart?.read(content, in: view)
      } else if let statements = Flowchart.opener(content, in: view) {
        chart = Flowchart(start: content.lowerBound)
        _ = chart?.read(statements..<content.upperBound, in: view)
      } else if Flowchart.isPie(content, in: view) {
        chart = Flowchart(start: content.lowerBound, isPie: true)
      } else if !content.isEmpty, !view.has("%%", at: content.lowerBound) {
        return
      }
      start = lineEnd + 1
    }
    guard let chart, !chart.nodes.isEmpty else { return }
    add(chart, until: closeEnd ?? end)
    blankLines(regionStart..<(closeEnd ?? end), quotes: fence.quotes)
  }

  /// Takes out the flowchart that a line of running text opens, if it has an edge.
  mutating func takeBareDiagram(opener: Range<Int>, _ line: Range<Int>) -> Bool {
    let view = source
    guard let statements = Flowchart.opener(opener, in: view) else { return false }
    var chart = Flowchart(start: opener.lowerBound)
    if statements < opener.upperBound, !chart.read(statements..<opener.upperBound, in: view) {
      return false
    }
    var start = cursor
    var end = cursor
    while start < view.count {
      let lineEnd = view.firstIndex(of: .newline, from: start, to: view.count) ?? view.count
      let next = view.trimmingLineEnd(start..<lineEnd)
      if view.trimmingBlanks(next).isEmpty {
        // A blank line goes on with it only where an edge follows.
        guard let following = lineAfterBlanks(from: lineEnd + 1),
          Flowchart.isTelling(following, in: view)
        else { break }
      } else {
        guard chart.read(next, in: view, mustTell: true) else { break }
        end = min(lineEnd + 1, view.count)
      }
      start = lineEnd + 1
    }
    guard !chart.edges.isEmpty else { return false }
    add(chart, until: end)
    cursor = end
    masked.blank(line.lowerBound..<end)
    header = nil
    isAfterBlank = true
    cuts.blankLine()
    return true
  }

  private func lineAfterBlanks(from start: Int) -> Range<Int>? {
    let end = source.firstIndex(of: .newline, from: start, to: source.count) ?? source.count
    guard start < end else { return nil }
    let line = source.trimmingLineEnd(start..<end)
    return source.trimmingBlanks(line).isEmpty ? nil : line
  }

  private mutating func add(_ chart: Flowchart, until end: Int) {
    extracts.append(Extract(content: .diagram(chart), range: chart.start..<end))
    if chart.isCut {
      diagnostics.append(
        .init(
          code: "diagram-too-large", severity: .warning,
          message: "the diagram has more edges than are kept", offset: chart.start))
    }
  }

  /// Blanks whole lines, but keeps their quote marks.
  private mutating func blankLines(_ range: Range<Int>, quotes: Int) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end =
        source.firstIndex(of: .newline, from: start, to: range.upperBound)
        ?? range.upperBound
      let place = Self.place(of: start, in: start..<end, source, quotes: quotes)
      if place.start < end { masked.blank(place.start..<end) }
      start = end + 1
    }
  }
}

extension ByteView {
  /// A line without the carriage return at its end.
  func trimmingLineEnd(_ line: Range<Int>) -> Range<Int> {
    !line.isEmpty && self[line.upperBound - 1] == .carriageReturn
      ? line.lowerBound..<line.upperBound - 1 : line
  }
}
