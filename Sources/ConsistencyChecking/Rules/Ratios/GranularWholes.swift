import ArticleModel

/// Finds the few whole things that a percentage or a mean is of (R7).
struct GranularWholes {
  let index: FigureIndex

  // MARK: Shares

  /// The counted whole of a percentage: "38 percent of the 8 respondents", "Of the 8 respondents, 38 percent",
  /// "a survey of 8 firms found that 38 percent", "seven patients took part … 43 percent of them".
  func whole(ofShare item: Int) -> Int? {
    let sentence = index.sentence(of: item)
    let pieces = index.pieces(inSentence: sentence)
    guard let place = pieces.place(of: item), isPlain(item) else { return nil }
    if let whole = namedWhole(of: item, place, pieces) {
      let other = pieces.place(of: whole) ?? place
      let near = (min(place, other) - 6)..<(max(place, other) + 4)
      return pieces.hasWord(of: GranularWholes.weights, in: near) ? nil : whole
    }
    guard !pieces.hasWord(of: GranularWholes.weights, in: 0..<pieces.count) else { return nil }
    return surveyed(before: place, pieces) ?? antecedent(of: item, place, pieces)
  }

  private func isPlain(_ item: Int) -> Bool {
    let figure = index.items[item]
    return figure.hasValue && figure.modifier == nil && figure.direction == nil
  }

  private static let weights: WordSet = [
    "weighted", "capacity", "revenue", "sales", "output", "value", "stake", "average", "turnout",
    "rose", "fell", "more", "less", "fewer", "shares", "profit", "income", "budget", "costs",
    "space",
  ]

  private func namedWhole(of item: Int, _ place: Int, _ pieces: Pieces) -> Int? {
    let finder = PartWholeFinder(index: index)
    let candidates = pieces.figures.filter {
      index.items[$0.item].modifier == nil
        && (index.items[$0.item].kind == .count || isRepeated($0.item))
    }
    for (whole, at) in candidates {
      guard let marker = finder.marker(before: at, pieces), !isPossessive(whole) else {
        continue
      }
      if marker == place + 1 { return whole }
      // Behind an opening "Of the 8 respondents …," the percentage is the next figure.
      let opens = marker == 0 || pieces[safe: marker - 1]?.isMark == true
      if opens, place > at, pieces.firstFigure(in: (at + 1)..<pieces.count)?.item == item,
        pieces.hasMark(of: [","], in: at..<place) || place - at < 4
      {
        return whole
      }
    }
    return nil
  }

  /// Whether a bare number repeats a counted one near it: "tried it on 11 patients; 45 percent of the 11".
  private func isRepeated(_ item: Int) -> Bool {
    guard index.items[item].kind == .number, index.isDefinite(item) || index.isCount(item),
      let value = index.items[item].nominal, !(value < 3)
    else { return false }
    let sentence = index.sentence(of: item)
    let first = index.neighbors(ofSentence: sentence).lowerBound
    return (first...sentence).contains { number in
      index.items(inSentence: number).contains { other in
        index.items[other].kind == .count && index.items[other].nominal?.isEqual(to: value) == true
      }
    }
  }

  /// "Of the 12 companies' revenue".
  private func isPossessive(_ item: Int) -> Bool {
    let text = index.extraction.article.text
    let end = index.span(item).end
    return end < text.count && (text[end] == UInt8(ascii: "'") || text[end] == 0xE2)
      && !(end + 2 < text.count && text[end] == 0xE2 && text[end + 2] == 0x94)
  }

  /// "A survey of 12 firms found that 42 percent plan to hire", where the percentage is of no one else.
  private func surveyed(before place: Int, _ pieces: Pieces) -> Int? {
    guard let next = pieces[safe: place + 1], next.isWord, next.text != "of",
      !GranularWholes.comparatives.contains(next.text),
      pieces.hasWord(of: ["that", "found", "said", "showed", ":"], in: (place - 6)..<place)
    else { return nil }
    let counts = pieces.figures(in: 0..<place).filter { index.items[$0.item].kind == .count }
    guard counts.count == 1, let whole = counts.first, isWhole(whole.item),
      pieces.hasWord(of: GranularWholes.studies, in: (whole.place - 3)..<whole.place),
      pieces[safe: whole.place - 1]?.text == "of" || pieces[safe: whole.place - 1]?.text == "among"
    else { return nil }
    return whole.item
  }

  private static let studies: WordSet = [
    "survey", "poll", "study", "sample", "panel", "trial", "questionnaire", "group", "review",
    "asked", "surveyed", "polled", "interviewed",
  ]
  private static let comparatives: WordSet = [
    "more", "less", "fewer", "higher", "lower", "above", "below", "growth", "increase", "rise",
    "stake", "margin", "return", "interest", "off",
  ]

