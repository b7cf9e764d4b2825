/// What a word says of time, beside what the other grammars know of it.
struct TimeWord: Hashable, Sendable {
  struct Roles: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// "last", "this", "next": a step from the day of writing; `value` is −1, 0 or 1.
    static let step = Roles(rawValue: 1 << 0)
    /// "previous", "same", "following": a step from the day the story has come to.
    static let storyStep = Roles(rawValue: 1 << 1)
    /// "yesterday", "today": days from the day of writing.
    static let deicticDay = Roles(rawValue: 1 << 2)
    /// "morning", "noon"; `value` is a `DayPart`.
    static let dayPart = Roles(rawValue: 1 << 3)
    /// "spring"; `value` is a `Season`.
    static let season = Roles(rawValue: 1 << 4)
    /// "year", "weekends": a unit of the calendar; `value` is a `PeriodUnit`.
    static let unit = Roles(rawValue: 1 << 5)
    static let plural = Roles(rawValue: 1 << 6)
    /// "ago", "hence": behind a length, from the day of writing; `value` is the direction.
    static let fromNow = Roles(rawValue: 1 << 7)
    /// "earlier", "later", "before", "after": behind a length, from the day the story has come to.
    static let fromThen = Roles(rawValue: 1 << 8)
    /// "few", "several": more than one.
    static let vagueCount = Roles(rawValue: 1 << 9)
    /// "recent", "coming": before a plural unit; `value` is the direction.
    static let vagueStep = Roles(rawValue: 1 << 10)
    /// "now", "recently", "soon": a time that no calendar tells; `value` is the direction.
    static let vagueTime = Roles(rawValue: 1 << 11)
    /// "each", "every".
    static let every = Roles(rawValue: 1 << 12)
    /// "daily": a unit that something recurs in; `value` is a `PeriodUnit`.
    static let frequency = Roles(rawValue: 1 << 13)
    /// "early", "mid", "late", "beginning", "end".
    static let third = Roles(rawValue: 1 << 14)
    /// "beginning", "middle", "end": wants "of" before the period.
    static let thirdNoun = Roles(rawValue: 1 << 15)
    /// "since", "until", "by", "before", "after".
    static let openRange = Roles(rawValue: 1 << 16)
    /// A verb or adverb of what is to come.
    static let future = Roles(rawValue: 1 << 17)
    /// A verb of what was.
    static let past = Roles(rawValue: 1 << 18)
    static let fiscal = Roles(rawValue: 1 << 19)
    /// "once", "twice": before "a week".
    static let times = Roles(rawValue: 1 << 20)
    /// "the", "this", "that": belongs to the time behind it.
    static let determiner = Roles(rawValue: 1 << 21)
    /// "EOY": a third of a unit in one word; `value` is a `PeriodUnit`.
    static let edge = Roles(rawValue: 1 << 22)
    /// "period": a stretch whose length the text told.
    static let period = Roles(rawValue: 1 << 23)
    /// "AD", "BC"; `value` is the direction.
    static let era = Roles(rawValue: 1 << 24)
    /// "half".
    static let half = Roles(rawValue: 1 << 25)
    /// "whole", "full", "entire": before a unit.
    static let whole = Roles(rawValue: 1 << 26)
    /// "latest", "corresponding": before what results are told of.
    static let latest = Roles(rawValue: 1 << 30)
    /// "eighties"; `value` is the first year within the century.
    static let decade = Roles(rawValue: 1 << 27)
    /// "Mondays"; `value` is the weekday.
    static let recurringDay = Roles(rawValue: 1 << 28)
    /// A time can begin with it.
    static let opens = Roles(rawValue: 1 << 29)
    /// "in", "for", "over", "within": a bare plural unit behind it is a vague length.
    static let during = Roles(rawValue: 1 << 31)
    /// "more", "additional": between a count and its unit, or "an" and a unit.
    static let additional = Roles(rawValue: 1 << 32)
    /// "will", "should": an infinitive stands behind it.
    static let modal = Roles(rawValue: 1 << 33)
    /// "Sat": a weekday where the words around it say so; `value` is the weekday.
    static let shortWeekday = Roles(rawValue: 1 << 34)
    /// "profit", "sales": what is told of a part of a year.
    static let results = Roles(rawValue: 1 << 36)
    /// "fortnight": two weeks.
    static let fortnight = Roles(rawValue: 1 << 35)
  }

  var roles: Roles = []
  var value: Int16 = 0
  /// What a preposition leaves open.
  var openEnd: OpenEnd?
  /// The third of a period that it names.
  var third: CalendarPeriod.Third?
}

