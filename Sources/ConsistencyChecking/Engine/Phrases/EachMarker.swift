import ArticleModel

/// How a sentence marks a figure as what there is for each: "each", "a match", "an average of", "at $95 million".
struct EachMarker {
  /// The things that it is for each of, where the sentence says: "a match".
  var noun: String?
  /// The code of a unit that it is for each of: "har" in "7.2 tonnes a hectare".
  var code: String?
  /// The period of a rate, which the number of things can share: "1,200 meals a day".
  var period: String?
  /// Whether it is called an average.
  var isMean = false
  /// Whether the words of the average stand right behind a mark or a word that joins them to what is averaged.
  var isJoined = false
  /// Whether a period is all that it is for besides the things: "£260 a month each".
  var isOfAll = false
  /// Whether only "at" stands between it and the number of things.
  var isAt = false

  init?(_ each: Amount, _ pieces: Pieces) {
    let isRate = each.unit.utf8.contains(UInt8(ascii: "/"))
    guard
      isRate || each.per != nil || pieces.roles.contains(.farEach)
        || EachMarker.opens(beside: each.place, pieces)
    else { return nil }
    let parts = isRate ? each.unit.split(separator: "/") : []
    if parts.count == 2 {
      // Speeds and flows have a rule of their own (R8).
      guard !EachMarker.times.contains(parts[1]) else { return nil }
      code = String(parts[1])
    }
    let next = pieces[safe: each.place + 1]?.text ?? ""
    let named = each.per ?? PerNoun.noun(behind: each.place, pieces)
    if let named, EachMarker.periods.contains(named) { period = named } else { noun = named }
    let isEach =
      next == "each" || next == "apiece" || followsEach(each.place, pieces)
      || ((next == "for" || next == "to") && pieces[safe: each.place + 2]?.text == "each")
      || (named != nil && pieces[safe: each.place + 1]?.text == "each")
    isOfAll =
      period != nil && next != "for"
      && pieces.hasWord(of: ["each", "apiece"], in: (each.place + 1)..<(each.place + 4))
    if isEach, noun == "each" { noun = nil }
    readMean(of: each, pieces)
    if !isEach, !isMean, noun == nil, period == nil { noun = subject(before: each.place, pieces) }
    if let named, isMean { noun = named }
    if !isEach, !isOfAll, noun == nil, code == nil, !isMean {
      isAt = pieces[safe: each.place - 1]?.text == "at" && pieces[safe: each.place - 2]?.item != nil
      guard isAt else { return nil }
    }
  }

  /// Whether a word right behind a figure can say what it is for each of, or "at" stands right before it, or "a", "every"
  /// a few words before.
  static func opens(beside place: Int, _ pieces: Pieces) -> Bool {
    if place + 1 < pieces.count, pieces.all[place + 1].isWord,
      EachMarker.openers.contains(pieces.all[place + 1].text, hash: pieces.all[place + 1].hash)
    {
      return true
    }
    return (max(0, place - 4)..<place).contains { before in
      let word = pieces.all[before]
      return before == place - 1
        ? word.text == "at"
        : word.isWord && EachMarker.subjects.contains(word.text, hash: word.hash)
    }
  }

  private static let subjects: WordSet = ["a", "an", "every", "one"]
  private static let openers: WordSet = ["a", "an", "per", "for", "each", "every", "apiece", "to"]
  /// Words that say at some distance that a figure is one for each.
  static let farWords: WordSet = [
    "each", "apiece", "average", "averaging", "averages", "averaged", "mean",
  ]

  /// "The 320 workers will each get a bonus of $2,500", "Each of the 48 families received $1,500".
  private func followsEach(_ place: Int, _ pieces: Pieces) -> Bool {
    var word = place - 1
    var figures = 0
    while word >= 0, place - word <= 9, !pieces[word].isMark {
      if pieces[word].text == "each" {
        return figures == 0 || (pieces[safe: word + 1]?.text == "of" && figures == 1)
      }
      if pieces[word].item != nil { figures += 1 }
      word -= 1
    }
    return false
  }