  /// The things told of before that "62 percent of them" is of, or "ten dogs got it; 62 percent survived".
  private func antecedent(of item: Int, _ place: Int, _ pieces: Pieces) -> Int? {
    let sentence = index.sentence(of: item)
    let following = pieces[safe: place + 1]?.text ?? ""
    let isOf = following == "of"
    guard isOf || GranularWholes.outcomes.contains(following) else { return nil }
    let object = isOf ? pieces[safe: place + 2]?.text ?? "" : ""
    let noun = object == "the" ? pieces[safe: place + 3]?.text : nil
    guard !isOf || object == "them" || noun != nil else { return nil }
    let own = pieces.figures(in: 0..<place).filter { index.items[$0.item].kind == .count }
    if let whole = only(own.map(\.item), noun) { return whole }
    guard own.isEmpty, pieces.figures(in: 0..<place).isEmpty,
      index.neighbors(ofSentence: sentence).lowerBound < sentence
    else { return nil }
    // "Ten dogs got the drug, and twenty a placebo": of which, nobody can tell.
    let before = Array(index.items(inSentence: sentence - 1)).filter {
      index.items[$0].kind == .count || index.items[$0].kind == .number
    }
    return only(before, noun)
  }

  private static let outcomes: WordSet = [
    "survived", "died", "recovered", "improved", "agreed", "disagreed", "relapsed", "responded",
    "passed", "failed",
  ]

  /// The only one of some counts, where it has a noun, if one is asked for.
  private func only(_ counts: [Int], _ noun: String?) -> Int? {
    guard counts.count == 1, let whole = counts.first, isWhole(whole),
      let own = index.countedNoun(of: whole)
    else { return nil }
    return noun.map { $0.hasPrefix(own) && $0.utf8.count <= own.utf8.count + 2 } ?? true
      ? whole : nil
  }

  private func isWhole(_ item: Int) -> Bool {
    index.items[item].modifier == nil && index.items[item].hasValue && !isPossessive(item)
  }

  // MARK: Means

  /// The people that a mean of whole things is over: "the mean was 2.33 children for the 12", "the 12 women had a mean of
  /// 2.33 children", "nine tasters gave whole marks, and the mean mark was 7.22".
  func whole(ofMean item: Int) -> Int? {
    guard index.items[item].hasValue, index.items[item].modifier == nil,
      index.items[item].direction == nil, index.unit(of: item).per == nil,
      let quantum = index.items[item].quantum, quantum < .one
    else { return nil }
    let sentence = index.sentence(of: item)
    let pieces = index.pieces(inSentence: sentence)
    guard let place = pieces.place(of: item),
      pieces.hasWord(
        of: ["mean", "average", "averaged", "averaging"], in: (place - 5)..<(place + 4))
    else { return nil }
    let isOfThings = index.countedNoun(of: item).map {
      NounKinds.people.contains($0) || GranularWholes.things.contains($0)
    }
    let hasBefore = index.neighbors(ofSentence: sentence).lowerBound < sentence
    let before = hasBefore ? index.pieces(inSentence: sentence - 1) : nil
    guard isOfThings == true || isScored(pieces) || before.map(isScored) == true else { return nil }
    if isOfThings == true, let whole = meanOver(place, pieces) { return whole }
    return people(pieces, besides: item) ?? before.flatMap { people($0, besides: item) }
  }

  private func meanOver(_ place: Int, _ pieces: Pieces) -> Int? {
    for (whole, at) in pieces.figures(in: (place + 1)..<(place + 6))
    where pieces[safe: at - 1]?.text == "the" || index.items[whole].kind == .count {
      guard index.isCount(whole), index.items[whole].modifier == nil,
        pieces.hasWord(of: ["for", "among", "across", "of", "in"], in: (at - 2)..<at)
      else { continue }
      return whole
    }
    return nil
  }

  /// Whether a sentence tells of marks in whole numbers.
  private func isScored(_ pieces: Pieces) -> Bool {
    pieces.all.indices.contains { place in
      let word = pieces[place].text
      guard pieces[place].isWord else { return false }
      return word == "whole-number" || word == "whole-point" || word == "integer"
        || (word == "whole"
          && GranularWholes.marks.contains(pieces[safe: place + 1]?.text ?? ""))
    }
      && !pieces.hasWord(of: ["half", "halves", "decimals", "tenths"], in: 0..<pieces.count)
  }

  private static let marks: WordSet = [
    "marks", "points", "numbers", "number", "grades", "stars", "point", "mark", "score", "scores",
  ]

  /// The only people that a sentence counts.
  private func people(_ pieces: Pieces, besides item: Int) -> Int? {
    let counts = pieces.figures.map(\.item).filter { other in
      other != item && index.items[other].kind == .count && isWhole(other)
        && index.items[other].nominal.map { !($0 < 3) && $0.exponent >= 0 } == true
        && index.countedNoun(of: other).map {
          NounKinds.people.contains($0) || GranularWholes.samples.contains($0)
        } == true
    }
    return counts.count == 1 ? counts[0] : nil
  }

  /// Those of whom things are counted, besides people.
  private static let samples: WordSet = [
    "family", "household", "couple", "participant", "taster", "juror", "respondent", "critic",
    "subject", "panellist", "panelist", "tester", "reader", "volunteer", "mother", "father",
    "school", "team", "dog", "cat", "nest", "pair", "bird", "sow", "match", "game", "judge",
  ]

  /// Things that none has a part of.
  private static let things: WordSet = [
    "child", "goal", "sibling", "visit", "egg", "pet", "car", "book", "puppy", "kitten", "cub",
    "chick", "sister", "brother", "daughter", "son", "birth", "fall", "seizure", "error",
    "mistake", "letter", "call", "win", "medal", "symptom", "friend", "tooth", "language", "pill",
  ]
}
