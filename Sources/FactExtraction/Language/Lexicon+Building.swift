import ArticleModel

/// How the tables of a language are made of its data.
extension Lexicon {
  static func triggers(
    of roles: [WordRoles], times: TimeWords, holidays: HolidayTable, cues: Phrases<Cue.Kind>,
    expansions: [WordID: [String]]
  ) -> [Token.Triggers] {
    let figure: WordRoles = [
      .numberUnit, .numberTens, .hundred, .indefinite, .fraction, .ordinal, .vague,
    ]
    return roles.enumerated().map { word, roles in
      var triggers: Token.Triggers = []
      if !roles.isDisjoint(with: figure) { triggers.insert(.figure) }
      if !roles.isDisjoint(with: dateRoles) || times.opens(WordID(word))
        || holidays.canBegin(with: WordID(word))
      {
        triggers.insert(.date)
      }
      let onlyLeads = roles.contains(.indefinite) || times.leads(WordID(word))
      if triggers.contains(.date) && !onlyLeads || roles.contains(.timeUnit)
        || times.isUnit(WordID(word))
      {
        triggers.insert(.timeCore)
      }
      if roles.contains(.multiple) { triggers.insert(.multiple) }
      if cues.canBegin(with: WordID(word)) { triggers.insert(.cue) }
      if !roles.isDisjoint(with: [.function, .auxiliary]) { triggers.insert(.function) }
      if expansions[WordID(word)] != nil { triggers.insert(.abbreviation) }
      return triggers
    }
  }

  /// What begins a date by its role.
  private static let dateRoles: WordRoles = [
    .month, .weekday, .thirdOfPeriod, .ordinal, .numberUnit, .numberTens,
  ]

  static func addWords(of data: LanguageData, to words: inout WordMeanings) {
    for (role, list) in data.roles {
      for word in list.listedWords { words.add(word, role) }
    }
    for (word, value) in data.numbers {
      let role: WordRoles = value < 20 ? .numberUnit : value < 100 ? .numberTens : .hundred
      words.add(word, role) { $0.value = value }
    }
    for (keyword, list) in data.keywords {
      for word in list.listedWords { words.add(word) { $0.keyword = keyword } }
    }
    for (word, value) in data.multipliers { words.add(word) { $0.multiplier = value } }
    for count in data.vagueCounts {
      words.add(count.word, .vague) { $0.vague = count }
    }
    for (word, power) in data.magnitudes { words.add(word, .magnitude) { $0.value = power } }
    for (word, power) in data.magnitudeSuffixes {
      words.add(word, .magnitudeSuffix) { $0.suffixPower = power }
    }
    for (word, value) in data.fractions { words.add(word, .fraction) { $0.denominator = value } }
    for (word, value) in data.ordinals { words.add(word, .ordinal) { $0.ordinal = value } }
    for (word, value) in data.months { words.add(word, .month) { $0.value = value } }
    for (word, value) in data.weekdays { words.add(word, .weekday) { $0.value = value } }
    for (word, unit) in data.timeUnits { words.add(word, .timeUnit) { $0.timeUnit = unit } }
    for (word, value) in data.multiples {
      words.add(word, .multiple) { $0.multiple = ExactDecimal(value) }
    }
    for word in data.countedVerbs.listedWords { words.add(word) { $0.isCountedVerb = true } }
    for (plural, singular) in data.irregularSingulars {
      let number = words.add(plural, .irregularPlural)
      words.singulars[number] = singular
    }
    for (short, long) in data.abbreviations {
      let number = words.add(short)
      words.expansions[number] = long.split(separator: " ").map(String.init)
    }
  }

  /// The regular English plural, used to spare the data both forms.
  static func plural(of phrase: String) -> String {
    // "kilometer per hour": the head is pluralized.
    if let per = phrase.range(of: " per ") {
      return plural(of: String(phrase[..<per.lowerBound])) + phrase[per.lowerBound...]
    }
    if phrase.hasSuffix("foot") { return phrase.dropLast(4) + "feet" }
    if ["s", "x", "z", "ch", "sh"].contains(where: { phrase.hasSuffix($0) }) {
      return phrase + "es"
    }
    if phrase.hasSuffix("y"), let before = phrase.dropLast().last, !"aeiou".contains(before) {
      return phrase.dropLast() + "ies"
    }
    return phrase + "s"
  }
}

extension String {
  /// The first range of `other`; the standard library has none without Foundation.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
