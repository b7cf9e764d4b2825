/// A table looked at line by line: its rows, or its columns, so that one search serves totals below and totals beside.
struct TableAxis {
  enum Direction: Hashable, Sendable { case rows, columns }

  let grid: TableGrid
  let direction: Direction
  let lineCount: Int
  let positionCount: Int
  /// Line by line.
  private let cells: [TableGrid.Cell]

  init(_ grid: TableGrid, _ direction: Direction) {
    self.grid = grid
    self.direction = direction
    let isByRow = direction == .rows
    lineCount = isByRow ? grid.rowCount : grid.columnCount
    positionCount = isByRow ? grid.columnCount : grid.rowCount
    var cells = Array(repeating: TableGrid.Cell(), count: lineCount * positionCount)
    for (row, line) in grid.cells.enumerated() {
      for (column, cell) in line.enumerated() {
        cells[isByRow ? row * positionCount + column : column * positionCount + row] = cell
      }
    }
    self.cells = cells
  }

  func label(_ line: Int) -> TableLabel? {
    let labels = direction == .rows ? grid.rowLabels : grid.columnLabels
    return labels.indices.contains(line) ? labels[line] : nil
  }

  @inline(__always)
  func cell(_ line: Int, _ position: Int) -> TableGrid.Cell {
    cells[line * positionCount + position]
  }

  /// Whether a line holds an amount.
  func hasAmount(_ line: Int) -> Bool { holds(.amount, line) }

  func hasPercent(_ line: Int) -> Bool { holds(.percent, line) }

  private func holds(_ content: TableGrid.Content, _ line: Int) -> Bool {
    (0..<positionCount).contains { cell(line, $0).content == content }
  }
}

/// A line of a table as the sum of others, with the places where that holds and where it does not.
struct TableSum {
  struct Addend: Hashable, Sendable {
    var line: Int
    /// 1, or −1 for what is subtracted.
    var weight: Int
    /// Whether it is a sum itself.
    var isTotal: Bool
  }

  var addends: [Addend]
  var line: Int
  var label: TableLabel
  /// The places where the printed values make the sum exactly.
  var exact: [Int] = []
  /// Where they may within the rounding of their digits.
  var near: [Int] = []
  /// Where they do not.
  var broken: [Int] = []
  /// Among amounts, the percentages that add up to the line's, and those that do not.
  var shares: [Int] = []
  var brokenShares: [Int] = []
  /// Where the sum is of one figure only, which it repeats.
  var single: [Int] = []
  /// Whether nothing but the line's label speaks for it: no place agrees.
  var isByLabelOnly = false
  /// Whether its addends are totals that hold, and all that stand above it.
  var isOfTotals = false

  var isDifference: Bool { addends.contains { $0.weight < 0 } }
  /// How well the places agree, to compare two sums of one line.
  var agreement: (Int, Int, Int, Int) {
    (exact.count, near.count, -broken.count, shares.count - brokenShares.count)
  }
  /// Whether all but few places agree.
  var isMostlyWhole: Bool { broken.count <= max(1, (exact.count + near.count) / 2) }
}
