import ArticleModel

/// Victims that the lead counts in two places, and the title together.
extension TitleSums {
  /// "killed at least five people at the gate, and a second bomb killed 13 women": one verb, and the title's too.
  func areOneFate(
    _ first: ChangeFigure, _ second: ChangeFigure, _ title: ChangeFigure
  ) -> Bool {
    guard first.kind == .count, second.kind == .count, let fate = fate(before: first.span),
      fate == self.fate(before: second.span)
    else { return false }
    let text = index.extraction.article.text
    let parts = [first.mention, second.mention]
    // "Ten others died on Friday."
    let hasOthers = body.figures.contains { other in
      guard other.kind == .count || other.kind == .number, !parts.contains(other.mention) else {
        return false
      }
      let words = text[other.span.start..<min(text.count, other.span.end + 24)]
      return TitleSums.moreVictims.contains { words.holds($0) }
    }
    let sentence = index.extraction.contexts[title.mention].sentence
    return !hasOthers
      && text[index.extraction.sentences[sentence].span.range].holds(String(fate.dropFirst()))
  }

  /// The stem of the verb of harm that stands before a figure: "killed at least five people".
  private func fate(before span: TextSpan) -> String? {
    let before = index.extraction.article.text[max(0, span.start - 20)..<span.start]
    return TitleSums.fates.first { before.holds($0) }
  }

  private static let moreVictims = ["other", "more", "die", "dead", "kill", "victim", "bodies"]
  private static let fates = ["kill", "injur", "wound", "hurt", "drown"]
}
