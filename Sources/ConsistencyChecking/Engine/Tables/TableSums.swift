import ArticleModel

/// A sum over a table's cells, ready to be judged, with the rule that it belongs to.
struct TableRelation: Sendable {
  /// The checks of the specification that a sum in a table can belong to.
  enum Kind: Hashable, Sendable { case column, row, nested, difference }

  var kind: Kind
  var relation: Relation
}

/// All sums of an article's tables, over rows and over columns, proved by their neighbours (specification, section 3).
struct TableSums {
  let index: FigureIndex

  func all() -> [TableRelation] {
    var relations: [TableRelation] = []
    for (table, items) in itemsOfTables() {
      guard let grid = TableGrid(table, items, index) else { continue }
      relations += self.relations(in: grid)
    }
    return relations
  }

  /// The items of each table; they stand together.
  private func itemsOfTables() -> [(table: Int, items: Range<Int>)] {
    var ranges: [(table: Int, items: Range<Int>)] = []
    for item in index.items.indices {
      guard case .tableCell(let table, _, _) = index.place(item) else { continue }
      if let last = ranges.last, last.table == table {
        ranges[ranges.count - 1].items = last.items.lowerBound..<item + 1
      } else {
        ranges.append((table, item..<item + 1))
      }
    }
    return ranges
  }

  private func relations(in grid: TableGrid) -> [TableRelation] {
    let axes = [TableAxis(grid, .rows), TableAxis(grid, .columns)]
    let sums = axes.map { axis in
      var finder = TableSumFinder(axis) { sum, place in
        relation(sum, place, axis, .established).map { isMendable($0, exactly: sum.near.isEmpty) }
          ?? false
      }
      finder.run()
      return finder.sums
    }
    let totals = sums.map { Set($0.filter { !$0.isByLabelOnly }.map(\.line)) }
    var relations: [TableRelation] = []
    for (number, axis) in axes.enumerated() {
      for sum in sums[number] {
        let isWhole = (sum.shares + sum.brokenShares).contains {
          grid.isHundred(axis.cell(sum.line, $0))
        }
        let brokenShares = isWhole || !sum.shares.isEmpty ? sum.brokenShares : []
        for place in (sum.exact + sum.near + sum.shares + sum.broken + brokenShares).sorted() {
          let isBroken = sum.broken.contains(place) || brokenShares.contains(place)
          let isExact = sum.near.isEmpty && !brokenShares.contains(place)
          guard let evidence = evidence(sum, isBroken: isBroken, axis),
            var relation = relation(sum, place, axis, evidence)
          else { continue }
          if isBroken, holdsAsPrinted(relation) { continue }
          if isBroken, dropsPart(relation, sum) {
            relation.blame = .fixed(relation.members.count)
          } else if isBroken, !sum.isOfTotals, !isMendable(relation, exactly: isExact) {
            continue
          }
          let kind = kind(sum, isInTotal: totals[1 - number].contains(place), axis)
          relations.append(TableRelation(kind: kind, relation: relation))
        }
      }
    }
    return relations
  }

  /// Whether lines that are taken off elsewhere add up here with the signs that the column prints: "better (+) / worse (−)".
  private func holdsAsPrinted(_ relation: Relation) -> Bool {
    guard case .sum(let weights) = relation.formula, weights.contains(where: { $0 < 0 }) else {
      return false
    }
    var printed = relation
    printed.formula = .sum(weights: weights.map { _ in 1 })
    return printed.isVerified
  }

  private func kind(_ sum: TableSum, isInTotal: Bool, _ axis: TableAxis) -> TableRelation.Kind {
    if sum.isByLabelOnly, !sum.label.isTotal { return .difference }
    if sum.isDifference || (sum.label.isNet && !sum.label.isTotal) { return .difference }
    if isInTotal || sum.addends.count(where: \.isTotal) > 1 { return .nested }
    return axis.direction == .rows ? .column : .row
  }

  // MARK: Evidence

  /// How sure it is that the figures of a place belong to the sum; `nil` where nothing is to be said of them.
  private func evidence(_ sum: TableSum, isBroken: Bool, _ axis: TableAxis) -> Finding.Evidence? {
    let agreeing = sum.exact.count + sum.near.count
    guard isBroken else {
      let isSure =
        sum.label.isTotal || sum.label.isNet || sum.label.isEmpty || sum.exact.count > 1
      return isSure && sum.isMostlyWhole ? .established : .arithmetic
    }
    if sum.isByLabelOnly { return .established }
    guard sum.isMostlyWhole else { return nil }
    if axis.direction == .columns { return agreeing > 1 ? .established : nil }
    return sum.label.isTotal || sum.label.isNet || sum.label.isEmpty || sum.exact.count > 1
      ? .established : nil
  }

  /// Whether a slip in one figure explains that the sum does not hold.
  ///
  /// Where none does, the lines are related otherwise than their labels say: a line is left out, a figure restated.
  ///
  /// - Parameter exactly: Whether the printed values must make the sum then, as they do in the other places.
  private func isMendable(_ relation: Relation, exactly: Bool) -> Bool {
    relation.operands.indices.contains { operand in
      relation.repairs(of: operand).contains {
        $0.kind.cost <= Finding.Diagnosis.Kind.scale.cost && ($0.isExact || !exactly)
      }
    }
  }

  /// Whether a column whose neighbours add up leaves out one of the lines: the total was not brought up to date.
  private func dropsPart(_ relation: Relation, _ sum: TableSum) -> Bool {
    guard sum.label.isTotal, !sum.exact.isEmpty, sum.broken.count == 1, relation.members.count > 2,
      !sum.isDifference, let result = relation.result?.value.nominal,
      let total = relation.formula.nominal(relation.members.compactMap(\.value.nominal))?.decimal(),
      let missing = total.subtracting(result)
    else { return false }
    return relation.members.contains { $0.value.nominal?.isEqual(to: missing) == true }
  }

  // MARK: Relations

  private func relation(
    _ sum: TableSum, _ place: Int, _ axis: TableAxis, _ evidence: Finding.Evidence
  ) -> Relation? {
    let total = axis.cell(sum.line, place)
    var members: [Operand] = []
    var weights: [Int] = []
    for addend in sum.addends {
      let cell = axis.cell(addend.line, place)
      guard cell.item >= 0, cell.content == total.content else { continue }
      members.append(operand(cell))
      weights.append(addend.weight)
    }
    guard members.count > 1 else { return nil }
    return Relation(
      "S2", .sum(weights: weights), members, result: operand(total), evidence: evidence)
  }

  /// A cell as an operand: its last digit is rounding, as in any table that is not known to count.
  private func operand(_ cell: TableGrid.Cell) -> Operand {
    var operand = index.operand(cell.item)
    let mention = index.items[cell.item].mention
    if var figure = index.extraction.mentions[mention].figure {
      figure.isExactCount = false
      if let value = FigureValue(figure, isCount: false) { operand.value = value }
    }
    if cell.isNegated, let negated = operand.value.nominal?.negated,
      let value = operand.value.replaced(by: negated)
    {
      operand.value = value
    }
    return operand
  }
}

extension FigureIndex {
  /// Proposes the sums of all tables that belong to one check.
  func tableSums(
    _ kind: TableRelation.Kind, for rule: RuleID, _ propose: (Relation) -> Void
  ) {
    for sum in tableRelations where sum.kind == kind {
      var relation = sum.relation
      relation.rule = rule
      propose(relation)
    }
  }
}
