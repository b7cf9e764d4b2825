import ArticleModel

/// What words say of a change: whose it is, and what its sentence goes on about.
extension ChangeAcross {
  /// Whether what follows a change says that it is of something else: "a rise of 20% in fares", "20% of them".
  func isOfAnother(_ change: RoledFigure) -> Bool {
    let text = index.extraction.article.text
    let end = change.figure.span.end
    let rest = text[min(end, text.count)..<min(end + 20, text.count)]
    // "lost 32 percent of its value" is told of the whole.
    if rest.starts(with: " of ".utf8) {
      return ![" of its ", " of their ", " of his ", " of her "].contains { word in
        rest.starts(with: word.utf8)
      }
    }
    guard rest.starts(with: " in ".utf8) || rest.starts(with: " for ".utf8) else { return false }
    let sentence = index.extraction.contexts[change.figure.mention].sentence
    return !index.extraction.sentences[sentence].mentions.contains {
      let start = index.extraction.mentions[$0].span.start
      guard start > end, start - end <= 16 else { return false }
      // "halved in four winters" has a time too.
      return index.extraction.mentions[$0].temporal != nil
        || (start - end <= 8
          && index.changeFigures(inSentence: sentence).contains { figure in
            figure.span.start == start && isSmall(figure)
          })
    }
  }

  /// Whether a sentence speaks of what the one before told: "That is", "It was".
  func pointsBack(_ change: RoledFigure, _ sentence: Int) -> Bool {
    if change.isRecalled { return true }
    let start = index.extraction.sentences[sentence].span.start
    let end = change.figure.span.start
    guard start < end, end - start <= 90 else { return false }
    let text = index.extraction.article.text[start..<end]
    if hasInference(before: change, sentence)
      || opens(sentence, with: ["It has ", "They have ", "It had ", "It rose ", "It fell "])
    {
      return true
    }
    if opens(sentence, with: ["So ", "Hence ", "Thus ", "Or ", "On average", "\u{201C}So "]) {
      return true
    }
    if change.isPerYear, text.holds("growth rate") { return true }
    return text.holds(anyOf: ChangeAcross.pointers)
  }

  private static let pointers: PhraseSet = [
    "omes to ", "akes it ", "ade it ", "hich means ", "The change",
    "The decline", "The reduction", "The growth", "That growth",
    "hat is ", "his is ", "t is ", "hat was ", "his was ", "t was ", "epresent", "mounts to",
    "orks out", "quates", "quals", "eans a", "n other words", "The rise", "The increase",
    "The drop", "The fall", "The gain", "The difference", "hat makes ", "hat meant ",
    "hat would be ", "hat's ",
  ]

  /// "The price has thus been raised by a quarter", "so the rate increased by 1.7 points".
  func hasInference(before change: RoledFigure, _ sentence: Int) -> Bool {
    index.cues(inSentence: sentence).contains {
      ($0.kind == .inference || ($0.kind == .outcome && $0.span.end - $0.span.start == 7))
        && $0.span.end <= change.figure.span.start
        && change.figure.span.start - $0.span.end <= 60 && !isOfNoun($0)
    }
  }

  /// "due to fuel, which was a fifth cheaper": a relative clause about something else than a figure.
  private func isOfNoun(_ cue: Cue) -> Bool {
    let text = index.extraction.article.text
    guard text[cue.span.range].starts(with: "which".utf8) else { return false }
    return !index.extraction.sentences[cue.sentence].mentions.contains {
      let end = index.extraction.mentions[$0].span.end
      return end <= cue.span.start && cue.span.start - end <= 2
    }
  }

  /// "the 10.5 percentage points thus added to the levy": points that the text has told of.
  func isDefinite(_ change: RoledFigure) -> Bool {
    index.extraction.contexts[change.figure.mention].isDefinite && change.figure.isPoints
  }

  /// Whether a sentence goes on about the same with other times.
  ///
  /// "Last year there were", "In 2014 it was"
  func opensLoosely(_ sentence: Int) -> Bool {
    opens(
      sentence,
      with: [
        "That ", "This ", "It ", "They ", "There ", "Last ", "In ", "A year ", "A decade ", "By ",
        "Now ", "Today ", "The year before", "The previous", "The figure", "The number", "Then ",
        "Back in", "At the ", "Ten ", "Five ", "Twenty ", "On ", "From ", "As recently",
      ])
  }

  func opens(_ sentence: Int, with starts: [String]) -> Bool {
    let text = index.extraction.article.text
    let span = index.extraction.sentences[sentence].span
    var start = span.start
    if start < text.count, text[start] == UInt8(ascii: "\"") { start += 1 }
    return starts.contains { text[min(start, text.count)...].starts(with: $0.utf8) }
  }
}
