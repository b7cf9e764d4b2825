import ArticleModel

/// Finds the part that opens a sentence, its whole in the sentence before.
///
/// "The board owns 57 stations. Eighty-four of them …", "It got €3.1m. Of that sum, €4.6m went on fees".
struct SentencePartWhole {
  let index: FigureIndex

  /// The part and the largest figure that can be its whole; `nil` where the figures before it make room for it together.
  func pair(inSentence sentence: Int) -> PartWhole? {
    guard let first = index.items(inSentence: sentence).first, sentence > 0,
      index.neighbors(ofSentence: sentence).lowerBound < sentence,
      !index.place(first).isCell, !index.place(first).isLabel, index.items[first].hasValue,
      index.unit(of: first).isAdditive
    else { return nil }
    let pieces = index.pieces(inSentence: sentence)
    guard let place = pieces.place(of: first), refersBack(place, pieces) else { return nil }
    return whole(of: first, inSentence: sentence - 1).map {
      PartWhole(part: first, whole: $0, form: .referring)
    }
  }

  /// "84 of them", "Of these, 84", "Of that sum, €4.6m".
  private func refersBack(_ place: Int, _ pieces: Pieces) -> Bool {
    if pieces.all[..<place].allSatisfy({ SentencePartWhole.hedges.contains($0.text) }),
      pieces[safe: place + 1]?.text == "of", let pronoun = pieces[safe: place + 2]
    {
      if pronoun.text == "them" { return true }
      return ["these", "those"].contains(pronoun.text)
        && SentencePartWhole.verbs.contains(pieces[safe: place + 3]?.text ?? "")
    }
    guard pieces[0].text == "of", let pronoun = pieces[safe: 1],
      ["these", "those", "them", "that", "this"].contains(pronoun.text)
    else { return false }
    let isSum = pronoun.text == "that" || pronoun.text == "this"
    let comma = isSum && SentencePartWhole.sums.contains(pieces[safe: 2]?.text ?? "") ? 3 : 2
    return pieces[safe: comma]?.text == "," && place - comma <= 4
  }

  private static let hedges: WordSet = [
    "as", "many", "some", "about", "more", "than", "at", "least", "only", "fully", "nearly",
    "almost", "around", "roughly", "just", "no", "fewer", "and", "but", "over", "yet", "so", "far",
  ]
  static let verbs: WordSet = [
    "are", "were", "have", "had", "will", "would", "stand", "could", "came", "went", "did", "do",
    "live", "work", "lack", "need", "died", "remain", "remained", "got", "voted", "said", "took",
  ]
  static let sums: WordSet = [
    "sum", "amount", "money", "total", "figure", "number", "grant", "loan", "budget", "fund",
  ]

  private func whole(of part: Int, inSentence sentence: Int) -> Int? {
    let pieces = index.pieces(inSentence: sentence)
    let items = index.items(inSentence: sentence)
    // "Hundreds of visitors", an aim or an offer leave room for more.
    guard
      items.allSatisfy({ index.items[$0].hasValue && index.items[$0].modifier?.isBound != true }),
      pieces.roles.isDisjoint(with: [.openWhole, .crowd]),
      // "The club has 120 members and Rovers 90".
      !pieces.all.contains(where: { $0.digits != nil })
    else { return nil }
    let wholes = items.filter {
      index.canBePart(part, of: $0) && index.items[$0].direction == nil && !index.place($0).isLabel
        && [.count, .money].contains(index.items[$0].kind)
    }
    guard let value = index.items[part].nominal,
      let largest = wholes.max(by: {
        (index.items[$0].nominal ?? 0) < (index.items[$1].nominal ?? 0)
      }), let size = index.items[largest].nominal, 1 < size
    else { return nil }
    if !(size < value) { return largest }
    // What all the figures before it hold together, or what is ten times the whole, is of something else.
    var room: ExactDecimal = 0
    for whole in wholes {
      guard let next = index.items[whole].nominal.flatMap(room.adding) else { return nil }
      room = next
    }
    guard room < value, let ratio = value.divided(by: size), !(ratio > 10) else { return nil }
    return largest
  }

  static let crowds: WordSet = [
    "hundreds", "thousands", "dozens", "scores", "millions", "many", "several", "other", "others",
    "more", "another", "every", "each", "per",
  ]
}
