/// Tables.
extension BodyScanner {
  /// Takes out the table whose header row is the line `header` and whose delimiter row is
  /// `delimiter`; returns `false` where they are none.
  ///
  /// The table may stand directly below text, and ends at the first line without a pipe.
  mutating func takeTable(
    header: Range<Int>, delimiter: Range<Int>, _ prefix: ContainerPrefix
  ) -> Bool {
    var view = masked.view
    guard prefix.listColumn == 0,
      let columns = TableLines.columns(
        ofDelimiterRow: prefix.contentStart..<delimiter.upperBound, in: view)
    else { return false }
    let above = ContainerPrefix(of: header, in: view, inherited: listColumn)
    guard above.quotes == prefix.quotes,
      above.listColumn == 0 || prefix.column >= min(above.listColumn, above.column)
    else { return false }
    let head = above.contentStart..<header.upperBound
    let firstRow = cells.rowCount
    guard TableLines.split(head, columns: columns, in: view, into: &cells) == columns else {
      cells.dropRow()
      return false
    }
    cells.endRow()
    masked.blank(inLine: head)
    masked.blank(inLine: prefix.contentStart..<delimiter.upperBound)
    var end = delimiter.upperBound
    while true {
      let start = cursor
      guard let line = nextLine() else { break }
      view = masked.view
      let row = ContainerPrefix(of: line, in: view, inherited: max(listColumn, 1_000))
      let content = row.contentStart..<line.upperBound
      guard row.listColumn == 0, row.quotes == prefix.quotes, !content.isEmpty,
        TableLines.hasPipe(content, in: view), !beginsBlock(content, line)
      else {
        cursor = start
        break
      }
      _ = TableLines.split(content, columns: columns, in: view, into: &cells)
      cells.endRow()
      masked.blank(inLine: content)
      end = line.upperBound
    }
    extracts.append(
      Extract(
        content: .table(TableExtract(columns: columns, rows: firstRow..<cells.rowCount)),
        range: head.lowerBound..<end))
    self.header = nil
    isAfterBlank = true
    cuts.blankLine()
    return true
  }

  /// Whether a line with a pipe begins something that ends a table.
  private func beginsBlock(_ content: Range<Int>, _ line: Range<Int>) -> Bool {
    let view = masked.view
    let start = content.lowerBound
    switch view[start] {
    case .ascii("#"): return BodyScanner.isHeading(at: start, in: view)
    case .ascii("<"): return Region.html(at: start, line, in: view, interrupts: true) != nil
    case .ascii("`"): return view.has("```", at: start)
    case .ascii("~"): return view.has("~~~", at: start)
    default: return false
    }
  }
}
