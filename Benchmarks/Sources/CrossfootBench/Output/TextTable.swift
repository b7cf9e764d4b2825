import Foundation

/// A table of text: the first column and the last begin at the left, the others end at the right.
struct TextTable {
  private var rows: [[String]]

  init(_ headings: [String]) { rows = [headings] }

  mutating func add(_ row: [String]) { rows.append(row) }

  var text: String {
    let last = (rows.first?.count ?? 1) - 1
    let widths = (0...max(0, last)).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == last ? cell : column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}

/// A number with so many decimals.
func fixed(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

/// The middle value, the lower of two.
func median<Value: Comparable>(_ values: [Value]) -> Value {
  values.sorted()[(values.count - 1) / 2]
}
