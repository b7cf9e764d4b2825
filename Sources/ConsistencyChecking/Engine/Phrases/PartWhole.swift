import ArticleModel

/// A figure that a sentence calls a part of another: "60 of the 105 tenants".
struct PartWhole: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// "60 of the 105 tenants", "1,940 out of 24,300".
    case direct
    /// "Of the 105 tenants, 60 …".
    case opening
    /// "105 tenants, 60 of them", "105 tenants, of whom 60".
    case referring
    /// "$60 million, including $20 million for bridges".
    case including
  }

  var part: Int
  var whole: Int
  var form: Form
}

/// Finds the parts and wholes that sentences name.
struct PartWholeFinder {
  let index: FigureIndex

  func pairs(in pieces: Pieces) -> [PartWhole] {
    var pairs: [PartWhole] = []
    for (whole, place) in pieces.figures {
      guard let marker = marker(before: place, pieces), !isAge(whole, marker, place, pieces) else {
        continue
      }
      // "Landed 1,155 tons last year out of the 2,500".
      let before =
        pieces[marker].text == "out" && pieces[safe: marker - 1]?.isTime == true
        ? marker - 2 : marker - 1
      if let part = pieces[safe: before]?.item {
        let isOutOf =
          pieces[marker].text == "out" && index.isCount(part) && index.isCount(whole)
        if isOutOf || index.canBePart(part, of: whole) || sharesUnit(part, whole, place, pieces) {
          pairs.append(PartWhole(part: part, whole: whole, form: .direct))
        }
      } else if let part = partOfMeasured(marker, pieces),
        index.canBePart(part, of: whole) || isScaledAlike(part, whole)
      {
        pairs.append(PartWhole(part: part, whole: whole, form: .direct))
      } else if opensClosely(marker, place, pieces),
        let next = pieces.firstFigure(in: (place + 1)..<pieces.count),
        // "From about 1,000 in June to 3,000 in July".
        pieces[marker].text != "from" || pieces[next.place - 1].text != "to",
        index.canBePart(next.item, of: whole)
      {
        pairs.append(PartWhole(part: next.item, whole: whole, form: .opening))
      }
    }
    pairs += referring(pieces)
    return pairs
  }

  /// "Among those under 30": a bare bound behind "those" is an age.
  private func isAge(_ whole: Int, _ marker: Int, _ place: Int, _ pieces: Pieces) -> Bool {
    guard index.items[whole].kind == .number else { return false }
    return pieces.hasWord(of: ["those", "people", "voters", "women", "men"], in: marker..<place)
      && (index.items[whole].modifier?.isBound == true
        || pieces.hasWord(of: ["under", "over", "aged", "above", "below"], in: marker..<place))
  }

  /// Whether a bare number is printed in a part's unit: "84 million francs of the 150 million".
  private func sharesUnit(_ part: Int, _ whole: Int, _ place: Int, _ pieces: Pieces) -> Bool {
    ["the", "its", "his", "her", "their"].contains(pieces[safe: place - 1]?.text ?? "")
      && isScaledAlike(part, whole)
  }

  private func isScaledAlike(_ part: Int, _ whole: Int) -> Bool {
    guard index.items[whole].kind == .number, index.items[part].kind == .money,
      let value = index.items[part].nominal, let size = index.items[whole].nominal
    else { return false }
    return value < size && size.exponent > 2 && !(value < 1000)
  }

  /// The part of a whole that measures something: "$76 million in December out of a loan book of $1 billion".
  private func partOfMeasured(_ marker: Int, _ pieces: Pieces) -> Int? {
    guard pieces[marker].text == "of" else { return nil }
    var cursor = marker - 1
    while cursor > 0, marker - cursor <= 4, pieces[cursor].isWord, pieces[cursor].text != "of" {
      cursor -= 1
    }
    guard cursor > 0, pieces[cursor].text == "of", marker - cursor > 2,
      ["a", "an", "its", "the", "their", "his", "her"].contains(pieces[cursor + 1].text)
    else { return nil }
    let isOut = pieces[safe: cursor - 1]?.text == "out"
    let before = isOut ? cursor - 2 : cursor - 1
    if let part = pieces[safe: before]?.item { return part }
    guard isOut, pieces[safe: before]?.isTime == true else { return nil }
    return pieces[safe: before - 1]?.item ?? pieces[safe: before - 2]?.item
  }

