import ArticleModel

extension FigureIndex {
  /// The years between the levels: by the years beside them, else by the one duration of the sentence.
  func years(of statement: ChangeStatement) -> Int? {
    if let years = statement.years { return years }
    let dates = dates(inSentence: statement.sentence).filter { ($0.length ?? 0) >= 365 }
    let starts = Set(dates.compactMap { $0.start?.number }).sorted()
    var spans: Set<Int> = []
    // "over the decade to 2023"
    if dates.count == 1, let length = dates[0].length, length >= 700 {
      spans.insert(Int((Double(length) / 365.25).rounded()))
    }
    if starts.count == 2 { spans.insert(Int((Double(starts[1] - starts[0]) / 365.25).rounded())) }
    for duration in durations(inSentence: statement.sentence) {
      guard let length = extraction.mentions[duration].temporal?.length, length.unit == .year,
        length.figure.modifier == nil, let amount = length.figure.amount,
        let whole = (1...60).first(where: { amount.isEqual(to: ExactDecimal($0)) })
      else { continue }
      spans.insert(whole)
    }
    return spans.count == 1 ? spans.first.flatMap { $0 > 0 ? $0 : nil } : nil
  }
}
