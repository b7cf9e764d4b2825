import ArticleModel

/// Words that say that a figure follows from those before it: "or", "which comes to", "a rate of", "in all".
enum ResultWords {
  /// Whether the words between two places, or those behind the second, make its figure a result.
  static func lead(to place: Int, behind start: Int, _ pieces: Pieces) -> Bool {
    let near = max(start + 1, place - 9)..<max(start + 1, place)
    // "The town recorded 21; the county's rate is 4": another place's.
    guard !pieces.hasMark(of: [";"], in: (start + 1)..<max(start + 1, place)),
      !near.contains(where: { pieces[$0].text.hasSuffix("'s") })
    else { return false }
    // "$8.5 million each from Kasten Rail, a contract worth …": another clause.
    let clause = (near.last { pieces[safe: $0]?.text == "," } ?? near.lowerBound)..<near.upperBound
    guard !pieces.hasWord(of: others, in: clause) else { return false }
    if pieces.hasWord(of: words, in: near) || pieces.hasMark(of: ["="], in: near) { return true }
    if let before = pieces[safe: place - 1], before.isMark,
      before.text == "(" || (before.isDash && place - start < 8)
    {
      return true
    }
    if near.contains(where: { isThatIs($0, pieces) }) { return true }
    return closings.contains { pieces.has($0, at: place + 1) }
  }

  /// "Which is", "that makes", "this means".
  private static func isThatIs(_ place: Int, _ pieces: Pieces) -> Bool {
    let word = pieces[place]
    guard word.isWord else { return false }
    if word.text == "that's" { return true }
    guard ["which", "that", "this", "it", "so"].contains(word.text),
      let next = pieces[safe: place + 1], next.isWord
    else { return false }
    return ["is", "was", "makes", "made", "means", "meant", "would", "gives", "puts"].contains(
      next.text)
  }

  /// Whether the sentence that begins at a place tells what the one before it comes to: "That makes", "The rate is thus".
  static func openSentence(at start: Int, _ pieces: Pieces) -> Bool {
    let first = pieces[safe: start]?.isMark == true ? start + 1 : start
    if ["that", "this", "which", "that's", "thus", "hence", "so"].contains(
      pieces[safe: first]?.text ?? "")
    {
      return true
    }
    return pieces.hasWord(of: ["thus", "therefore", "hence"], in: first..<(first + 8))
  }

  private static let words: WordSet = [
    "or", "total", "totals", "totalling", "totaling", "totalled", "totaled", "altogether", "bill",
    "bringing", "brought", "comes", "came", "coming", "amounts", "amounted", "amounting", "adds",
    "adding", "added", "worth", "making", "makes", "gives", "giving", "gave", "sum", "combined",
    "equal", "equals", "equalling", "equivalent", "equating", "equates", "yielding", "yields",
    "raising", "costing", "works", "worked", "working", "translates", "translating", "average",
    "averaging", "averages", "rate", "ratio", "meaning", "hence", "thus", "therefore", "i.e",
    "corresponds", "corresponding", "representing", "all",
  ]
  private static let others: WordSet = [
    "than", "from", "against", "while", "but", "whereas", "unlike", "target", "compared", "above",
    "below",
  ]
  private static let closings = [
    "in all", "in total", "altogether", "all told", "on average", "together",
  ]
}

extension Relation {
  /// Whether swapped digits or a wrong scale of one figure explain that it does not hold.
  ///
  /// Such a slip is no coincidence, so that it stands in for words that say how the figures belong together.
  var isPlainSlip: Bool {
    hasRepair([.transposition, .scale]) { !$0.isLoose }
  }

  /// Whether swapped digits or a wrong scale explain it to the last digit.
  var isExactPlainSlip: Bool {
    hasRepair([.transposition, .scale]) { $0.isExact }
  }

  /// The relation, with the blame on the only figure whose swapped digits, or else whose scale, explain it.
  var blamingSlip: Relation {
    for kind in [Finding.Diagnosis.Kind.transposition, .scale] {
      let slips = (0..<operandCount).filter { operand in
        repairs(of: operand).contains { $0.kind == kind && !$0.isLoose }
      }
      guard !slips.isEmpty else { continue }
      var relation = self
      // Of several the figure that is worked out.
      relation.blame = .fixed(slips[slips.count - 1])
      return relation
    }
    return self
  }

  /// Whether swapped digits alone explain it.
  var hasSwappedDigits: Bool { hasRepair(.transposition) { !$0.isLoose } }
}