  /// The place of "of" or "out of" whose object is the figure at a place: "of the council's 57 seats".
  func marker(before place: Int, _ pieces: Pieces) -> Int? {
    var cursor = place - 1
    while cursor >= 0, place - cursor <= 6, pieces.all[cursor].isWord {
      let word = pieces.all[cursor].text
      // "180,000 of these and Two Bears about 150,000": another clause.
      if word == "and" || word == "or" { return nil }
      if word == "of" || word == "among" || word == "from" {
        guard word == "of" || opens(cursor, pieces),
          !["total", "sum", "average", "combined"].contains(pieces[safe: cursor - 1]?.text ?? "")
        else { return nil }
        guard isDetermined((cursor + 1)..<place, pieces) else { return nil }
        return pieces[safe: cursor - 1]?.text == "out" ? cursor - 1 : cursor
      }
      cursor -= 1
    }
    return nil
  }

  /// Whether what stands between "of" and a figure is nothing, a hedge, or a determiner with its words.
  private func isDetermined(_ range: Range<Int>, _ pieces: Pieces) -> Bool {
    guard let first = pieces[safe: range.lowerBound], let last = pieces[safe: range.upperBound - 1],
      !range.isEmpty
    else { return true }
    // "among the French riflemen 4 were killed": a plural that the number does not count.
    if last.text.hasSuffix("s"), range.count > 1, !last.text.hasSuffix("'s"),
      !last.text.hasSuffix("ss"), !PartWholeFinder.determiners.contains(last.text, hash: last.hash)
    {
      return false
    }
    // "23 of the dead were younger than six": another clause.
    if pieces.hasWord(of: PartWholeFinder.verbs, in: range) { return false }
    if PartWholeFinder.determiners.contains(first.text, hash: first.hash) { return true }
    return range.contains { pieces[$0].text.hasSuffix("'s") || pieces[$0].text.hasSuffix("s'") }
  }

  private static let verbs: WordSet = [
    "is", "are", "was", "were", "has", "have", "had", "than", "will", "would", "who", "that",
    "which", "under", "in", "at", "aged",
  ]
  private static let determiners: WordSet = [
    "the", "its", "his", "her", "their", "our", "my", "all", "these", "those", "some", "about",
    "around", "nearly", "almost", "roughly", "more", "over", "at", "only", "just", "an",
  ]

  /// Whether a place begins a clause: "Of the 300, 190 went …".
  private func opens(_ place: Int, _ pieces: Pieces) -> Bool {
    guard let before = pieces[safe: place - 1] else { return place == 0 }
    return before.isMark
      || (before.isWord && PartWholeFinder.conjunctions.contains(before.text, hash: before.hash))
  }

  /// Whether "of" opens the sentence, or stands with a determiner behind a mark: not "two medicines, of 620 and 510".
  private func opensClosely(_ marker: Int, _ place: Int, _ pieces: Pieces) -> Bool {
    guard opens(marker, pieces), place - marker > 1 || marker == 0 else { return false }
    return pieces[safe: place + 1]?.text != "and"
  }

  private static let conjunctions: WordSet = ["and", "but", "that", "while", "said", "because"]

  // MARK: "of them", "of whom", "including"

