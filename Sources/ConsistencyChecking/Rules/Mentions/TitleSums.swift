import ArticleModel

/// A title's figure as the sum, the difference or the change of figures that the body's first sentences tell.
struct TitleSums {
  let index: FigureIndex
  let body: TitleBody
  /// More figures of the unit than this in the body can make anything.
  private static let mostParts = 5
  /// Two of more figures of one unit than this lie any distance apart.
  private static let mostLevels = 64

  init(_ index: FigureIndex, _ body: TitleBody) {
    self.index = index
    self.body = body
  }

  func relation(of title: RoledFigure) -> Relation? {
    let candidates = candidates(for: title)
    if let held = candidates.first(where: { $0.judged().verdict == .exact })
      ?? candidates.first(where: \.isVerified)
    {
      return held
    }
    // Only a slip of the pen says that one of them was meant.
    var seen: Set<[FigureReference]> = []
    let slips = candidates.filter {
      $0.evidence == .established && isSlip($0) && seen.insert($0.members.map(\.reference)).inserted
    }
    return slips.count == 1 && !isMadeByTwo(title.figure) ? slips[0] : nil
  }

  /// Whether two figures of the body make the title's: 165 points and 25, "140 points cheaper"; "$800M" over $200 million and
  /// $600 million.
  private func isMadeByTwo(_ title: ChangeFigure) -> Bool {
    let levels = body.figures.filter { $0.unit == title.unit }.compactMap(\.nominal)
    guard levels.count <= TitleSums.mostLevels, let gap = title.nominal else { return true }
    return levels.enumerated().contains { number, level in
      let above = level.adding(gap)
      let rest = gap.subtracting(level)
      return levels.enumerated().contains { other, value in
        other != number && (above?.isEqual(to: value) == true || rest?.isEqual(to: value) == true)
      }
    }
  }

  private func isSlip(_ relation: Relation) -> Bool {
    let last = relation.operandCount - 1
    return (0...last).contains { number in
      relation.repairs(of: number).contains { repair in
        guard repair.isExact else { return false }
        switch repair.kind {
        case .transposition, .scale: return true
        // One digit of two is soon another figure.
        case .digit:
          let digits = relation.operand(number).text.utf8.count(where: \.isDigit)
          return digits > 2 || (digits > 1 && number == last)
        default: return false
        }
      }
    }
  }

  private func candidates(for title: RoledFigure) -> [Relation] {
    let figure = title.figure
    switch figure.kind {
    case .percent: return changes(title)
    case .percentagePoint, .multiple, .age: return figure.isPoints ? leads(figure) : []
    case .money, .count, .measure, .number:
      if figure.isDuration { return [] }
      if figure.isPoints, !leads(figure).isEmpty { return leads(figure) }
      return stated(figure) + sums(figure) + differences(title)
    }
  }

  // MARK: Statements of change

  /// The difference of two levels that a sentence relates.
  private func stated(_ figure: ChangeFigure) -> [Relation] {
    index.changes.compactMap { statement in
      guard body.sentences.contains(statement.sentence), !statement.arePercentages,
        figure.isComparable(to: statement.new)
      else { return nil }
      let change = ChangeStatement.Stated(figure: figure)
      return statement.difference(TitleArithmetic.id, change)
    }
  }

  /// "up 15 percent" over two levels of one measure.
  private func changes(_ title: RoledFigure) -> [Relation] {
    guard title.role == .change else { return [] }
    let change = ChangeStatement.Stated(figure: title.figure, direction: title.direction)
    var pairs = index.changes.filter {
      body.sentences.contains($0.sentence) && !$0.hasNegativeLevel && !$0.arePercentages
    }
    if pairs.isEmpty, let block = body.sentences.first.map({ index.extraction.sentences[$0].block })
    {
      let lead = body.sentences.filter { index.extraction.sentences[$0].block == block }
        .flatMap(index.changeFigures)
        .filter { $0.kind == .money || $0.kind == .measure }
      if lead.count == 2, lead[0].isComparable(to: lead[1]), lead[0].nominal != lead[1].nominal {
        var pair = ChangeStatement(sentence: body.sentences[0], old: lead[0], new: lead[1])
        if pair.rises != (title.direction != .down) { pair = pair.turned }
        pairs = [pair]
      }
    }
    return pairs.filter { $0.rises == (title.direction != .down) }
      .map { $0.percentageOfLevels(TitleArithmetic.id, change) }
  }

