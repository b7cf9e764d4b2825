import ArticleModel

/// What the words behind a figure make of it.
extension ChangeRoles {
  /// Reads the words behind a figure.
  func readBehind(_ result: inout RoledFigure, until end: Int) {
    if readPosition(&result) { return }
    guard let cue = result.after else {
      readPrior(&result, until: end)
      return
    }
    let isRate = result.figure.kind == .percent || result.figure.isPoints
    switch cue.kind {
    case .more, .less, .increase, .decrease:
      let isComparative = cue.kind == .more || cue.kind == .less
      let isGoverned = result.before?.kind == .from || result.before?.kind == .to
      guard !isGoverned,
        isComparative || (isRate && result.role == .level || result.role == .change)
      else { return }
      result.role = .change
      result.direction = cue.kind == .more || cue.kind == .increase ? .up : .down
      let next = cues.first { $0.span.start >= cue.span.end && $0.span.start < end }
      result.isComparison =
        isComparative && (next?.kind == .than || next?.kind == .yearOnYear)
        && next.map { $0.span.start - cue.span.end <= 24 } == true
      let before = index.extraction.article.text[..<result.figure.span.start]
      result.isRecalled = !isComparative && ["hat ", "his ", "he "].contains { before.hasLast($0) }
      // "2 percent more tyres" is of tyres.
      result.isApposition = !isComparative || result.isComparison || endsPhrase(cue)
    case .yearOnYear where result.figure.kind == .percent && result.role == .level:
      // "a 40 percent year-on-year increase"
      let text = index.extraction.article.text[cue.span.end...]
      guard
        let noun = cues.first(where: { $0.span.start - cue.span.end == 1 }),
        CueSet([.increase, .decrease]).holds(noun), text.first == UInt8(ascii: " ")
      else { return }
      result.role = .change
      result.direction = CueSet.decrease.holds(noun) ? .down : .up
    case .up, .down:
      // "three points up on the 56 percent"
      let text = index.extraction.article.text
      guard isRate || result.figure.kind != .percent, result.role == .level,
        text[cue.span.end...].starts(with: " on ".utf8)
      else { return }
      result.role = .change
      result.direction = cue.kind == .up ? .up : .down
      result.isApposition = true
    case .of where isDated(cue): readPrior(&result, until: end)
    case .of where isOfWhole(cue) && result.figure.kind == .percent && result.role == .level:
      // "shed 5 percent of that"
      guard let verb = result.before, CueSet([.increase, .decrease]).holds(verb) else {
        result.role = .none
        return
      }
      result.role = .change
      result.direction = CueSet.decrease.holds(verb) ? .down : .up
    case .of where result.figure.kind == .percent && result.role == .level:
      result.role = .none
    default: readPrior(&result, until: end)
    }
  }

  /// "5 percent above those of the season before", "12 below the figure for May".
  private func readPosition(_ result: inout RoledFigure) -> Bool {
    guard result.role == .level || result.role == .change,
      result.figure.kind == .percent || result.figure.isPoints
    else { return false }
    let text = index.extraction.article.text
    let rest = text[min(result.figure.span.end, text.count)...]
    let isAbove = rest.starts(with: " above ".utf8)
    guard isAbove || rest.starts(with: " below ".utf8) else { return false }
    let base = rest.dropFirst(7)
    guard
      ["the ", "those ", "that ", "what ", "last ", "its ", "a year", "their "].contains(where: {
        base.starts(with: $0.utf8)
      })
    else { return false }
    result.role = .change
    result.direction = isAbove ? .up : .down
    result.isApposition = true
    // "above its level of ten years ago, when there were 10,000"
    let next = figures.first { $0.span.start > result.figure.span.end }
    result.isComparison =
      next.map { next in
        next.span.start - result.figure.span.end <= 70
          && index.extraction.article.text[result.figure.span.end..<next.span.start]
            .holds(", when ")
      } ?? false
    return true
  }

  /// "the 56 percent of 2021" is a level, "56 percent of voters" a share.
  private func isDated(_ of: Cue) -> Bool {
    index.dates(inSentence: sentence).contains {
      let start = index.extraction.mentions[$0.mention].span.start
      return start >= of.span.end && start - of.span.end <= 4
    }
  }

  /// "of that", "of its value": of the whole that the text has told.
  private func isOfWhole(_ of: Cue) -> Bool {
    let rest = index.extraction.article.text[of.span.end...]
    return [" that,", " that ", " that.", " it ", " it,", " it.", " its ", " their "]
      .contains { rest.starts(with: $0.utf8) }
  }

  /// Whether no noun follows a comparative.
  private func endsPhrase(_ cue: Cue) -> Bool {
    let text = index.extraction.article.text
    guard cue.span.end + 1 < text.count, text[cue.span.end] == UInt8(ascii: " ") else {
      return true
    }
    if !text[cue.span.end + 1].isLowercaseLetter { return true }
    return cues.contains { $0.span.start == cue.span.end + 1 }
  }

  private static let yearsBack: PhraseSet = [" years ago", " years earlier"]

  /// "$2,000 a year earlier".
  private func readPrior(_ result: inout RoledFigure, until end: Int) {
    guard result.role == .level else { return }
    let span = result.figure.span
    let isPrior =
      kinds.contains(.prior)
      && cues.contains {
        $0.kind == .prior && $0.span.start >= span.end && $0.span.start < end
          && $0.span.start - span.end <= 12
          && !index.hasMark(ClauseMarks.inPhrase, from: span.end, to: $0.span.start)
      }
    if isPrior { result.role = .old }
    // "640 five years ago"
    let rest = index.extraction.article.text[span.end...].prefix(28).prefix {
      !ClauseMarks.inPhrase.contains($0)
    }
    if rest.holds(anyOf: ChangeRoles.yearsBack) {
      result.role = .old
      result.isPast = true
    }
  }
}
