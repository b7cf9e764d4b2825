import ArticleModel

/// What tells two figures apart, whatever their words: sentence, quotation, role, direction (section 1.4).
extension LikenessMeasure {
  /// Whether two figures cannot be one fact: a blocking difference of section 1.4, or both values side by side.
  ///
  /// - Parameter allowsQuotation: Whether one may stand in a quotation that nothing disputes.
  func isDifferent(
    _ item: Int, _ other: Int, isScaleSlip: Bool = false, allowsQuotation: Bool = false
  ) -> Bool {
    let sentence = index.sentence(of: item)
    let otherSentence = index.sentence(of: other)
    if sentence == otherSentence { return true }
    if index.isQuoted(item) != index.isQuoted(other) {
      guard allowsQuotation, !index.isDisputed(sentence), !index.isDisputed(otherSentence) else {
        return true
      }
    }
    if index.place(item).isCell, index.place(other).isCell {
      return !areTotalsOfOneRow(item, other)
    }
    if directions(item, other) { return true }
    if !isScaleSlip, roles(item, other) { return true }
    return isPassing(sentence) || isPassing(otherSentence)
  }

  /// Whether a sentence tells a figure that is revised, or a running toll; "the largest so far" is neither.
  private func isPassing(_ sentence: Int) -> Bool {
    if index.hasCue(.revision, inSentence: sentence) { return true }
    guard index.hasCue(.running, inSentence: sentence) else { return false }
    return index.cues(inSentence: sentence).contains { cue in
      cue.kind == .running && !isBehindSuperlative(cue)
    }
  }

  private func isBehindSuperlative(_ cue: Cue) -> Bool {
    let start = index.extraction.sentences[index.sentence(at: cue.span.start) ?? 0].span.start
    guard start < cue.span.start else { return false }
    let before = index.extraction.article.text[start..<cue.span.start].dropLast()
    return ["est", "most", "record"].contains {
      before.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  private func roles(_ item: Int, _ other: Int) -> Bool {
    let left = index.role(of: item)
    let right = index.role(of: other)
    if left == right { return left == .denied }
    // A label claims nothing; a sentence without a word of forecast states a fact.
    if left == .unknown { return !isSilent(index.place(item)) || isHard(right) }
    if right == .unknown { return !isSilent(index.place(other)) || isHard(left) }
    return true
  }

  private func isSilent(_ place: FigureContext.Place) -> Bool {
    place.isLabel || place == .title || place == .heading
  }

  private func isHard(_ role: FigureContext.Role) -> Bool {
    role == .denied || role == .revised || role == .priorPeriod || role == .adjusted
  }

  private func directions(_ item: Int, _ other: Int) -> Bool {
    guard let left = index.items[item].direction, let right = index.items[other].direction else {
      return false
    }
    return left != right
  }
}