  /// The things of which the clause tells what one of them has: "A hive yields 26 kilos".
  private func subject(before place: Int, _ pieces: Pieces) -> String? {
    for start in max(0, place - 4)..<max(0, place - 1)
    where pieces.all[start].isWord && EachMarker.subjects.contains(pieces[start].text)
      && (start == 0 || pieces[start - 1].isMark)
      && ((start + 1)..<place).allSatisfy({ pieces[$0].isWord })
      && pieces[place - 1].text != "of"
    {
      return pieces[start + 1].text
    }
    return nil
  }

  private mutating func readMean(of each: Amount, _ pieces: Pieces) {
    var word = each.place - 1
    while word >= max(0, each.place - 6), let piece = pieces[safe: word], piece.isWord,
      !EachMarker.means.contains(piece.text, hash: piece.hash)
    {
      word -= 1
    }
    if let piece = pieces[safe: word], piece.isWord,
      EachMarker.means.contains(piece.text, hash: piece.hash),
      word >= each.place - 6
    {
      let between = (word + 1)..<each.place
      // "An average age of 24" is of something else.
      let isPlain = between.allSatisfy { EachMarker.links.contains(pieces[$0].text) }
      isMean =
        isPlain || (!each.unit.isEmpty && !each.isCount)
        || (each.noun != nil && pieces.hasWord(of: ["of"], in: between))
        || (between.count == 2 && pieces[between.lowerBound + 1].text == "of"
          && EachMarker.averaged.contains(pieces[between.lowerBound].text))
      if isMean {
        readJoint(before: word, isVerb: piece.text != "average" && piece.text != "mean", pieces)
      }
    } else if let on = (1...5).first(where: { pieces.has("on average", at: each.place + $0) }),
      pieces.firstFigure(in: (each.place + 1)..<(each.place + on)) == nil
    {
      isMean = true
      readJoint(before: each.place, isVerb: false, pieces)
    }
  }

  private mutating func readJoint(before place: Int, isVerb: Bool, _ pieces: Pieces) {
    var start = place
    var hasJoint = isVerb && pieces[place].text == "averaging"
    while start > 0, pieces[start - 1].isWord, EachMarker.joints.contains(pieces[start - 1].text) {
      start -= 1
      if !EachMarker.articles.contains(pieces[start].text) { hasJoint = true }
    }
    isJoined = hasJoint || pieces[safe: start - 1]?.isMark == true
  }

  /// What bare numbers are averages of: "an average gate of 31,000".
  private static let averaged: WordSet = [
    "gate", "attendance", "crowd", "audience", "haul", "turnout", "circulation", "print", "catch",
    "score", "total", "house",
  ]
  private static let means: WordSet = ["average", "averaging", "averages", "averaged", "mean"]
  private static let links: WordSet = [
    "of", "out", "at", "to", "about", "around", "just", "over", "under", "nearly", "almost",
    "exactly", "roughly", "some", "only",
  ]
  private static let joints: WordSet = [
    "an", "or", "for", "with", "which", "is", "was", "making", "makes", "the", "that", "that's",
    "works", "work", "worked", "working", "out", "at", "to", "comes", "came", "gives", "giving",
    "means", "meaning", "i.e", "so", "a", "about", "roughly", "nearly", "just", "over", "under",
    "almost", "around",
  ]
  private static let articles: WordSet = [
    "an", "a", "the", "about", "roughly", "nearly", "just", "over", "under", "almost", "around",
    "to", "at", "out", "is", "was",
  ]
  /// Those that something is for each of where it is told per head.
  static let heads: WordSet = ["head", "person", "capita", "inhabitant", "resident", "citizen"]
  static let periods: WordSet = [
    "year", "month", "week", "day", "hour", "quarter", "night", "minute", "second",
  ]
  private static let times: WordSet = ["a", "mo", "wk", "d", "h", "min", "s"]
}
