import ArticleModel

/// S11: the ordinals of an announced sequence neither leave one out nor pass its number.
struct Ordinals: RelationRule {
  static let id: RuleID = "S11"
  static let name = "ordinals"
  static let summary = "First, second, third: an announced sequence has no hole and no surplus."
  static let documentation = """
    ## What it checks

    An announced number of things that are then told one by one: "three reasons … First, …
    Second, … Third, …". The last ordinal may not pass the number, nor stop one short of it where
    three and more open their sentences and no "finally" follows.

    ## Why it matters

    A reason is cut, and a reader looks for it in vain.

    ## Examples

    | text | verdict |
    | --- | --- |
    | three reasons: first, second, third | exact |
    | three reasons: first, second, fourth | inconsistent |
    | two conditions: first, second, third | inconsistent |

    ## When it stays silent

    When fewer are told than were announced, but for that case, when the ordinals count something else ("the fourth
    quarter"), and when no sequence from the first on can be seen.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for item in index.items.indices where canAnnounce(item, index) && tellsFirst(item, index) {
      if let relation = relation(item, index) { propose(relation) }
    }
  }

  /// Whether the text behind a figure, as far as a sequence can go, has the word with which all begin.
  private func tellsFirst(_ item: Int, _ index: FigureIndex) -> Bool {
    let sentences = index.extraction.sentences
    let last = min(sentences.count, index.sentence(of: item) + 40) - 1
    let start = index.span(item).end
    return index.extraction.article.text[start..<max(start, sentences[last].span.end)]
      .holdsFirst
  }

  private func canAnnounce(_ item: Int, _ index: FigureIndex) -> Bool {
    let figure = index.items[item]
    guard figure.kind == .count, figure.modifier == nil, let value = figure.nominal,
      value.exponent >= 0, value < 10, 1 < value, !index.place(item).isCell
    else { return false }
    let pieces = index.pieces(inSentence: index.sentence(of: item))
    guard let place = pieces.place(of: item) else { return false }
    return !pieces.has("of the", before: place)
  }

  private func relation(_ item: Int, _ index: FigureIndex) -> Relation? {
    guard let announced = index.items[item].nominal else { return nil }
    let noun = index.unit(of: item).code
    let ordinals = ordinals(behind: item, noun, index)
    guard ordinals.count > 1, ordinals[0].number == 1 else { return nil }
    let numbers = ordinals.map(\.number)
    guard zip(numbers, numbers.dropFirst()).allSatisfy(<) else { return nil }
    let last = ordinals[ordinals.count - 1]
    // One left out, or one too many, is a slip; more is another sequence.
    let missing = last.number - numbers.count
    // Of two announced the second can be miscounted: "the first …, the third …".
    let isPair = announced.isEqual(to: 2) && numbers == [1, 3] && ordinals.allSatisfy(\.opens)
    guard missing <= 1, numbers.prefix(2) == [1, 2] || isPair else { return nil }
    let wanted = ExactDecimal(last.number)
    let isSurplus = announced < wanted
    guard isSurplus || missing == 0 else { return nil }
    if !isSurplus, wanted < announced, !isOneShort(ordinals, announced, item, index) { return nil }
    guard let limit = announced.adding(3), wanted < limit else { return nil }
    let text = index.extraction.article.string(last.span)
    let member = Operand(
      reference: .other(.init(text: text, span: last.span)), value: FigureValue(exactly: wanted),
      text: text)
    var relation = Relation(
      Self.id, .sum(weights: [1]), [member], result: index.operand(item), evidence: .established)
    relation.blame = .fixed(1)
    relation.gravity = .warning
    relation.supports = false
    relation.expression = "\(index.operand(item).text): first to \(text.lowercased())"
    relation.complaint =
      "\(index.operand(item).text) are announced, but the text comes to a \(text.lowercased())"
    return relation
  }

  /// "Four reasons … First, … Second, … Third, …", and then something else: one is missing at the end.
  private func isOneShort(
    _ ordinals: [(number: Int, span: TextSpan, opens: Bool)], _ announced: ExactDecimal,
    _ item: Int, _ index: FigureIndex
  ) -> Bool {
    guard ordinals.count > 2, ordinals.allSatisfy(\.opens),
      announced.isEqual(to: ExactDecimal(ordinals.count + 1)),
      let last = index.sentence(at: ordinals[ordinals.count - 1].span.start)
    else { return false }
    // The last can be told in other words.
    return !(last..<min(index.extraction.sentences.count, last + 8)).contains {
      let pieces = index.pieces(inSentence: $0)
      return pieces.hasWord(of: Ordinals.lasts, in: 0..<pieces.count)
    }
  }

  private static let lasts: WordSet = [
    "finally", "lastly", "last", "final", "also", "another", "fourth", "fifth", "sixth", "other",
    "remaining", "then", "besides", "moreover", "furthermore",
  ]

  /// The ordinals that stand for things of a noun, from a figure to the end of its block.
  private func ordinals(behind item: Int, _ noun: String, _ index: FigureIndex)
    -> [(number: Int, span: TextSpan, opens: Bool)]
  {
    var found: [(number: Int, span: TextSpan, opens: Bool)] = []
    let first = index.sentence(of: item)
    let sentences = index.extraction.sentences
    let block = index.block(of: item)
    var sentence = first
    while sentence < sentences.count, sentence - first < 40 {
      if sentences[sentence].block > block, found.isEmpty, sentence > first + 1 { break }
      // Beyond the next paragraph, each has to begin with its ordinal.
      let isBeyond = sentences[sentence].block > block + 1 || sentence - first >= 12
      if isBeyond {
        guard sentences[sentence].block <= block + 12, found.allSatisfy(\.opens) else { break }
        guard sentences[sentence - 1].block < sentences[sentence].block else {
          sentence += 1
          continue
        }
      }
      let pieces = index.pieces(inSentence: sentence)
      if isBeyond {
        guard let first = pieces[safe: 0], first.isWord,
          Ordinals.words.contains(first.text, hash: first.hash)
        else {
          sentence += 1
          continue
        }
      }
      var place = pieces.roles.contains(.ordinal) ? 0 : pieces.count
      if sentence == first, place == 0 { place = (pieces.place(of: item) ?? 0) + 1 }
      while place < pieces.count {
        if let number = number(at: place, noun, pieces) {
          // Further on, ordinals count something else.
          let last = found.last?.number ?? 0
          if number <= last || number > last + 2 { return found }
          found.append((number, pieces[place].span, place < 2))
        }
        place += 1
      }
      sentence += 1
    }
    return found
  }

  /// The number of an ordinal that stands alone or before the noun itself.
  private func number(at place: Int, _ noun: String, _ pieces: Pieces) -> Int? {
    let piece = pieces[place]
    guard piece.isWord, Ordinals.words.contains(piece.text, hash: piece.hash),
      let number = Ordinals.numbers[piece.text]
    else { return nil }
    if let before = pieces[safe: place - 1], !before.isMark {
      guard ["the", "and", "a", "its", "their"].contains(before.text) else { return nil }
      if before.text == "a", number < 3 { return nil }
    }
    guard let next = pieces[safe: place + 1] else { return number }
    if next.isMark { return next.text == "-" ? nil : number }
    if next.text == noun || next.text == noun + "s" { return number }
    guard next.item == nil else { return nil }
    // "The first clears the site": a verb, as the ordinal opens the sentence.
    let isVerb =
      place == 1 && pieces[0].text == "the" && next.isWord && !next.isCapitalized
      && (next.text.hasSuffix("s") || next.text.hasSuffix("ed"))
      && ["the", "a", "an", "its", "their", "it", "them", "on", "in", "to", "with", "from", "how"]
        .contains(pieces[safe: place + 2]?.text ?? "")
    return isVerb || Ordinals.followers.contains(next.text, hash: next.hash) ? number : nil
  }

  static let words = WordSet(numbers.keys)
  private static let numbers: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "firstly": 1, "secondly": 2, "thirdly": 3, "fourthly": 4,
  ]
  /// What follows an ordinal that stands for the thing itself.
  private static let followers: WordSet = [
    "is", "was", "will", "would", "has", "had", "to", "on", "in", "of", "at", "that", "concerns",
    "went", "came", "took", "brings", "brought", "cut", "split", "a", "the", "one", "by", "for",
    "from", "with", "would", "requires", "asks", "says", "opens", "opened", "covers", "deals",
    "comes", "goes", "can", "could", "may", "must", "lies", "stands", "sets", "concerned", "aims",
    "according", "and", "involves", "involved", "last", "next", "this", "relates", "shows", "turns",
    "targets", "affects", "follows", "makes", "means", "shall", "should", "calls", "centers",
    "centres", "focuses", "addresses", "needs", "gives", "looks", "tackles", "gets", "got", "costs",
    "runs", "ran", "were", "are", "still", "also", "never", "struck", "hit", "lasted", "ended",
    "began", "starts", "started", "ends", "failed", "fell", "rose", "broke", "touches", "seems",
    "proved", "bans", "allows", "creates", "tells", "which", "because", "when", "left", "led",
    "he", "she", "they", "it", "we", "i", "you", "gave", "made", "saw", "had", "applies", "applied",
    "belongs", "carries", "carried", "does",
  ]
}