  // MARK: Leads

  /// "a 10-point lead" over two shares of one sentence.
  private func leads(_ figure: ChangeFigure) -> [Relation] {
    let sentence = index.extraction.contexts[figure.mention].sentence
    guard index.hasCue(.lead, inSentence: sentence) else { return [] }
    for sentence in body.sentences.prefix(4) {
      let shares = index.changeFigures(inSentence: sentence).filter { $0.kind == .percent }
      guard !shares.isEmpty else { continue }
      guard shares.count == 2, shares.allSatisfy({ $0.nominal != nil }) else { return [] }
      let relation = LeadAndMargin.relation(
        TitleArithmetic.id, shares[0].operand, shares[1].operand, figure.operand)
      return relation.map { [$0] } ?? []
    }
    return []
  }

  // MARK: Sums and differences

  /// Two or three parts of one sentence, or all figures of the unit that the body has.
  private func sums(_ figure: ChangeFigure) -> [Relation] {
    guard figure.unit.per == nil else { return [] }
    var found: [Relation] = []
    let all = body.figures.filter { isPart($0, of: figure) && $0.unit == figure.unit }
    if (2...TitleSums.mostParts).contains(all.count), Set(all.map(\.nominal)).count == all.count {
      found.append(sum(all, figure, .established))
    }
    if let scaled = sumOfScaled(all, figure) { found.append(scaled) }
    for sentence in body.sentences {
      let parts = index.changeFigures(inSentence: sentence).filter { isPart($0, of: figure) }
      guard (2...TitleSums.mostParts).contains(parts.count) else { continue }
      let isWhole =
        parts.count == 2 && !isSmall(figure)
        && (isOnePhrase(parts[0], parts[1]) || areOneFate(parts[0], parts[1], figure)
          || (parts.allSatisfy { $0.unit == parts[0].unit || $0.kind == .number }
            && (figure.kind == .number || parts.contains { $0.unit == figure.unit })))
      found.append(sum(parts, figure, isWhole ? .established : .arithmetic))
      guard parts.count > 2 || sentence != body.sentences.first else { continue }
      for first in parts.indices {
        for second in parts.indices where second > first {
          found.append(sum([parts[first], parts[second]], figure, .arithmetic))
        }
      }
    }
    return found.filter { relation in
      relation.evidence == .established
        || (relation.judged().verdict == .exact && areJoined(relation, figure))
    }
  }

  /// The amounts of the body that are of the title's size: "$48 million … $17 million" beside an admission of $18.
  private func sumOfScaled(_ all: [ChangeFigure], _ figure: ChangeFigure) -> Relation? {
    guard figure.kind == .money, let total = figure.nominal else { return nil }
    let large = all.filter { part in
      part.nominal?.multiplied(by: 20).map { total < $0 } == true
    }
    guard (2...3).contains(large.count), large.count < all.count,
      Set(large.map(\.nominal)).count == large.count
    else { return nil }
    return sum(large, figure, .established)
  }

  /// "25 men and two women", "three soldiers and at least 20 civilians".
  private func isOnePhrase(_ first: ChangeFigure, _ second: ChangeFigure) -> Bool {
    first.kind == .count && second.span.start - first.span.end <= 24
      && !index.hasMark(ClauseMarks.clause, from: first.span.end, to: second.span.start)
  }

  /// Parts of other units than the title's stand side by side: "25 men and two women".
  private func areJoined(_ relation: Relation, _ figure: ChangeFigure) -> Bool {
    let spans = relation.members.compactMap { operand -> TextSpan? in
      guard case .mention(let mention) = operand.reference else { return nil }
      return index.extraction.mentions[mention].span
    }
    let isNear = zip(spans, spans.dropFirst()).allSatisfy { $1.start - $0.end <= 120 }
    return isNear && (figure.kind != .number || figure.nominal.map { 9 < $0 } == true)
  }