  private func referring(_ pieces: Pieces) -> [PartWhole] {
    guard pieces.roles.contains(.referring) else { return [] }
    var pairs: [PartWhole] = []
    for place in 0..<pieces.count where pieces.all[place].isWord {
      let word = pieces.all[place].text
      if word == "of", let pronoun = pieces[safe: place + 1],
        PartWholeFinder.pronouns.contains(pronoun.text, hash: pronoun.hash)
      {
        if let part = pieces[safe: place - 1]?.item, refersBack(place + 1, part, pieces) {
          pairs += pair(part, before: place - 1, .referring, pieces)
        } else if pronoun.text == "whom" || pronoun.text == "which",
          let next = pieces.firstFigure(in: (place + 2)..<(place + 6)),
          !pieces.hasMark(of: [","], in: (place + 2)..<next.place)
        {
          pairs += pair(next.item, before: place, .referring, pieces)
        }
      } else if word == "including"
        || (word == "them" && pieces.has("among", before: place)),
        let next = pieces.firstFigure(in: (place + 1)..<(place + 4)),
        !pieces.hasMark(of: [","], in: (place + 1)..<next.place)
      {
        pairs += pair(next.item, before: place, .including, pieces)
      }
    }
    return pairs
  }

  private static let pronouns: WordSet = ["them", "these", "those", "whom", "which", "that", "it"]
  /// Words without one of which nothing refers.
  static let referring: WordSet = [
    "them", "these", "those", "whom", "which", "that", "it", "including",
  ]

  /// Whether a pronoun stands for things or a sum, and does not go with a noun of its own: "221 of these were", "$2.6 million
  /// of it".
  private func refersBack(_ pronoun: Int, _ part: Int, _ pieces: Pieces) -> Bool {
    let next = pieces[safe: pronoun + 1]
    let isAlone = next.map { $0.isMark || SentencePartWhole.verbs.contains($0.text) } ?? true
    switch pieces[pronoun].text {
    case "these": return isAlone
    case "that", "it":
      return index.items[part].kind == .money
        && (isAlone || PartWholeFinder.prepositions.contains(next?.text ?? ""))
    default: return true
    }
  }

  private static let prepositions: WordSet = [
    "from", "in", "for", "on", "to", "by", "coming", "went", "going", "spent", "came", "already",
  ]

  /// A part with the nearest figure before it that can be its whole, where it fits into none at all before it.
  private func pair(
    _ part: Int, before place: Int, _ form: PartWhole.Form, _ pieces: Pieces
  ) -> [PartWhole] {
    // Right behind a semicolon a pronoun points back across it.
    let start = pieces.all[..<max(0, place - 2)].lastIndex { $0.isMark && $0.text == ";" } ?? 0
    let earlier = pieces.figures(in: max(start, place - 24)..<place).map(\.item).filter {
      $0 != part && isWhole($0, of: part, form)
    }
    guard let nearest = earlier.last else { return [] }
    // "In 24 games she has scored 31 goals, 12 of them with her head": whatever the pronoun stands for.
    let roomy = earlier.last { fits(part, in: $0) }
    // "14 men and 12 women took part, 16 of them for the first time": all of them together.
    if roomy == nil, earlier.count > 1, fits(part, inAll: earlier) { return [] }
    return [PartWhole(part: part, whole: roomy ?? nearest, form: form)]
  }

  private func isWhole(_ whole: Int, of part: Int, _ form: PartWhole.Form) -> Bool {
    if index.items[whole].kind == .money, index.items[whole].direction != nil { return false }
    if index.canBePart(part, of: whole) {
      return index.items[whole].kind == .count || index.items[whole].kind == .money
        || (index.items[whole].kind == .measure && form == .including)
    }
    return index.countsPeople(whole) && index.countsPeople(part)
  }

  private func fits(_ part: Int, inAll wholes: [Int]) -> Bool {
    guard let size = index.items[part].nominal else { return true }
    var room: ExactDecimal = 0
    for whole in wholes {
      guard let next = index.items[whole].nominal.flatMap(room.adding) else { return true }
      room = next
    }
    return !(room < size)
  }

  private func fits(_ part: Int, in whole: Int) -> Bool {
    guard let low = index.value(of: part).strict.low, let high = index.value(of: whole).strict.high
    else { return true }
    return !(high < low)
  }
}
