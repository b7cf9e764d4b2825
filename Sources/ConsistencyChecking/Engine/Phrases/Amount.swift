import ArticleModel

/// A figure or a length of time in a sentence, as what is divided or multiplied there.
struct Amount {
  var operand: Operand
  /// Its place among the sentence's pieces.
  var place: Int
  /// What it is measured in: a currency, a unit, a counted noun, a unit of time; empty for a bare number.
  var unit: String
  /// What it counts, singular, as a length of time counts days or years; `nil` for all else.
  var noun: String?
  /// What it is for each of, where the figure itself says so.
  var per: String?
  var isCount: Bool
  /// Whether it is a figure rather than a length of time.
  var isItem: Bool
  /// Whether the words around it call it an average.
  var isMean = false

  /// The amounts of a sentence, in text order.
  static func all(in pieces: Pieces, _ index: FigureIndex) -> [Amount] {
    (0..<pieces.count).compactMap { place -> Amount? in
      if let item = pieces[place].item {
        guard index.items[item].hasValue, !index.isFraction(item) else { return nil }
        let unit = index.unit(of: item)
        // "3.9 per box" is a bare number for each.
        let isBare = unit.code == "1"
        return Amount(
          operand: index.operand(item), place: place, unit: isBare ? "" : unit.code,
          noun: index.countedNoun(of: item), per: unit.per,
          isCount: isBare || index.isCount(item), isItem: true)
      }
      guard case .time(let mention) = pieces[place].kind,
        let length = index.extraction.mentions[mention].temporal?.length,
        length.figure.amount != nil, let value = FigureValue(length.figure, isCount: true)
      else { return nil }
      let operand = Operand(
        reference: .mention(mention), value: value, text: index.extraction.text(of: mention))
      return Amount(
        operand: operand, place: place, unit: length.unit.rawValue,
        noun: length.unit.rawValue, per: nil,
        isCount: true, isItem: false)
    }
  }

  static func < (left: Amount, right: Amount) -> Bool {
    guard let a = left.operand.value.nominal, let b = right.operand.value.nominal else {
      return false
    }
    return a < b
  }
}

/// What a figure is for each of, by the words behind it: "a match", "per trip", "for each nurse".
enum PerNoun {
  /// Words that stand behind the noun, or in its place.
  private static let stops: WordSet = [
    "on", "in", "and", "at", "with", "of", "from", "to", "by", "or", "if", "as", "over", "under",
    "since", "before", "after", "when", "while", "but", "than", "this", "last", "next", "is", "are",
    "was", "were", "has", "have", "had", "will", "would", "could", "can", "which", "that", "who",
    "from", "into", "between", "through", "during", "not",
  ]

  static func noun(behind place: Int, _ pieces: Pieces) -> String? {
    guard let next = pieces[safe: place + 1],
      ["a", "an", "per", "for", "each", "every"].contains(next.text)
    else { return nil }
    var last: String?
    for word in (place + 2)..<(place + 5) {
      guard let piece = pieces[safe: word], piece.isWord, !stops.contains(piece.text) else { break }
      if !["each", "every", "a", "one"].contains(piece.text) { last = piece.text }
      // "For each wet day": the noun comes last.
      if next.text != "for" && next.text != "each", last != nil { break }
    }
    return last
  }
}
