import ArticleModel

/// Figures that a sentence joins as the members of one list: "18,400 season tickets and 9,700 day tickets".
struct FigureRun {
  /// The members in text order, as items.
  var items: [Int]
  /// The places from the first member's figure to the last's.
  var range: ClosedRange<Int>
  /// Whether "and" or "plus" stands before the last member, so that the list ends with it.
  var isClosed = false
  /// Whether the last comes on top of the others, so that nothing is left out.
  var isOnTop = false
}

extension FigureIndex {
  /// Whether a number of millions leaves out the unit of another: "12 billion rupees and a second tranche of 9 billion".
  func isShort(_ number: Int, for figure: Int) -> Bool {
    let kind = items[figure].kind
    guard items[number].kind == .number, kind == .money || kind == .measure,
      let short = items[number].nominal, let size = items[figure].nominal
    else { return false }
    return !(short < 1_000_000) && !(size < 1_000_000)
  }
}

/// Finds the lists of figures that can be added up: money of one currency, a measure's, or counts of any nouns.
struct FigureRuns {
  let index: FigureIndex
  let pieces: Pieces

  /// So many pieces at most stand between two members.
  private static let widestGap = 14

  /// The runs of two and more, in text order.
  func all() -> [FigureRun] {
    var runs: [FigureRun] = []
    var run: FigureRun?
    for (item, place) in pieces.figures where isAdditive(item) {
      // "67 points, five short of the play-offs": a distance.
      if let next = pieces[safe: place + 1]?.text, FigureRuns.distances.contains(next) {
        if let run, run.items.count > 1 { runs.append(run) }
        run = nil
        continue
      }
      if var current = run, !current.isClosed, let last = current.items.last,
        isOneKind(last, item), let joint = joint(from: current.range.upperBound, to: place)
      {
        current.items.append(item)
        current.range = current.range.lowerBound...place
        current.isClosed = joint != .comma
        current.isOnTop = joint == .onTop
        run = current
      } else {
        if let run, run.items.count > 1 { runs.append(run) }
        run = FigureRun(items: [item], range: place...place)
      }
    }
    if let run, run.items.count > 1 { runs.append(run) }
    return runs.compactMap(plain)
  }

  /// The run without the number of its own members: "two firms, with 1,200 and 900 staff"; `nil` for "two teams of 11 and …".
  private func plain(_ run: FigureRun) -> FigureRun? {
    let first = run.range.lowerBound
    if pieces[safe: first - 1]?.text == "of", pieces[safe: first - 2]?.item != nil { return nil }
    guard run.items.count > 2,
      index.items[run.items[0]].nominal?.isEqual(to: ExactDecimal(run.items.count - 1)) == true,
      let next = pieces.place(of: run.items[1])
    else { return run }
    return FigureRun(
      items: Array(run.items.dropFirst()), range: next...run.range.upperBound,
      isClosed: run.isClosed, isOnTop: run.isOnTop)
  }

  private func isAdditive(_ item: Int) -> Bool {
    index.unit(of: item).isAdditive && index.items[item].hasValue && !index.isFraction(item)
      && !index.items[item].normalized.isNegative
  }

  private func isOneKind(_ left: Int, _ right: Int) -> Bool {
    if index.items[left].group == index.items[right].group { return true }
    if index.isCount(left), index.isCount(right) { return true }
    return index.isShort(right, for: left) || index.isShort(left, for: right)
  }

  private enum Joint { case comma, and, onTop }

  /// How two figures are joined; `nil` where they are not: by a comma or "and" within a few words of the second, without a word
  /// between that makes it another clause.
  private func joint(from last: Int, to place: Int) -> Joint? {
    guard place - last <= FigureRuns.widestGap, place > last + 1 else { return nil }
    let between = (last + 1)..<place
    let isAdded =
      between.contains { word in FigureRuns.additions.contains { pieces.has($0, at: word) } }
      // "Add the 1,204 signatures on paper to the 3,318 left online".
      || (["add", "adding"].contains(pieces[0].text)
        && pieces.hasWord(of: ["to"], in: (place - 2)..<place))
    if isAdded { return .onTop }
    guard !pieces.hasWord(of: FigureRuns.breaks, in: between),
      !FigureRuns.levels.contains(pieces[levelPlace(before: place, last)].text),
      !pieces.hasMark(of: FigureRuns.closings, in: between)
    else { return nil }
    var cursor = place - 1
    while cursor > last, place - cursor <= 8 {
      let piece = pieces[cursor]
      if piece.isWord, piece.text == "and" || piece.text == "plus" { return .and }
      if piece.isMark, piece.text == "," || piece.text == ";" {
        return isAnd(cursor - 1, last) ? .and : .comma
      }
      cursor -= 1
    }
    return nil
  }

  private func isAnd(_ place: Int, _ last: Int) -> Bool {
    place > last && pieces[place].isWord && pieces[place].text == "and"
  }

  /// The word before a figure, or before what hedges it.
  private func levelPlace(before place: Int, _ last: Int) -> Int {
    var cursor = place - 1
    while cursor > last + 1, pieces[cursor].isWord, FigureRuns.hedges.contains(pieces[cursor].text)
    {
      cursor -= 1
    }
    return cursor
  }

  private static let additions = ["on top of", "in addition to", "comes atop", "added to"]
  static let distances: WordSet = [
    "short", "behind", "ahead", "clear", "more", "fewer", "less", "up", "down", "off", "better",
    "worse", "higher", "lower", "adrift", "shy", "above", "below",
  ]
  private static let hedges: WordSet = [
    "about", "around", "some", "roughly", "nearly", "almost", "a", "the",
  ]
  /// Words before a figure that is a level, a bound or a part, and no member of a list.
  private static let levels: WordSet = [
    "to", "from", "than", "by", "per", "of", "against", "at", "aged", "least", "top", "up", "down",
    "under", "over", "above", "below", "until", "no",
  ]
  private static let breaks: WordSet = [
    "but", "while", "whereas", "which", "who", "whom", "than", "because", "when", "if", "compared",
    "against", "versus", "although", "though", "said", "or", "including", "them", "these", "those",
    "after", "before", "since", "each", "every", "respectively", "rose", "fell", "so",
    "many", "several", "others", "dozens", "hundreds", "thousands",
  ]
  private static let closings: WordSet = [":", ".", "!", "?", "–", "—", "%", "/", "=", "+"]
}
