import ArticleModel

/// What the words directly before and behind a figure make of it.
extension ChangeRoles {
  /// Reads the words before a figure.
  func readBefore(_ result: inout RoledFigure, from start: Int) {
    let span = result.figure.span
    if let direction = result.figure.direction {
      result.role = .change
      result.direction = direction
      result.isApposition = isApposed(result.before)
      return
    }
    // "(2023: €4.5m, +20%)"
    if result.figure.kind == .percent || result.figure.isPoints, span.start > 0,
      index.extraction.article.text[span.start - 1] == UInt8(ascii: "+")
    {
      (result.role, result.direction, result.isApposition) = (.change, .up, true)
      return
    }
    if readNoun(&result, from: start) { return }
    guard let cue = result.before else { return }
    switch cue.kind {
    case .to where isUsedTo(cue):
      result.role = .old
      result.isPast = true
    case .from, .against, .than: result.role = .old
    case .prior where span.start - cue.span.end <= 3: result.role = .old
    case .to:
      result.role = .new
      // "goes up to 14.60 euros" has no bound.
      if result.figure.modifier == .atMost { result.figure.operand.value.dropHedge() }
    case .by:
      guard span.start - cue.span.end <= ChangeRoles.verbReach,
        !hasDate(from: cue.span.end, to: span.start), !isPlace(result.figure, behind: cue)
      else { return }
      result.role = .change
      result.direction = direction(before: cue, from: start)
      // "the charge goes up by 7 percent" tells of the charge; "or by 7 percent" of what precedes.
      result.isApposition = result.direction == nil
    case .of:
      guard let noun = cues.last(where: { $0.span.end <= cue.span.start }),
        cue.span.start - noun.span.end <= 1
      else { return }
      switch noun.kind {
      case .increase, .raise: (result.role, result.direction) = (.change, .up)
      case .decrease, .deduction: (result.role, result.direction) = (.change, .down)
      case .plus: (result.role, result.direction) = (.change, .up)
      case .change where isLoss(noun) && !isSize(result.figure): return
      case .change, .perYear: result.role = .change
      default: return
      }
      let before = index.extraction.article.text[..<noun.span.start]
      result.isRecalled = ["hat ", "his ", "he "].contains { before.hasLast($0) }
      result.isApposition = true
    case .change where result.figure.kind == .percent || result.figure.isPoints:
      // "improved 5 points to 81 percent"
      result.role = .change
    case .increase, .decrease, .up, .down:
      // "grew sales 12 percent to €1.12 billion"
      guard span.start - cue.span.end <= ChangeRoles.verbReach,
        result.figure.modifier != nil
          || (result.figure.kind == .percent && result.after?.kind == .to)
      else { return }
      result.role = .change
      result.direction = CueSet.increase.holds(cue) ? .up : .down
      result.isApposition = isApposed(cue)
    default: break
    }
  }

  /// "moved by rail across the three corridors": what "by" is not of.
  private func isPlace(_ figure: ChangeFigure, behind by: Cue) -> Bool {
    guard figure.span.start - by.span.end > 5 else { return false }
    // "followed by Mendes on 271"
    return index.extraction.contexts[figure.mention].isDefinite
      || index.extraction.article.text[by.span.end..<figure.span.start].contains {
        $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")
      }
  }

  /// "By 2021 it cost 11,000 euros": a time.
  private func hasDate(from start: Int, to end: Int) -> Bool {
    index.dates(inSentence: sentence).contains {
      let span = index.extraction.mentions[$0.mention].span
      return span.start >= start && span.end <= end
    }
  }

  private func isSize(_ figure: ChangeFigure) -> Bool {
    figure.kind == .percent || figure.isPoints || figure.kind == .measure || figure.kind == .number
  }

  /// "a loss of 38 metres", but of no money, which a company loses in a year, and of no jobs.
  private func isLoss(_ noun: Cue) -> Bool {
    index.extraction.article.text[noun.span.range].hasLast("oss")
  }

  /// "A journey that used to take 52 minutes", but no "money used to build 52 homes".
  private func isUsedTo(_ to: Cue) -> Bool {
    let text = index.extraction.article.text[..<to.span.start]
    guard text.hasLast(" used ") else { return false }
    let before = text.dropLast(5)
    return ![" be ", " is ", " are ", " was ", " were ", " been ", ", ", " being "].contains {
      before.hasLast($0)
    }
  }

  /// "the reduction, 30 per cent", "Drop over the month: 5.2 m", "The increase was 12": a noun of change that a mark or
  /// "was" ties to its figure.
  private func readNoun(_ result: inout RoledFigure, from start: Int) -> Bool {
    guard kinds.intersects([.increase, .decrease, .raise, .change]) else { return false }
    let text = index.extraction.article.text
    let place = result.figure.span.start
    guard
      let noun = cues.last(where: {
        $0.span.start >= start && $0.span.end <= place && CueSet([.more, .less]).holds($0) == false
          && CueSet([.increase, .decrease, .raise, .change]).holds($0)
      }), noun.kind != .up, noun.kind != .down, place - noun.span.end <= 40
    else { return false }
    let link = text[noun.span.end..<place]
    let before = text[..<noun.span.start]
    let opening = index.extraction.sentences[sentence].span.start
    let isLabel = link.hasLast(": ") && noun.span.start - opening <= 4
    if !isLabel {
      let isTied = [
        ", ", ": ", " (", " was ", " is ", " is therefore ", " was therefore ", " is thus ",
        " was thus ", " came to ", " comes to ", " amounts to ",
      ]
      .contains { link.elementsEqual($0.utf8) }
      let isNoun = ["he ", " a ", " an ", "his ", "hat ", " its ", "uch a "].contains {
        before.hasLast($0)
      }
      guard isTied, isNoun else { return false }
    }
    result.role = .change
    result.direction =
      noun.kind == .change ? nil : CueSet.decrease.holds(noun) ? .down : .up
    result.isApposition = true
    result.isRecalled = isLabel || !before.hasLast(" a ") && !before.hasLast(" an ")
    return true
  }

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

  /// Whether a word of change stands in apposition: behind a comma, a bracket or a dash, with no subject of its own.
  private func isApposed(_ cue: Cue?) -> Bool {
    guard let cue else { return false }
    if cue.kind == .of { return true }
    guard cue.kind == .up || cue.kind == .down else { return false }
    let text = index.extraction.article.text
    var place = cue.span.start - 1
    while place >= 0, text[place] == UInt8(ascii: " ") { place -= 1 }
    return place >= 0 && ClauseMarks.apposition.contains(text[place])
  }

  private func direction(before cue: Cue, from start: Int) -> Figure.Direction? {
    let verb = cues.last {
      $0.span.end <= cue.span.start && $0.span.start >= start
        && CueSet([.increase, .decrease, .raise]).holds($0)
    }
    return verb.map { CueSet.decrease.holds($0) ? .down : .up }
  }
}
