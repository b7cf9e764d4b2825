import ArticleModel

/// Finds the changes whose two levels no one sentence holds.
///
/// "There will be 800 sailings. Last year there were 640, so this is a rise of 20%", "The number has doubled. There were 592
/// in 2014; now there are 1,904". Nothing but the order of the sentences ties such figures, so the two levels must be the
/// only ones of their unit, their times must tell which came first, the change must be told of them alone, and where it does
/// not follow, one slip of the pen must explain it.
struct ChangeAcross {
  let index: FigureIndex
  /// The changes that statements within one sentence have.
  let known: Set<Int>
  /// The statements that pair two levels and say nothing of the change, by their sentence.
  let silent: [Int: ChangeStatement]

  init(_ index: FigureIndex, besides statements: [ChangeStatement]) {
    self.index = index
    let pairs = statements.filter { $0.changes.isEmpty && !$0.isOrderOpen }
    silent = Dictionary(pairs.map { ($0.sentence, $0) }, uniquingKeysWith: { first, _ in first })
    known = Set(
      statements.flatMap { statement in
        statement.changes.map(\.figure.mention) + [statement.old.mention, statement.new.mention]
      })
  }

  /// What can tell of a change.
  private static let words: CueSet = [
    .increase, .decrease, .raise, .more, .less, .change, .by, .perYear, .annualized, .bound,
    .deduction, .plus,
  ]

  func statements() -> [ChangeStatement] {
    var found: [ChangeStatement] = []
    // The sentence before, where its one change is told alone.
    var lone = -1
    for sentence in index.extraction.sentences.indices {
      guard lone >= 0 || mayTellChange(sentence), isRead(sentence) else {
        lone = -1
        continue
      }
      if lone < 0, index.changeFigures(inSentence: sentence).isEmpty { continue }
      let roled = index.roledFigures(inSentence: sentence)
      let levels = index.timedLevels(inSentence: sentence)
      let changes = roled.filter(isOpen)
      if lone >= 0, changes.isEmpty,
        let last = index.roledFigures(inSentence: lone).first(where: isOpen),
        let statement = silent[sentence].flatMap({ told(last, of: $0, in: lone) })
          ?? statement(of: last, in: lone, levels, sentence)
      {
        found.append(statement)
      }
      lone = -1
      if let statement = turnedAround(sentence, roled) {
        found.append(statement)
        continue
      }
      guard changes.count == 1, let change = changes.first else { continue }
      let before = self.levels(before: sentence)
      if let statement = beside(change, levels, sentence)
        ?? statement(of: change, in: sentence, levels, behind: before)
        ?? compared(change, in: sentence, levels, behind: before)
        ?? points(change, in: sentence, roled)
        ?? next(change, in: sentence, roled, levels, behind: before)
        ?? onward(change, in: sentence, levels)
      {
        found.append(statement)
      } else if !levels.contains(where: { $0.figure.kind != .percent && !isSmall($0.figure) }),
        isToldAlone(change)
      {
        lone = sentence
      }
    }
    return found
  }

  /// Whether a sentence has a figure and a word that a change needs: the cheap look before its figures are read.
  private func mayTellChange(_ sentence: Int) -> Bool {
    guard !index.extraction.sentences[sentence].mentions.isEmpty else { return false }
    return index.hasCue(ChangeAcross.words, inSentence: sentence)
      || index.items(inSentence: sentence).contains {
        index.items[$0].kind == .multiple || index.items[$0].kind == .percentagePoint
      }
  }

  /// The levels of the two sentences before one, up to what is no text.
  private func levels(before sentence: Int) -> [[TimedLevel]] {
    var found: [[TimedLevel]] = []
    for other in [sentence - 1, sentence - 2] {
      guard other >= 0, isRead(other) else { break }
      found.insert(index.timedLevels(inSentence: other), at: 0)
    }
    return found
  }

  /// Whether a sentence is one of the text.
  func isRead(_ sentence: Int) -> Bool {
    let mentions = index.extraction.sentences[sentence].mentions
    guard let first = mentions.first else { return true }
    guard mentions.count <= 24,
      !index.hasCue(.revision, inSentence: sentence)
    else { return false }
    switch index.extraction.contexts[first].place {
    case .lead, .body, .quoteBlock, .listItem: return true
    default: return false
    }
  }

  /// "wants to halve its emissions": what somebody means to do is no change between levels that are told.
  private func isIntended(_ figure: ChangeFigure) -> Bool {
    guard figure.kind == .multiple else { return false }
    let before = index.extraction.article.text[..<figure.span.start]
    return [" to ", " will ", " would ", " could "].contains { before.hasLast($0) }
  }

  /// Whether a figure is a change that no statement of its sentence has.
  func isOpen(_ roled: RoledFigure) -> Bool {
    let isChange =
      roled.role == .change
      || (roled.role == .level && roled.figure.kind == .percentagePoint && roled.figure.isPoints)
    guard isChange, !known.contains(roled.figure.mention), roled.figure.nominal != nil,
      !isIntended(roled.figure)
    else { return false }
    switch index.extraction.contexts[roled.figure.mention].role {
    case .target, .denied: return false
    case .unknown, .forecast, .revised, .priorPeriod, .adjusted: return true
    }
  }
}