/// The words of time by their numbers in the vocabulary.
struct TimeWords: Sendable {
  private var words: [TimeWord] = []

  init(_ data: [TimeWordList], vocabulary: inout Vocabulary) {
    for list in data {
      for text in list.words.listedWords {
        let number = Int(vocabulary.insert(text))
        while words.count <= number { words.append(TimeWord()) }
        words[number].roles.formUnion(list.roles)
        guard let value = list.value else { continue }
        if list.roles.contains(.openRange) {
          words[number].openEnd = OpenEnd(rawValue: value)
        } else if list.roles.contains(.third) {
          words[number].third = CalendarPeriod.Third(index: value)
        } else {
          words[number].value = Int16(value)
        }
      }
    }
  }

  @inline(__always)
  subscript(word: WordID) -> TimeWord {
    word >= 0 && Int(word) < words.count ? words[Int(word)] : TimeWord()
  }

  /// Whether a time can begin with a word.
  func opens(_ word: WordID) -> Bool { self[word].roles.contains(.opens) }

  /// Whether a word leads to a time and names none: "by", "that".
  func leads(_ word: WordID) -> Bool {
    let roles = self[word].roles
    return !roles.isDisjoint(with: [.openRange, .determiner, .during]) && !roles.contains(.every)
  }

  /// Whether a word is a unit of time or a part of one.
  func isUnit(_ word: WordID) -> Bool {
    !self[word].roles.isDisjoint(with: [.unit, .dayPart, .season, .period, .half])
  }
}

/// Words that say the same of time.
struct TimeWordList: Sendable {
  var roles: TimeWord.Roles
  var value: Int?
  var words: String

  init(_ roles: TimeWord.Roles, _ value: Int? = nil, _ words: String) {
    self.roles = roles
    self.value = value
    self.words = words
  }
}

/// The units of the calendar, from the shortest to the longest.
enum PeriodUnit: Int, Hashable, Sendable {
  case second, minute, hour, day, weekend, week, month, quarter, season, half, year, decade, century
  /// A day of work, and a night: lengths, but no parts of the calendar.
  case night

  /// Its length as TIMEX3 writes it, behind a number.
  var timexLetter: (prefix: String, factor: Int, letter: String) {
    switch self {
    case .second: ("PT", 1, "S")
    case .minute: ("PT", 1, "M")
    case .hour: ("PT", 1, "H")
    case .day, .night: ("P", 1, "D")
    case .weekend: ("P", 1, "WE")
    case .week: ("P", 1, "W")
    case .month: ("P", 1, "M")
    case .quarter: ("P", 3, "M")
    case .season: ("P", 1, "SEASON")
    case .half: ("P", 6, "M")
    case .year: ("P", 1, "Y")
    case .decade: ("P", 10, "Y")
    case .century: ("P", 100, "Y")
    }
  }

  /// A vague number of them: `PXM`.
  var vagueTimex: String {
    switch self {
    case .quarter, .half: "PXM"
    case .decade: "PXE"
    case .century: "PXC"
    default: "\(timexLetter.prefix)X\(timexLetter.letter)"
    }
  }

  func timex(_ count: Int) -> String {
    let (prefix, factor, letter) = timexLetter
    return "\(prefix)\(count * factor)\(letter)"
  }
}

/// What a preposition leaves open of the time behind it.
enum OpenEnd: Int, Hashable, Sendable {
  /// From its start on.
  case since
  /// From its end on.
  case after
  /// To its end.
  case until
  /// To its start.
  case before
}
