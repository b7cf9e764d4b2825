import ArticleModel

/// "63 Years Later": the years that a title counts lie between two dates of the article.
struct TitleYears {
  private let index: FigureIndex
  private let body: TitleBody
  /// A year that the article names, or that of its publication.
  private struct Year {
    var number: Int
    var operand: Operand
  }
  private static let mostYears = 12

  init(_ index: FigureIndex, _ body: TitleBody) {
    self.index = index
    self.body = body
  }

  func relation(of mention: Int) -> Relation? {
    guard let length = index.extraction.mentions[mention].temporal?.length, length.unit == .year,
      length.figure.modifier == nil, let amount = length.figure.amount,
      let count = (2...5000).first(where: { amount.isEqual(to: ExactDecimal($0)) })
    else { return nil }
    var years = bodyYears()
    let reference = referenceYear()
    years.removeAll { $0.number == reference?.number }
    // Against the day of publication first.
    if let reference,
      let year = years.first(where: { reference.number - $0.number == count })
    {
      // "He took up his post in 1981 … the worst wreck was in 1990": the first year is what the title counts from.
      if let first = years.first, first.number != year.number, countsElapsed(mention), count > 9,
        isInLead(first), !isInLead(year)
      {
        let relation = relation(first, reference, mention, amount, .established)
        if relation.repairs(of: 2).contains(where: { $0.isExact && $0.kind == .transposition }) {
          return relation
        }
      }
      return relation(year, reference, mention, amount, .established)
    }
    if let months = wholeYears(count, mention, amount) { return months }
    for first in years {
      for second in years where second.number - first.number == count {
        return relation(first, second, mention, amount, .established)
      }
    }
    if let reference,
      let year = years.first(where: { abs(reference.number - $0.number - count) == 1 })
    {
      return relation(year, reference, mention, amount, .established)
    }
    let all = (years + (reference.map { [$0] } ?? [])).sorted { $0.number < $1.number }
    guard countsElapsed(mention) || years.contains(where: isSince),
      !body.figures.contains(where: { $0.nominal?.isEqual(to: amount) == true && isYears($0) })
    else { return nil }
    if all.count == 2, all[1].number - all[0].number > 1 {
      let relation = relation(all[0], all[1], mention, amount, .established)
      if isSlip(relation, orDigit: count > 9) { return relation }
    }
    guard let reference else { return nil }
    // Of several years the one that a slip of the title's figure leads to, or one behind "since".
    let slips = years.compactMap { year -> Relation? in
      guard reference.number - year.number > 1 else { return nil }
      let relation = relation(year, reference, mention, amount, .established)
      return isSlip(relation, orDigit: count > 9 && isSince(year)) ? relation : nil
    }
    if slips.count == 1 { return slips[0] }
    // Swapped digits are likelier than another digit.
    let swaps = slips.filter { relation in
      relation.repairs(of: 2).contains { $0.isExact && $0.kind == .transposition }
    }
    return swaps.count == 1 ? swaps[0] : nil
  }

  private func isSlip(_ relation: Relation, orDigit: Bool) -> Bool {
    relation.repairs(of: 2).contains {
      guard $0.isExact else { return false }
      switch $0.kind {
      case .transposition, .missingDigit, .extraDigit, .scale: return true
      case .digit: return orDigit
      case .sign, .pointsOrPercent, .base, .unit, .droppedPart: return false
      }
    }
      || relation.repairs(of: 0).contains { $0.isExact && orDigit && $0.kind != .sign }
  }

  /// "May 1976" and "in May 2025" are 49 years to the month, which no rounding makes 48.
  private func wholeYears(_ count: Int, _ mention: Int, _ amount: ExactDecimal) -> Relation? {
    let dates = index.dates.filter { $0.isStated && $0.isWithinMonth && isInBody($0.mention) }
    guard dates.count == 2, let first = dates[0].start?.components,
      let last = dates[1].start?.components, first.month == last.month,
      abs(last.year - first.year - count) == 1, countsElapsed(mention)
    else { return nil }
    func year(_ number: Int, _ date: DateItem) -> Year {
      Year(
        number: number,
        operand: Operand(
          reference: .mention(date.mention), value: FigureValue(exactly: ExactDecimal(number)),
          text: index.extraction.text(of: date.mention)))
    }
    var relation = relation(
      year(first.year, dates[0]), year(last.year, dates[1]), mention, amount, .established)
    relation.result?.value = FigureValue(exactly: amount)
    return relation
  }