  /// Numbers below ten are made by chance, unless they are told to the cent.
  private func isSmall(_ figure: ChangeFigure) -> Bool {
    guard figure.kind != .money || figure.operand.text.utf8.count(where: \.isDigit) < 3 else {
      return false
    }
    return figure.nominal.map { $0 < 10 } ?? true
  }

  private func isPart(_ part: ChangeFigure, of whole: ChangeFigure) -> Bool {
    guard body.isAlike(whole, part), !part.isRange, !part.isDuration, !whole.isDuration,
      let value = part.nominal,
      let total = whole.nominal
    else { return false }
    return !value.isZero && !value.isNegative && !isSmall(whole) && part.unit.per == nil
      && (part.kind != .number || whole.kind == .number || value < total)
  }

  private func sum(
    _ parts: [ChangeFigure], _ figure: ChangeFigure, _ evidence: Finding.Evidence
  ) -> Relation {
    // A title that adds up "at least five" and 13 counts what is known.
    let members = parts.map { part in
      var operand = part.operand
      if part.kind == .count, part.modifier?.isBound == true { operand.value.dropHedge() }
      return operand
    }
    return Relation(
      TitleArithmetic.id, .sum(weights: Array(repeating: 1, count: parts.count)), members,
      result: figure.operand, evidence: evidence)
  }

  /// "for $33M less": the difference of two figures of the first sentences.
  private func differences(_ title: RoledFigure) -> [Relation] {
    let sentence = index.extraction.contexts[title.figure.mention].sentence
    let tells = index.hasCue(
      [.more, .less, .deduction, .increase, .decrease, .change, .lead], inSentence: sentence)
    guard tells, !isSmall(title.figure) else { return [] }
    var levels = body.sentences.flatMap(index.changeFigures).filter {
      $0.unit == title.figure.unit && $0.nominal != nil
    }
    // "There were 152 pupils. This autumn there are 113": the noun is not said again.
    if title.figure.kind == .number, let named = namedLevel(sentence) { levels = [named] }
    if levels.count == 1, levels[0].kind == .count {
      levels += barePartner(of: levels[0])
      levels.sort { $0.span.start < $1.span.start }
    }
    guard levels.count <= 8 else { return [] }
    let first = body.sentences.first.map { index.extraction.sentences[$0].block }
    let lead = levels.count {
      let sentence = index.extraction.contexts[$0.mention].sentence
      return index.extraction.sentences[sentence].block == first
    }
    var found: [Relation] = []
    for first in levels.indices {
      for second in levels.indices.dropFirst(first + 1) where levels.count > 1 {
        let statement = ChangeStatement(sentence: sentence, old: levels[first], new: levels[second])
        var relation = statement.difference(
          TitleArithmetic.id, ChangeStatement.Stated(figure: title.figure))
        // Two levels that open the text are what the title compares.
        let isWhole = levels.count == 2 || (lead == 2 && second < 2)
        relation.evidence = isWhole ? .established : .arithmetic
        found.append(relation)
      }
    }
    return found
  }

  /// The first count of what the title names: "430 more season tickets" over "1,290 season tickets".
  private func namedLevel(_ title: Int) -> ChangeFigure? {
    let words = HeadingWords(
      index.extraction.article.text, index.extraction.sentences[title].span)
    return body.sentences.prefix(4).flatMap(index.changeFigures).first { figure in
      figure.kind == .count && figure.nominal != nil
        && HeadingWords(list: figure.unit.code).isSubset(of: words)
    }
  }

  /// The only bare number of a counted figure's sentence or the one behind it.
  private func barePartner(of level: ChangeFigure) -> [ChangeFigure] {
    let sentence = index.extraction.contexts[level.mention].sentence
    let near = sentence...index.neighbors(ofSentence: sentence).upperBound
    let bare = near.flatMap(index.changeFigures).filter {
      $0.kind == .number && !$0.isDuration && $0.nominal.map { 9 < $0 } == true
    }
    return bare.count == 1 ? bare : []
  }
}
