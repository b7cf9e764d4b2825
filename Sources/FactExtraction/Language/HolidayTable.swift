/// A day that has a name, by the rule that finds it in a year.
enum HolidayRule: Hashable, Sendable {
  case fixed(month: Int, day: Int)
  /// The nth weekday of a month, from its end where `count` is negative.
  case nth(Int, weekday: Int, month: Int)
  /// The last such weekday on or before a date.
  case onOrBefore(weekday: Int, month: Int, day: Int)
  /// Days from Western Easter Sunday.
  case easter(Int)
  case orthodoxEaster(Int)
  /// The nth weekday of a month and some days further on.
  case nthPlus(Int, weekday: Int, month: Int, days: Int)
  /// Days known for a number of years: year × 10,000 + month × 100 + day, and days from there.
  case tabled([Int32], days: Int)
  /// A day of the Hebrew calendar; months count from Nisan.
  case hebrew(month: Int, day: Int)
  /// A day of the Islamic calendar as Saudi Arabia has it.
  case islamic(month: Int, day: Int)
  /// The last Friday of Ramadan.
  case lastFridayOfRamadan
  /// A date that moves to the Friday before or the Monday after where it falls on a weekend.
  case observed(month: Int, day: Int)
  /// The day when taxes are due in the United States: April 15, or the next day of work.
  case taxDay
}

/// The names of a day; another rule holds where a region has its own.
struct HolidayNames: Sendable {
  var names: [String]
  var rule: HolidayRule
  /// How many days it lasts.
  var length: Int
  /// Whether in running text it is the day only with a capital: "flag day" can be any.
  var needsCapital = false
  var regional: [(regions: [String], rule: HolidayRule)]

  /// - Parameters:
  ///   - names: Writings parted by commas; possessives without their ending ("mother day").
  ///   - regional: Regions parted by blanks.
  init(
    _ names: String, _ rule: HolidayRule, length: Int = 1,
    regional: [(String, HolidayRule)] = []
  ) {
    self.names = names.split(separator: ",").map(String.init)
    self.rule = rule
    self.length = length
    self.regional = regional.map { ($0.0.split(separator: " ").map(String.init), $0.1) }
  }

  func rule(in region: String?) -> HolidayRule {
    guard let region else { return rule }
    return regional.first { $0.regions.contains(region) }?.rule ?? rule
  }
}

/// Holidays by the words of their names.
struct HolidayTable: Sendable {
  private let holidays: [HolidayNames]
  /// For each name its words and the holiday, the longest of a first word first.
  private var names: [WordID: [(words: [WordID], holiday: Int)]] = [:]
  /// Whether a name begins with the word of that number.
  private var isFirst: [Bool] = []

  init(_ data: [HolidayNames], vocabulary: inout Vocabulary) {
    holidays = data
    for (index, holiday) in data.enumerated() {
      for name in holiday.names {
        let words = name.listedWords.map { vocabulary.insert($0) }
        names[words[0], default: []].append((words, index))
      }
    }
    for first in names.keys {
      names[first]?.sort { $0.words.count > $1.words.count }
    }
    isFirst = Array(repeating: false, count: Int(names.keys.max() ?? -1) + 1)
    for first in names.keys { isFirst[Int(first)] = true }
  }

  @inline(__always)
  func canBegin(with word: WordID) -> Bool {
    word >= 0 && Int(word) < isFirst.count && isFirst[Int(word)]
  }

  /// The longest name that begins at `index`, possessive endings aside, and the token behind it.
  func match(_ tokens: TokenView, at index: Int) -> (holiday: HolidayNames, end: Int)? {
    guard let first = tokens.at(index), canBegin(with: first.word),
      let candidates = names[first.word]
    else { return nil }
    for (words, holiday) in candidates {
      if let end = Self.end(of: words, tokens, from: index) { return (holidays[holiday], end) }
    }
    return nil
  }

  private static func end(of words: [WordID], _ tokens: TokenView, from index: Int) -> Int? {
    var cursor = index
    for (position, word) in words.enumerated() {
      if position > 0 {
        while let token = tokens.at(cursor),
          token.kind == .possessive || token.mark == .hyphen || token.mark == .apostrophe
            || (token.mark == .point && !token.hasSpaceBefore && position < words.count)
        {
          cursor += 1
        }
      }
      guard let token = tokens.at(cursor), token.word == word else { return nil }
      cursor += 1
    }
    return cursor
  }
}