  private func isInLead(_ year: Year) -> Bool {
    guard case .mention(let mention) = year.operand.reference else { return false }
    return index.extraction.contexts[mention].place == .lead
  }

  /// Whether "since" stands before a year.
  private func isSince(_ year: Year) -> Bool {
    guard case .mention(let mention) = year.operand.reference else { return false }
    let start = index.extraction.mentions[mention].span.start
    return index.cues(inSentence: index.extraction.contexts[mention].sentence).contains {
      $0.kind == .since && $0.span.end <= start && start - $0.span.end <= 4
    }
  }

  private func isYears(_ figure: ChangeFigure) -> Bool { figure.unit.code == "duration in years" }

  /// end − start = the title's years, within one, since only the years are known.
  private func relation(
    _ start: Year, _ end: Year, _ mention: Int, _ amount: ExactDecimal,
    _ evidence: Finding.Evidence
  ) -> Relation {
    var value = FigureValue(exactly: amount)
    value.strict = DecimalInterval(amount, plusOrMinus: .one) ?? value.strict
    value.quantum = .one
    let text = index.extraction.text(of: mention)
    var relation = Relation(
      TitleArithmetic.id, .sum(weights: [-1, 1]), [start.operand, end.operand],
      result: Operand(reference: .mention(mention), value: value, text: text), evidence: evidence)
    relation.expression = "\(start.number) to \(end.number) is \(end.number - start.number) years"
    relation.complaint =
      "\(start.number) to \(end.number) is \(end.number - start.number) years, "
      + "but the title says \(text)"
    relation.blame = .unlessConfirmed(2)
    return relation
  }

  /// The years that the body's first sentences name, each once, in text order.
  private func bodyYears() -> [Year] {
    var years: [Year] = []
    for date in index.dates {
      guard years.count < TitleYears.mostYears else { break }
      guard date.isStated, let start = date.start, (date.length ?? 400) <= 366,
        isInBody(date.mention)
      else { continue }
      let number = start.components.year
      guard !years.contains(where: { $0.number == number }) else { continue }
      years.append(
        Year(
          number: number,
          operand: Operand(
            reference: .mention(date.mention), value: FigureValue(exactly: ExactDecimal(number)),
            text: index.extraction.text(of: date.mention))))
    }
    return years
  }

  private func isInBody(_ mention: Int) -> Bool {
    switch index.extraction.contexts[mention].place {
    case .lead, .body, .listItem: true
    default: false
    }
  }

  /// The year of the day of publication: from the front matter, else from the full date that opens the body.
  private func referenceYear() -> Year? {
    if let field = FrontMatterDate("published", in: index.extraction.article.metadata) {
      return Year(
        number: field.day.components.year,
        operand: Operand(
          reference: .other(.init(text: field.text, field: "metadata.published")),
          value: FigureValue(exactly: ExactDecimal(field.day.components.year)), text: field.text))
    }
    guard let first = body.sentences.first,
      let date = index.dates(inSentence: first).first, let day = date.start, date.isStated,
      date.length == 1,
      index.extraction.mentions[date.mention].span.start
        - index.extraction.sentences[first].span.start <= 24
    else { return nil }
    return Year(
      number: day.components.year,
      operand: Operand(
        reference: .mention(date.mention),
        value: FigureValue(exactly: ExactDecimal(day.components.year)),
        text: index.extraction.text(of: date.mention)))
  }

  /// Whether the title tells how long ago something was: "later", "after 36 years".
  private func countsElapsed(_ mention: Int) -> Bool {
    let sentence = index.extraction.contexts[mention].sentence
    return index.hasCue([.elapsed, .over], inSentence: sentence)
      || index.extraction.mentions[mention].temporal?.length?.isLabel == true
  }
}
